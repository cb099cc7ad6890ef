import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { accesDe, avecClient, baseDEssai, dossierDEssai, type Serveur } from "../socle/essais.ts";
import { lancer } from "./lancer.fixture.ts";

const script = fileURLToPath(new URL("../../../script/recompter-action.js", import.meta.url));

describe("La commande action resultats", () => {
	const dossier = dossierDEssai();
	let serveur: Serveur;
	before(async () => {
		serveur = await baseDEssai(dossier, "demarrer");
		await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query(`UPDATE organismes SET simule = true, decalage_jours = (now() AT TIME ZONE 'Europe/Paris')::date - '2021-01-04'::date;
				INSERT INTO dossiers (organisme, dossier, matricule) OVERRIDING SYSTEM VALUE
					SELECT 'ici', n, lpad(n::text, 7, '0') FROM generate_series(1, 40) n;
				INSERT INTO actions (organisme, action, titre, prestation, lancee_le) OVERRIDING SYSTEM VALUE
					VALUES ('ici', 1, 'Prime', 'ppa', '2020-09-01');
				INSERT INTO destinataires SELECT 'ici', 1, n, CASE WHEN n <= 20 THEN 'sms' ELSE 'courriel' END,
					'2020-09-02T08:00Z' FROM generate_series(1, 40) n;
				INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, prestation, arrivee, arrivee_a,
						traitee_le, etat, issue)
					SELECT 'ici', 'demande', 'en-ligne', 'x', n, 'ppa', '2020-09-05', '2020-09-05T08:00Z',
						'2020-09-20', 'traitee', 'accord' FROM generate_series(1, 5) n;
				INSERT INTO droits_valorises (organisme, dossier, prestation, etat, montant, depuis)
					SELECT 'ici', n, 'ppa', 'en_paiement', 20000 + n, '2020-09-01' FROM generate_series(1, 5) n`),
		);
	});
	after(() => serveur.arreter());
	const action = (...mots: string[]) =>
		lancer(["action", ...mots, "--organisme", "ici"], {
			DROIT_OUVERT_DONNEES: dossier,
			DATABASE_URL: "",
		});

	it("dit les taux de chaque bras", async () => {
		const { code, sortie, erreurs } = await action("resultats", "1");
		assert.equal(code, 0, erreurs);
		assert.match(sortie, /sms : 20 personnes.*demandes 25,0\s%.*montant moyen 200\s€/);
		assert.match(sortie, /ensemble : 40 personnes.*droits ouverts 12,5\s%/);
	});

	it("donne en JSON ce que le recompte redonne de ses lignes", async () => {
		const fichier = join(dossier, "lignes.csv");
		const { code, sortie, erreurs } = await action("resultats", "1", "--json", "--lignes", fichier);
		assert.equal(code, 0, erreurs);
		const { action: lue, regles, au, passe, ...attendu } = JSON.parse(sortie);
		assert.deepEqual(
			[lue.titre, regles.maturiteEnJours, au, passe],
			["Prime", 90, "2021-01-04", undefined],
		);
		const recompte = JSON.parse(
			execFileSync(process.execPath, [script, fichier], { encoding: "utf8" }),
		);
		const rond = (valeur: unknown) =>
			JSON.parse(JSON.stringify(valeur), (_, v) =>
				typeof v === "number" ? Number(v.toPrecision(9)) : v,
			);
		assert.deepEqual(rond(recompte), rond(attendu));
	});

	it("compte au jour demandé : la veille de la décision, rien n’est ouvert", async () => {
		const { sortie } = await action("resultats", "1", "--json", "--au", "2020-09-19");
		const { ensemble } = JSON.parse(sortie);
		assert.deepEqual(
			[ensemble.tous.demandes, ensemble.tous.ouverts, ensemble.tous.enAttente],
			[5, 0, 5],
		);
		assert.equal(ensemble.murs.n, 0);
	});

	it("refuse une action inconnue, un jour à venir, un mauvais usage", async () => {
		const refus = async (phrase: RegExp, ...mots: string[]) => {
			const fin = await action(...mots);
			assert.equal(fin.code, 2, fin.erreurs);
			assert.match(fin.erreurs, phrase);
		};
		await refus(/L’action 9 n’existe pas/, "resultats", "9");
		await refus(/n’est pas encore venu/, "resultats", "1", "--au", "2022-01-01");
		await refus(/Usage : droit-ouvert action/, "resultats");
		await refus(/Usage : droit-ouvert action/, "zut", "1");
		await refus(/Usage : droit-ouvert action/, "resultats", "1", "--au", "hier");
	});
});
