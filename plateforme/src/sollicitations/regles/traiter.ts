import { type Acteur, jourDe } from "../../socle/index.ts";
import { ActeRefuse } from "../actes/resultat.ts";
import type { Issue } from "../natures.ts";
import { textesEvenements } from "../textes/evenements.ts";
import { textesNatures } from "../textes/natures.ts";
import { finDattente } from "./attendre.ts";
import { exigerLibre, type Ligne, type Pas, type Suivi } from "./pas.ts";

export interface Traitement {
	issue: Issue;
	/** For the colleague who will read the history. */
	note?: string;
}

/** Mine already: nothing changes, and nothing is refused. */
export function prise(ligne: Ligne, acteur: Acteur): Pas | undefined {
	exigerLibre(ligne, acteur);
	if (ligne.prisPar === acteur.compte) return undefined;
	return {
		changements: { prisPar: acteur.compte, prisLe: acteur.quand },
		consigne: { nature: "prise" },
	};
}

/**
 * An item on pause may be treated: the document came, or was not needed after all. What is passed on
 * elsewhere is not over for the person; nor is a matter with something still open (`autresOuvertes`).
 */
export function traitement(
	suivi: Suivi,
	acteur: Acteur,
	{ issue, note }: Traitement,
	autresOuvertes: number,
): Pas[] {
	const { ligne } = suivi;
	exigerLibre(ligne, acteur);
	const jour = jourDe(acteur.quand);
	const conclut = ligne.affaire !== null && issue !== "transmise" && autresOuvertes === 0;
	const fin: Pas = {
		changements: {
			etat: "traitee",
			traiteeLe: jour,
			traiteePar: acteur.compte || null,
			issue,
			prisPar: null,
			prisLe: null,
		},
		consigne: {
			nature: "traitee",
			precision: [textesNatures.issues[issue], note?.trim()].filter(Boolean).join(" : "),
			faits: { issue, affaire: conclut ? "conclue" : "ouverte" },
		},
		affaire: conclut ? { conclueLe: jour } : undefined,
	};
	return ligne.etat === "en-pause" ? [finDattente(suivi, jour, textesEvenements.recu), fin] : [fin];
}

/** On its first clock: the days during which it was thought to be treated count as the others. */
export function reouverture({ etat, reouvertures }: Ligne, motif: string): Pas {
	if (etat !== "traitee") throw new ActeRefuse("pas-traitee");
	if (!motif.trim()) throw new ActeRefuse("motif-vide");
	return {
		changements: {
			etat: "a-traiter",
			traiteeLe: null,
			traiteePar: null,
			issue: null,
			reouvertures: reouvertures + 1,
		},
		consigne: { nature: "rouverte", precision: motif.trim() },
		affaire: "rouverte",
	};
}
