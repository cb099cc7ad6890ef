import type { Foyer, Personne } from "droits";
import type { FoyerChange } from "../../changements/index.ts";

/** What happened to a household, as the law tells changes apart when it dates their effect. */
export type NatureDuChangement =
	| "enfant-arrive"
	| "enfant-part"
	| "couple"
	| "separation"
	| "demenagement"
	| "loyer"
	/** A job lost: unemployed and paid for it, unemployed and not said to be, retired, or none of these. */
	| "chomage-indemnise"
	| "chomage"
	| "retraite"
	| "arret"
	/** A job found, by who was unemployed or was not. */
	| "reprise"
	| "emploi"
	| "revenus";

/** Read from the two households, whoever declared and however: never from what was ticked. */
export function naturesDuChangement(
	avant: Foyer,
	{ contenu: apres, places }: FoyerChange,
): ReadonlySet<NatureDuChangement> {
	const natures = new Set<NatureDuChangement>();
	for (const [rang, qui] of places.entries()) {
		const personne = apres.personnes[rang];
		if (!personne) continue;
		if (typeof qui === "number") {
			const vie = avant.personnes[qui] && natureDeLaVie(avant.personnes[qui], personne, apres.mois);
			if (vie) natures.add(vie);
		} else natures.add(personne.role === "enfant" ? "enfant-arrive" : "couple");
	}
	for (const [place, { role }] of avant.personnes.entries())
		if (!places.includes(place)) natures.add(role === "enfant" ? "enfant-part" : "separation");
	const logement = natureDuLogement(avant.logement, apres.logement);
	if (logement) natures.add(logement);
	return natures;
}

function natureDeLaVie(
	avant: Personne,
	apres: Personne,
	mois: string,
): NatureDuChangement | undefined {
	if (avant.role === "enfant") return undefined;
	const [travaillait, travaille] = [avant, apres].map(({ activite }) => activite === "actif");
	if (travaille && !travaillait) return avant.activite === "chomeur" ? "reprise" : "emploi";
	if (travaillait && !travaille) return suiteDUnEmploi(apres, mois);
	const memes =
		JSON.stringify(avant.revenus_mensuels ?? []) === JSON.stringify(apres.revenus_mensuels ?? []);
	return memes ? undefined : "revenus";
}

/** An allowance of the past, before the job that is lost, says nothing of this one. */
function suiteDUnEmploi(
	{ activite, revenus_mensuels }: Personne,
	mois: string,
): NatureDuChangement {
	if (activite === "retraite") return "retraite";
	if (activite !== "chomeur") return "arret";
	const indemnise = revenus_mensuels?.some(
		(revenu) => revenu?.nature === "chomage" && (revenu.a ?? "") >= mois,
	);
	return indemnise ? "chomage-indemnise" : "chomage";
}

function natureDuLogement(
	avant: Foyer["logement"],
	apres: Foyer["logement"],
): NatureDuChangement | undefined {
	const lieu = (l: Foyer["logement"]) => [l?.statut_occupation, l?.code_commune, l?.zone_apl];
	if (JSON.stringify(lieu(avant)) !== JSON.stringify(lieu(apres))) return "demenagement";
	return JSON.stringify(avant) === JSON.stringify(apres) ? undefined : "loyer";
}
