import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { attendus, type Etape, suivre } from "./suivi.ts";

const etape = (sollicitation: number, plus: Partial<Etape> = {}): Etape => ({
	sollicitation,
	affaire: null,
	nature: "demande",
	prestation: null,
	canal: "en-ligne",
	objet: `Objet ${sollicitation}`,
	arrivee: "2020-10-05",
	promesse: "2020-10-20",
	etat: "a-traiter",
	traiteeLe: null,
	issue: null,
	manque: null,
	echeance: null,
	assistee: null,
	...plus,
});
const numeros = (etapes: Etape[]) =>
	suivre(etapes).map(({ etapes: siennes }) => siennes.map(({ sollicitation }) => sollicitation));

describe("Où en sont mes demandes", () => {
	it("par affaire, ce qui est en cours d’abord, l’étape la plus récente en tête", () => {
		const etapes = [
			etape(1, { affaire: 7, etat: "traitee", arrivee: "2020-10-01" }),
			etape(2, { etat: "traitee", arrivee: "2020-11-01" }),
			etape(3, { affaire: 7, arrivee: "2020-10-08", nature: "piece" }),
			etape(4, { arrivee: "2020-10-02" }),
		];
		assert.deepEqual(numeros(etapes), [[3, 1], [4], [2]]);
		assert.equal(suivre(etapes)[0]?.objet, "Objet 1", "nommée par sa première étape");
	});

	it("sans ce que la caisse se donne à elle-même", () => {
		assert.deepEqual(numeros([etape(1, { nature: "tache" }), etape(2)]), [[2]]);
	});
});

describe("Ce qu’on attend de moi", () => {
	const vide = {
		etapes: [],
		pieces: [],
		prochaineDeclaration: null,
		rendezVous: [],
		aujourdhui: "2020-12-01",
	};

	it("les pièces annoncées à l’envoi, en dernier et sans échéance ; celles d’une pause, une seule fois", () => {
		const piece = { sollicitation: 2, objet: "Demander le RSA", nom: "Bail", enPause: false };
		const lus = attendus({
			...vide,
			etapes: [etape(1, { etat: "en-pause", manque: ["RIB"], echeance: "2020-12-20" })],
			pieces: [
				{ ...piece, sollicitation: 1, nom: "RIB", echeance: "2020-12-20", enPause: true },
				{ ...piece, echeance: null },
				{ ...piece, nom: "Livret de famille", echeance: null },
			],
		});
		assert.deepEqual(
			lus.map((lu) => lu.quoi === "pieces" && [lu.manque, lu.avant, lu.bloque]),
			[
				[["RIB"], "2020-12-20", true],
				[["Bail", "Livret de famille"], null, false],
			],
		);
	});

	it("les pièces d’une demande en pause, la déclaration, le rendez-vous, du plus pressé au moins pressé", () => {
		const lus = attendus({
			...vide,
			etapes: [
				etape(1, { etat: "en-pause", manque: ["Bail"], echeance: "2020-12-20" }),
				etape(2, { manque: null }),
			],
			prochaineDeclaration: "2020-12-31",
			rendezVous: [{ mode: "telephone", prevuA: new Date("2020-12-10T09:00:00Z"), objet: "Point" }],
		});
		assert.deepEqual(
			lus.map(({ quoi }) => quoi),
			["rendez-vous", "pieces", "declaration"],
		);
	});

	it("une déclaration à 31 jours se dit, à 32 pas encore ; passée, elle est en retard", () => {
		const le = (prochaineDeclaration: string) => attendus({ ...vide, prochaineDeclaration });
		assert.equal(le("2021-01-01").length, 1);
		assert.equal(le("2021-01-02").length, 0);
		assert.deepEqual(le("2020-11-30"), [
			{ quoi: "declaration", avant: "2020-11-30", enRetard: true },
		]);
		assert.deepEqual(le("2020-12-01"), [
			{ quoi: "declaration", avant: "2020-12-01", enRetard: false },
		]);
	});
});
