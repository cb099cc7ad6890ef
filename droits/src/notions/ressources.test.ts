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
	revenu,
	salaire,
} from "../../test/foyers.ts";
import { relever } from "../calculer.ts";
import type { Personne, RessourcesAnnee, RevenuMensuel } from "../foyer/types.ts";

const MOIS = "2025-11";
const annuel = (lues: RessourcesAnnee, autres: Personne[] = []) =>
	relever(foyer(MOIS, [demandeur({ ressources_annuelles: { "2023": lues } }), ...autres])).etat;

describe("Ressources N-2 des prestations familiales (CSS art. R532-3)", () => {
	const base = (lues: RessourcesAnnee, autres: Personne[] = []) =>
		centimes(annuel(lues, autres).baseRessources);
	it("salaires et chômage moins 10 %, entre 495 € et 14 171 € (CGI art. 83, 3°)", () => {
		assert.equal(base({ salaire_imposable: 12_000, chomage_imposable: 3_000 }), 13_500);
		assert.equal(base({ salaire_imposable: 4_000 }), 3_505);
		assert.equal(base({ salaire_imposable: 300 }), 0);
		assert.equal(base({ salaire_imposable: 200_000 }), 185_829);
	});
	it("pensions moins 10 %, au moins 442 € (CGI art. 158, 5, a)", () => {
		assert.equal(base({ retraite_imposable: 12_000 }), 10_800);
		assert.equal(base({ pension_alimentaire: 1_800, pension_invalidite: 1_200 }), 2_558);
		assert.equal(base({ pension_alimentaire: 400 }), 0);
	});
	it("bénéfices sans abattement, pensions versées déduites", () => {
		assert.equal(base({ benefice_micro: 5_000, benefice_independant: 2_000 }), 7_000);
		assert.equal(base({ benefice_micro: 5_000, pension_alimentaire_versee: 1_200 }), 3_800);
	});
	it("celles d'un enfant comptent tant qu'il est à charge", () => {
		const ado = (naissance: string) =>
			enfant(naissance, { ressources_annuelles: { "2023": { benefice_micro: 900 } } });
		assert.equal(base({ benefice_micro: 5_000 }, [ado("2005-11-02")]), 5_900);
		assert.equal(base({ benefice_micro: 5_000 }, [ado("2005-11-01")]), 5_000);
	});
	it("un total annuel remplace les salaires imposables du mois, sans toucher aux nets", () => {
		const f = foyer(MOIS, [
			demandeur({
				revenus_mensuels: [salaire("2023-01", "2023-12", 1500, 1600)],
				ressources_annuelles: { "2023": { salaire_imposable: 10_000 } },
			}),
		]);
		const { etat } = relever(f);
		assert.equal(centimes(etat.baseRessources), 9_000);
		assert.equal(etat.foyer.adultes[0].salaireNet.at(12 + 5), 1500);
	});
});

describe("Double activité : deux fois douze bases mensuelles de janvier N-2 (CSS art. D521-4)", () => {
	// 2023 : 12 × 439,17 = 5 270,04 €
	const biactif = (lui: number, elle: number) =>
		annuel({ benefice_micro: lui }, [
			conjoint({ ressources_annuelles: { "2023": { benefice_micro: elle } } }),
		]).biactif;
	it("chacun des deux", () => {
		assert.equal(biactif(5_271, 5_271), true);
		assert.equal(biactif(50_000, 5_270), false);
		assert.equal(annuel({ benefice_micro: 50_000 }).biactif, false);
	});
});

describe("Enfant à charge : 55 % de 169 Smic horaires en moyenne sur six mois (CSS art. R512-2)", () => {
	const aCharge = (revenus: RevenuMensuel[]) =>
		relever(foyer(MOIS, [demandeur(), enfant("2008-05-10", { revenus_mensuels: revenus })])).etat
			.nombreACharge;
	it("1 104,246 € : six mois comptent, même sans salaire", () => {
		assert.equal(aCharge([salaire("2025-05", "2025-10", 1_104.24)]), 1);
		assert.equal(aCharge([salaire("2025-05", "2025-10", 1_104.25)]), 0);
		assert.equal(aCharge([salaire("2025-08", "2025-10", 2_200)]), 1);
		assert.equal(aCharge([salaire("2025-05", "2025-07", 2_300)]), 0);
		assert.equal(aCharge([salaire("2025-04", "2025-04", 9_000)]), 1);
	});
	it("avant 16 ans, l'obligation scolaire seule compte", () => {
		const petit = enfant("2010-05-10", { obligation_scolaire_remplie: false });
		assert.equal(relever(foyer(MOIS, [demandeur(), petit])).etat.nombreACharge, 0);
	});
});

describe("Indemnités journalières et bénéfices au RSA (CASF art. R262-11, R262-12, R262-19)", () => {
	const rsa = (plus: Partial<Personne>) => relever(foyer(MOIS, [demandeur(plus)])).rsa;
	const malade = (de: string, autres: RevenuMensuel[] = []) =>
		rsa({ revenus_mensuels: [revenu("ij_maladie", de, MOIS, 300), ...autres] });
	it("les trois premiers mois de maladie sont un revenu d'activité", () => {
		const tot = malade("2025-08");
		assert.deepEqual([tot.ressourcesActivite, tot.ressourcesHorsActivite], [300, 0]);
		const long = malade("2025-05");
		assert.deepEqual([long.ressourcesActivite, long.ressourcesHorsActivite], [0, 300]);
		const entre = malade("2025-06");
		assert.deepEqual([entre.ressourcesActivite, entre.ressourcesHorsActivite], [100, 200]);
	});
	it("au-delà, s'il reste un salaire", () => {
		const avec = malade("2025-05", [salaire("2025-05", MOIS, 90)]);
		assert.deepEqual([avec.ressourcesActivite, avec.ressourcesHorsActivite], [390, 0]);
	});
	it("indemnités de maternité : toujours un revenu d'activité", () => {
		const ij = revenu("ij_maternite", "2025-01", MOIS, 300);
		assert.equal(rsa({ revenus_mensuels: [ij] }).ressourcesActivite, 300);
	});
	it("bénéfice d'indépendant : l'année en cours, sinon l'an passé, sinon N-2", () => {
		const activite = (annees: Record<string, number>) =>
			rsa({
				ressources_annuelles: Object.fromEntries(
					Object.entries(annees).map(([an, b]) => [an, { benefice_independant: b }]),
				),
			}).ressourcesActivite;
		assert.equal(activite({ 2025: 1_200, 2024: 2_400, 2023: 3_600 }), 100);
		assert.equal(activite({ 2024: 2_400, 2023: 3_600 }), 200);
		assert.equal(activite({ 2023: 3_600 }), 300);
		assert.equal(activite({ 2022: 3_600 }), 0);
	});
	it("l'AAH et la MVA des trois mois passés (CASF art. R262-6)", () => {
		const f = foyer(MOIS, [demandeur({ handicap: { taux_incapacite: 0.8 } })], locataire(400));
		assert.equal(centimes(relever(f).rsa.minima), 1033.32 + 104.77);
		assert.equal(montant(f, "rsa"), 0);
	});
});
