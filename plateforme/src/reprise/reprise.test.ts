import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
	accesDe,
	avecClient,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
	pourOrganisme,
	type Serveur,
	sceller,
} from "../socle/essais.ts";
import { plateforme } from "../socle/index.ts";
import { installerEngagements, recevoir } from "../sollicitations/index.server.ts";
import { memoires } from "./essais.ts";
import type { Recit } from "./fait.ts";
import { charger, jouer } from "./index.server.ts";
import { ACTIONS, type Tirage, tirerRecits } from "./recits.fixture.ts";
import { IMPOSSIBLES, question } from "./refus.fixture.ts";

const tirage: Tirage = {
	graine: 20,
	matricules: Array.from({ length: 200 }, (_, n) => String(n + 1).padStart(7, "0")),
	sansDossier: 30,
	agents: ["agent-1", "agent-2", "agent-3"],
	equipes: ["prestations", "accueil"],
};

describe("Une reprise en masse", () => {
	const dossier = dossierDEssai();
	let serveur: Serveur;
	let arreter = async () => {};

	before(async () => {
		serveur = await baseDEssai(dossier);
		const base = ouvrirBase(accesDe(serveur, "application"), 8);
		installerBase(base);
		arreter = async () => {
			installerBase(undefined);
			await base.fermer();
			await serveur.arreter();
		};
		await demander("INSERT INTO organismes (organisme, nom) VALUES ('encore', 'Caf d’encore')");
		for (const organisme of ["ici", "ailleurs", "encore"]) {
			await demander(PEUPLER.replaceAll("$1", `'${organisme}'`));
			await pourOrganisme(organisme, (tx) => installerEngagements(tx, organisme));
		}
	});
	after(() => arreter());

	const demander = (ordre: string) =>
		avecClient(accesDe(serveur, "administrateur"), async (client) => {
			const { rows } = await client.query(ordre);
			return rows;
		});
	const enMasse = (...recits: Recit[]) =>
		avecClient(accesDe(serveur, "proprietaire"), (client) =>
			charger(client, { organisme: "ici", actions: ACTIONS, recits }),
		);
	const structure = () => demander(STRUCTURE);
	const lireMemoires = (organisme: string) =>
		avecClient(accesDe(serveur, "administrateur"), (client) => memoires(client, organisme));

	it("refuse ce que les actes auraient refusé, dit où, et ne laisse rien", async () => {
		const avant = await structure();
		for (const [phrase, recit] of IMPOSSIBLES) await assert.rejects(enMasse(recit), phrase);
		const double = { matricule: "0000301", faits: [question] };
		await assert.rejects(enMasse(double, double), /ce dossier a déjà un récit/);
		for (const table of ["sollicitations", "evenements", "actions"])
			assert.deepEqual(await demander(`SELECT FROM ${table}`), []);
		assert.deepEqual(await demander("SELECT FROM journal WHERE acte LIKE 'sollicitation.%'"), []);
		assert.deepEqual(await structure(), avant);
	});

	it("écrit ce que les actes auraient écrit, ligne à ligne, et rend la base comme elle était", async () => {
		const avant = await structure();
		const bilan = await enMasse(...tirerRecits(tirage));
		assert.deepEqual(await structure(), avant);
		await jouer({ organisme: "ailleurs", actions: ACTIONS, recits: tirerRecits(tirage) });
		const [ici, ailleurs] = [await lireMemoires("ici"), await lireMemoires("ailleurs")];
		for (const [rang, memoire] of ailleurs.entries()) assert.deepEqual(ici[rang], memoire);
		assert.equal(ici.length, ailleurs.length);
		const lignes = ici.reduce((somme, memoire) => somme + memoire.lignes.length, 0);
		assert.equal(bilan.lignes, lignes);
		assert.equal(bilan.recits, 230);
		const actes = await demander(
			"SELECT DISTINCT acte FROM journal WHERE organisme = 'ici' ORDER BY 1",
		);
		assert.deepEqual(
			actes.map(({ acte }) => acte),
			TOUS_LES_ACTES,
		);
	});

	it("les actes refusent les mêmes récits, avec les mêmes phrases", async () => {
		for (const [rang, [phrase, recit]] of IMPOSSIBLES.entries()) {
			const actions = ACTIONS.map((menee) => ({ ...menee, titre: `${menee.titre} ${rang}` }));
			await assert.rejects(jouer({ organisme: "encore", actions, recits: [recit] }), phrase);
		}
	});

	it("ne se fait pas deux fois", async () => {
		await assert.rejects(enMasse(), /où rien n’a encore été reçu/);
	});

	it("ce qui suit se numérote après, et le journal se scelle", async () => {
		const [{ n }] = (await demander("SELECT max(sollicitation)::int AS n FROM sollicitations")) as [
			{ n: number },
		];
		const suite = await recevoir(plateforme("ici", new Date("2021-01-04T09:00:00Z")), question);
		assert.ok(suite.ok && suite.sollicitation === n + 1);
		const [{ total }] = (await demander(
			"SELECT count(*)::int AS total FROM journal WHERE organisme = 'ici'",
		)) as [{ total: number }];
		assert.equal(await sceller("ici"), total);
	});
});

const TOUS_LES_ACTES = [
	"action.contacter",
	"action.lancer",
	"appel.terminer",
	"consultation.noter",
	"rendez-vous.changer-mode",
	"rendez-vous.prendre",
	"rendez-vous.tenir",
	"satisfaction.repondre",
	"sollicitation.mettre-en-pause",
	"sollicitation.prendre",
	"sollicitation.promettre",
	"sollicitation.recevoir",
	"sollicitation.reprendre",
	"sollicitation.rouvrir",
	"sollicitation.traiter",
];

const PEUPLER = `
	INSERT INTO equipes SELECT $1, e, e FROM unnest(ARRAY['prestations', 'accueil']) e;
	INSERT INTO comptes (organisme, fournisseur, sujet, prenom, nom, roles)
		SELECT $1, 'pro', 'agent-' || n, 'Agent', 'N° ' || n, '{gestionnaire}' FROM generate_series(1, 3) n;
	INSERT INTO dossiers (organisme, matricule)
		SELECT $1, lpad(n::text, 7, '0') FROM generate_series(1, 302) n;
	INSERT INTO oppositions SELECT $1, dossier, 'campagnes', '2020-01-01', NULL FROM dossiers
		WHERE organisme = $1 AND matricule = '0000302';
	INSERT INTO jours_particuliers VALUES ($1, '2020-05-22', false, 'pont')`;

const STRUCTURE = `
	SELECT indexrelid::regclass::text AS nom, pg_get_indexdef(indexrelid) AS definition
	FROM pg_index JOIN pg_class c ON c.oid = indrelid WHERE relnamespace = 'public'::regnamespace
	UNION ALL SELECT conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid) FROM pg_constraint
	WHERE connamespace = 'public'::regnamespace
	UNION ALL SELECT oid::regclass::text, format('%s %s', relrowsecurity, relforcerowsecurity)
	FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1, 2`;
