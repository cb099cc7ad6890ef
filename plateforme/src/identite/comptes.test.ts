import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { dossierDEssai } from "../socle/essais.ts";
import type { Acteur } from "../socle/index.ts";
import { type Maison, maisonDEssai } from "./acces.fixture.ts";
import { creerCompte } from "./actes/creer-compte.ts";
import { codeDEquipe, creerEquipe } from "./actes/creer-equipe.ts";
import { modifierCompte } from "./actes/modifier-compte.ts";
import type { SaisieCompte } from "./comptes/saisie.ts";
import { listerComptes } from "./lectures/comptes.ts";

const saisie: SaisieCompte = {
	prenom: "Zoé",
	nom: "Arnaud",
	courriel: "zoe.arnaud@caf.example",
	roles: ["gestionnaire"],
	equipe: "prestations",
	competences: " rsa, logement ,rsa",
};
const droits = { roles: ["gestionnaire"], equipe: "", competences: "", actif: true };

describe("Les comptes d’un organisme", () => {
	const dossier = dossierDEssai();
	let maison: Maison;
	let administrateur: Acteur;
	const compteDe = async (organisme: string, sujet: string) => {
		const { rows } = await maison.ordonner(
			"SELECT compte FROM comptes WHERE organisme = $1 AND sujet = $2",
			[organisme, sujet],
		);
		return Number(rows[0]?.compte);
	};

	before(async () => {
		maison = await maisonDEssai(dossier);
		administrateur = {
			organisme: "ici",
			compte: await compteDe("ici", "demo-administrateur"),
			nom: "Lucie Bonnet",
			roles: ["administrateur"],
			competences: [],
			quand: new Date("2020-12-15T09:00:00Z"),
		};
	});
	after(() => maison.fermer());

	const refuse = async (change: Partial<SaisieCompte>, faute: string) => {
		const fin = await creerCompte(administrateur, { ...saisie, ...change });
		assert.deepEqual(fin, { ok: false, fautes: [faute] });
	};

	it("une saisie incomplète ou contraire est refusée, et rien n’est créé", async () => {
		await refuse({ prenom: " " }, "prenom");
		await refuse({ nom: "x".repeat(81) }, "nom");
		for (const courriel of ["", "zoe", "zoe@caf", "zoe@caf.example, a@b.fr"])
			await refuse({ courriel }, "courriel");
		for (const roles of [[], ["allocataire"], ["roi"]]) await refuse({ roles }, "roles");
		await refuse({ equipe: "absente" }, "equipe");
		await refuse({ competences: "l’été" }, "competences");
		for (const controle of ["controleur", "verificateur"])
			await refuse({ roles: [controle, "charge-acces-droits"] }, "separation");
		const { comptes } = await listerComptes(administrateur);
		assert.ok(comptes.every(({ nom }) => nom !== "Arnaud"));
	});

	it("une équipe se crée par son nom, une fois, jusqu’à 60 lettres", async () => {
		assert.equal(codeDEquipe("  Minima sociaux & logement (été) "), "minima-sociaux-logement-ete");
		assert.equal(codeDEquipe(`${"a".repeat(31)} bc`), "a".repeat(31));
		for (const nom of ["", " – ", "x".repeat(61)])
			assert.deepEqual(await creerEquipe(administrateur, nom), { ok: false, motif: "nom" });
		const nom = "Équipe ".padEnd(60, "x");
		const creee = await creerEquipe(administrateur, nom);
		assert.ok(creee.ok);
		assert.deepEqual(await creerEquipe(administrateur, ` ${nom}  `), { ok: false, motif: "deja" });
		const { equipes } = await listerComptes(administrateur);
		assert.equal(equipes.find(({ equipe }) => equipe === creee.equipe)?.nom, nom);
	});

	it("80 lettres passent, et un compte créé attend sa première venue", async () => {
		const cree = await creerCompte(administrateur, { ...saisie, nom: "x".repeat(80) });
		assert.ok(cree.ok);
		const { comptes } = await listerComptes(administrateur);
		const vu = comptes.find(({ compte }) => compte === cree.compte);
		assert.deepEqual(
			[vu?.jamaisVenu, vu?.actif, vu?.competences, vu?.nomEquipe],
			[true, true, ["rsa", "logement"], "Prestations"],
		);
		await refuse({ courriel: "ZOE.Arnaud@caf.example" }, "deja");
		const { rows } = await maison.ordonner(
			"SELECT auteur, motif FROM journal WHERE acte = 'compte.creer' AND objet = $1",
			[`compte-${cree.compte}`],
		);
		assert.deepEqual(rows, [{ auteur: `compte-${administrateur.compte}`, motif: "gestionnaire" }]);
	});

	it("un administrateur ne se retire pas lui-même ; un autre le peut", async () => {
		const soi = administrateur.compte;
		for (const change of [
			{ roles: ["gestionnaire"] },
			{ roles: ["administrateur"], actif: false },
		]) {
			const fin = await modifierCompte(administrateur, soi, { ...droits, ...change });
			assert.deepEqual(fin, { ok: false, fautes: ["soi-meme"] });
		}
		const deux = { ...droits, roles: ["administrateur", "responsable"] };
		assert.deepEqual(await modifierCompte(administrateur, soi, deux), { ok: true });
		const autre = { ...administrateur, compte: await compteDe("ici", "demo-responsable") };
		const retire = { ...droits, roles: ["responsable"] };
		assert.deepEqual(await modifierCompte(autre, soi, retire), { ok: true });
	});

	it("un compte d’un autre organisme, ou d’un allocataire, est inconnu ici", async () => {
		for (const compte of [
			await compteDe("ailleurs", "demo-pilotage"),
			await compteDe("ici", "demo-allocataire"),
			0,
		]) {
			const fin = await modifierCompte(administrateur, compte, droits);
			assert.deepEqual(fin, { ok: false, fautes: ["inconnu"] });
		}
		const { comptes } = await listerComptes(administrateur);
		assert.equal(comptes.filter(({ nom }) => nom === "Rousseau").length, 1);
	});
});
