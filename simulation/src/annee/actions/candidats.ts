import type { Dossier } from "../../dossier.ts";
import type { LignePortee } from "../../dossiers/etendre.ts";
import { net } from "../../dossiers/paiements.ts";
import { VAGUE_ASF, VAGUE_PPA } from "../hypotheses.ts";
import { moisDeTexte } from "../jours.ts";
import { type CanalDeContact, canauxPossibles } from "./joindre.ts";

/** Ce qu'un dossier peut vivre d'une action suivie. */
export interface Candidat {
	rang: number;
	prestation: "ppa" | "asf";
	/** Le droit s'ouvre après le contact, la demande est refusée, ou le droit manque encore. */
	issue: "ouvert" | "refuse" | "manquant";
	/** Montant mensuel (prime d'activité) ou rappel (ASF), en euros. */
	montant: number;
	canaux: CanalDeContact[];
}

const [ASF_DE, ASF_A] = VAGUE_ASF.valeur.droits;

/** Mois dus jusqu'au dernier que le rappel couvre. */
export const moisDeRappel = (depuis: string): number =>
	moisDeTexte(VAGUE_ASF.valeur.dernierMois) - moisDeTexte(depuis) + 1;

/** Ce dossier, s'il peut servir ; sa ligne entière ne se tire que s'il le faut. */
export function candidater(
	rang: number,
	{ connu, verite }: Dossier,
	porter: () => LignePortee,
): Candidat[] {
	const candidats: Omit<Candidat, "canaux">[] = [];
	let ligne: LignePortee | undefined;
	const lire = () => {
		ligne ??= porter();
		return ligne;
	};
	const { ppa, asf } = connu.droits_valorises ?? {};
	const seule = (code: string) =>
		lire().droits.filter(({ prestation }) => prestation === code).length === 1;
	const recent = (VAGUE_PPA.valeur.droits as readonly string[]).includes(ppa?.depuis ?? "");
	const ancien = (connu.connu_depuis ?? connu.mois) <= "2020-08";
	if (ppa?.etat === "en_paiement" && recent && ancien && seule("ppa"))
		candidats.push({ rang, prestation: "ppa", issue: "ouvert", montant: ppa.montant ?? 0 });
	else if (ppa?.etat === "refuse" && recent && ancien)
		candidats.push({ rang, prestation: "ppa", issue: "refuse", montant: 0 });
	else if (!ppa && ancien && verite.non_demandes.some(({ prestation }) => prestation === "ppa"))
		candidats.push({ rang, prestation: "ppa", issue: "manquant", montant: 0 });
	const connue = (connu.connu_depuis ?? connu.mois) < "2020-01";
	if (asf?.etat === "en_paiement" && connue && seule("asf")) {
		const depuis = asf.depuis as string;
		const montant = net("asf", (asf.montant ?? 0) * moisDeRappel(depuis));
		if (depuis >= ASF_DE && depuis <= ASF_A)
			candidats.push({ rang, prestation: "asf", issue: "ouvert", montant });
	} else if (!asf && connue && verite.non_demandes.some(({ prestation }) => prestation === "asf"))
		candidats.push({ rang, prestation: "asf", issue: "manquant", montant: 0 });
	if (candidats.length === 0) return [];
	const canaux = canauxPossibles(lire());
	return candidats.map((candidat) => ({ ...candidat, canaux }));
}
