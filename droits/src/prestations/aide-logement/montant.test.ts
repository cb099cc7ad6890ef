import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	centimes,
	conjoint,
	demandeur,
	enfant,
	foyer,
	locataire,
	montant,
	ressources,
} from "../../../test/foyers.ts";
import { relever } from "../../calculer.ts";
import type { Foyer, Logement, Personne } from "../../foyer/types.ts";
import type { AideLogement } from "./montant.ts";

/** Novembre 2025, zone 2, personne seule : plafond de loyer 290,34 €, charges 60,59 €, R0 5 235 €. */
const MOIS = "2025-11";

const loge = (loyer: number, annuel = 0, plus: Partial<Logement> = {}, autres: Personne[] = []) =>
	foyer(MOIS, [demandeur(ressources(2023, annuel)), ...autres], locataire(loyer, plus));
const lire = (f: Foyer) => relever(f).logement as AideLogement;
const al = (f: Foyer) => montant(f, "aide_logement");

describe("Aide au logement : loyer et charges (CCH art. D823-16, arrêté du 27 septembre 2019, art. 7 à 9 et 16)", () => {
	it("plafond par zone et par composition du foyer", () => {
		const plafond = (zone_apl: 1 | 2 | 3, autres: Personne[] = []) =>
			lire(loge(900, 0, { zone_apl }, autres)).loyerPlafond;
		assert.deepEqual(
			([1, 2, 3] as const).map((zone) => plafond(zone)),
			[333.14, 290.34, 272.12],
		);
		assert.deepEqual(
			([1, 2, 3] as const).map((zone) => plafond(zone, [conjoint()])),
			[401.78, 355.38, 329.88],
		);
		const petit = enfant("2015-05-10");
		assert.equal(plafond(1, [petit]), 454.1);
		assert.equal(plafond(1, [petit, petit, petit]), 585.88);
	});
	it("une personne enceinte compte comme un couple", () =>
		assert.equal(
			lire(loge(900, 0, {}, [conjoint({ grossesse: { terme: "2026-03-10" } })])).loyerPlafond,
			355.38,
		));
	it("un enfant est à charge jusqu'à la veille de ses 21 ans (CCH art. R823-4)", () => {
		const aCharge = (jour: string, taux = 0) =>
			lire(loge(900, 0, {}, [enfant(jour, { handicap: { taux_incapacite: taux } })])).composition
				.aCharge;
		assert.equal(aCharge("2004-11-02"), 1);
		assert.equal(aCharge("2004-11-01"), 0);
		assert.equal(aCharge("2004-11-01", 0.8), 0);
		assert.equal(aCharge("2004-11-01", 0.81), 1);
	});
	it("le loyer réel sous le plafond, le plafond au-dessus", () => {
		assert.equal(lire(loge(290.33)).loyerRetenu, 290.33);
		assert.equal(lire(loge(290.35)).loyerRetenu, 290.34);
	});
	it("en meublé, les deux tiers du loyer", () =>
		assert.equal(lire(loge(420, 0, { statut_occupation: "locataire_meuble" })).loyerReel, 280));
	it("en colocation, les trois quarts du plafond et des charges propres", () => {
		const seul = lire(loge(900, 0, { colocation: true }));
		assert.deepEqual([seul.loyerPlafond, seul.charges], [217.76, 30.29]);
		const couple = lire(loge(900, 0, { colocation: true }, [conjoint(), enfant("2015-05-10")]));
		assert.deepEqual([couple.loyerPlafond, centimes(couple.charges)], [299.92, 74.33]);
	});
	it("en chambre, neuf dixièmes du plafond d'une personne seule", () => {
		assert.equal(lire(loge(900, 0, { chambre: true })).loyerPlafond, 261.31);
		assert.equal(lire(loge(900, 0, { chambre: true }, [conjoint()])).loyerPlafond, 261.31);
	});
	it("rien au propriétaire ni à qui est hébergé", () => {
		for (const statut_occupation of ["proprietaire", "loge_gratuitement", "sans_domicile"] as const)
			assert.equal(al(loge(400, 0, { statut_occupation })), 0);
	});
});

describe("Aide au logement : participation (CCH art. D823-17, arrêté, art. 13 à 15)", () => {
	it("P0 : 8,5 % du loyer et des charges, 39,56 € au moins", () => {
		// 404,82 + 60,59 = 465,41 € ; 8,5 % font 39,56 €
		const p0 = (loyer: number) =>
			lire(loge(loyer, 0, { zone_apl: 1 }, [conjoint(), enfant("2015-05-10")]))
				.participationMinimale;
		assert.equal(p0(391), 39.56);
		assert.equal(centimes(p0(393)), 39.72);
	});
	it("TL : nul jusqu'à 45 % du loyer de référence, puis 0,45 %, puis 0,68 % au-delà de 75 %", () => {
		// référence de 290,34 € : 45 % font 130,65 €, 75 % font 217,76 €
		const tl = (loyer: number) =>
			relever(loge(loyer), { lecture: "openfisca" }).logement?.tl as number;
		const proche = (lu: number, attendu: number) =>
			assert.ok(Math.abs(lu - attendu) < 1e-12, `${lu} et ${attendu}`);
		assert.equal(tl(130), 0);
		proche(tl(131), 0.0045 * (131 / 290.34 - 0.45));
		proche(tl(217), 0.0045 * (217 / 290.34 - 0.45));
		proche(tl(218), 0.00135 + 0.0068 * (218 / 290.34 - 0.75));
	});
	it("le loyer de référence est celui de la zone 2", () =>
		assert.equal(lire(loge(333.14, 0, { zone_apl: 1 })).rl, 1.1474));
	it("R0 et TF selon la composition", () => {
		const taux = (autres: Personne[]) => {
			const { r0, tf } = lire(loge(400, 0, {}, autres));
			return [r0, tf];
		};
		const petits = (n: number) => Array.from({ length: n }, () => enfant("2015-05-10"));
		assert.deepEqual(taux([]), [5235, 0.0283]);
		assert.deepEqual(taux([conjoint()]), [7501, 0.0315]);
		assert.deepEqual(taux(petits(1)), [8947, 0.027]);
		assert.deepEqual(taux(petits(4)), [9851, 0.0185]);
		assert.deepEqual(taux(petits(6)), [10554, 0.0173]);
		assert.deepEqual(taux(petits(8)), [11246, 0.0173 - 0.0012]);
	});
	it("au-delà de R0, la participation croît ; en deçà, c'est P0", () => {
		assert.equal(lire(loge(250, 5200)).participation, 39.56);
		// R = 5 300 € : 39,56 + (2,83 % + 0,211 %) × 65
		assert.equal(centimes(lire(loge(250, 5201)).participation), 41.54);
	});
});

