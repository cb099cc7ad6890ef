import type { Mesure } from "../indicateur.ts";

const LARGEUR = 120;
const HAUTEUR = 28;
const MARGE = 3;

/**
 * The months of a measure as a line the size of a word, its goal dashed: beside figures that say the
 * same, hence hidden from those who hear the page. Nothing under two months that have a value.
 */
export function dessinerTendance({
	mois,
	indicateur,
}: Pick<Mesure, "mois" | "indicateur">): string {
	const connus = mois.flatMap(({ valeur }) => (valeur === null ? [] : valeur));
	if (connus.length < 2) return "";
	const objectif = indicateur.objectif?.valeur;
	const bornes = objectif === undefined ? connus : [...connus, objectif];
	const [min, max] = [Math.min(...bornes), Math.max(...bornes)];
	const x = (rang: number) => arrondi(MARGE + (rang * (LARGEUR - 2 * MARGE)) / (mois.length - 1));
	const y = (v: number) =>
		arrondi(HAUTEUR - MARGE - ((v - min) / (max - min || 1)) * (HAUTEUR - 2 * MARGE));
	const points = mois.map(({ valeur }, rang) =>
		valeur === null ? undefined : `${x(rang)} ${y(valeur)}`,
	);
	const trace = points
		.map((point, rang) => point && `${points[rang - 1] ? "L" : "M"}${point}`)
		.filter(Boolean)
		.join("");
	const dernier = points.findLast((point) => point !== undefined)?.split(" ");
	return `<svg class="tendance" viewBox="0 0 ${LARGEUR} ${HAUTEUR}" aria-hidden="true" focusable="false">${
		objectif === undefined
			? ""
			: `<path class="tendance-objectif" d="M0 ${y(objectif)}H${LARGEUR}"></path>`
	}<path d="${trace}"></path><circle cx="${dernier?.[0]}" cy="${dernier?.[1]}" r="2.5"></circle></svg>`;
}

const arrondi = (v: number) => Math.round(v * 10) / 10;
