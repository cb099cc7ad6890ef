import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { lancerUneAction } from "../actions/essais.ts";
import {
	accesDe,
	avecClient,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
	type Serveur,
} from "../socle/essais.ts";
import { jourDe, plateforme } from "../socle/index.ts";
import { lancer } from "./lancer.fixture.ts";

const NOMBRE = 12;
const RECOMPTER = fileURLToPath(new URL("../../../script/recompter-action.js", import.meta.url));
/** Of the office, whose day is a Tuesday of October, far from the end of the month. */
const JOUR = "2020-10-13";
const decalage = Math.round((Date.parse(jourDe(new Date())) - Date.parse(JOUR)) / 86_400_000);

/** A person who works for little, and never asked for the prime d'activité. */
const dossier = (n: number) => {
	const matricule = String(n).padStart(7, "0");
	return {
		matricule,
		foyer: {
			id: matricule,
			mois: "2020-10",
			logement: { statut_occupation: "proprietaire", zone_apl: 3, code_commune: "01053" },
			personnes: [
				{
					role: "demandeur",
					date_naissance: "1985-01-15",
					activite: "actif",
					revenus_mensuels: [
						{ nature: "salaire", de: "2019-01", a: "2020-10", net: 1100, imposable: 1130 },
					],
					ressources_annuelles: { "2018": { salaire_imposable: 14_000 } },
				},
			],
			droits_valorises: {},
		},
		// A name that a spreadsheet would run.
		personnes: [
			{
				...{ rang: 0, prenom: "Zoé", nom: n === 1 ? "=Durand" : `Durand${n}` },
				sexe: n <= 7 ? "F" : "M",
			},
		],
		// One more works in Switzerland: a person looks first.
		particularites: n > NOMBRE ? { frontalier: { precision: "suisse" } } : undefined,
		adresse: { lignes: `${n} rue du Moulin`, code_postal: "01000", commune: "Bourg-en-Bresse" },
		contacts: [
			{
				...{ nature: "mobile", valeur: `+336399800${String(n).padStart(2, "0")}` },
				...{ etat: "verifie", etat_le: "2020-03-01" },
			},
		],
	};
};