describe("Aide au logement : du résultat au versement (CCH art. D823-16, arrêté, art. 10 à 12)", () => {
	it("minorée de 5 €", () =>
		// 250 + 60,59 − 39,56 − 5
		assert.equal(al(loge(250)), 266.03));
	it("dégressive de 2,5 à 3,1 plafonds de loyer en zone 2 : 725,85 € et 900,05 €", () => {
		const coefficient = (loyer: number, plus: Partial<Logement> = {}) =>
			lire(loge(loyer, 0, plus)).coefficientDegressivite;
		assert.equal(coefficient(725.85), 1);
		assert.ok(coefficient(725.86) < 1);
		assert.ok(coefficient(900.04) > 0);
		assert.equal(coefficient(900.05), 0);
		assert.equal(al(loge(900.05)), 0);
	});
	it("de 3,4 à 4 plafonds en zone 1 : 1 132,68 € et 1 332,56 €", () => {
		const coefficient = (loyer: number) =>
			lire(loge(loyer, 0, { zone_apl: 1 })).coefficientDegressivite;
		assert.equal(coefficient(1132.68), 1);
		assert.ok(coefficient(1132.69) < 1);
		assert.ok(coefficient(1332.55) > 0);
		assert.equal(coefficient(1332.56), 0);
	});
	it("jamais dégressive quand un membre est handicapé", () => {
		const f = loge(2000);
		f.personnes[0].handicap = { taux_incapacite: 0.5 };
		assert.equal(lire(f).coefficientDegressivite, 1);
	});
	it("hors APL, rien sous 10 € avant minoration ; en APL, pas de seuil", () => {
		// R de 13 800 € : 310,59 − 39,56 − 3,041 % × 8 565 = 10,57 € ; 13 900 € : 7,53 €
		assert.equal(al(loge(250, 13_800)), 5.57);
		assert.equal(al(loge(250, 13_900)), 0);
		assert.equal(al(loge(250, 13_900, { statut_occupation: "locataire_hlm" })), 2.53);
	});
	it("réduite de 98 % de la réduction de loyer de solidarité sous 895 € de ressources par mois (CCH art. L442-2-1)", () => {
		const rls = (annuel: number) =>
			lire(loge(250, annuel, { statut_occupation: "locataire_hlm" })).rls;
		assert.equal(rls(10_700), 34.83);
		assert.equal(rls(10_800), 0);
		assert.equal(lire(loge(250, 0)).rls, 0);
		// 266,03 − 0,98 × 34,83
		assert.equal(al(loge(250, 0, { statut_occupation: "locataire_hlm" })), 231.9);
	});
	it("rien chez un proche parent, sauf en logement conventionné (CCH art. L822-3)", () => {
		assert.equal(al(loge(250, 0, { bailleur_proche: true })), 0);
		assert.equal(
			al(loge(250, 0, { bailleur_proche: true, statut_occupation: "locataire_hlm" })),
			231.9,
		);
	});
	it("APL en logement conventionné ; sinon ALF avec une personne à charge, ALS sans", () => {
		const type = (f: Foyer) => lire(f).type;
		assert.equal(type(loge(250, 0, { statut_occupation: "locataire_hlm" })), "apl");
		assert.equal(type(loge(250, 0, {}, [enfant("2015-05-10")])), "alf");
		assert.equal(type(loge(250)), "als");
		assert.equal(type(loge(250, 90_000)), null);
	});
	it("nette de CRDS, 0,5 % (ordonnance 96-50, art. 14)", () =>
		assert.equal(montant(loge(250), "aide_logement", { net: true }), 264.7));
});

describe("Aide au logement outre-mer (arrêté, art. 9, 14, 15 et 46)", () => {
	const dom = (autres: Personne[], mois = MOIS, code_commune = "97411") => {
		const f = foyer(mois, [demandeur(), ...autres], locataire(250, { code_commune }));
		const { charges, r0, tf, composition } = lire(f);
		return { charges: centimes(charges), r0, tf, aCharge: composition.aCharge };
	};
	const petits = (n: number) => Array.from({ length: n }, () => enfant("2015-05-10"));
	it("forfait de charges, R0 d'un enfant et TF propres", () => {
		assert.deepEqual(dom(petits(1)), { charges: 51.15, r0: 8181, tf: 0.0238, aCharge: 1 });
		assert.deepEqual(dom(petits(1), MOIS, "01053"), {
			charges: 74.33,
			r0: 8947,
			tf: 0.027,
			aCharge: 1,
		});
	});
	it("six personnes à charge au plus jusqu'en décembre 2022", () => {
		assert.equal(dom(petits(7), "2022-12").aCharge, 6);
		assert.equal(dom(petits(7), "2023-01").aCharge, 7);
	});
});
