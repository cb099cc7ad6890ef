import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CodePrestation, Foyer, Personne } from "droits";
import { adulte, enfant, foyer, payees, revenus, seul } from "./foyers.fixture.ts";
import { partsDe } from "./parts.ts";

const petits = (n: number) => Array.from({ length: n }, () => enfant("2015-03-01"));
const mesure = (...personnes: Personne[]) => partsDe(foyer(seul, ...personnes), []);
const parts = (...personnes: Personne[]) => mesure(...personnes)?.valeur;
const avec = (codes: CodePrestation[], ...personnes: Personne[]) =>
	partsDe(foyer(seul, ...personnes), payees(...codes));

describe("Les parts du quotient familial", () => {
	it("une personne seule en a deux, comme un couple", () => {
		assert.deepEqual(mesure(), { valeur: 2, reserves: [] });
		assert.deepEqual(mesure(adulte("conjoint", {})), { valeur: 2, reserves: [] });
	});

	it("une demi-part aux deux premiers enfants, une au troisième, une demie aux suivants", () => {
		assert.deepEqual(
			[1, 2, 3, 4, 5].map((n) => mesure(...petits(n))),
			[2.5, 3, 4, 4.5, 5].map((valeur) => ({ valeur, reserves: [] })),
		);
	});

	it("un enfant compte jusqu’au mois d’avant ses 20 ans, quel que soit le jour", () => {
		assert.equal(parts(enfant("2001-01-01")), 2.5);
		assert.equal(parts(enfant("2000-12-31")), 2);
	});

	it("un an de plus quand une prestation qui va jusqu’à 21 ans est payée", () => {
		for (const code of ["aide_logement", "cf", "af"] as const) {
			assert.equal(avec([code], enfant("2000-01-01"))?.valeur, 2.5, code);
			assert.equal(avec([code], enfant("1999-12-31"))?.valeur, 2, code);
		}
		assert.equal(avec(["asf"], enfant("2000-01-01"))?.valeur, 2);
	});

	it("outre-mer, jusqu’à 22 ans avec l’aide au logement, sinon 20", () => {
		const la = (code_commune: string, naissance: string, code: CodePrestation) => {
			const logement: Foyer["logement"] = {
				statut_occupation: "locataire_vide",
				zone_apl: 2,
				code_commune,
			};
			return partsDe({ ...foyer(seul, enfant(naissance)), logement }, payees(code))?.valeur;
		};
		assert.equal(la("97411", "1999-01-01", "aide_logement"), 2.5);
		assert.equal(la("97411", "1998-12-31", "aide_logement"), 2);
		assert.equal(la("97411", "2000-01-01", "cf"), 2);
		assert.equal(la("01053", "1999-01-01", "aide_logement"), 2);
	});

	it("une demi-part de plus pour l’enfant handicapé dont l’AEEH est payée, à partir de 50 %", () => {
		const handicape = (taux: number) =>
			enfant("2015-03-01", { handicap: { taux_incapacite: taux } });
		assert.deepEqual(avec(["aeeh"], handicape(0.5)), { valeur: 3, reserves: [] });
		assert.deepEqual(avec(["aeeh"], handicape(0.49)), { valeur: 2.5, reserves: [] });
		assert.deepEqual(avec([], handicape(0.49)), { valeur: 2.5, reserves: [] });
		assert.equal(avec(["aeeh"], enfant("2015-03-01", { handicap: null })), undefined);
	});

	it("rien de plus pour un adulte handicapé", () => {
		const handicap = { taux_incapacite: 0.8 };
		assert.equal(
			partsDe(foyer(adulte("demandeur", {}, { handicap })), payees("aah", "aeeh"))?.valeur,
			2,
		);
	});

	it("ne se disent pas quand une naissance manque", () => {
		assert.equal(parts(enfant(null)), undefined);
	});
});

describe("Les parts en doute", () => {
	it("un enfant en résidence alternée compte en entier, sous réserve", () => {
		const alterne = (garde_alternee: boolean | null) =>
			mesure(enfant("2015-03-01", { garde_alternee }));
		assert.deepEqual(alterne(true), { valeur: 2.5, reserves: ["residence-alternee"] });
		assert.deepEqual(alterne(null), { valeur: 2.5, reserves: ["residence-alternee"] });
		assert.deepEqual(alterne(false), { valeur: 2.5, reserves: [] });
	});

	it("un enfant à naître compte, sous réserve, jusqu’à son terme ou sa naissance", () => {
		const enceinte = (terme: string | null, ...enfants: Personne[]) =>
			partsDe(foyer(adulte("demandeur", {}, { grossesse: { terme } }), ...enfants), []);
		assert.deepEqual(enceinte("2020-12-01"), { valeur: 2.5, reserves: ["grossesse"] });
		assert.deepEqual(enceinte(null), { valeur: 2.5, reserves: ["grossesse"] });
		assert.deepEqual(enceinte("2020-11-30"), { valeur: 2, reserves: [] });
		assert.deepEqual(enceinte("2020-12-20", enfant("2020-12-02")), { valeur: 2.5, reserves: [] });
		assert.deepEqual(enceinte("2021-03-01", ...petits(2))?.valeur, 4);
	});

	it("un enfant de 16 ans qui gagne un salaire compte, sous réserve", () => {
		const reserves = (naissance: string, reste: Partial<Personne>) =>
			mesure(enfant(naissance, reste))?.reserves;
		assert.deepEqual(reserves("2004-12-31", revenus("salaire")), ["enfant-salarie"]);
		assert.deepEqual(reserves("2004-12-31", { revenus_mensuels: null }), []);
		assert.deepEqual(reserves("2005-01-01", revenus("salaire")), []);
		assert.deepEqual(reserves("2004-12-31", revenus("salaire", "2020-11")), ["enfant-salarie"]);
		assert.deepEqual(reserves("2004-12-31", revenus("salaire", "2020-10")), []);
		assert.deepEqual(reserves("2004-12-31", {}), []);
	});

	it("un grand enfant d’un foyer au RSA ne compte pas, sous réserve, jusqu’à 25 ans", () => {
		const reserves = (code: CodePrestation, naissance: string) =>
			avec([code], enfant(naissance))?.reserves;
		assert.deepEqual(avec(["rsa"], enfant("2000-12-01")), {
			valeur: 2,
			reserves: ["enfant-majeur"],
		});
		assert.deepEqual(reserves("rsa", "1996-01-01"), ["enfant-majeur"]);
		assert.deepEqual(reserves("rsa", "1995-12-31"), []);
		assert.deepEqual(reserves("ppa", "1996-01-01"), []);
	});

	it("un enfant handicapé sans AEEH en paiement n’a pas de demi-part en plus, sous réserve", () => {
		const handicap = { taux_incapacite: 0.5 };
		assert.deepEqual(mesure(enfant("2015-03-01", { handicap })), {
			valeur: 2.5,
			reserves: ["handicap"],
		});
	});
});
