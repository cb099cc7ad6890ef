import { enDebut, type Html, html } from "../graphiques/html.ts";
import type { Mesure } from "../indicateur.ts";
import { valeurEnMots } from "../textes/chiffres.ts";
import { absence } from "../textes/phrases.ts";

/** Where the definition of an indicator is in the page. */
export const ancre = (id: string): string => `def-${id}`;

/** A figure that leads to how it was made. */
export const lien = ({ indicateur }: Pick<Mesure, "indicateur">, texte: string): Html =>
	html`<a class="chiffre" href="#${ancre(indicateur.id)}">${texte}</a>`;

export const chiffre = (mesure: Mesure & { valeur: number }): Html =>
	lien(mesure, valeurEnMots(mesure.valeur, mesure.indicateur.unite));

/** A whole sentence where there is a figure for it; otherwise what is missing, and why. */
export const phrase = (mesure: Mesure, dire: (v: Html) => Html): Html =>
	mesure.valeur === null
		? html`${lien(mesure, mesure.indicateur.nom)}\u00a0: ${absence(mesure)}`
		: enDebut(dire(chiffre({ ...mesure, valeur: mesure.valeur })));
