import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { accesDe, avecClient, baseDEssai, dossierDEssai, type Serveur } from "../socle/essais.ts";
import { lancer } from "./lancer.fixture.ts";

describe("La commande rapport écrit l’année dans un fichier", () => {
	const dossier = dossierDEssai();
	const sortie = join(dossier, "rapport.html");
	let serveur: Serveur;
	before(async () => {
		serveur = await baseDEssai(dossier, "demarrer");
		await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query(`UPDATE organismes SET simule = true, decalage_jours = (now() AT TIME ZONE 'Europe/Paris')::date - '2021-01-04'::date;
				INSERT INTO sollicitations (organisme, nature, canal, objet, arrivee, arrivee_a, traitee_le, etat, issue)
				SELECT 'ici', 'reclamation', 'courrier', 'x', '2020-06-01', '2020-06-01T08:00Z',
					CASE WHEN n <= 7 THEN '2020-06-10'::date ELSE '2020-06-11' END, 'traitee', 'repondu'
				FROM generate_series(1, 10) n`),
		);
	});
	after(() => serveur.arreter());
	const rapport = (...mots: string[]) =>
		lancer(["rapport", ...mots], { DROIT_OUVERT_DONNEES: dossier, DATABASE_URL: "" });

	it("le fichier raconte l’organisme demandé, et lui seul", async () => {
		const mots = ["--annee", "2020", "--sortie", sortie, "--organisme", "ici"];
		const { code, erreurs, sortie: dit } = await rapport(...mots);
		assert.equal(code, 0, erreurs);
		assert.match(dit, /Le rapport de 2020 .* est écrit dans .*rapport\.html/);
		const html = readFileSync(sortie, "utf8");
		assert.match(html, /70\s%<\/a> des réclamations ont reçu une réponse en moins de 10 jours/);
		assert.match(html, /Organisme simulé\./);
		assert.doesNotMatch(html, /<script|https?:/);
	});

	it("refuse une année à venir ou illisible, une sortie absente ou impossible, un organisme à deviner", async () => {
		const refus = async (code: number, phrase: RegExp, ...mots: string[]) => {
			const fin = await rapport(...mots);
			assert.equal(fin.code, code, fin.erreurs);
			assert.match(fin.erreurs, phrase);
		};
		const ici = ["--organisme", "ici"];
		await refus(2, /Usage : droit-ouvert rapport/, "--annee", "2020");
		await refus(2, /Usage : droit-ouvert rapport/, "--annee", "20", "--sortie", sortie);
		await refus(2, /n’a pas commencé/, "--annee", "2022", "--sortie", sortie, ...ici);
		await refus(2, /choisissez avec --organisme/, "--annee", "2020", "--sortie", sortie);
		await refus(1, /Le système refuse/, "--annee", "2020", "--sortie", "/absent/r.html", ...ici);
	});
});
