import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { plateforme } from "../../socle/index.ts";
import { office } from "../essai.fixture.ts";
import { lireFichier } from "../valeurs/lire-fichier.ts";
import { type ValeurAnnuelle, verifierValeurs } from "../valeurs/verifier.ts";
import { importerValeursAnnuelles } from "./importer-valeurs-annuelles.ts";

const { ecrire, vider } = office();
const acteur = plateforme("ici", new Date("2020-12-31T12:00:00Z"));
const appels: ValeurAnnuelle = {
	indicateur: "taux-appels-traites",
	annee: 2019,
	valeur: 87,
	source: "Bilan de l’année 2020",
};

describe("Apporter des valeurs annuelles", () => {
	it("les écrit avec leur source, remplace celle qui y était, et le dit au journal", async () => {
		await vider();
		const teleservice = { ...appels, indicateur: "usage-teleservices", modalite: "changement" };
		assert.deepEqual(await importerValeursAnnuelles(acteur, [appels, { ...teleservice, n: 400 }]), {
			ok: true,
			nombre: 2,
		});
		await importerValeursAnnuelles(acteur, [{ ...appels, valeur: 87.5, source: " Erratum " }]);
		const { rows } = await ecrire(
			"SELECT organisme, modalite, valeur::float8, n, source FROM valeurs_annuelles ORDER BY indicateur",
		);
		assert.deepEqual(rows, [
			{ organisme: "ici", modalite: "", valeur: 87.5, n: null, source: "Erratum" },
			{ organisme: "ici", modalite: "changement", valeur: 87, n: 400, source: appels.source },
		]);
		const journal = await ecrire(
			"SELECT objet, motif FROM journal WHERE acte = 'indicateur.importer-valeur' ORDER BY numero",
		);
		assert.deepEqual(journal.rows[1], {
			objet: "indicateur-usage-teleservices",
			motif: "annee=2019 modalite=changement",
		});
	});

	it("une seule refusée, aucune n’est écrite", async () => {
		await vider();
		const fausse = { ...appels, indicateur: "taux-appels" };
		assert.deepEqual(await importerValeursAnnuelles(acteur, [appels, fausse]), {
			ok: false,
			refus: [{ rang: 1, motif: "indicateur-inconnu", valeur: fausse }],
		});
		assert.equal((await ecrire("SELECT FROM valeurs_annuelles")).rowCount, 0);
	});

	for (const [motif, change] of [
		["modalite-inconnue", { modalite: "martien" }],
		["annee-hors-bornes", { annee: 1989 }],
		["annee-hors-bornes", { annee: 2021 }],
		["annee-hors-bornes", { annee: 2019.5 }],
		["valeur-illisible", { valeur: Number.NaN }],
		["valeur-illisible", { valeur: -1 }],
		["part-hors-bornes", { valeur: 100.1 }],
		["n-illisible", { n: 2.5 }],
		["source-vide", { source: "  " }],
		["source-longue", { source: "x".repeat(301) }],
	] as const) {
		it(`refuse : ${motif} (${JSON.stringify(change).slice(0, 40)})`, () => {
			const [refus] = verifierValeurs([{ ...appels, ...change }], 2020);
			assert.equal(refus?.motif, motif);
		});
	}

	it("accepte les bornes : 100 %, l’année en cours, plus de 100 jours ou euros, deux fois jamais", () => {
		const bornes = [
			{ ...appels, valeur: 100, annee: 2020, source: "x".repeat(300) },
			{ ...appels, valeur: 0, annee: 1990, n: 0 },
			{ ...appels, indicateur: "ppa-montant-moyen", valeur: 219 },
		];
		assert.deepEqual(verifierValeurs(bornes, 2020), []);
		const [refus] = verifierValeurs([appels, { ...appels, modalite: "" }], 2020);
		assert.deepEqual([refus?.rang, refus?.motif], [1, "deja-donnee"]);
	});
});

describe("Le fichier des valeurs annuelles", () => {
	const lire = (texte: string) => lireFichier(new TextEncoder().encode(texte));
	const attendue = { ...appels, modalite: "", valeur: 87.5, n: null, source: "Bilan ; page 3" };

	it("se lit en CSV, virgule ou point-virgule, 87,5 ou 87.5, avec ou sans marque d’ordre", () => {
		for (const texte of [
			'\uFEFFindicateur;annee;valeur;source\r\ntaux-appels-traites;2019;87,5;"Bilan ; page 3"\r\n',
			'source,valeur,annee,indicateur,modalite,n\n\nBilan ; page 3,"87,5",2019,taux-appels-traites,,\n',
			'Indicateur;Annee;Valeur;Source\ntaux-appels-traites; 2019 ;87.5;"Bilan ; page 3"',
		]) {
			const { valeurs, illisibles } = lire(texte);
			assert.deepEqual(illisibles, []);
			assert.deepEqual(
				valeurs.map(({ valeur }) => valeur),
				[attendue],
			);
		}
	});

	it("se lit en NDJSON, et dit la ligne", () => {
		const { valeurs, illisibles } = lire(`\n${JSON.stringify(attendue)}\n{"indicateur":\n`);
		assert.deepEqual(valeurs, [{ ligne: 2, valeur: attendue }]);
		assert.deepEqual(illisibles, [{ ligne: 3, motif: "json-illisible" }]);
	});

	it("ce qui n’est pas un nombre est refusé, jamais deviné", () => {
		const { valeurs } = lire("indicateur,annee,valeur,source\ntaux-appels-traites,2019,87 %,x");
		assert.equal(
			verifierValeurs([valeurs[0]?.valeur as ValeurAnnuelle], 2020)[0]?.motif,
			"valeur-illisible",
		);
	});

	it("sans ses colonnes, ou dans un autre encodage, ne se lit pas", () => {
		assert.deepEqual(lire("indicateur;annee\nx;2019").illisibles, [
			{ ligne: 1, motif: "colonnes" },
		]);
		assert.equal(lire("indicateur;annee;valeur;source\nx;2019").illisibles[0]?.motif, "colonnes");
		assert.deepEqual(lireFichier(Uint8Array.of(0x7b, 0xe9)).illisibles, [
			{ ligne: 1, motif: "utf8" },
		]);
		assert.deepEqual(lire("").valeurs, []);
	});
});
