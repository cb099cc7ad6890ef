import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exemple, modifie } from "./exemple.fixture.ts";
import { validerFoyer } from "./valider.ts";

function refuse(chemin: string, valeur: unknown, champ: string, motif: RegExp): void {
	it(`${chemin} = ${JSON.stringify(valeur)?.slice(0, 60)} : refusé`, () => {
		const rendu = validerFoyer(modifie(chemin, valeur));
		assert.ok(!rendu.ok, "aurait dû être refusé");
		assert.equal(rendu.champ, champ);
		assert.match(rendu.motif, motif);
	});
}

function accepte(chemin: string, valeur: unknown): void {
	it(`${chemin} = ${JSON.stringify(valeur)?.slice(0, 60)} : accepté`, () => {
		assert.deepEqual(validerFoyer(modifie(chemin, valeur)).ok, true);
	});
}

describe("Un foyer correct", () => {
	it("est rendu tel quel, sans copie", () => {
		const brut = exemple();
		const rendu = validerFoyer(brut);
		assert.ok(rendu.ok);
		assert.equal(rendu.foyer, brut);
	});
	for (const autre of [null, undefined, 3, "foyer", [], true]) {
		it(`n'est pas ${JSON.stringify(autre)}`, () => {
			const rendu = validerFoyer(autre);
			assert.ok(!rendu.ok);
			assert.equal(rendu.champ, "");
			assert.match(rendu.motif, /objet JSON/);
		});
	}
});

describe("L'identifiant", () => {
	accepte("id", "é 1/2");
	accepte("id", "x".repeat(200));
	refuse("id", "x".repeat(201), "id", /200 caractères/);
	refuse("id", "", "id", /obligatoire/);
	refuse("id", null, "id", /ne peut pas être null/);
	refuse("id", undefined, "id", /obligatoire/);
	refuse("id", 12, "id", /guillemets/);
});

describe("Le mois de droit", () => {
	accepte("mois", "2026-06");
	refuse("mois", "2026-07", "mois", /2026-07 .* de 2020-01 à 2026-06/);
	refuse("mois", "2019-12", "mois", /2019-12 .* de 2020-01 à 2026-06/);
	refuse("mois", null, "mois", /ne peut pas être null/);
	refuse("mois", undefined, "mois", /obligatoire/);
	for (const mois of [
		"2020-13",
		"2020-00",
		"2020-1",
		"2020/01",
		"20200-1",
		"2020-01-01",
		"2o20-01",
		202001,
	])
		refuse("mois", mois, "mois", /AAAA-MM/);
	it("est libre quand on le demande, naissances à venir comprises", () => {
		const brut = { ...exemple(), mois: "1999-01" };
		assert.equal(validerFoyer(brut).ok, false);
		assert.equal(validerFoyer(brut, { moisLibre: true }).ok, true);
	});
	it("peut suivre les barèmes pour un foyer que l'on garde, et rien d'autre ne se relâche", () => {
		const garder = (brut: object) => validerFoyer(brut, { sansBareme: true });
		const novembre = { ...exemple(), mois: "2026-11" };
		assert.deepEqual(garder(novembre), { ok: true, foyer: novembre });
		assert.equal(garder({ ...exemple(), mois: "2020-01" }).ok, true);
		const ancien = garder({ ...exemple(), mois: "2019-12" });
		assert.match(ancien.ok ? "" : ancien.motif, /2019-12 .* à partir de 2020-01/);
		assert.equal(garder({ ...exemple(), mois: "2026-13" }).ok, false);
		for (const [chemin, valeur] of [
			["personnes[2].date_naissance", "2026-12-01"],
			["logement.loyer", -1],
			["couleur", 1],
		] as const) {
			const rendu = garder({ ...(modifie(chemin, valeur) as object), mois: "2026-11" });
			assert.equal(rendu.ok ? "" : rendu.champ, chemin);
		}
	});
	it("reste un mois du calendrier quand il est libre", () => {
		assert.equal(validerFoyer({ ...exemple(), mois: "1999-13" }, { moisLibre: true }).ok, false);
	});
});

