import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { accesDe, avecClient, baseDEssai, dossierDEssai, type Serveur } from "../socle/essais.ts";
import { lancer } from "./lancer.fixture.ts";

const CLES = "id nom valeur unite n objectif annee_precedente source_annee_precedente".split(" ");

describe("Les commandes des indicateurs", () => {
	const dossier = dossierDEssai();
	const env = { DROIT_OUVERT_DONNEES: dossier, DATABASE_URL: "" };
	let serveur: Serveur;
	before(async () => {
		serveur = await baseDEssai(dossier, "demarrer");
		await ecrire(`UPDATE organismes SET simule = true, decalage_jours = (now() AT TIME ZONE 'Europe/Paris')::date - '2021-01-04'::date;
			INSERT INTO sollicitations (organisme, sollicitation, nature, canal, objet, arrivee, arrivee_a, traitee_le, etat, issue)
			OVERRIDING SYSTEM VALUE
			SELECT 'ici', n, 'piece', CASE WHEN n <= 3 THEN 'courriel' ELSE 'courrier' END, 'x', '2020-06-01', '2020-06-01T08:00Z',
				CASE WHEN n <= 9 THEN '2020-06-10'::date ELSE '2020-07-10' END, 'traitee', 'repondu'
			FROM generate_series(1, 12) n;
			INSERT INTO references_import VALUES ('ici', 'sollicitation', 's-1', 1), ('ici', 'affaire', 'a-1', 1)`);
	});
	after(() => serveur.arreter());
	const ecrire = (ordre: string) =>
		avecClient(accesDe(serveur, "administrateur"), (client) => client.query(ordre));
	const ici = (...mots: string[]) => lancer([...mots, "--organisme", "ici"], env);
	const json = async (...mots: string[]) => {
		const { code, sortie, erreurs } = await ici(
			"indicateurs",
			"--annee",
			"2020",
			"--json",
			...mots,
		);
		assert.equal(code, 0, erreurs);
		return JSON.parse(sortie).indicateurs as Record<string, unknown>[];
	};
	const fichier = (nom: string, texte: string) => {
		const chemin = join(dossier, nom);
		writeFileSync(chemin, texte);
		return chemin;
	};

	it("valeurs apporte un fichier en entier, ou dit chaque ligne fautive et n’écrit rien", async () => {
		const titres = "indicateur;modalite;annee;valeur;source";
		const faux = fichier(
			"faux.csv",
			`${titres}\npieces-moins-15-jours;;2019;80,5;Bilan\nneant;;2019;1;Bilan\nsatisfaction;;2019;120;Bilan\n`,
		);
		const refus = await ici("valeurs", faux);
		assert.equal(refus.code, 1, refus.erreurs);
		assert.match(
			refus.erreurs,
			/Ligne 3 : cet indicateur n’existe pas\.\nLigne 4 : une part est entre/,
		);
		assert.match(refus.erreurs, /Rien n’a été écrit/);
		const bon = fichier("bon.csv", `${titres}\npieces-moins-15-jours;;2019;80,5;Bilan publié\n`);
		const fait = await ici("valeurs", bon);
		assert.equal(fait.code, 0, fait.erreurs);
		assert.match(fait.sortie, /1\svaleur annuelle écrite\./);
		const [{ n }] = (await ecrire("SELECT count(*)::int AS n FROM valeurs_annuelles")).rows;
		assert.equal(n, 1);
		const absent = await ici("valeurs", join(dossier, "absent.csv"));
		assert.deepEqual([absent.code, /ne s’ouvre pas \(ENOENT\)/.test(absent.erreurs)], [2, true]);
		assert.equal((await ici("valeurs", fichier("vide.csv", ""))).code, 2);
	});

	it("indicateurs --json a les clés convenues, l’année d’avant et sa source, et rien d’autre", async () => {
		const indicateurs = await json();
		for (const indicateur of indicateurs) assert.deepEqual(Object.keys(indicateur), CLES);
		const de = (id: string) => indicateurs.find((indicateur) => indicateur.id === id);
		assert.deepEqual(de("pieces-moins-15-jours"), {
			id: "pieces-moins-15-jours",
			nom: "Pièces traitées en moins de 15 jours",
			valeur: 75,
			unite: "%",
			n: 12,
			objectif: 85,
			annee_precedente: 80.5,
			source_annee_precedente: "Bilan publié",
		});
		assert.deepEqual([de("pieces-par-courriel")?.valeur, de("satisfaction")?.valeur], [3, null]);
	});

	it("--au dit ce que l’on savait ce jour-là, --detail pourquoi une valeur est tue et chaque mois", async () => {
		const de = async (...mots: string[]) =>
			(await json(...mots)).find(({ id }) => id === "pieces-moins-15-jours") as Record<
				string,
				unknown
			>;
		assert.deepEqual(
			[(await de("--au", "2020-06-15")).valeur, (await de("--au", "2020-06-15")).n],
			[100, 9],
		);
		assert.equal((await de("--au", "2020-06-16")).valeur, 75);
		const detail = await de("--au", "2020-06-05", "--detail");
		assert.deepEqual([detail.valeur, detail.n, detail.en_cours], [null, 0, 12]);
		assert.match(String(detail.pourquoi), /12\ssont encore en cours/);
		const mois = (await de("--detail")).mois as { mois: string; n: number }[];
		assert.deepEqual([mois.length, mois[5]?.mois, mois[5]?.n], [12, "2020-06", 12]);
	});

	it("sans --json, un tableau ; depuis le journal, ce qui n’y est pas est dit", async () => {
		const { code, sortie, erreurs } = await ici("indicateurs", "--annee", "2020");
		assert.equal(code, 0, erreurs);
		assert.match(sortie, /ici, année 2020, telle que connue le lundi 4 janvier 2021/);
		assert.match(sortie, /Pièces traitées en moins de 15 jours +75\s% +12 +85\s% +80,5\s%/);
		assert.match(sortie, /Personnes satisfaites.* —.*Aucun cas sur cette période/);
		assert.doesNotMatch(sortie, /NaN|undefined|null/);
		const relue = await ici("indicateurs", "--annee", "2020", "--source", "journal");
		assert.match(relue.erreurs, /1\ssollicitation est venue d’un import/);
	});

	it("refuse une année à venir ou illisible, un jour qui n’existe pas, un organisme à deviner", async () => {
		const refus = async (code: number, phrase: RegExp, ...mots: string[]) => {
			const fin = await lancer(["indicateurs", ...mots], env);
			assert.equal(fin.code, code, fin.erreurs);
			assert.match(fin.erreurs, phrase);
		};
		await refus(2, /L’année 2022 n’a pas commencé/, "--annee", "2022", "--organisme", "ici");
		await refus(2, /Usage : droit-ouvert indicateurs/, "--annee", "20");
		await refus(2, /Usage/, "--annee", "2020", "--au", "2020-02-30");
		await refus(2, /Usage/, "--annee", "2020", "--source", "ailleurs");
		await refus(2, /choisissez avec --organisme \(ailleurs, ici\)/, "--annee", "2020");
		await refus(2, /« x » n’existe pas ici/, "--annee", "2020", "--organisme", "x");
		assert.match((await lancer(["valeurs"], env)).erreurs, /Usage : droit-ouvert valeurs FICHIER/);
	});
});
