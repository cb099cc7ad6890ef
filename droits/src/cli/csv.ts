import type { Detection } from "../recours/detection.ts";
import { ecrireEuros } from "./euros.ts";

const FIN_DE_LIGNE = "\r\n";
/** Un tableur exécuterait une cellule de texte qui commence ainsi. */
const FORMULE = /^[=+\-@\t\r]/;
const A_PROTEGER = /[",\r\n]/;

const COLONNES = {
	id: (d) => texte(d.id),
	prestation: (d) => d.prestation,
	beneficiaire: (d) => d.beneficiaire,
	situation: (d) => d.situation,
	statut: (d) => d.statut,
	probabilite: (d) => String(d.probabilite),
	montant: (d) => ecrireEuros(d.montant),
	min: (d) => ecrireEuros(d.min),
	max: (d) => ecrireEuros(d.max),
	gain_net_12_mois: (d) => ecrireEuros(d.gain_net_12_mois),
	au_moins_depuis: (d) => d.au_moins_depuis,
	rappel_possible: (d) => ecrireEuros(d.rappel_possible),
	mois_perdus: (d) => String(d.mois_perdus),
	manque: (d) => texte(d.manque.join(" | ")),
	suite: (d) => texte(d.suite),
} satisfies Record<keyof Detection, (d: Detection) => string>;

const CELLULES = Object.values(COLONNES);

export const ENTETE_CSV = Object.keys(COLONNES).join(",") + FIN_DE_LIGNE;

/** Une détection en CSV (RFC 4180), point décimal. */
export function enCsv(ligne: string): string {
	const detection = JSON.parse(ligne) as Detection;
	return CELLULES.map((cellule) => cellule(detection)).join(",") + FIN_DE_LIGNE;
}

/** Une cellule de texte : guillemets si besoin, apostrophe devant ce qui passerait pour une formule. */
function texte(valeur: string): string {
	const sure = FORMULE.test(valeur) ? `'${valeur}` : valeur;
	return A_PROTEGER.test(sure) ? `"${sure.replaceAll('"', '""')}"` : sure;
}
