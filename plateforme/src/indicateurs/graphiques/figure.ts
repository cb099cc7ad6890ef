import { nombre } from "../../socle/index.ts";
import type { Mesure, Unite, Valeur } from "../indicateur.ts";
import { effectif, nonPublie, valeurCourte } from "../textes/chiffres.ts";
import { textesGraphiques as textes } from "../textes/graphiques.ts";
import { moisCourt } from "../textes/periode.ts";
import { absence, titreDe } from "../textes/phrases.ts";
import { dessinerBarres } from "./barres.ts";
import { type Html, html, tel } from "./html.ts";

interface Rangee extends Pick<Valeur, "valeur" | "pourquoi"> {
	nom: string;
	/** Null: not known, of a value imported without it. */
	n: number | null;
	/** Under a bar, where the place is scarce. */
	court?: string;
	avant?: number;
}

export interface Figure {
	/** Of the figure in its page. */
	id: string;
	/** A sentence that says what is to be seen. */
	titre: string;
	rangees: readonly Rangee[];
	unite: Unite;
	objectif?: number;
	/** What the rows are: « Mois ». */
	entete: string;
	anneeAvant?: number;
	/** How many cases in all. */
	n?: number;
	/** Names too long to stand under a bar. */
	couchees?: boolean;
	/** End of the scale, for figures that are compared. */
	maximum?: number;
}

/** The months of a measure, its goal, its table beneath. */
export const figureDesMois = (mesure: Mesure, options: { id: string; titre?: string }): Figure => ({
	id: options.id,
	titre: options.titre ?? titreDe(mesure),
	rangees: textes
		.nomsDesMois(mesure)
		.map((rangee, i) => ({ ...rangee, court: moisCourt(mesure.mois[i]?.mois ?? "") })),
	unite: mesure.indicateur.unite,
	objectif: mesure.indicateur.objectif?.valeur,
	entete: textes.colonnes.mois,
	n: mesure.n,
});

/** The parts of a measure, beside those of the year before where they are known. */
export function figureDesParts(mesure: Mesure, options: { id: string; titre?: string }): Figure {
	const { modalites, modalitesPrecedentes } = mesure;
	return {
		id: options.id,
		titre: options.titre ?? titreDe(mesure),
		rangees: modalites.map(({ modalite, ...reste }) => ({
			...reste,
			avant: modalitesPrecedentes[modalite]?.valeur,
		})),
		unite: mesure.indicateur.unite,
		entete: textes.colonnes.part,
		anneeAvant: Object.values(modalitesPrecedentes)[0]?.annee,
		n: mesure.n,
		couchees: true,
	};
}

/** Title, drawing for wide and for narrow screens, legend, and the figures themselves in a table. */
export function rendreFigure(figure: Figure): Html {
	const { id, titre } = figure;
	return html`<figure class="graphique" aria-labelledby="${id}-titre">
<figcaption><strong id="${id}-titre">${titre}</strong>${legende(figure)}</figcaption>
${
	figure.rangees.some(({ valeur }) => valeur !== null) &&
	html`<div class="graphique-large">${dessiner(figure, false)}</div>
<div class="graphique-etroit">${dessiner(figure, true)}</div>`
}
<details><summary>${textes.chiffres}</summary>${table(figure)}</details>
</figure>`;
}

function legende({ n, objectif, unite, anneeAvant }: Figure): Html | undefined {
	const dites = [
		n !== undefined && `${effectif(n)}.`,
		objectif !== undefined && textes.traitObjectif(valeurCourte(objectif, unite)),
		anneeAvant !== undefined && textes.barresGrises(anneeAvant),
	].filter((dite) => dite !== false);
	return dites.length > 0 ? html` <span>${dites.join(" ")}</span>` : undefined;
}

const LARGE = 640;
const ETROIT = 340;
/** Letters of a name that leaves room for its bar on a narrow screen. */
const NOM_COURT = 14;

function dessiner(figure: Figure, etroit: boolean): Html {
	const { id, titre, rangees, unite, objectif, anneeAvant } = figure;
	const couchees = etroit || figure.couchees;
	return tel(
		dessinerBarres({
			id: `${id}-${etroit ? "e" : "l"}`,
			alternative: textes.alternative(titre, rangees, unite),
			categories: rangees.map(({ nom, court }) => court ?? nom),
			valeurs: rangees.map(({ valeur }) => valeur),
			avant: anneeAvant === undefined ? undefined : rangees.map(({ avant }) => avant ?? null),
			ecrire: (v) => surUneBarre(v, unite),
			maximum: figure.maximum ?? (unite === "%" ? 100 : undefined),
			objectif:
				objectif === undefined
					? undefined
					: {
							valeur: objectif,
							texte: textes.objectif(valeurCourte(objectif, unite)),
						},
			largeur: etroit ? ETROIT : LARGE,
			couchees,
			nomsDessus: etroit && rangees.some(({ nom, court = nom }) => court.length > NOM_COURT),
		}),
	);
}

/** Whole: the table has the decimals, the unit of days is in the title. */
const surUneBarre = (v: number, unite: Unite) =>
	unite === "jours" ? nombre(v) : valeurCourte(Math.round(v), unite);

function table({ rangees, unite, entete, anneeAvant }: Figure): Html {
	const { colonnes } = textes;
	const avecAvant = anneeAvant !== undefined;
	return html`<table><thead><tr><th scope="col">${entete}</th><th scope="col">${colonnes.valeur}</th>${
		avecAvant && html`<th scope="col">${anneeAvant}</th>`
	}<th scope="col">${colonnes.n}</th></tr></thead><tbody>${rangees.map(
		(rangee) =>
			html`<tr><th scope="row">${rangee.nom}</th><td class="nombre">${
				rangee.valeur === null ? absence(rangee) : valeurCourte(rangee.valeur, unite)
			}</td>${
				avecAvant &&
				html`<td class="nombre">${rangee.avant === undefined ? nonPublie : valeurCourte(rangee.avant, unite)}</td>`
			}<td class="nombre">${rangee.n === null ? nonPublie : nombre(rangee.n)}</td></tr>`,
	)}</tbody></table>`;
}
