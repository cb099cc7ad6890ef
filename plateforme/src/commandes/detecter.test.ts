import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { accesDe, avecClient, baseDEssai, dossierDEssai, type Serveur } from "../socle/essais.ts";
import { lancer } from "./lancer.fixture.ts";

const COMPTES = ["examines", "inchanges", "ecartes", "constats"];
const CLES =
	"organisme reperage etat finalite mois portee lance_le fini_le version_droit version_code hypotheses graine equite";

describe("La commande detecter", () => {
	const dossier = dossierDEssai();
	const env = { DROIT_OUVERT_DONNEES: dossier, DATABASE_URL: "" };
	let serveur: Serveur;
	before(async () => {
		serveur = await baseDEssai(dossier, "demarrer");
		await ecrire(`UPDATE organismes SET simule = true, decalage_jours = (now() AT TIME ZONE 'Europe/Paris')::date - '2020-12-15'::date;
			INSERT INTO dossiers (organisme, dossier, matricule) OVERRIDING SYSTEM VALUE
				VALUES ('ici', 1, '0000001'), ('ici', 2, '0000002'), ('ailleurs', 3, '0000003');
			INSERT INTO foyers SELECT 'ici', n, '2020-01-01', '2020-01-02', 'import', '{"id": "x", "mois": "2020-12",
				"logement": {"statut_occupation": "proprietaire", "zone_apl": 3}, "personnes": [{"role": "demandeur",
				"date_naissance": "1985-01-15", "activite": "actif", "revenus_mensuels": [{"nature": "salaire",
				"de": "2019-01", "a": "2020-12", "net": 1100, "imposable": 1130}],
				"ressources_annuelles": {"2018": {"salaire_imposable": 14000}}}]}' FROM generate_series(1, 2) n;
			INSERT INTO oppositions VALUES ('ici', 2, 'reperage', '2020-01-01', NULL)`);
	});
	after(() => serveur.arreter());
	const ecrire = (ordre: string) =>
		avecClient(accesDe(serveur, "administrateur"), (client) => client.query(ordre));
	const detecter = (...mots: string[]) => lancer(["detecter", ...mots], env);

	it("cherche dans un organisme et dit ce qu’elle a retenu, puis seulement ce qui a changé", async () => {
		const { code, sortie, erreurs } = await detecter("--organisme", "ici", "--json");
		assert.equal(code, 0, erreurs);
		const fini = JSON.parse(sortie);
		assert.deepEqual(
			COMPTES.map((cle) => fini[cle]),
			[2, 0, { opposition: 1 }, { a_demander: 1 }],
		);
		assert.deepEqual(Object.keys(fini).sort(), [...CLES.split(" "), ...COMPTES].sort());
		assert.deepEqual([fini.etat, fini.portee, fini.mois], ["fini", "complet", "2020-12"]);
		const encore = await detecter("--organisme", "ici");
		assert.match(encore.sortie, /inchangés depuis la dernière fois +2\n/);
		assert.match(encore.sortie, /la personne s’oppose/);
		const tout = await detecter("--organisme", "ici", "--complet", "--fils", "1", "--json");
		assert.equal(JSON.parse(tout.sortie).examines, 2);
	});

	it("reprend un repérage arrêté en chemin", async () => {
		await ecrire(`INSERT INTO reperages (organisme, reperage, finalite, mois, lance_le, version_droit, version_code,
				hypotheses, graine, portee) OVERRIDING SYSTEM VALUE
				SELECT organisme, 90, finalite, mois, lance_le, version_droit, version_code, hypotheses, graine, 'complet'
				FROM reperages ORDER BY reperage DESC LIMIT 1;
			INSERT INTO lots_de_reperage (organisme, reperage, lot, de, a, examines) VALUES ('ici', 90, 1, 1, 2, 2)`);
		const { code, sortie, erreurs } = await detecter("--organisme", "ici", "--json");
		assert.equal(code, 0);
		assert.match(erreurs, /Le repérage 90 était en cours : il est repris/);
		const { reperage, etat, examines } = JSON.parse(sortie);
		assert.deepEqual([reperage, etat, examines], [90, "fini", 2]);
	});

	it("refuse une option qu’elle ne connaît pas, ou plusieurs organismes sans choix", async () => {
		for (const mots of [["--vite"], ["--fils", "0"], ["--fils", "deux"]]) {
			const refus = await detecter(...mots);
			assert.deepEqual(
				[refus.code, /Usage : droit-ouvert detecter/.test(refus.erreurs)],
				[2, true],
			);
		}
		const lequel = await detecter();
		assert.equal(lequel.code, 2);
		assert.match(lequel.erreurs, /choisissez avec --organisme/);
	});
});
