import { BarChart } from "echarts/charts";
import { GridComponent, MarkLineComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { epurer } from "./epurer.ts";

use([BarChart, GridComponent, MarkLineComponent, SVGRenderer]);

const COULEURS = {
	petrole: "#0b5a5e",
	encre: "#17252b",
	discret: "#4a5a60",
	trait: "#dad7cf",
	avant: "#9aa3a6",
	brique: "#a3302a",
	papier: "#fbfaf7",
};

export interface Barres {
	/** Of the drawing among those of its page: names what it refers to inside. */
	id: string;
	/** Reads the drawing to those who do not see it. */
	alternative: string;
	categories: readonly string[];
	/** Null: a gap. */
	valeurs: readonly (number | null)[];
	/** The same before, drawn in grey beside. */
	avant?: readonly (number | null)[];
	ecrire: (valeur: number) => string;
	/** End of the scale where it is known: 100 for shares. */
	maximum?: number;
	objectif?: { valeur: number; texte: string };
	/** In pixels of a screen on which texts of 13 are read. */
	largeur: number;
	/** Categories one under the other: long names, narrow screens. */
	couchees?: boolean;
	/** Their names above the bars, where there is no room beside. */
	nomsDessus?: boolean;
}

const POLICE = 13;
const RANGEE = 26;
/** Mean width of a character of our font, to keep room for names. */
const CARACTERE = 7.2;

/** Bars as an SVG of presentation attributes only: neither script nor style, as the pages ask. */
export function dessinerBarres(barres: Barres): string {
	const { couchees, categories, largeur, avant } = barres;
	const rangee = (avant ? 2 * RANGEE - 8 : RANGEE) + (barres.nomsDessus ? 18 : 0);
	const hauteur = couchees ? categories.length * rangee + (barres.objectif ? 28 : 8) : 216;
	const dessin = init(null, null, { renderer: "svg", ssr: true, width: largeur, height: hauteur });
	dessin.setOption({
		animation: false,
		textStyle: { fontSize: POLICE },
		grid: grille(barres),
		...axes(barres),
		series: [
			...(avant ? [serie(barres, avant, COULEURS.avant, COULEURS.discret)] : []),
			{ ...serie(barres, barres.valeurs, COULEURS.petrole, COULEURS.encre), ...reperer(barres) },
		],
	});
	const svg = dessin.renderToSVGString();
	dessin.dispose();
	return epurer(svg, barres);
}

function grille({
	couchees,
	nomsDessus,
	categories,
	objectif,
	ecrire,
	valeurs,
	avant = [],
}: Barres) {
	const plusLong = (mots: string[]) => Math.max(0, ...mots.map((mot) => mot.length)) * CARACTERE;
	const ecrites = [...valeurs, ...avant].flatMap((v) => (v === null ? [] : ecrire(v)));
	return couchees
		? {
				left: nomsDessus ? 1 : plusLong([...categories]) + 10,
				right: plusLong(ecrites) + 14,
				top: objectif ? 24 : 4,
				bottom: 4,
			}
		: { left: 4, right: objectif ? plusLong([objectif.texte]) + 12 : 4, top: 24, bottom: 26 };
}

function axes({ couchees, nomsDessus, categories, maximum, objectif, avant }: Barres) {
	const noms = {
		type: "category",
		data: [...categories],
		inverse: couchees,
		axisTick: { show: false },
		axisLine: { lineStyle: { color: COULEURS.trait } },
		axisLabel: {
			color: COULEURS.encre,
			interval: 0,
			fontSize: POLICE,
			...(nomsDessus && {
				inside: true,
				margin: 0,
				verticalAlign: "bottom",
				padding: [0, 0, avant ? 22 : 13, 0],
			}),
		},
	};
	const mesures = {
		type: "value",
		min: 0,
		max: maximum ?? (objectif && ((v: { max: number }) => Math.max(v.max, objectif.valeur))),
		show: false,
	};
	return couchees ? { xAxis: mesures, yAxis: noms } : { xAxis: noms, yAxis: mesures };
}

const serie = (barres: Barres, data: readonly (number | null)[], color: string, encre: string) => ({
	type: "bar",
	data: data.map((value) => ({ value, label: etiquette(barres, value, encre) })),
	barCategoryGap: barres.nomsDessus ? "55%" : barres.couchees ? "24%" : "18%",
	barGap: "8%",
	barMaxWidth: barres.couchees ? undefined : 56,
	itemStyle: { color },
});

/** Written at the foot of the bar where a goal line would cross it, past its end elsewhere. */
function etiquette(barres: Barres, valeur: number | null, encre: string) {
	if (valeur === null) return { show: false };
	const { couchees, objectif, ecrire } = barres;
	const dedans = objectif !== undefined && valeur > objectif.valeur / 3;
	return {
		show: true,
		position: dedans ? (couchees ? "insideLeft" : "insideBottom") : couchees ? "right" : "top",
		distance: dedans ? 6 : 4,
		color: dedans ? COULEURS.papier : encre,
		fontSize: POLICE,
		textBorderWidth: 0,
		formatter: ecrire(valeur),
	};
}

function reperer({ objectif, couchees }: Barres) {
	if (!objectif) return {};
	const ou = couchees ? { xAxis: objectif.valeur } : { yAxis: objectif.valeur };
	return {
		markLine: {
			silent: true,
			symbol: "none",
			label: {
				formatter: objectif.texte,
				color: COULEURS.brique,
				fontSize: POLICE,
				position: couchees ? "start" : "end",
				textBorderWidth: 0,
			},
			// Seen over the bars as over the paper: a pale line under a dashed one.
			data: [
				{
					...ou,
					label: { show: false },
					lineStyle: { color: COULEURS.papier, width: 4, type: "solid" },
				},
				{ ...ou, lineStyle: { color: COULEURS.brique, width: 1.5, type: "dashed" } },
			],
		},
	};
}
