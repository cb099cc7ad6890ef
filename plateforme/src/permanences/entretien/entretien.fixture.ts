import assert from "node:assert/strict";
import type { EcranQuestion, Reponses } from "../../questionnaire/index.server.ts";
import { conduire, type EcranFiche } from "./conduire.ts";

export type Saisies = Record<string, Record<string, string | string[]> | "passer">;

/** A lone parent of two, who works and rents, and receives family allowances. */
export const mere: Saisies = {
	recoit: { recoit: "af" },
	vie: { vie: "seul" },
	enfants: { enfants: "2" },
	naissances: {
		"enfant.1.mois": "3",
		"enfant.1.annee": "2012",
		"enfant.2.mois": "6",
		"enfant.2.annee": "2014",
	},
	naissance: { "naissance.0.mois": "5", "naissance.0.annee": "1985" },
	depuisseul: { depuisseul: "ancien" },
	autreparent: { autreparent: "non" },
	logement: { logement: "locataire_hlm" },
	commune: { commune: "Oyonnax" },
	loyer: { loyer: "480" },
	"activite.0": { "activite.0": "actif" },
	"sources.0": { "sources.0": "salaire" },
	"montants.0": { "salaire.0": "950" },
	"passe.0": { "passe.0": "pareil" },
	"annuel.0": { "annuel.0": "pareil" },
};

export const QUAND = new Date("2020-12-10T10:00:00+01:00");

export function formulaireDe(portees: Reponses, plus: Record<string, string | string[]> = {}) {
	const formulaire = new FormData();
	for (const [nom, valeurs] of portees)
		for (const valeur of valeurs) formulaire.append(nom, valeur);
	for (const [nom, valeur] of Object.entries(plus))
		for (const une of [valeur].flat()) formulaire.append(nom, une);
	return formulaire;
}

/** Answers each question as it comes; says which were asked, and the sheet it ends on. */
export function tenir(saisies: Saisies, quand = QUAND): { posees: string[]; fin: EcranFiche } {
	const posees: string[] = [];
	let ecran: EcranQuestion | EcranFiche = conduire({ quand }, new FormData());
	for (let tour = 0; tour < 40 && ecran.type === "question"; tour++) {
		const { id } = ecran.question;
		assert.deepEqual(ecran.erreurs, [], id);
		posees.push(id);
		const saisie = saisies[id] ?? {};
		const dit = saisie === "passer" ? { passer: "oui" } : saisie;
		ecran = conduire({ quand }, formulaireDe(ecran.portees, { etape: id, ...dit }));
	}
	assert.ok(ecran.type === "fiche", `Sans fin : ${posees.join(" ")}`);
	return { posees, fin: ecran };
}
