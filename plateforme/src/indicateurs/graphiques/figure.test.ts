import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ANNEE_DESSAI, mesureDEssai } from "../mesures.fixture.ts";
import { figureDesMois, figureDesParts, rendreFigure } from "./figure.ts";

const lu = (texte: string) => texte.replaceAll("\u00a0", " ").replaceAll("\u202f", " ");
const dessiner = (...[mesure, options]: Parameters<typeof figureDesMois>) =>
	lu(rendreFigure(figureDesMois(mesure, options)).texte);
const appels = ANNEE_DESSAI[0] as (typeof ANNEE_DESSAI)[number];
const compter = (texte: string, motif: RegExp) => texte.match(motif)?.length ?? 0;

describe("Un graphique se lit sans couleur, sans script et sans le voir", () => {
	it("son titre est une phrase, sa légende donne l’effectif et l’objectif", () => {
		const figure = dessiner(appels, { id: "a" });
		assert.match(figure, />82 % des appels traités en 2020, 5 points de moins qu’en 2019</);
		assert.match(figure, />n = 330 000\. Trait : objectif de 90 %\.</);
	});

	it("chaque barre porte son chiffre, et le dessin a un texte de remplacement", () => {
		const figure = dessiner(appels, { id: "a" });
		assert.equal(compter(figure, /<svg [^>]*role="img" aria-label="82 % des appels/g), 2);
		for (const chiffre of ["87 %", "61 %", "90 %"])
			assert.ok(compter(figure, new RegExp(`>${chiffre}</text>`, "g")) >= 2, chiffre);
		assert.match(figure, /Le plus bas : 61 % \(avril 2020\)\. Le plus haut : 90 % \(août 2020\)\./);
	});

	it("la ligne d’objectif n’est tracée que s’il y en a un", () => {
		assert.match(dessiner(appels, { id: "a" }), />objectif 90 %<\/text>/);
		const sans = mesureDEssai({ id: "satisfaction" });
		assert.doesNotMatch(dessiner(sans, { id: "a" }), /stroke-dasharray|objectif/);
	});

	it("le tableau dit les mêmes chiffres, et pourquoi il en manque", () => {
		const mesure = mesureDEssai({ id: "x" }, { parMois: [12.34, null, 0, ...Array(9).fill(50)] });
		const fevrier = mesure.mois[1] as (typeof mesure.mois)[number];
		fevrier.pourquoi = "Moins de 5 cas.";
		const figure = dessiner(mesure, { id: "a" });
		assert.match(figure, /<th scope="row">janvier 2020<\/th><td class="nombre">12,3 %<\/td>/);
		assert.match(figure, /<th scope="row">février 2020<\/th><td class="nombre">moins de 5 cas</);
		assert.match(figure, /<th scope="row">mars 2020<\/th><td class="nombre">0 %<\/td>/);
	});

	it("ni style ni script, et rien du texte n’est lu comme une balise", () => {
		const figure = dessiner(
			mesureDEssai({ id: "inconnu", nom: `<script>"x"</script> & co` }, { valeur: 3 }),
			{ id: "a" },
		);
		assert.doesNotMatch(figure, /style=|<style|<script|class="zr|on\w+=/);
		assert.match(figure, /&lt;script&gt;&quot;x&quot;/);
		for (const balise of ["figure", "svg", "table", "tr", "td", "th", "details", "g", "path"])
			assert.equal(
				compter(figure, new RegExp(`<${balise}[ >]`, "g")),
				compter(figure, new RegExp(`</${balise}>`, "g")),
				balise,
			);
	});

	it("les mêmes chiffres donnent le même dessin", () => {
		assert.equal(dessiner(appels, { id: "a" }), dessiner(appels, { id: "a" }));
	});

	it("sans aucune valeur, rien n’est dessiné et la figure le dit", () => {
		const vide = mesureDEssai(
			{ id: "satisfaction", nom: "Satisfaction" },
			{ valeur: null, n: 0, pourquoi: "Aucun avis.", parMois: Array(12).fill(null) },
		);
		assert.match(dessiner(vide, { id: "a" }), />Satisfaction en 2020 : aucun avis</);
		assert.doesNotMatch(dessiner(vide, { id: "a" }), /<svg/);
	});
});

describe("Les parts d’une mesure se comparent à celles de l’année d’avant", () => {
	const usages = ANNEE_DESSAI.find(({ indicateur }) => indicateur.id === "usage-teleservices");
	assert.ok(usages);

	it("l’année d’avant est en gris, et chaque barre porte son chiffre", () => {
		const figure = lu(rendreFigure(figureDesParts(usages, { id: "u" })).texte);
		assert.match(figure, /En gris : 2019\./);
		assert.match(figure, /<th scope="col">2019<\/th>/);
		for (const chiffre of ["56 %", "77 %", "64 %", "71 %"])
			assert.ok(figure.includes(`>${chiffre}</text>`), chiffre);
	});

	it("une part dont l’année d’avant n’est pas connue est « non publié »", () => {
		const partielle = {
			...usages,
			modalitesPrecedentes: { rsa: { valeur: 64, annee: 2019, source: "x" } },
		};
		const figure = lu(rendreFigure(figureDesParts(partielle, { id: "u" })).texte);
		assert.match(
			figure,
			/Changement de situation<\/th><td class="nombre">77,3 %<\/td><td class="nombre">non publié/,
		);
	});
});
