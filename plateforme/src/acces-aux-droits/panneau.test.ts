import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { pourOrganisme } from "../socle/index.server.ts";
import { agent, instant, office } from "../sollicitations/essais.ts";
import { abandonnerReperage } from "./actes/abandonner-reperage.ts";
import { demanderReperage } from "./actes/demander-reperage.ts";
import { exporterConstats } from "./actes/exporter-constats.ts";
import { lignesDuDossier, lirePanneau } from "./lectures/panneau.ts";
import { enCours } from "./lectures/reperages.ts";
import { lireRuptures } from "./lectures/ruptures.ts";
import { prochainPaiement } from "./reperage/jour-de-paiement.ts";
import { textes } from "./textes.ts";

const { lire, preparer } = office();
const charge = agent(1, { roles: ["charge-acces-droits"], quand: instant("2020-10-05 10:00") });
const constater = (dossier: number, prestation: string, plus = "", situation = "a_demander") =>
	preparer(`INSERT INTO constats (organisme, reperage, dossier, prestation, beneficiaire, situation, statut, probabilite,
			montant, mini, maxi, gain_net_12_mois, au_moins_depuis, rappel_possible, mois_perdus, suite, rang, etabli_le, expire_le)
		VALUES ('ici', 1, ${dossier}, '${prestation}', '${plus}', '${situation}', 'probable', 0.75, 12050, 8000, 16000, 144600,
			'2020-03-01', 350, 7, 'x', 1084.5, now(), '2021-01-03')`);

describe("Le panneau", () => {
	before(async () => {
		await preparer(`INSERT INTO reperages (organisme, reperage, finalite, mois, lance_le, fini_le, etat, version_droit,
				version_code, hypotheses, graine, portee, ecartes) OVERRIDING SYSTEM VALUE
			VALUES ('ici', 1, 'x', '2020-10-01', now(), now(), 'fini', 'x', 'x', 'x', 0, 'complet',
				'{"opposition": 1, "contacte": 1}'),
			('ailleurs', 2, 'x', '2020-10-01', now(), now(), 'fini', 'x', 'x', 'x', 0, 'complet', '{}');
			UPDATE dossiers SET commune = '01053';
			INSERT INTO examens VALUES ('ici', 1, 1, NULL), ('ici', 2, 1, 'contacte'), ('ici', 3, 1, 'opposition')`);
		await constater(1, "ppa");
		await constater(1, "asf", "enfant-2");
		await constater(2, "rsa");
	});

	it("montre les constats de sa caisse en euros, et compte à part qui n’a pas été examiné", async () => {
		const panneau = await lirePanneau(charge);
		assert.equal(panneau?.nombreFoyers, 2, "un dossier contacté est examiné quand même");
		assert.deepEqual(panneau?.ecartes, [{ motif: textes.reperages.ecarts.opposition, foyers: 1 }]);
		const ppa = panneau?.lignes.find(({ prestation }) => prestation === "ppa");
		assert.deepEqual(
			[
				ppa?.id,
				ppa?.montant,
				ppa?.gain_net_12_mois,
				ppa?.interet,
				ppa?.au_moins_depuis,
				ppa?.commune,
			],
			["0000001", 120.5, 1446, 1084.5, "2020-03", "Bourg-en-Bresse"],
		);
		assert.equal(panneau?.lignes.find((l) => l.prestation === "asf")?.beneficiaire, "enfant-2");
		assert.deepEqual((await lirePanneau({ ...charge, organisme: "ailleurs" }))?.lignes, []);
	});

	it("ne dit pas où habite un foyer protégé", async () => {
		const panneau = await lirePanneau(charge);
		assert.equal(panneau?.lignes.find(({ id }) => id === "0000002")?.commune, "");
	});

	it("tait aussitôt qui s’oppose, et le montre de nouveau si l’opposition est levée", async () => {
		const noms = async () => (await lirePanneau(charge))?.lignes.map(({ id }) => id).sort();
		assert.deepEqual(await noms(), ["0000001", "0000001", "0000002"]);
		await preparer("INSERT INTO oppositions VALUES ('ici', 1, 'reperage', '2020-10-05', NULL)");
		assert.deepEqual(await noms(), ["0000002"]);
		const duDossier = () => pourOrganisme("ici", (tx) => lignesDuDossier(tx, charge, 1));
		assert.deepEqual(await duDossier(), []);
		await preparer("UPDATE oppositions SET jusqua = '2020-10-05' WHERE dossier = 1");
		assert.equal((await noms())?.length, 3);
		assert.equal((await duDossier()).length, 2);
	});

	it("tait ce qui a expiré sans attendre la purge, et laisse au journal qui a pris la liste", async () => {
		const lues = async (quand: string) =>
			(await exporterConstats({ ...charge, quand: instant(quand) })).length;
		assert.equal(await lues("2021-01-02 10:00"), 3);
		assert.equal(await lues("2021-01-03 10:00"), 0);
		const lignes = await lire(
			"SELECT auteur, motif FROM journal WHERE acte = 'constats.exporter' ORDER BY numero",
		);
		assert.deepEqual(lignes, [
			{ auteur: "compte-1", motif: "lignes=3" },
			{ auteur: "compte-1", motif: "lignes=0" },
		]);
	});

	it("montre sans attendre ce qu’un repérage change, et n’est rien avant le premier", async () => {
		await preparer(
			"UPDATE constats SET etat = 'clos', clos_le = '2020-10-05' WHERE prestation = 'asf'",
		);
		assert.equal((await lirePanneau(charge))?.lignes.length, 2);
		await preparer("UPDATE reperages SET etat = 'abandonne' WHERE organisme = 'ailleurs'");
		assert.equal(await lirePanneau({ ...charge, organisme: "ailleurs" }), undefined);
	});
});