describe("Le guide de l’accès aux droits, de bout en bout, à côté du système national", () => {
	const dossierDonnees = dossierDEssai();
	const fichier = (nom: string) => join(dossierDonnees, nom);
	const csv = (nom: string): Record<string, string>[] =>
		parse(readFileSync(fichier(nom)), { bom: true, delimiter: ";", columns: true });
	let serveur: Serveur;
	let action = 0;
	before(async () => {
		serveur = await baseDEssai(dossierDonnees, "demarrer");
	});
	after(() => serveur.arreter());
	const commande = async (...mots: string[]) => {
		const fin = await lancer(mots, { DROIT_OUVERT_DONNEES: dossierDonnees, DATABASE_URL: "" });
		return { ...fin, tout: `${fin.sortie}${fin.erreurs}` };
	};
	const reussir = async (...mots: string[]) => {
		const fin = await commande(...mots);
		assert.equal(fin.code, 0, fin.tout);
		return fin;
	};

	it("1. verse l’extrait, après l’avoir regardé", async () => {
		writeFileSync(
			fichier("extrait.ndjson"),
			Array.from({ length: NOMBRE + 1 }, (_, i) => JSON.stringify(dossier(i + 1))).join("\n"),
		);
		const office = ["--organisme", "caf-essai"];
		const neuf = ["--nom", "Caf d’essai", "--simule", "--decalage-jours", String(decalage)];
		await reussir("importer", fichier("extrait.ndjson"), ...office, ...neuf, "--apercu");
		await reussir("importer", fichier("extrait.ndjson"), ...office, ...neuf);
		// A file that asks for nothing: an action never aims at everyone.
		await avecClient(accesDe(serveur, "administrateur"), (client) =>
			client.query("INSERT INTO dossiers (organisme, matricule) VALUES ('caf-essai', '9999999')"),
		);
	});

	it("2. cherche les droits non demandés, les écrit, et laisse à une personne qui travaille en Suisse", async () => {
		await reussir("detecter", "--organisme", "caf-essai", "--constats", fichier("constats.csv"));
		const ppa = csv("constats.csv").filter(({ prestation }) => prestation === "ppa");
		assert.equal(ppa.length, NOMBRE + 1);
		const autres = ppa.filter(({ situation }) => situation !== "a_demander");
		assert.deepEqual(
			autres.map(({ id, situation, statut }) => [id, situation, statut]),
			[["0000013", "a_verifier", "a_verifier"]],
		);
	});

	it("3. lance l’action, et sort la liste à joindre, inerte pour un tableur", async () => {
		const base = ouvrirBase(accesDe(serveur, "application"), 2);
		installerBase(base);
		try {
			// The first minute of that day in France, whatever the hour of the test.
			const acteur = plateforme("caf-essai", new Date("2020-10-12T22:00:00Z"));
			const bras = { nom: "SMS", part: 100, message: "sms" as const, appel: false };
			action = await lancerUneAction(acteur, {
				...{ kit: "prime-d-activite", titre: "Prime d’activité, octobre", appelsParJour: 0 },
				bras: [{ ...bras, ordre: "gain" }],
			});
		} finally {
			installerBase(undefined);
			await base.fermer();
		}
		const { erreurs } = await reussir(
			...["action", "liste", String(action), "--organisme", "caf-essai"],
			...["--sortie", fichier("liste.csv")],
		);
		assert.match(erreurs, /12\s+personnes à joindre/);
		const liste = csv("liste.csv");
		assert.equal(liste.length, NOMBRE);
		const [premiere] = liste.filter(({ matricule }) => matricule === "0000001");
		assert.deepEqual(
			[premiere?.nom, premiere?.canal, premiere?.coordonnee, premiere?.prestation],
			["'=Durand", "sms", "0639980001", "ppa"],
		);
		assert.ok(liste.every(({ message }) => message?.includes("STOP")));
		assert.ok(liste.every(({ a_joindre_avant_le }) => a_joindre_avant_le === "2020-10-30"));
	});

	it("4. note les suites : un aperçu, un fichier décalé refusé, puis le bon, deux fois", async () => {
		const titres = "matricule;prestation;demande_le;ouvert_le;montant;rappel;refuse_le;motif";
		const suites = [
			`0000001;ppa;${JOUR};${JOUR};219,50;;;`,
			`0000002;ppa;${JOUR};;;;${JOUR};Ressources`,
			`0000003;ppa;${JOUR};;;;;`,
		];
		writeFileSync(
			fichier("suites.csv"),
			[titres, ...suites, `0000099;ppa;${JOUR};;;;;`].join("\n"),
		);
		writeFileSync(
			fichier("decale.csv"),
			[titres, ...suites.map((ligne) => ligne.replace(";ppa;", ";;ppa;"))].join("\n"),
		);
		const noter = (nom: string, ...plus: string[]) =>
			commande("action", "suites", fichier(nom), "--organisme", "caf-essai", ...plus);
		const decale = await noter("decale.csv");
		assert.equal(decale.code, 2);
		assert.match(decale.erreurs, /La ligne 2 a 9 cases au lieu de 8.*Rien n’est noté/);
		assert.match((await noter("suites.csv", "--apercu")).sortie, /Aperçu.*notées 3/);
		const fait = await noter("suites.csv");
		assert.equal(fait.code, 1);
		assert.match(fait.sortie, /notées 3 · déjà connues 0 · refusées 1/);
		assert.match(fait.erreurs, /Ligne 5, colonne « matricule » : aucun dossier/);
		assert.match((await noter("suites.csv")).sortie, /notées 0 · déjà connues 3 · refusées 1/);
	});

	it("5. lit les résultats, que chacun recompte", async () => {
		const { sortie } = await reussir(
			...["action", "resultats", String(action), "--organisme", "caf-essai", "--json"],
			...["--lignes", fichier("lignes.csv")],
		);
		const { ensemble, equite, action: lue } = JSON.parse(sortie);
		assert.equal(lue.titre, "Prime d’activité, octobre");
		const { n, demandes, ouverts, enAttente } = ensemble.tous;
		assert.deepEqual([n, demandes, ouverts, enAttente], [NOMBRE, 3, 1, 1]);
		const recompte = execFileSync(process.execPath, [RECOMPTER, fichier("lignes.csv")]);
		assert.deepEqual(JSON.parse(String(recompte)).equite, equite);
		const parts = (voulu: string) =>
			equite
				.find(({ groupe }: { groupe: string }) => groupe === voulu)
				.parts.map(({ part, compte }: { part: string; compte: { n: number } }) => [part, compte.n]);
		assert.deepEqual(parts("sexe"), [
			["femme", 7],
			["homme", 5],
		]);
		assert.deepEqual(parts("densite"), [["commune urbaine", NOMBRE]]);
	});

	it("6. ne remet pas sur la liste qui a demandé", async () => {
		await reussir(
			...["action", "liste", String(action), "--organisme", "caf-essai"],
			...["--sortie", fichier("reste.csv")],
		);
		const restent = csv("reste.csv").map(({ matricule }) => matricule);
		assert.equal(restent.length, NOMBRE - 3);
		assert.ok(!restent.includes("0000001"));
	});
});
