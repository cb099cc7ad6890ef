import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	conjoint,
	demandeur,
	enfant,
	foyer,
	locataire,
	montant,
	revenu,
	salaire,
} from "../test/foyers.ts";
import { relever } from "./calculer.ts";
import { lireMois } from "./calendrier.ts";
import { calculer, droitsDe, montantDe, PRESTATIONS } from "./resultat.ts";

const MOIS = "2025-11";

describe("Une prestation demandée seule", () => {
	const handicap = { taux_incapacite: 0.8 };
	const familles = [
		[demandeur({ handicap }), enfant("2014-05-10", { handicap }), enfant("2024-05-10")],
		[
			demandeur({ revenus_mensuels: [salaire("2025-01", MOIS, 900)] }),
			conjoint({ grossesse: { terme: "2026-01" } }),
			enfant("2012-05-10"),
		],
	];
	it("a le montant qu'elle a dans le calcul entier, sans attendre les autres", () => {
		const mois = lireMois("2025-08");
		let dus = 0;
		for (const personnes of familles) {
			const f = foyer(MOIS, personnes, locataire(450));
			const entier = droitsDe(relever(f, { mois, complet: true }));
			for (const code of PRESTATIONS) {
				const seule = montantDe(relever(f, { mois, sansDetail: true }), code);
				assert.equal(seule, entier[code], code);
				dus += seule ? 1 : 0;
			}
		}
		assert.ok(dus > 8);
	});
});

describe("Net de CRDS : 0,5 % (ordonnance 96-50, art. 14)", () => {
	const famille = foyer(
		MOIS,
		[
			demandeur({ handicap: { taux_incapacite: 0.8 } }),
			enfant("2014-05-10", { handicap: { taux_incapacite: 0.8 } }),
			enfant("2016-05-10"),
		],
		locataire(300),
	);
	it("retirée des prestations familiales et de l'aide au logement, au centime", () => {
		assert.equal(montant(famille, "af"), 151.8);
		assert.equal(montant(famille, "af", { net: true }), 151.04);
		assert.equal(montant(famille, "asf", { net: true }), 398.37);
	});
	it("ni de l'AAH, ni de la MVA, ni de l'AEEH, ni du RSA", () => {
		for (const code of ["aah", "mva", "aeeh"] as const) {
			assert.ok(montant(famille, code) > 0);
			assert.equal(montant(famille, code, { net: true }), montant(famille, code));
		}
		const seul = foyer(MOIS, [demandeur()]);
		assert.equal(montant(seul, "rsa", { net: true }), 646.52);
	});
	it("ce qui n'est pas couvert le reste", () =>
		assert.equal(calculer(famille, { net: true }).droits.cmg, null));
});

describe("Résultat de calculer", () => {
	it("treize prestations, le mois et le type d'aide", () => {
		const resultat = calculer(foyer(MOIS, [demandeur()]));
		assert.deepEqual(Object.keys(resultat.droits).sort(), [...PRESTATIONS].sort());
		assert.equal(resultat.mois, MOIS);
		assert.equal(resultat.type_aide_logement, null);
		assert.equal(resultat.intermediaires, undefined);
	});
	it("pour un autre mois que celui du foyer", () => {
		const f = foyer(MOIS, [demandeur(), enfant("2022-11-10")]);
		const en = (mois: string) => calculer(f, { mois: lireMois(mois) }).droits.paje_base;
		assert.ok((en("2025-11") as number) > 0);
		assert.equal(en("2025-12"), 0);
	});
	it("l'aide au logement nette entre dans le forfait logement du RSA", () => {
		const f = foyer(MOIS, [demandeur()], locataire(60));
		const aide = montant(f, "aide_logement", { net: true });
		assert.ok(aide > 0 && aide < 77.58);
		assert.equal(montant(f, "rsa"), Math.round((646.52 - aide) * 100) / 100);
	});
	it("l'AAH et la MVA des mois passés entrent dans le RSA du foyer, l'AEEH non (CASF art. R262-11)", () => {
		const couple = (taux_incapacite: number) =>
			foyer(MOIS, [demandeur(), conjoint({ handicap: { taux_incapacite } })]);
		assert.equal(montant(couple(0.5), "rsa"), 969.78);
		// 969,78 − 1 033,32 : plus de RSA
		assert.equal(montant(couple(0.8), "rsa"), 0);
		const petit = (handicap?: { taux_incapacite: number }) =>
			foyer(MOIS, [
				demandeur(),
				conjoint(),
				enfant("2015-05-10", { ...(handicap && { handicap }) }),
			]);
		assert.equal(montant(petit({ taux_incapacite: 0.8 }), "rsa"), montant(petit(), "rsa"));
	});
	it("un revenu de plus ne change que ce qu'il doit : l'ASS compte au RSA (CASF art. R262-6)", () => {
		const ass = demandeur({ revenus_mensuels: [revenu("ass", "2025-08", MOIS, 200)] });
		assert.equal(montant(foyer(MOIS, [ass]), "rsa"), 446.52);
		const sans = demandeur({ revenus_mensuels: [salaire("2024-01", "2024-02", 200)] });
		assert.equal(montant(foyer(MOIS, [sans]), "rsa"), 646.52);
	});
});
