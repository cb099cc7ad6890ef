import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { pourOrganisme } from "../../socle/index.server.ts";
import { OFFICE } from "../../sollicitations/essais.ts";
import { bras, le, lundi, office, peupler } from "../essai.fixture.ts";
import { lireAction, lireResultats } from "../lectures/resultats.ts";
import { lireFichier } from "../suites/lire-fichier.ts";
import { lancerPlan } from "./lancer-plan.ts";
import { noterSuites } from "./noter-suites.ts";

const { ecrire, lire, vider, plan } = office();
const TITRES = "matricule;prestation;demande_le;ouvert_le;montant;rappel;refuse_le;motif;canal";
const decembre = le("2020-12-15 10:00");
const EMPREINTE = "ab".repeat(32);

const noter = (lignes: string[], { apercu = false, acteur = decembre } = {}) => {
	const lu = lireFichier(Buffer.from([TITRES, ...lignes].join("\n")), "2020-12-15");
	assert.ok(lu.ok && lu.rejets.length === 0);
	return noterSuites(acteur, lu.suites, { apercu, empreinte: EMPREINTE });
};
const bilan = async (...args: Parameters<typeof noter>) => {
	const { notees, inchangees, rejets } = await noter(...args);
	return [notees, inchangees, rejets.map(({ ligne, motif }) => `${ligne} ${motif}`)];
};
const compte = async (table: string) =>
	Number((await lire(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n);

const FICHIER = [
	"0000101;ppa;2020-10-06;2020-10-20;219,50;;;;en-ligne",
	"0000102;ppa;2020-10-06;;;;2020-10-21;Ressources;",
	"0000103;ppa;2020-10-31;;;;;;",
	"0000104;ppa;2020-10-07;2020-11-02;100;300;;;",
];

describe("Les suites du système national", () => {
	beforeEach(async () => {
		await ecrire(`DELETE FROM evenements WHERE sollicitation IN
				(SELECT sollicitation FROM sollicitations WHERE dossier > 100);
			DELETE FROM sollicitations WHERE dossier > 100; DELETE FROM affaires WHERE dossier > 100`);
		await vider();
		await ecrire(peupler(20));
		await ecrire(
			`UPDATE foyers SET contenu = contenu || '{"id": "x", "mois": "2020-10"}' WHERE dossier > 100`,
		);
	});

	it("donnent les résultats d’une action, sans rien d’autre de la plateforme", async () => {
		const lance = await lancerPlan(lundi, await plan([bras("SMS", 100)]));
		assert.ok(lance.ok);
		assert.deepEqual(await bilan(FICHIER), [4, 0, []]);
		const lignes = await pourOrganisme(OFFICE, async (tx) => {
			const lue = await lireAction(tx, OFFICE, lance.action);
			assert.ok(lue);
			return (await lireResultats(tx, OFFICE, lue, "2020-12-15")).lignes;
		});
		assert.deepEqual(
			lignes
				.filter(({ demandeLe }) => demandeLe)
				.map(({ demandeLe, enAttente, ouvertLe, montant, rappel }) =>
					[demandeLe, enAttente, ouvertLe, montant, rappel].join(" "),
				)
				.sort(),
			[
				"2020-10-06 false   ",
				"2020-10-06 false 2020-10-20 21950 ",
				"2020-10-07 false 2020-11-02 10000 30000",
				"2020-10-31 true   ",
			],
		);
	});

	it("se voient avant d’être écrites : un aperçu ne laisse rien, pas même au journal", async () => {
		const avant = await compte("journal");
		assert.deepEqual(await bilan(FICHIER, { apercu: true }), [4, 0, []]);
		assert.equal(await compte("sollicitations WHERE dossier > 100"), 0);
		assert.equal(await compte("droits_valorises"), 0);
		assert.equal(await compte("journal"), avant);
	});

	it("renvoyées telles quelles, ne changent rien", async () => {
		await noter(FICHIER);
		const tout = async () =>
			Promise.all(["sollicitations", "droits_valorises", "paiements", "affaires"].map(compte));
		const avant = await tout();
		assert.deepEqual(await bilan(FICHIER), [0, 4, []]);
		assert.deepEqual(await tout(), avant);
	});

	it("envoyées deux fois en même temps, ne doublent rien", async () => {
		const deux = await Promise.all([noter(FICHIER), noter(FICHIER)]);
		assert.deepEqual(deux.map(({ notees }) => notees).sort(), [0, 4]);
		assert.equal(await compte("sollicitations WHERE dossier > 100"), 4);
	});

	it("complètent une demande connue : la décision, puis rien de plus", async () => {
		await noter(["0000101;ppa;2020-10-06;;;;;;"]);
		assert.deepEqual(await bilan(["0000101;ppa;2020-10-06;2020-10-20;219,50;;;;"]), [1, 0, []]);
		const [demande] = await lire(
			"SELECT arrivee::text, traitee_le::text, issue, canal FROM sollicitations WHERE dossier = 101",
		);
		assert.deepEqual(demande, {
			...{ arrivee: "2020-10-06", traitee_le: "2020-10-20", issue: "accord" },
			canal: "partenaire",
		});
		assert.equal(await compte("sollicitations WHERE dossier = 101"), 1);
	});

	it("ne défont pas une décision prise ici, et nomment un dossier inconnu", async () => {
		await noter(["0000101;ppa;2020-10-06;;;;2020-10-20;;"]);
		assert.deepEqual(
			await bilan([
				"0000101;ppa;2020-10-06;2020-10-21;219,50;;;;",
				"9999998;ppa;2020-10-06;;;;;;",
				"0000102;ppa;2020-10-06;;;;;;",
			]),
			[1, 0, ["2 contredit", "3 dossier-inconnu"]],
		);
		assert.equal(await compte("droits_valorises WHERE dossier = 101"), 0);
	});

	it("attendent l’agent qui traite la demande en ce moment", async () => {
		await noter(["0000101;ppa;2020-10-06;;;;;;"]);
		await ecrire("UPDATE sollicitations SET pris_par = 2, pris_le = now() WHERE dossier = 101");
		assert.deepEqual(await bilan(["0000101;ppa;2020-10-06;2020-10-20;;;;;"]), [
			0,
			0,
			["2 prise-par-un-autre"],
		]);
		assert.equal(await compte("droits_valorises WHERE dossier = 101"), 0);
	});

	it("laissent ce que l’extrait du mois a déjà dit du droit et du rappel", async () => {
		await ecrire(`INSERT INTO droits_valorises (organisme, dossier, prestation, etat, montant, depuis)
				VALUES ('ici', 101, 'ppa', 'en_paiement', 22000, '2020-10-01'),
					('ici', 102, 'ppa', 'demande_en_cours', NULL, '2020-10-06');
			INSERT INTO paiements (organisme, dossier, date, rang, prestation, mois, montant, pourquoi)
				VALUES ('ici', 101, '2020-11-05', 1, 'ppa', '2020-10-01', 30000, 'Rappel d’octobre')`);
		await noter([
			"0000101;ppa;2020-10-06;2020-10-20;219,50;300;;;",
			"0000102;ppa;2020-10-06;2020-10-20;150;;;;",
		]);
		assert.deepEqual(
			await lire(
				"SELECT dossier::int, etat, montant, depuis::text FROM droits_valorises ORDER BY dossier, depuis",
			),
			[
				{ dossier: 101, etat: "en_paiement", montant: 22_000, depuis: "2020-10-01" },
				{ dossier: 102, etat: "en_paiement", montant: 15_000, depuis: "2020-10-06" },
			],
		);
		assert.equal(await compte("paiements"), 1);
	});

	it("laissent au journal qui, quel fichier, combien, et personne", async () => {
		await noter(FICHIER);
		const [ligne] = await lire(
			"SELECT acte, objet, motif FROM journal WHERE acte = 'suites.importer' ORDER BY numero DESC LIMIT 1",
		);
		assert.deepEqual(ligne, {
			...{ acte: "suites.importer", objet: "suites" },
			motif: `empreinte=${EMPREINTE} notees=4 inchangees=0 rejets=0`,
		});
	});
});
