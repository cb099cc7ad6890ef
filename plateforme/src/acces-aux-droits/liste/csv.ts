import type { Ligne } from "../lectures/ligne.ts";

const COLONNES: (keyof Ligne)[] = [
	"id",
	"commune",
	"prestation",
	"beneficiaire",
	"situation",
	"statut",
	"probabilite",
	"montant",
	"min",
	"max",
	"gain_net_12_mois",
	"au_moins_depuis",
	"rappel_possible",
	"mois_perdus",
	"manque",
	"suite",
];

/** As a French spreadsheet opens it: mark of order, semicolons, decimal commas. */
export function* enCsv(lignes: Ligne[]): Generator<string> {
	yield `\ufeff${COLONNES.join(";")}\r\n`;
	for (const ligne of lignes)
		yield `${COLONNES.map((colonne) => cellule(ligne[colonne])).join(";")}\r\n`;
}

function cellule(valeur: unknown): string {
	if (typeof valeur === "number") return String(Math.round(valeur * 1e4) / 1e4).replace(".", ",");
	const texte = Array.isArray(valeur) ? valeur.join(" ") : String(valeur ?? "");
	// A spreadsheet would run a text that starts like a formula.
	const inerte = /^[=+\-@\t\r]/.test(texte) ? `'${texte}` : texte;
	return /[";\r\n]/.test(inerte) ? `"${inerte.replaceAll('"', '""')}"` : inerte;
}
