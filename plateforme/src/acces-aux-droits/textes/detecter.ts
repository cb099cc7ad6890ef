import { compter, moisEnToutesLettres, nombre } from "../../socle/index.ts";
import type { Comptes } from "../tables.ts";
import { textesListe } from "./liste.ts";
import { textesReperages } from "./reperages.ts";

interface Resume {
	reperage: number;
	mois: string;
	portee: "complet" | "changes";
	finalite: string;
	etat: "en-cours" | "fini" | "abandonne";
	examines: number;
	inchanges: number;
	ecartes: Comptes;
	constats: Comptes;
	versionDroit: string;
	versionCode: string;
}

const ligne = (quoi: string, n: number) =>
	`  ${quoi.replaceAll("\u00a0", " ").padEnd(52)}${nombre(n).padStart(9)}`;
const lignes = (comptes: Comptes, noms: Record<string, string>) =>
	Object.entries(comptes).map(([cle, n]) => ligne(noms[cle] ?? cle, n));

export const textesDetecter = {
	usage:
		"Usage : droit-ouvert detecter [--organisme ID] [--complet] [--fils N] [--json] [--constats FICHIER]",
	constats: (n: number, fichier: string) =>
		`${compter(n, "constat ouvert écrit", "constats ouverts écrits")} dans ${fichier}.`,
	repris: (reperage: number) =>
		`Le repérage ${reperage} était en cours : il est repris là où il en était.`,
	resume: (r: Resume) =>
		[
			`Repérage ${r.reperage}, droits de ${moisEnToutesLettres(r.mois)}. ${r.finalite}`,
			r.etat === "en-cours" ? textesReperages.enCours : "",
			ligne("dossiers examinés", r.examines),
			ligne("inchangés depuis la dernière fois", r.inchanges),
			"",
			`Écartés : ${compter(
				Object.values(r.ecartes).reduce((a, b) => a + b, 0),
				"dossier",
				"dossiers",
			)}`,
			...lignes(r.ecartes, textesReperages.ecarts),
			"",
			`Constats ouverts : ${nombre(Object.values(r.constats).reduce((a, b) => a + b, 0))}`,
			...lignes(r.constats, textesListe.situations),
			"",
			`Droit ${r.versionDroit}, calcul ${r.versionCode}.`,
		].join("\n"),
};
