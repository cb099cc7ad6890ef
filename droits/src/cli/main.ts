import { readFileSync } from "node:fs";
import { EntreeIllisible } from "../population/entree-illisible.ts";
import { type Commande, ErreurDeCommande, RIEN_DE_LU, TOUT_TRAITE } from "./commande.ts";
import { calculer } from "./commandes/calculer.ts";
import { detecter } from "./commandes/detecter.ts";
import { ecarts } from "./commandes/ecarts.ts";
import { expliquer } from "./commandes/expliquer.ts";
import { hypotheses } from "./commandes/hypotheses.ts";
import { valider } from "./commandes/valider.ts";
import { causeSysteme } from "./fichiers.ts";

const COMMANDES: Commande[] = [calculer, detecter, expliquer, ecarts, valider, hypotheses];

/** Exécute une ligne de commande ; rend le code de sortie. */
export async function executer(args: string[]): Promise<number> {
	try {
		return await aiguiller(args);
	} catch (erreur) {
		// Le lecteur du tube est parti (« | head ») : il n'y a plus personne à qui parler.
		if ((erreur as NodeJS.ErrnoException).code === "EPIPE") process.exit(TOUT_TRAITE);
		const phrase = enPhrase(erreur);
		if (phrase === null) throw erreur;
		process.stderr.write(`${phrase}\n`);
		return RIEN_DE_LU;
	}
}

async function aiguiller([nom, ...args]: string[]): Promise<number> {
	if (nom === undefined) {
		process.stderr.write(aideGenerale());
		return RIEN_DE_LU;
	}
	if (nom === "--version") return dire(`${version()}\n`);
	if (nom === "aide" || nom === "--help" || nom === "-h")
		return dire(args[0] === undefined ? aideGenerale() : trouver(args[0]).aide);
	const commande = trouver(nom);
	if (args.includes("--help") || args.includes("-h")) return dire(commande.aide);
	return commande.executer(args);
}

function trouver(nom: string): Commande {
	const commande = COMMANDES.find((possible) => possible.nom === nom);
	if (commande !== undefined) return commande;
	throw new ErreurDeCommande(
		`La commande « ${nom} » n'existe pas : choisissez ${COMMANDES.map((c) => c.nom).join(", ")}, ou tapez « droits aide ».`,
	);
}

function aideGenerale(): string {
	const lignes = COMMANDES.map(({ nom, resume }) => `  ${nom.padEnd(12)} ${resume}`);
	return `droits COMMANDE [FICHIER] [options]

Les droits aux prestations familiales et sociales, de 2020-01 à 2026-06.

${lignes.join("\n")}
  aide         cette aide, ou celle d'une commande : droits aide calculer

  droits calculer foyers.ndjson > droits.ndjson
  droits detecter foyers.ndjson --sortie droits-non-demandes.csv
  droits valider foyers.json --rejets a-corriger.ndjson
`;
}

function version(): string {
	const paquet = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
	return (JSON.parse(paquet) as { version: string }).version;
}

function dire(texte: string): number {
	process.stdout.write(texte);
	return TOUT_TRAITE;
}

function enPhrase(erreur: unknown): string | null {
	if (erreur instanceof ErreurDeCommande) return erreur.message;
	if (erreur instanceof EntreeIllisible) return `Rien n'a pu être lu : ${erreur.message}.`;
	const cause = causeSysteme(erreur);
	return cause === null ? null : `Lecture ou écriture interrompue : ${cause}.`;
}
