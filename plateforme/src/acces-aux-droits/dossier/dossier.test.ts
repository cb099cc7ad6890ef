import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Foyer } from "droits";
import { ligne } from "../ligne.fixture.ts";
import { comparer, plusQuePaye } from "./comparer.ts";
import { droitsDus } from "./droits-dus.ts";
import { presenterDossier } from "./presenter.ts";

const parentSeul: Foyer = {
	id: "01-0000001",
	mois: "2020-12",
	logement: { statut_occupation: "proprietaire", zone_apl: 3 },
	personnes: [
		{
			role: "demandeur",
			date_naissance: "1990-01-15",
			activite: "actif",
			revenus_mensuels: [
				{ nature: "salaire", de: "2019-01", a: "2020-12", net: 1200, imposable: 1240 },
			],
			ressources_annuelles: { "2018": { salaire_imposable: 14000 } },
		},
		{ role: "enfant", date_naissance: "2018-03-15" },
	],
};
const valoriser = (montant: number): Foyer => ({
	...parentSeul,
	droits_valorises: { ppa: { etat: "en_paiement", montant, depuis: "2020-01" } },
});
const ppa = (foyer: Foyer) => comparer(foyer).find(({ code }) => code === "ppa");

describe("Ce qu’un foyer reçoit et devrait recevoir", () => {
	it("ne descend jamais sous ce qui est payé", () => {
		const comparaison = ppa(valoriser(5000));
		assert.equal(comparaison?.du, 5000);
		assert.equal(comparaison && plusQuePaye(comparaison), false);
	});

	it("un silence sur l’autre parent laisse le soutien familial incertain", () => {
		const asf = comparer(parentSeul).find(({ code }) => code === "asf");
		assert.equal(asf?.etat, undefined);
		assert.ok((asf?.jusqua ?? 0) > 100);
	});
});

describe("Les droits d’un foyer, calculés de son dossier", () => {
	const juin: Foyer = { ...parentSeul, mois: "2026-06" };

	it("jusqu’au dernier mois dont les barèmes sont connus", () => {
		const { sansBareme, comparaisons, detections } = droitsDus(juin);
		assert.equal(sansBareme, undefined);
		assert.ok(comparaisons.length > 0 && detections.length > 0);
	});

	it("après, aucun chiffre : le foyer, et pourquoi rien n’est calculé", () => {
		for (const [mois, de] of [
			["2026-07", "de juillet"],
			["2026-10", "d’octobre"],
			["2026-11", "de novembre"],
		]) {
			const { sansBareme, comparaisons, detections, resume } = droitsDus({ ...juin, mois });
			assert.equal(
				sansBareme,
				`Les barèmes ${de} 2026 ne sont pas encore connus de ce logiciel : le calcul s’arrête à juin 2026.`,
			);
			assert.deepEqual([comparaisons, detections], [[], []]);
			assert.equal(resume, "Un parent seul avec 1\u00a0enfant");
		}
	});
});

describe("Un foyer présenté", () => {
	it("dit qui, sans nom, et ce qui manque en mots", () => {
		const dossier = presenterDossier(parentSeul, [
			ligne({
				prestation: "asf",
				manque: ["personnes[1].prive_aide_parent"],
				beneficiaire: "personnes[1]",
			}),
		]);
		assert.equal(dossier.resume, "Un parent seul avec 1\u00a0enfant");
		assert.deepEqual(dossier.personnes, [
			"Demandeur, 30\u00a0ans, en activité",
			"Enfant, 2\u00a0ans",
		]);
		const [{ manque, question, enfant, calcul }] = dossier.detections;
		assert.deepEqual(manque, ["l’aide de l’autre parent"]);
		assert.match(question ?? "", /né en mars 2018 paie-t-il une pension/);
		assert.equal(enfant, "l’enfant né en mars 2018");
		assert.equal(calcul, undefined);
	});

	it("n’explique que ce qui est certain, et une fois par prestation", () => {
		const certaine = ligne({ statut: "certain", probabilite: 1, manque: [] });
		const { detections } = presenterDossier(parentSeul, [certaine, certaine]);
		assert.deepEqual(
			detections.map(({ calcul }) => calcul?.includes("Prime d&#39;activité")),
			[true, undefined],
		);
	});
});
