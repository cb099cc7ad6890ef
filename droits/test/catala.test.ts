import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { montant } from "./foyers.ts";
import { foyerFamilial, recouperFamiliales } from "./recoupement-familiales.ts";
import { foyerLocataire, recouperLogement } from "./recoupement-logement.ts";
import { Tirage } from "./tirage.ts";

/**
 * Les mêmes foyers calculés par nous et par le droit écrit en Catala, sur les mois où il est à jour.
 * Chaque désaccord a sa cause : docs/decisions/2026-11-24-recoupement-catala.md.
 */
function compter(cles: string[]): Record<string, number> {
	const compte: Record<string, number> = {};
	for (const cle of cles.toSorted()) compte[cle] = (compte[cle] ?? 0) + 1;
	return compte;
}

const foyers = (t: Tirage, periode: [string, string], max: number) =>
	Array.from({ length: 500 }, () => foyerFamilial(t, periode, max));

describe("Allocations familiales recoupées avec Catala (CSS art. L521-1 à L521-3)", () => {
	it("mai 2019 à décembre 2021, de part et d'autre des plafonds : tout désaccord est expliqué", () => {
		const lot = foyers(new Tirage(1), ["2019-05", "2021-12"], 120_000);
		assert.deepEqual(compter(lot.map(recouperFamiliales)), {
			accord: 403,
			enfant_de_19_ans_ou_plus: 67,
			"enfant_de_19_ans_ou_plus + enfant_remunere": 1,
			"enfant_de_19_ans_ou_plus + outre_mer_au_dessus_du_plafond": 1,
			"enfant_de_19_ans_ou_plus + outre_mer_au_dessus_du_plafond + outre_mer_enfant_seul_de_11_ans": 2,
			enfant_remunere: 11,
			outre_mer_au_dessus_du_plafond: 8,
			"outre_mer_au_dessus_du_plafond + outre_mer_enfant_seul_de_11_ans": 4,
			outre_mer_enfant_seul_de_11_ans: 3,
		});
		assert.ok(lot.filter((f) => montant(f, "af") > 0).length > 300);
	});
	it("2022 et 2023, sous les plafonds que Catala n'a pas : à la base mensuelle de juillet 2022 près", () => {
		const lot = foyers(new Tirage(2), ["2022-01", "2023-12"], 50_000);
		assert.deepEqual(compter(lot.map(recouperFamiliales)), {
			accord: 412,
			enfant_de_19_ans_ou_plus: 60,
			"enfant_de_19_ans_ou_plus + enfant_remunere": 3,
			enfant_remunere: 17,
			outre_mer_enfant_seul_de_11_ans: 8,
		});
	});
});

describe("Aide au logement recoupée avec Catala (CCH art. D823-16 et D823-17)", () => {
	const t = new Tirage(3);
	const lot = Array.from({ length: 600 }, () => recouperLogement(foyerLocataire(t)));
	it("novembre 2020 à septembre 2023 : la formule, terme par terme", () => {
		assert.deepEqual(compter(lot.map(({ formule }) => formule)), {
			accord: 414,
			rl_deux_decimales: 165,
			"rl_deux_decimales + colocation_par_enfant": 12,
			"rl_deux_decimales + plafond_zone_2_de_2020": 3,
			"rl_deux_decimales + r0_de_2022": 6,
		});
		assert.ok(lot.every(({ fidele }) => fidele));
	});
	it("puis le versement : Catala arrondit à l'euro inférieur et met le seuil à la fin", () =>
		assert.deepEqual(compter(lot.map(({ versement }) => versement)), {
			accord: 159,
			"euro inférieur et seuil final": 441,
		}));
});
