import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { html, tel } from "../graphiques/html.ts";
import { textesRapport as textes } from "../textes/rapport/rapport.ts";
import type { DonneesRapport } from "./donnees.ts";
import { rendreRapport } from "./rapport.ts";

const POLICE = "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
const FEUILLES = ["jetons", "base", "elements", "rapport", "impression"];

/** The report in one file that needs nothing else: styles and letters within, no script, no address. */
export function fichierDuRapport(donnees: DonneesRapport): string {
	const { annee, organisme } = donnees;
	return html`<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${textes.titrePage(annee, organisme.nom)}</title><style>${tel(styles())}</style></head>
<body><main>${rendreRapport(donnees)}</main></body></html>
`.texte;
}

function styles(): string {
	const police = readFileSync(createRequire(import.meta.url).resolve(POLICE)).toString("base64");
	return FEUILLES.map((nom) =>
		readFileSync(new URL(`../../interface/styles/${nom}.css`, import.meta.url), "utf8"),
	)
		.join("\n")
		.replace(`url("${POLICE}")`, `url("data:font/woff2;base64,${police}")`);
}
