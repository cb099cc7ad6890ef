import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { detecter } from "../index.ts";
import { ligne } from "../population/population.fixture.ts";
import type { Detection } from "../recours/detection.ts";
import { contenu, droits, droitsInterrompu, fichier } from "./ligne-de-commande.fixture.ts";

const CLES =
	"id,prestation,beneficiaire,situation,statut,probabilite,montant,min,max,gain_net_12_mois,au_moins_depuis,rappel_possible,mois_perdus,manque,suite";

/** Une mère seule, salariée, locataire, dont l'organisme ne verse que les allocations familiales. */
function famille(id: string, loyer: number | null, salaire = 1300): string {
	return ligne(id, {
		mois: "2020-12",
		connu_depuis: "2019-06",
		droits_valorises: { af: { etat: "en_paiement", montant: 130 } },
		logement: { statut_occupation: "locataire_vide", loyer, zone_apl: 2 },
		personnes: [
			{
				role: "demandeur",
				date_naissance: "1985-05-12",
				activite: "actif",
				revenus_mensuels: [{ nature: "salaire", de: "2017-01", a: "2020-12", net: salaire }],
			},
			{ role: "enfant", date_naissance: "2012-05-12" },
			{ role: "enfant", date_naissance: "2015-05-12", prive_aide_parent: true },
		],
	});
}

const FOYERS = [
	famille("petit", 300, 1700),
	famille('grand "é"', 600),
	famille("flou", null),
	famille("petit bis", 300, 1700),
];
const lire = (sortie: string): Detection[] =>
	sortie
		.trimEnd()
		.split("\n")
		.map((texte) => JSON.parse(texte) as Detection);
const interet = (d: Detection) => d.probabilite * d.gain_net_12_mois;

