import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Foyer } from "droits";
import { type AExaminer, examiner, seGarde } from "./examiner.ts";
import { ecartDe, expiration } from "./regles.ts";

const foyer = (mois: string, plus: Partial<Foyer> = {}): Foyer => ({
	id: "1",
	mois,
	connu_depuis: "2020-06",
	logement: { statut_occupation: "proprietaire", zone_apl: 3 },
	personnes: [
		{
			role: "demandeur",
			date_naissance: "1985-01-15",
			activite: "actif",
			revenus_mensuels: [{ nature: "salaire", de: "2019-01", a: mois, net: 1100, imposable: 1130 }],
			ressources_annuelles: { "2018": { salaire_imposable: 14000 } },
		},
	],
	...plus,
});
const vu = (f: Foyer, mois = "2020-12", droits: AExaminer["droits"] = []) =>
	examiner({ dossier: 7, foyer: f, droits }, { mois, graine: 0 });
const ppa = (f: Foyer, mois?: string) => {
	const lignes = vu(f, mois);
	assert.ok(Array.isArray(lignes));
	return lignes.find(({ prestation }) => prestation === "ppa");
};

describe("Un dossier examiné", () => {
	it("donne des constats en centimes, au premier jour du mois", () => {
		const constat = ppa(foyer("2020-12"));
		assert.equal(constat?.dossier, 7);
		assert.equal(constat?.beneficiaire, "");
		assert.equal(constat?.au_moins_depuis, "2020-06-01");
		assert.equal(constat?.mois_perdus, 6);
		for (const montant of [
			constat?.montant,
			constat?.mini,
			constat?.maxi,
			constat?.gain_net_12_mois,
		])
			assert.ok(Number.isSafeInteger(montant) && Number(montant) > 10_000);
	});

	it("lit les droits au dossier plutôt que ceux du foyer décrit", () => {
		const paye = {
			prestation: "ppa",
			beneficiaire: "foyer",
			etat: "en_paiement",
			montant: 500,
			depuis: "2020-01-01",
		} as const;
		assert.deepEqual(vu(foyer("2020-12"), "2020-12", [paye]), []);
	});

	it("moins dû que payé n’est jamais un constat", () => {
		const trop = {
			prestation: "ppa",
			beneficiaire: "foyer",
			etat: "en_paiement",
			montant: 900_000,
			depuis: "2020-01-01",
		} as const;
		assert.deepEqual(vu(foyer("2020-12"), "2020-12", [trop]), []);
	});

	it("décrit plus tôt, est porté au mois ; rien de ce qui suit les revenus n’est plus certain au-delà d’un mois", () => {
		assert.equal(ppa(foyer("2020-12"), "2020-12")?.statut, "certain");
		assert.equal(ppa(foyer("2020-11"), "2020-12")?.statut, "certain");
		assert.equal(ppa(foyer("2020-10"), "2020-12")?.statut, "probable");
		assert.equal(ppa(foyer("2020-10"), "2020-12")?.mois_perdus, 6);
	});

	it("d’un mois sans barème, n’est pas calculé ; un foyer de juin 2026 l’est encore ensuite", () => {
		assert.equal(vu(foyer("2026-07")), "hors-bareme");
		assert.ok(Array.isArray(vu(foyer("2026-06"), "2026-11")));
	});

	it("qui ne se calcule pas, le dit sans arrêter les autres", () => {
		assert.equal(vu({ ...foyer("2020-12"), personnes: null as never }), "calcul-impossible");
	});
});

describe("Ce qui se garde", () => {
	it("à partir de quinze chances sur cent, ou à vérifier par une personne", () => {
		const ligne = { statut: "possible" } as Parameters<typeof seGarde>[0];
		assert.equal(seGarde({ ...ligne, probabilite: 0.1499 }), false);
		assert.equal(seGarde({ ...ligne, probabilite: 0.15 }), true);
		assert.equal(seGarde({ ...ligne, statut: "a_verifier", probabilite: 0 }), true);
		assert.equal(seGarde({ ...ligne, statut: "exclu", probabilite: 1 }), false);
	});

	it("quatre-vingt-dix jours", () => {
		assert.equal(expiration("2020-12-15"), "2021-03-15");
	});

	it("une raison l’emporte : l’opposition d’abord, puis le deuil, puis la radiation", () => {
		const etat = { oppose: false, deces: false, etat: "ouvert", aUnFoyer: true } as const;
		assert.equal(ecartDe(etat), undefined);
		assert.equal(ecartDe({ ...etat, etat: "suspendu" }), undefined);
		assert.equal(ecartDe({ ...etat, aUnFoyer: false }), "sans-foyer");
		assert.equal(ecartDe({ ...etat, etat: "radie", aUnFoyer: false }), "radie");
		assert.equal(ecartDe({ ...etat, deces: true, etat: "radie" }), "deces");
		assert.equal(
			ecartDe({ oppose: true, deces: true, etat: "radie", aUnFoyer: false }),
			"opposition",
		);
	});
});
