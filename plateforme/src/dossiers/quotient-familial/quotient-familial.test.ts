import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Foyer, Personne, RessourcesAnnee } from "droits";
import { partsDe, quotientFamilial } from "./quotient-familial.ts";

const adulte = (role: "demandeur" | "conjoint", annee: RessourcesAnnee | null): Personne => ({
	role,
	date_naissance: "1985-05-10",
	ressources_annuelles: { "2018": annee },
});
const enfant = (naissance: string | null, reste: Partial<Personne> = {}): Personne => ({
	role: "enfant",
	date_naissance: naissance,
	...reste,
});
const foyer = (...personnes: Personne[]): Foyer => ({
	id: "0000001A",
	mois: "2020-12",
	logement: null,
	personnes,
});
const seul = adulte("demandeur", { salaire_imposable: 12_000 });
const petits = (n: number) => Array.from({ length: n }, () => enfant("2015-03-01"));
const parts = (...personnes: Personne[]) => partsDe(foyer(seul, ...personnes), []);

describe("Les parts du quotient familial", () => {
	it("une personne seule en a deux, comme un couple", () => {
		assert.equal(parts(), 2);
		assert.equal(parts(adulte("conjoint", {})), 2);
	});

	it("une demi-part aux deux premiers enfants, une au troisième, une demie aux suivants", () => {
		assert.deepEqual(
			[1, 2, 3, 4, 5].map((n) => parts(...petits(n))),
			[2.5, 3, 4, 4.5, 5],
		);
	});

	it("un enfant compte jusqu’au mois de ses 20 ans", () => {
		assert.equal(parts(enfant("2000-12-02")), 2.5);
		assert.equal(parts(enfant("2000-12-01")), 2);
	});

	it("une demi-part de plus pour l’enfant handicapé dont l’AEEH est payée, à partir de 50 %", () => {
		const aeeh = [{ prestation: "aeeh" as const, montant: 13_281 }];
		const avec = (taux: number) => enfant("2015-03-01", { handicap: { taux_incapacite: taux } });
		assert.equal(partsDe(foyer(seul, avec(0.5)), aeeh), 3);
		assert.equal(partsDe(foyer(seul, avec(0.49)), aeeh), 2.5);
		assert.equal(partsDe(foyer(seul, avec(0.8)), []), 2.5);
		assert.equal(partsDe(foyer(seul, enfant("2015-03-01", { handicap: null })), aeeh), undefined);
	});

	it("ne se dit pas quand une naissance manque ou qu’un enfant est en résidence alternée", () => {
		assert.equal(parts(enfant(null)), undefined);
		assert.equal(parts(enfant("2015-03-01", { garde_alternee: true })), undefined);
		assert.equal(parts(enfant("2015-03-01", { garde_alternee: null })), undefined);
		assert.equal(parts(enfant("2015-03-01", { garde_alternee: false })), 2.5);
	});
});

describe("Le quotient familial", () => {
	it("ajoute au douzième des ressources N-2 les prestations du mois, puis divise par les parts", () => {
		const deux = foyer(seul, ...petits(2));
		const mensuelles = [
			{ prestation: "af" as const, montant: 13_195 },
			{ prestation: "aide_logement" as const, montant: 30_000 },
		];
		assert.equal(quotientFamilial(deux, mensuelles), Math.round((100_000 + 43_195) / 3));
	});

	it("laisse de côté ce qui n’est pas versé chaque mois et ce qui paie une garde", () => {
		const rares = (["ars", "paje_naissance", "cmg"] as const).map((prestation) => ({
			prestation,
			montant: 40_000,
		}));
		assert.equal(quotientFamilial(foyer(seul), rares), 50_000);
	});

	it("compte les deux adultes avant abattement, et retire la pension alimentaire versée", () => {
		const couple = foyer(
			adulte("demandeur", { salaire_imposable: 20_000, pension_alimentaire_versee: 2_000 }),
			adulte("conjoint", { chomage_imposable: 6_000 }),
		);
		assert.equal(quotientFamilial(couple, []), 100_000);
	});

	it("ne descend pas sous les prestations quand la pension versée dépasse les ressources", () => {
		const dette = adulte("demandeur", { pension_alimentaire_versee: 2_000 });
		assert.equal(quotientFamilial(foyer(dette), []), 0);
	});

	it("ne se dit pas quand le dossier ne sait pas une ressource ou un montant", () => {
		for (const personne of [
			adulte("demandeur", null),
			adulte("demandeur", { salaire_imposable: null }),
			adulte("demandeur", { pension_alimentaire_versee: null }),
			{ ...seul, ressources_annuelles: null },
			{ ...seul, ressources_annuelles: { "2017": { salaire_imposable: 1 } } },
		]) {
			assert.equal(quotientFamilial(foyer(personne), []), undefined);
		}
		assert.equal(quotientFamilial(foyer(seul), [{ prestation: "ppa", montant: null }]), undefined);
	});
});
