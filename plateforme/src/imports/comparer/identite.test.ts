import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Membre } from "./connu.ts";
import { type PersonneRecue, reconnaitre } from "./identite.ts";

const membre = (
	personne: number,
	rang: number,
	prenom: string,
	dateNaissance: string | null,
): Membre => ({
	personne,
	rang,
	role: rang === 0 ? "demandeur" : "enfant",
	depuis: "2018-01-01",
	prenom,
	nom: "Durand",
	nomNaissance: null,
	dateNaissance,
	dateDeces: null,
	sexe: null,
});
const recue = (rang: number, prenom: string, dateNaissance: string | null): PersonneRecue => ({
	rang,
	role: rang === 0 ? "demandeur" : "enfant",
	dateNaissance,
	prenom,
	nom: "Durand",
	nomNaissance: null,
	dateDeces: null,
	sexe: null,
	nommee: true,
});
const reconnues = (membres: Membre[], recues: PersonneRecue[]) => {
	const trouvees = reconnaitre(membres, recues);
	return recues.map((r) => trouvees.get(r)?.personne);
};

describe("Reconnaître les personnes d’un dossier réimporté", () => {
	const jumeaux = [membre(11, 1, "Léa", "2012-05-03"), membre(12, 2, "Léo", "2012-05-03")];

	it("les jumeaux se reconnaissent à leur prénom, même rangés autrement", () => {
		const inverses = [recue(1, "Léo", "2012-05-03"), recue(2, "Lea", "2012-05-03")];
		assert.deepEqual(reconnues(jumeaux, inverses), [12, 11]);
	});

	it("un jumeau au prénom corrigé reste le même, l’autre n’y perd rien", () => {
		const corriges = [recue(1, "Léo", "2012-05-03"), recue(2, "Léana", "2012-05-03")];
		assert.deepEqual(reconnues(jumeaux, corriges), [12, 11]);
	});

	it("des jumeaux sans nom se reconnaissent à leur rang, une fois chacun", () => {
		const anonymes = [recue(1, "Personne", "2012-05-03"), recue(2, "Personne", "2012-05-03")];
		assert.deepEqual(reconnues(jumeaux, anonymes), [11, 12]);
	});

	it("un seul des jumeaux qui reste ne prend pas la place de l’autre", () => {
		assert.deepEqual(reconnues(jumeaux, [recue(1, "Léo", "2012-05-03")]), [12]);
	});

	it("une date de naissance corrigée laisse la personne, un autre prénom en fait une autre", () => {
		const un = [membre(11, 1, "Inès", "2012-05-03")];
		assert.deepEqual(reconnues(un, [recue(1, "Inès", "2012-05-04")]), [11]);
		assert.deepEqual(reconnues(un, [recue(1, "Tom", "2012-05-04")]), [undefined]);
	});

	it("sans date connue d’un côté, la place et le rôle suffisent", () => {
		const un = [membre(11, 1, "Inès", null)];
		assert.deepEqual(reconnues(un, [recue(1, "Tom", "2012-05-04")]), [11]);
		assert.deepEqual(reconnues(un, [recue(2, "Tom", "2012-05-04")]), [undefined]);
	});

	it("un nouveau-né est une nouvelle personne, ses aînés restent", () => {
		const trois = [
			recue(1, "Léa", "2012-05-03"),
			recue(2, "Léo", "2012-05-03"),
			recue(3, "Ali", "2020-11-30"),
		];
		assert.deepEqual(reconnues(jumeaux, trois), [11, 12, undefined]);
	});
});