describe("droits detecter", () => {
	it("écrit une ligne par foyer et prestation, et par enfant pour l'ASF : les champs du contrat", async () => {
		const { code, sortie } = await droits(["detecter"], FOYERS[1]);
		assert.equal(code, 0);
		const detections = lire(sortie);
		for (const detection of detections)
			assert.equal(Object.keys(detection).join(","), CLES, sortie);
		assert.deepEqual(
			detections.map(({ prestation, beneficiaire }) => `${prestation} ${beneficiaire}`).sort(),
			detecter(JSON.parse(FOYERS[1]))
				.map(({ prestation, beneficiaire }) => `${prestation} ${beneficiaire}`)
				.sort(),
		);
		assert.ok(detections.some((d) => d.beneficiaire === "personnes[2]" && d.statut === "certain"));
		assert.match(sortie, /"montant":\d+\.\d\d,"min":\d+\.\d\d,"max":\d+\.\d\d,"gain/);
		assert.ok(detections.every(({ manque }) => Array.isArray(manque)));
	});

	it("classe toute la population par probabilité × gain, l'égalité par montant puis identifiant", async () => {
		const detections = lire((await droits(["detecter"], FOYERS.join("\n"))).sortie);
		assert.ok(new Set(detections.map(({ id }) => id)).size === FOYERS.length);
		detections.slice(1).forEach((suivante, rang) => {
			const d = detections[rang] as Detection;
			const ecart = interet(d) - interet(suivante) || d.montant - suivante.montant;
			assert.ok(ecart > 0 || (ecart === 0 && d.id <= suivante.id), JSON.stringify([d, suivante]));
		});
	});

	it("dit la même chose d'un foyer seul ou dans un fichier", async () => {
		const options = ["detecter", "--graine", "7"];
		const ensemble = lire((await droits(options, FOYERS.join("\n"))).sortie);
		for (const foyer of FOYERS) {
			const seul = lire((await droits(options, foyer)).sortie);
			const { id } = JSON.parse(foyer);
			assert.deepEqual(
				ensemble.filter((d) => d.id === id),
				seul,
			);
		}
	});

	it("rend les mêmes octets avec un fil ou deux", async () => {
		const pieces = Array.from({ length: 1200 }, (_, rang) =>
			famille(`f${rang}-${"x".repeat(150)}`, 300 + (rang % 7) * 50, 1200 + (rang % 5) * 100),
		);
		const population = fichier("detections-entree.ndjson", pieces.join("\n"));
		const un = await droits(["detecter", population, "--fils", "1"]);
		const deux = await droits(["detecter", population, "--fils", "2"]);
		assert.equal(un.code, 0);
		assert.ok(deux.sortie === un.sortie && deux.erreurs === un.erreurs);
		assert.ok(un.sortie.length > 2 ** 20);
	});

	it("--tout liste aussi ce qui est déjà au dossier", async () => {
		const etats = async (...options: string[]) =>
			lire((await droits(["detecter", ...options], FOYERS[0])).sortie).map(
				({ prestation, situation }) => `${prestation} ${situation}`,
			);
		assert.ok(!(await etats()).includes("af en_paiement"));
		assert.ok((await etats("--tout")).includes("af en_paiement"));
	});

	it("écrit du CSV ou du NDJSON selon le nom de --sortie, le résumé à part", async () => {
		const [csv, ndjson] = [fichier("d.csv"), fichier("d.NDJSON")];
		const enCsv = await droits(["detecter", "--sortie", csv], FOYERS.join("\n"));
		const enNdjson = await droits(["detecter", "--sortie", ndjson], FOYERS.join("\n"));
		assert.deepEqual([enCsv.code, enCsv.sortie, enNdjson.sortie], [0, "", ""]);
		assert.equal(enCsv.erreurs, enNdjson.erreurs);
		const lignes = contenu(csv).split("\r\n");
		assert.equal(lignes[0], CLES);
		assert.equal(lignes.at(-1), "");
		assert.deepEqual(
			lignes.slice(1, -1).map((texte) => texte.replace(/"grand ""é"""/, "grand").split(",")[5]),
			lire(contenu(ndjson)).map(({ probabilite }) => String(probabilite)),
		);
	});

	it("résume par situation et par prestation sur la sortie d'erreur", async () => {
		const { sortie, erreurs } = await droits(["detecter"], FOYERS.join("\n"));
		const detections = lire(sortie);
		assert.match(erreurs, new RegExp(`^4 foyers, 0 rejet, ${detections.length} lignes\n`));
		const total = detections.reduce((somme, d) => somme + interet(d), 0);
		const ecrit = /\nensemble +\d+ +([\d\s]+)\n/.exec(erreurs)?.[1]?.replace(/\s/g, "");
		assert.equal(Number(ecrit), Math.round(total));
		assert.match(erreurs, /\nà demander +\d+ +[\d\s]+\n {2}/);
	});

	it("écarte un foyer illisible : code 1, les autres sont cherchés", async () => {
		const rejets = fichier("rejets-detection.ndjson");
		const { code, sortie, erreurs } = await droits(
			["detecter", "--rejets", rejets],
			`${FOYERS[0]}\n{}\n${FOYERS[0]}`,
		);
		assert.equal(code, 1);
		assert.match(erreurs, /^1 foyer, 2 rejets, /);
		assert.deepEqual(
			lire(sortie),
			lire((await droits(["detecter"], FOYERS[0])).sortie),
			"un doublon ne compte pas deux fois",
		);
		assert.equal(contenu(rejets).split("\n").length, 3);
	});

	it("écrit un CSV réduit à son entête quand rien n'est à demander", async () => {
		const vide = fichier("vide.csv");
		const riche = ligne("riche", {
			logement: { statut_occupation: "proprietaire", zone_apl: 2 },
			personnes: [
				{
					role: "demandeur",
					date_naissance: "1980-05-12",
					revenus_mensuels: [{ nature: "salaire", de: "2017-01", a: "2020-03", net: 9000 }],
				},
			],
		});
		const { code, erreurs } = await droits(["detecter", "--sortie", vide], riche);
		assert.deepEqual(
			[code, erreurs, contenu(vide)],
			[0, "1 foyer, 0 rejet, 0 ligne\n", `${CLES}\r\n`],
		);
	});

	for (const sortie of ["detections.xlsx", "detections", "csv"])
		it(`refuse d'une phrase --sortie ${sortie}`, async () => {
			const { code, erreurs } = await droits(["detecter", "--sortie", sortie], FOYERS[0]);
			assert.equal(code, 2);
			assert.match(erreurs, /^Le format de « .* » n'est pas connu : .*\.csv ou en \.ndjson\.\n$/);
		});

	it("finit en silence si le tube est fermé", async () => {
		const pieces = Array.from({ length: 400 }, (_, rang) => famille(`f${rang}`, 500));
		const population = fichier("tube.ndjson", pieces.join("\n"));
		assert.deepEqual(await droitsInterrompu(["detecter", population]), {
			code: 0,
			sortie: "",
			erreurs: "",
		});
	});
});

describe("droits hypotheses", () => {
	it("écrit un fichier que --hypotheses accepte, et qui ne change rien", async () => {
		const { code, sortie } = await droits(["hypotheses"]);
		assert.equal(code, 0);
		const chemin = fichier("hypotheses-par-defaut.json", sortie);
		const avec = await droits(["detecter", "--hypotheses", chemin], FOYERS[2]);
		assert.deepEqual(avec, await droits(["detecter"], FOYERS[2]));
	});
	it("refuse un argument", async () => {
		const { code, erreurs } = await droits(["hypotheses", "miennes.json"]);
		assert.equal(code, 2);
		assert.match(erreurs, /en trop/);
	});
});
