import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { derniereAnneePleine, lireDemande, lireDemandeDeCas, requete } from "./demande.ts";

const lire = (recherche: string, aujourdhui = "2021-01-04") =>
	lireDemande(new URLSearchParams(recherche), aujourdhui);

describe("L’année et le jour de la mesure se lisent dans l’adresse", () => {
	it("sans rien demander, la dernière année qui a vécu un mois, telle qu’elle est connue aujourd’hui", () => {
		assert.deepEqual(lire(""), { annee: 2020, au: "2021-01-04" });
		assert.equal(derniereAnneePleine("2021-01-31"), 2020);
		assert.equal(derniereAnneePleine("2021-02-01"), 2021);
	});
	it("un jour passé et une année commencée ce jour-là sont suivis", () => {
		assert.deepEqual(lire("annee=2020&au=2020-06-30"), { annee: 2020, au: "2020-06-30" });
		assert.deepEqual(lire("annee=2021"), { annee: 2021, au: "2021-01-04" });
	});
	it("un jour à venir, impossible ou illisible laisse place à aujourd’hui", () => {
		for (const au of ["2021-01-05", "2020-02-30", "hier", "", "1999-12-31"])
			assert.equal(lire(`au=${au}`).au, "2021-01-04", au);
	});
	it("une année qui n’a pas commencé au jour de la mesure laisse place à celle d’avant", () => {
		assert.equal(lire("annee=2021&au=2020-06-30").annee, 2020);
		for (const annee of ["2022", "1999", "2020.5", "deux"])
			assert.equal(lire(`annee=${annee}`).annee, 2020, annee);
	});
});

describe("Les cas montrés se choisissent dans l’adresse, qui se relit", () => {
	const relire = (recherche: string) => lireDemandeDeCas(new URLSearchParams(recherche));
	const demande = { annee: 2020, au: "2021-01-04" };

	it("ce qui est écrit se relit", () => {
		const choix = { cas: "manques", mois: "2020-04", modalite: "rsa", page: 3 } as const;
		assert.deepEqual(relire(requete(demande, choix)), choix);
		assert.equal(requete(demande), "?annee=2020&au=2021-01-04");
	});
	it("ce qui ne se lit pas montre tout, depuis la première page", () => {
		const tout = { cas: "tous", mois: undefined, modalite: undefined, page: 1 };
		assert.deepEqual(relire("cas=x&mois=2020-13&modalite=&page=-1"), tout);
		assert.deepEqual(relire("page=0"), tout);
		assert.deepEqual(relire("page=12345678"), tout);
	});
});