describe("Un champ inconnu", () => {
	for (const chemin of [
		"couleur",
		"__proto__",
		"situation.couleur",
		"droits_en_cours.ppa",
		"droits_valorises.prepare",
		"droits_valorises.rsa.couleur",
		"logement.couleur",
		"personnes[1].couleur",
		"personnes[0].revenus_mensuels[1].couleur",
		"personnes[0].ressources_annuelles.2018.couleur",
		"personnes[0].grossesse.couleur",
		"personnes[2].handicap.couleur",
	])
		refuse(chemin, 1, chemin, /n'existe pas|n'est pas admise/);
	it("est cité en abrégé s'il est démesuré", () => {
		const rendu = validerFoyer({ ...exemple(), ["x".repeat(5000)]: 1 });
		assert.ok(!rendu.ok && rendu.champ.length < 100);
	});
});

describe("Un champ obligatoire", () => {
	for (const chemin of [
		"logement",
		"logement.statut_occupation",
		"logement.zone_apl",
		"droits_valorises.rsa.etat",
		"personnes[1].date_naissance",
		"personnes[0].grossesse.terme",
		"personnes[2].handicap.taux_incapacite",
		"personnes[0].revenus_mensuels[0].nature",
		"personnes[0].revenus_mensuels[0].de",
		"personnes[0].revenus_mensuels[0].a",
		"personnes[0].revenus_mensuels[0].net",
	]) {
		refuse(chemin, undefined, chemin, /obligatoire .* écrivez null/);
		accepte(chemin, null);
	}
	refuse("personnes", undefined, "personnes", /obligatoire/);
	refuse("personnes[1].role", undefined, "personnes[1].role", /obligatoire/);
});

describe("null veut dire « l'organisme ne sait pas », partout où un foyer peut s'en passer", () => {
	for (const chemin of [
		"connu_depuis",
		"trimestre_reference_decale",
		"situation",
		"situation.isole_depuis",
		"situation.mode_garde",
		"droits_en_cours",
		"droits_en_cours.rsa",
		"droits_en_cours.prepare",
		"droits_en_cours.aide_logement",
		"droits_valorises",
		"droits_valorises.rsa",
		"droits_valorises.rsa.montant",
		"droits_valorises.rsa.depuis",
		"logement.loyer",
		"logement.colocation",
		"logement.code_commune",
		"personnes[0].activite",
		"personnes[0].boursier",
		"personnes[0].chomage_depuis",
		"personnes[0].grossesse",
		"personnes[2].handicap",
		"personnes[2].handicap.rsdae",
		"personnes[2].handicap.complement_aeeh",
		"personnes[2].garde_alternee",
		"personnes[2].prive_aide_parent",
		"personnes[2].obligation_scolaire_remplie",
		"personnes[0].revenus_mensuels",
		"personnes[0].revenus_mensuels[0]",
		"personnes[0].revenus_mensuels[0].imposable",
		"personnes[0].ressources_annuelles",
		"personnes[0].ressources_annuelles.2018",
		"personnes[0].ressources_annuelles.2018.salaire_imposable",
		"personnes[0].ressources_annuelles.2018.pension_alimentaire_versee",
	])
		accepte(chemin, null);
	refuse("personnes", null, "personnes", /au moins une personne/);
	refuse("personnes[1]", null, "personnes[1]", /une personne est un objet/);
	refuse("personnes[1].role", null, "personnes[1].role", /ne peut pas être null/);
});

describe("Le nombre de personnes", () => {
	const enfants = (nombre: number) => [
		{ role: "demandeur", date_naissance: "1980-01-01" },
		...Array.from({ length: nombre }, () => ({ role: "enfant", date_naissance: "2010-01-01" })),
	];
	refuse("personnes", [], "personnes", /au moins une personne/);
	refuse("personnes", {}, "personnes", /au moins une personne/);
	accepte("personnes", enfants(39));
	refuse("personnes", enfants(40), "personnes", /40 personnes/);
	refuse("personnes", enfants(2).slice(1), "personnes", /aucun demandeur/);
	refuse("personnes[1].role", "demandeur", "personnes[1].role", /déjà un demandeur/);
	refuse("personnes[2].role", "conjoint", "personnes[2].role", /déjà un conjoint/);
	refuse("personnes[1].role", "autre", "personnes[1].role", /demandeur, conjoint, enfant/);
	refuse("personnes[1]", "enfant", "personnes[1]", /une personne est un objet/);
});
