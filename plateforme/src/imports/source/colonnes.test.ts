import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assembler } from "./assembler.ts";
import { colonneEnFaute } from "./colonne-en-faute.ts";
import type { Mapping } from "./mapping.ts";
import { nommerColonnes } from "./nommer-colonnes.ts";
import { proposerChamps } from "./proposer.ts";

const commun = {
	encodage: "utf-8",
	separateur: ";",
	decimale: ",",
	date: "JJ/MM/AAAA",
	mois: "2020-12",
} as const;

const parDossier: Mapping = {
	...commun,
	ligne: "dossier",
	colonnes: [
		{ colonne: "N°", champ: "matricule" },
		{ colonne: "Né le", champ: "personne.date_naissance" },
		{ colonne: "Nom", champ: "personne.nom" },
		{ colonne: "Son activité", champ: "personne.activite" },
		{ colonne: "Conjoint", champ: "conjoint.nom" },
		{ colonne: "Prénom du conjoint", champ: "conjoint.prenom" },
		{ colonne: "Activité du conjoint", champ: "conjoint.activite" },
		{ colonne: "Enfants", champ: "enfants.dates_naissance" },
		{ colonne: "Occ", champ: "logement.statut_occupation" },
		{ colonne: "Fixe", champ: "contact.fixe" },
		{ colonne: "Mél", champ: "contact.courriel" },
		{ colonne: "AF", champ: "droits.af.etat" },
		{ colonne: "CP", champ: "adresse.code_postal" },
		{ colonne: "Seul", champ: "foyer.isole_depuis" },
	],
};

describe("La colonne à corriger", () => {
	const rangee = {
		"N°": "A",
		"Né le": "03/02/1985",
		"Prénom du conjoint": "Ali",
		Conjoint: "Kaya",
		Enfants: "12/03/2012",
		Mél: "ali@exemple.fr",
		Fixe: "0102030405",
	};
	const assemblee = assembler([rangee], parDossier);
	assert.ok(assemblee.ok);
	const dans = (chemin: string) => colonneEnFaute(chemin, assemblee.brut, parDossier);

	it("est celle qui dit le champ, pour le foyer, le logement, un droit et l’adresse", () => {
		assert.equal(dans("foyer.id"), "N°");
		assert.equal(dans("matricule"), "N°");
		assert.equal(dans("foyer.logement.statut_occupation"), "Occ");
		assert.equal(dans("foyer.droits_valorises.af.etat"), "AF");
		assert.equal(dans("foyer.situation.isole_depuis"), "Seul");
		assert.equal(dans("adresse.code_postal"), "CP");
	});

	it("est celle de la personne dont parle le chemin : demandeur, conjoint ou enfant", () => {
		assert.equal(dans("foyer.personnes[0].activite"), "Son activité");
		assert.equal(dans("foyer.personnes[1].activite"), "Activité du conjoint");
		assert.equal(dans("foyer.personnes[2].date_naissance"), "Enfants");
		assert.equal(dans("personnes[0].nom"), "Conjoint", "le seul qui ait un nom");
	});

	it("est celle du contact, dans l’ordre où la ligne les porte", () => {
		assert.equal(dans("contacts[0].valeur"), "Mél");
		assert.equal(dans("contacts[1].valeur"), "Fixe");
	});

	it("est la même pour tous quand chaque personne a sa ligne", () => {
		const parPersonne: Mapping = {
			...commun,
			ligne: "personne",
			colonnes: [
				{ colonne: "N°", champ: "matricule" },
				{ colonne: "Rôle", champ: "personne.role" },
				{ colonne: "Né le", champ: "personne.date_naissance" },
			],
		};
		const lue = assembler([{ "N°": "A" }, { "N°": "A", Rôle: "enfant" }], parPersonne);
		assert.ok(lue.ok);
		assert.equal(
			colonneEnFaute("foyer.personnes[1].date_naissance", lue.brut, parPersonne),
			"Né le",
		);
		assert.equal(colonneEnFaute("foyer.personnes[1].role", lue.brut, parPersonne), "Rôle");
	});

	it("reste le chemin quand aucune colonne ne le dit", () => {
		assert.equal(dans("foyer.logement.zone_apl"), "foyer.logement.zone_apl");
		assert.equal(dans("foyer.personnes"), "foyer.personnes");
	});
});

describe("Les noms des colonnes", () => {
	it("sont ceux de l’en-tête, sans les espaces du bord", () => {
		assert.deepEqual(nommerColonnes([" Nom ", "Né le"]), ["Nom", "Né le"]);
	});

	it("ne se répètent pas, même quand l’en-tête porte déjà un numéro", () => {
		assert.deepEqual(nommerColonnes(["Nom", "Nom (2)", "Nom", "Nom"]), [
			"Nom",
			"Nom (2)",
			"Nom (3)",
			"Nom (4)",
		]);
	});

	it("disent leur place quand l’en-tête ne dit rien", () => {
		assert.deepEqual(nommerColonnes(["Nom", "", " "]), ["Nom", "Colonne 2", "Colonne 3"]);
	});
});

it("une colonne qui porte le nom d’un champ est proposée, une fois, sans égard aux accents", () => {
	assert.deepEqual(proposerChamps(["MATRICULE", "prenom", "Prénom", "Nom d’usage"]), {
		MATRICULE: "matricule",
		prenom: "personne.prenom",
	});
});
