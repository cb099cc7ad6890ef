import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calendrier } from "../horloge/calendrier.ts";
import { raisonsDe } from "./raison.ts";

const france = calendrier();
const mardi = "2020-10-06";
const dire = (plus: Partial<Parameters<typeof raisonsDe>[0]>) =>
	raisonsDe(
		{
			enjeu: "aucun",
			promesse: "2020-10-20",
			arrivee: "2020-10-05",
			enPause: false,
			reouvertures: 0,
			...plus,
		},
		mardi,
		france,
	).map(({ ton, texte }) => [ton, texte.replaceAll("\u00a0", " ")]);

describe("Chaque ligne de la file dit pourquoi elle est là", () => {
	it("par son engagement, de plus en plus pressant", () => {
		assert.deepEqual(dire({}), [["neutre", "Engagement dans 14 jours"]]);
		assert.deepEqual(dire({ promesse: "2020-10-09" }), [["neutre", "Engagement dans 3 jours"]]);
		assert.deepEqual(dire({ promesse: "2020-10-08" }), [["attente", "Engagement dans 2 jours"]]);
		assert.deepEqual(dire({ promesse: "2020-10-07" }), [["attente", "Engagement demain"]]);
		assert.deepEqual(dire({ promesse: mardi }), [["attente", "Engagement aujourd’hui"]]);
		assert.deepEqual(dire({ promesse: "2020-10-05" }), [["retard", "En retard d’un jour"]]);
		assert.deepEqual(dire({ promesse: "2020-10-04" }), [["retard", "En retard de 2 jours"]]);
	});

	it("d’abord par ce qui est en jeu", () => {
		const [premiere, ensuite] = dire({ enjeu: "sans-ressources", promesse: "2020-10-05" });
		assert.deepEqual(premiere, ["attention", "Plus de ressources"]);
		assert.deepEqual(ensuite, ["retard", "En retard d’un jour"]);
	});

	it("sans engagement, par son âge ; en attente de la personne, sans retard qui serait le nôtre", () => {
		assert.deepEqual(dire({ promesse: null }), [["neutre", "Arrivée hier, sans engagement"]]);
		assert.deepEqual(dire({ enPause: true, promesse: "2020-10-01" }), [
			["attente", "Attend la personne"],
		]);
	});

	it("dit qu’elle a été rouverte", () => {
		assert.deepEqual(dire({ reouvertures: 1 })[1], ["neutre", "Rouverte"]);
	});
});