describe("Les ruptures à éviter", () => {
	it("disent pourquoi, avec les pièces que personne n’a lues, la plus lourde d’abord", async () => {
		await preparer(`INSERT INTO droits_valorises (organisme, dossier, prestation, etat, depuis) VALUES
				('ici', 1, 'rsa', 'attente_declaration', '2020-09-01'), ('ici', 3, 'af', 'suspendu', '2020-08-01'),
				('ici', 3, 'paje_base', 'en_paiement', '2019-01-01');
			INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a, etat, traitee_le) VALUES
				('ici', 'piece', 'courrier', 'x', 3, '2020-10-01', now(), 'a-traiter', NULL),
				('ici', 'piece', 'courrier', 'x', 3, '2020-09-01', now(), 'traitee', '2020-09-02')`);
		await constater(1, "rsa", "", "rupture");
		await constater(3, "af", "", "rupture");
		await constater(3, "paje_base", "", "rupture");
		await preparer("UPDATE constats SET rang = 6750 WHERE prestation = 'af'");
		const { lignes, comptes } = await lireRuptures(charge);
		assert.deepEqual(
			lignes.map((l) => [l.matricule, l.prestation, l.cause, l.pieces, l.montant]),
			[
				["0000003", "af", "suspendu", 1, 120.5],
				["0000001", "rsa", "declaration", 0, 120.5],
				["0000003", "paje_base", "fin", 1, 120.5],
			],
		);
		assert.deepEqual(comptes, { declaration: 1, suspendu: 1, fin: 1 });
		const filtrees = await lireRuptures(charge, "declaration");
		assert.deepEqual([filtrees.lignes.length, filtrees.comptes.fin], [1, 1]);
	});

	it("se reprennent avant le prochain paiement, le 5 compris", () => {
		assert.equal(prochainPaiement("2020-12-05"), "2020-12-05");
		assert.equal(prochainPaiement("2020-12-06"), "2021-01-05");
		assert.equal(prochainPaiement("2020-10-01"), "2020-10-05");
	});
});

describe("Qui décide des repérages", () => {
	it("en demande un à la fois, l’abandonne, et cela s’écrit au journal", async () => {
		assert.deepEqual(await demanderReperage(charge, "changes"), { ok: true });
		assert.deepEqual(await demanderReperage(charge, "complet"), {
			ok: false,
			motif: "reperage-demande",
		});
		assert.deepEqual(await abandonnerReperage(charge), { ok: false, motif: "aucun-en-cours" });
		await preparer(`INSERT INTO reperages (organisme, reperage, finalite, mois, lance_le, version_droit, version_code,
				hypotheses, graine, portee) OVERRIDING SYSTEM VALUE
				VALUES ('ici', 3, 'x', '2020-10-01', now(), 'x', 'x', 'x', 0, 'complet');
			INSERT INTO lots_de_reperage (organisme, reperage, lot, de, a) VALUES ('ici', 3, 1, 1, 9)`);
		assert.deepEqual(await demanderReperage(charge, "complet"), {
			ok: false,
			motif: "reperage-en-cours",
		});
		assert.deepEqual(await abandonnerReperage(charge), { ok: true });
		assert.equal(await pourOrganisme("ici", (tx) => enCours(tx, "ici")), undefined);
		assert.equal((await lire("SELECT FROM lots_de_reperage")).length, 0);
		const actes = await lire(
			"SELECT acte, motif FROM journal WHERE acte LIKE 'reperage.%' ORDER BY numero",
		);
		assert.deepEqual(actes, [
			{ acte: "reperage.demander", motif: "portee=changes" },
			{ acte: "reperage.abandonner", motif: null },
		]);
	});
});
