import { enHtml } from "../../explication/html.ts";
import { enTexte } from "../../explication/texte.ts";
import { expliquer, type OptionsExplication } from "../../expliquer.ts";
import type { Traiter } from "../../population/traitement.ts";

export const MODULE = new URL(import.meta.url);

export interface OptionsExpliquer extends OptionsExplication {
	format: "texte" | "json" | "html";
	/** Le seul foyer à expliquer ; tous par défaut. */
	id?: string;
	/** Colonnes du terminal. */
	largeur?: number;
}

/** @public Appelé par chaque fil d'exécution, qui charge ce module par son adresse. */
export function creer(options: unknown): Traiter {
	const { format, id, largeur, ...explication } = options as OptionsExpliquer;
	return (foyer) => {
		if (id !== undefined && foyer.id !== id) return "";
		const x = expliquer(foyer, explication);
		if (format === "json") return JSON.stringify(x);
		return format === "html" ? enHtml(x).trimEnd() : enTexte(x, largeur);
	};
}
