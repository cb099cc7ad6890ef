import type { Activite, Foyer, NatureRevenu, StatutOccupation } from "droits";
import {
	activiteDe,
	type Changement,
	logementDe,
	type Montants,
	revenusDuTrimestre,
} from "../../changements/index.ts";
import type { Jour } from "../../socle/index.ts";
import { lireCommune } from "../saisie/commune.ts";
import { lireMois } from "../saisie/dates.ts";
import { lireEuros } from "../saisie/euros.ts";
import { lecteurDIdentite } from "../saisie/identite.ts";
import { type Lu, lecteurDe } from "../saisie/lecteur.ts";
import { textesChangement } from "../textes/changement.ts";
import { textesNouveau } from "../textes/nouveau.ts";
import { champs, ENFANTS_MAX, lignesDeRevenus, lireTrimestre } from "./saisie.ts";

const { fautes } = textesChangement;

type Lecteur = ReturnType<typeof lecteurDe>;

/** The form, read beside the household as it is known: `vraiDepuis`, and what it tells. */
export function lireChangement(
	formulaire: FormData,
	foyer: Foyer,
	vraiDepuis: Jour,
	aujourdhui: Jour,
): Lu<Changement> {
	const lecteur = lecteurDe(formulaire);
	const { texte } = lecteur;
	const partent = foyer.personnes.flatMap(({ role }, place) =>
		role !== "demandeur" && texte(champs.part(place)) === "oui" ? [place] : [],
	);
	return lecteur.rendre<Changement>({
		mois: lireDepuis(lecteur, vraiDepuis, aujourdhui),
		...lireArrivants(lecteur, foyer, partent, aujourdhui),
		partent,
		activites: lireActivites(lecteur, foyer),
		revenus: lireRevenus(lecteur, foyer),
		logement: lireLogement(lecteur, foyer),
	});
}

function lireDepuis({ texte, exiger, refuser }: Lecteur, vraiDepuis: Jour, aujourdhui: Jour) {
	const mois = exiger("depuis", lireMois(texte("depuis")), fautes.depuis)?.slice(0, 7);
	refuser("depuis", mois > aujourdhui.slice(0, 7) && fautes.futur);
	refuser("depuis", mois < vraiDepuis.slice(0, 7) && fautes.avant(vraiDepuis));
	return mois;
}

function lireArrivants(
	lecteur: Lecteur,
	foyer: Foyer,
	partent: readonly number[],
	aujourdhui: Jour,
): Pick<Changement, "conjoint" | "enfants"> {
	const { texte, refuser, choix } = lecteur;
	const { nomDe, naissanceDe, rempli } = lecteurDIdentite(lecteur, aujourdhui);
	const { fautes: fautesDIdentite } = textesNouveau;
	const identite = (qui: string) => ({
		prenom: nomDe(`${qui}Prenom`, fautesDIdentite.prenom),
		nom: nomDe(`${qui}Nom`, fautesDIdentite.nom),
	});
	const arrive = (qui: string) => rempli(`${qui}Prenom`, `${qui}Nom`, `${qui}Naissance`);
	const reste = foyer.personnes.some(
		({ role }, place) => role === "conjoint" && !partent.includes(place),
	);
	refuser("conjointPrenom", arrive("conjoint") && reste && fautes.dejaEnCouple);
	const conjoint = arrive("conjoint")
		? {
				...identite("conjoint"),
				naissance: rempli("conjointNaissance") ? naissanceDe("conjointNaissance") : null,
				activite: choix<Activite>("conjointActivite", textesChangement.activites) ?? null,
			}
		: undefined;
	const enfants = Array.from({ length: ENFANTS_MAX }, (_, i) => `enfant${i + 1}`)
		.filter((qui) => arrive(qui))
		.map((qui) => ({
			...identite(qui),
			naissance: naissanceDe(`${qui}Naissance`),
			alternee: texte(`${qui}Alternee`) === "oui",
		}));
	return { conjoint, enfants };
}

function lireActivites({ texte, choix }: Lecteur, foyer: Foyer): Changement["activites"] {
	const activites = new Map<number, Activite | null>();
	for (const [place, personne] of foyer.personnes.entries()) {
		const champ = champs.activite(place);
		if (personne.role === "enfant") continue;
		const dite = texte(champ) === "" ? null : choix<Activite>(champ, textesChangement.activites);
		if (dite !== undefined && dite !== activiteDe(personne)) activites.set(place, dite);
	}
	return activites;
}

/**
 * Amounts are those of the months that the form showed, whatever month the change is true from. An income
 * taken off the form is no longer earned.
 */
function lireRevenus(
	{ texte, exiger, refuser, choix }: Lecteur,
	foyer: Foyer,
): Changement["revenus"] {
	const trimestre = lireTrimestre(texte("trimestre"));
	if (!trimestre) return { trimestre: [], parPlace: new Map() };
	const parPlace = new Map<number, Map<NatureRevenu, Montants>>();
	for (const { place, ligne } of lignesDeRevenus(foyer, trimestre)) {
		const dits = parPlace.get(place) ?? new Map<NatureRevenu, Montants>();
		parPlace.set(place, dits);
		const champ = champs.nature(place, ligne);
		const cases = trimestre.map((_, mois) => champs.montant(place, ligne, mois));
		const nature = choix<NatureRevenu>(champ, textesChangement.natures);
		if (!nature) {
			refuser(champ, cases.some((une) => texte(une) !== "") && fautes.nature);
			continue;
		}
		const montants = cases.map((une): number | null => {
			if (texte(une) === "") return null;
			const centimes = exiger(une, lireEuros(texte(une)), fautes.montant);
			refuser(une, centimes < 0 && fautes.negatif);
			return centimes / 100;
		});
		refuser(champ, dits.has(nature) && fautes.deuxFois);
		dits.set(nature, montants);
	}
	for (const [place, dits] of parPlace) {
		const connus = revenusDuTrimestre(foyer.personnes[place], trimestre, foyer.mois);
		for (const nature of connus.keys()) if (!dits.has(nature)) dits.set(nature, [0, 0, 0]);
	}
	return { trimestre, parPlace };
}

function lireLogement(
	{ texte, exiger, refuser, choix }: Lecteur,
	foyer: Foyer,
): Changement["logement"] {
	const connu = logementDe(foyer);
	const dits = { statut: texte("statut"), loyer: texte("loyer"), commune: texte("commune") };
	if (Object.entries(dits).every(([champ, dit]) => dit === connu[champ as keyof typeof connu]))
		return undefined;
	const statut = choix<StatutOccupation>("statut", textesChangement.statuts) ?? null;
	const centimes =
		dits.loyer === "" ? null : exiger("loyer", lireEuros(dits.loyer), fautes.montant);
	refuser("loyer", centimes !== null && centimes < 0 && fautes.negatif);
	const commune = lireCommune(dits.commune);
	const inchange = dits.commune === connu.commune;
	refuser("commune", !inchange && commune && "faute" in commune && commune.faute);
	return {
		statut,
		loyer: centimes === null ? null : centimes / 100,
		ou: inchange ? "inchange" : commune && "code" in commune ? commune : null,
	};
}
