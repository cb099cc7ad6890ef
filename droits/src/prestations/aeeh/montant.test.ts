import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { conjoint, demandeur, enfant, foyer, montant } from "../../../test/foyers.ts";
import type { NomLecture } from "../../lecture.ts";

const MOIS = "2025-11";

function aeeh(
	complement_aeeh: number,
	isole: boolean,
	lecture: NomLecture,
	naissance = "2014-05-10",
) {
	const petit = enfant(naissance, { handicap: { taux_incapacite: 0.8, complement_aeeh } });
	const parents = isole ? [demandeur()] : [demandeur(), conjoint()];
	return montant(foyer(MOIS, [...parents, petit]), "aeeh", { lecture });
}

/** Couple puis isolé, référence puis texte : le tableau de docs/droit/lectures.md. */
const TABLEAU: [number, number, number, number, number][] = [
	[0, 151.8, 151.8, 151.8, 151.8],
	[1, 265.65, 265.65, 265.65, 265.65],
	[2, 265.65, 460.14, 327.32, 521.81],
	[3, 460.14, 588.22, 545.53, 673.61],
	[4, 588.22, 828.11, 858.61, 1098.5],
	[5, 828.11, 1016.15, 1174.4, 1362.44],
	[6, 1439.93, 1439.93, 1947.5, 1947.5],
];

describe("AEEH et ses compléments, 32 % de la base comprise (CSS art. D541-1, D541-2 et D541-4)", () => {
	for (const [categorie, couple, coupleTexte, isole, isoleTexte] of TABLEAU)
		it(`catégorie ${categorie} : couple et parent isolé, référence et texte`, () => {
			assert.equal(aeeh(categorie, false, "openfisca"), couple);
			assert.equal(aeeh(categorie, false, "droit"), coupleTexte);
			assert.equal(aeeh(categorie, true, "openfisca"), isole);
			assert.equal(aeeh(categorie, true, "droit"), isoleTexte);
		});
	it("jusqu'à la veille des 20 ans (CSS art. L541-1)", () => {
		assert.equal(aeeh(0, false, "droit", "2005-11-02"), 151.8);
		assert.equal(aeeh(0, false, "droit", "2005-11-01"), 0);
	});
	it("à chaque enfant la sienne ; rien sans handicap", () => {
		const h = { handicap: { taux_incapacite: 0.5 } };
		const f = foyer(MOIS, [
			demandeur(),
			enfant("2014-05-10", h),
			enfant("2016-05-10", h),
			enfant("2018-05-10"),
		]);
		assert.equal(montant(f, "aeeh"), 303.6);
	});
	it("la sixième catégorie suit la majoration pour tierce personne", () => {
		const petit = enfant("2014-05-10", { handicap: { taux_incapacite: 0.8, complement_aeeh: 6 } });
		const de = (mois: string) => montant(foyer(mois, [demandeur(), conjoint(), petit]), "aeeh");
		assert.equal(de("2022-06"), 1281.82);
		assert.equal(de("2022-07"), 1333.08);
	});
});
