import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { HYPOTHESES } from "../inconnues/hypotheses.ts";
import { calculer } from "../index.ts";
import { ligne } from "../population/population.fixture.ts";
import { contenu, droits, fichier } from "./ligne-de-commande.fixture.ts";

const FAMILLE = ligne('famille "é"', {
	mois: "2020-12",
	logement: { statut_occupation: "locataire_vide", loyer: 500, zone_apl: 2 },
	personnes: [
		{ role: "demandeur", date_naissance: "1985-05-12" },
		{ role: "enfant", date_naissance: "2012-05-12" },
		{ role: "enfant", date_naissance: "2015-05-12" },
	],
});

describe("droits calculer", () => {
	it("écrit une ligne par foyer : les champs du contrat, deux décimales", async () => {
		const { code, sortie, erreurs } = await droits(["calculer"], FAMILLE);
		assert.deepEqual([code, erreurs], [0, ""]);
		const resultat = JSON.parse(sortie);
		const attendu = calculer(JSON.parse(FAMILLE));
		assert.deepEqual(Object.keys(resultat), ["id", "mois", "droits", "type_aide_logement"]);
		assert.deepEqual(Object.keys(resultat.droits), Object.keys(attendu.droits));
		assert.equal(resultat.id, 'famille "é"');
		for (const [code, montant] of Object.entries(attendu.droits))
			assert.ok(Math.abs(resultat.droits[code] - Number(montant)) <= 0.005, code);
		assert.match(sortie, /"af":\d+\.\d\d,/);
	});

	it("--net retire la CRDS des seules prestations qui la supportent", async () => {
		const brut = JSON.parse((await droits(["calculer"], FAMILLE)).sortie).droits;
		const net = JSON.parse((await droits(["calculer", "--net"], FAMILLE)).sortie).droits;
		assert.equal(net.rsa, brut.rsa);
		assert.ok(net.af < brut.af && net.af > brut.af * 0.99);
	});

	it("--intermediaires les ajoute", async () => {
		const { sortie } = await droits(["calculer", "--intermediaires"], FAMILLE);
		const { intermediaires } = JSON.parse(sortie);
		assert.equal(intermediaires.af_nbenf, 2);
		assert.equal(intermediaires.al_tl, Number(intermediaires.al_tl.toFixed(6)));
	});

	it("dit le CMG non couvert depuis septembre 2025", async () => {
		const resultat = JSON.parse(
			(await droits(["calculer"], ligne("a", { mois: "2025-09" }))).sortie,
		);
		assert.equal(resultat.droits.cmg, null);
		assert.deepEqual(resultat.non_couvert, { cmg: "réforme de septembre 2025" });
	});

	it("dit ce qui est incertain, et la question à poser, pareil seul ou dans un fichier", async () => {
		const lacune = FAMILLE.replace('"loyer":500', '"loyer":null');
		const seul = await droits(["calculer", "--graine", "3"], lacune);
		const { incertain, question } = JSON.parse(seul.sortie);
		assert.deepEqual(Object.keys(incertain.aide_logement), [
			"statut",
			"probabilite",
			"min",
			"max",
			"esperance",
			"bornes",
		]);
		assert.equal(question.champ, "logement.loyer");
		const parmi = await droits(["calculer", "--graine", "3"], [ligne("a"), lacune].join("\n"));
		assert.equal(parmi.sortie.split("\n")[1], seul.sortie.trimEnd());
	});

	it("--hypotheses remplace celles du programme, toutes à la fois", async () => {
		const lacune = FAMILLE.replace('"zone_apl":2', '"zone_apl":null');
		const autres = {
			...HYPOTHESES,
			zone_apl: { poids: { "1": 1, "2": 0, "3": 0 }, source: "essai" },
		};
		const chemin = fichier("hypotheses.json", JSON.stringify(autres));
		const parDefaut = JSON.parse((await droits(["calculer"], lacune)).sortie);
		const { sortie } = await droits(["calculer", "--hypotheses", chemin], lacune);
		assert.ok(JSON.parse(sortie).droits.aide_logement > parDefaut.droits.aide_logement);
	});

	it("écrit dans un fichier, les rejets dans un autre, sans bruit", async () => {
		const sortie = fichier("droits.ndjson");
		const rejets = fichier("rejets-calcul.ndjson");
		const entree = fichier("liste.json", `[${FAMILLE}, {}, ${FAMILLE}]`);
		const execution = await droits(["calculer", entree, "--sortie", sortie, "--rejets", rejets]);
		assert.deepEqual(execution, { code: 1, sortie: "", erreurs: "" });
		assert.equal(contenu(sortie).split("\n").length, 2);
		assert.deepEqual(
			contenu(rejets)
				.trimEnd()
				.split("\n")
				.map((texte) => JSON.parse(texte).ligne),
			[2, 3],
		);
	});
});
