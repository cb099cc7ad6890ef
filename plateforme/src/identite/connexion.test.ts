import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { dossierDEssai, installerBase, listen } from "../socle/essais.ts";
import { type Maison, maisonDEssai } from "./acces.fixture.ts";
import { creerCompte } from "./actes/creer-compte.ts";
import { modifierCompte } from "./actes/modifier-compte.ts";
import { demarrerIdentite } from "./demonstration/demarrer.ts";
import { Navigateur, portLibre } from "./navigateur.fixture.ts";
import { installerReglages, lireReglages } from "./reglages.ts";
import { lireSession } from "./sessions/lire.ts";
import { oublierCompte } from "./sessions/memoire.ts";
import { ouvrirSession } from "./sessions/ouvrir.ts";

const port = await portLibre();
const origine = `http://localhost:${port}`;
const PRIVEE = "/reglages/comptes";
const RETOUR = "/connexion/pro/retour";

describe("Entrer et sortir, par de vraies requêtes", () => {
	const dossier = dossierDEssai();
	let maison: Maison;
	let fermer: () => Promise<void>;

	before(async () => {
		maison = await maisonDEssai(dossier);
		// In both offices; the others of « ailleurs » go, so that one subject has one office.
		await maison.ordonner(
			"DELETE FROM comptes WHERE organisme = 'ailleurs' AND sujet <> 'demo-mediateur'",
		);
		const reglages = lireReglages({ DROIT_OUVERT_IDENTITE: "demonstration" }, port, "secret");
		fermer = await listen({ port, avant: await demarrerIdentite(reglages) });
	});
	after(async () => {
		await fermer();
		installerReglages(undefined);
		await maison.fermer();
	});

	/** As far as the list of people. */
	const partir = (navigateur: Navigateur, adresse = `/connexion/pro?retour=${PRIVEE}`) =>
		navigateur.jusqua("/demonstration/personnes/", adresse);

	async function entrer(sujet: string, fournisseur = "pro") {
		const navigateur = new Navigateur(origine);
		const choix = await partir(navigateur, `/connexion/${fournisseur}?retour=${PRIVEE}`);
		const page = await navigateur.suivre(choix, { sujet });
		return { navigateur, page };
	}

	it("une page réservée mène à la connexion, puis y revient", async () => {
		const navigateur = new Navigateur(origine);
		const connexion = await navigateur.suivre(PRIVEE);
		assert.equal(connexion.chemin, `/connexion?retour=${encodeURIComponent(PRIVEE)}`);
		assert.match(connexion.corps, /Démonstration/);
		const lien = /href="(\/connexion\/pro[^"]*)"/.exec(connexion.corps)?.[1] ?? "";
		const personnes = await partir(navigateur, lien);
		assert.match(
			(await navigateur.suivre(personnes)).corps,
			/Inès Martin[\s\S]*équipe Prestations/,
		);
		const page = await navigateur.suivre(personnes, { sujet: "demo-administrateur" });
		assert.equal(page.chemin, PRIVEE);
		assert.equal(page.statut, 200);
		assert.match(page.corps, /Lucie Bonnet/);
		assert.match(navigateur.cookie("session") ?? "", /^ici\.[A-Za-z0-9_-]{43}$/);
		assert.equal(navigateur.cookie("connexion"), undefined);
	});

	it("le code est demandé avec PKCE, state et nonce, et la portée la plus étroite", async () => {
		for (const [fournisseur, portee] of [
			["pro", "openid email"],
			["public", "openid given_name family_name preferred_username birthdate"],
		]) {
			const depart = await new Navigateur(origine).demander(`/connexion/${fournisseur}`);
			const { searchParams } = new URL(depart.headers.get("location") ?? "");
			assert.equal(searchParams.get("response_type"), "code");
			assert.equal(searchParams.get("code_challenge_method"), "S256");
			assert.equal(searchParams.get("scope"), portee);
			for (const nom of ["code_challenge", "state", "nonce"])
				assert.ok((searchParams.get(nom) ?? "").length >= 43, nom);
			const cookie = depart.headers.getSetCookie().find((c) => c.startsWith("connexion="));
			assert.match(cookie ?? "", /HttpOnly; SameSite=Lax; Max-Age=600$/);
		}
	});

	it("un state changé est refusé", async () => {
		const navigateur = new Navigateur(origine);
		const choix = await partir(navigateur);
		const retour = new URL(
			await navigateur.jusqua(RETOUR, choix, { sujet: "demo-administrateur" }),
		);
		retour.searchParams.set("state", "un-autre");
		const reponse = await navigateur.suivre(retour.href);
		assert.equal(reponse.statut, 403);
		assert.match(reponse.corps, /La connexion n’a pas abouti/);
		assert.equal(navigateur.cookie("session"), undefined);
	});

	it("un code déjà servi est refusé, avec son cookie comme sans", async () => {
		const navigateur = new Navigateur(origine);
		const choix = await partir(navigateur);
		const retour = await navigateur.jusqua(RETOUR, choix, { sujet: "demo-administrateur" });
		const scelle = navigateur.cookie("connexion") ?? "";
		assert.equal((await navigateur.suivre(retour)).statut, 200);
		const sans = await navigateur.suivre(retour);
		assert.deepEqual([sans.statut, /expiré/.test(sans.corps)], [400, true]);
		const voleur = new Navigateur(origine);
		voleur.poser("connexion", scelle);
		assert.equal((await voleur.suivre(retour)).statut, 403);
		assert.equal(voleur.cookie("session"), undefined);
	});

	it("un cookie de connexion retouché est refusé", async () => {
		const navigateur = new Navigateur(origine);
		const choix = await partir(navigateur);
		const retour = await navigateur.jusqua(RETOUR, choix, { sujet: "demo-administrateur" });
		const [corps = "", signature] = (navigateur.cookie("connexion") ?? "").split(".");
		const contenu = JSON.parse(Buffer.from(corps, "base64url").toString());
		contenu.contenu.retour = "/ailleurs";
		const autre = Buffer.from(JSON.stringify(contenu)).toString("base64url");
		navigateur.poser("connexion", `${autre}.${signature}`);
		assert.equal((await navigateur.suivre(retour)).statut, 400);
		assert.equal(navigateur.cookie("session"), undefined);
	});

	it("on ne revient qu’à une page d’ici ; à défaut, à la première de ses rubriques", async () => {
		for (const retour of [
			"https://ailleurs.example/",
			"//ailleurs.example",
			"/\\ailleurs.example",
		]) {
			const navigateur = new Navigateur(origine);
			const choix = await partir(navigateur, `/connexion/pro?retour=${encodeURIComponent(retour)}`);
			const arrivee = await navigateur.jusqua(RETOUR, choix, { sujet: "demo-administrateur" });
			const reponse = await navigateur.demander(arrivee);
			assert.equal(reponse.headers.get("location"), "/importer", retour);
		}
	});

	it("refuser, n’avoir pas de compte, ou un compte fermé : une page le dit", async () => {
		const abandon = await entrer("personne-qui-n-est-pas-dans-la-liste");
		assert.match(abandon.page.corps, /La connexion n’a pas abouti/);
		await maison.ordonner("UPDATE comptes SET actif = false WHERE sujet = 'demo-pilotage'");
		const navigateur = new Navigateur(origine);
		const choix = await partir(navigateur);
		await maison.ordonner("UPDATE comptes SET actif = true WHERE sujet = 'demo-pilotage'");
		const retour = await navigateur.jusqua(RETOUR, choix, { sujet: "demo-pilotage" });
		await maison.ordonner("UPDATE comptes SET actif = false WHERE sujet = 'demo-pilotage'");
		const ferme = await navigateur.suivre(retour);
		assert.deepEqual([ferme.statut, /Votre compte est fermé/.test(ferme.corps)], [403, true]);
		const autre = new Navigateur(origine);
		const liste = await partir(autre);
		const parti = await autre.jusqua(RETOUR, liste, { sujet: "demo-secretaire-cra" });
		await maison.ordonner("DELETE FROM comptes WHERE sujet = 'demo-secretaire-cra'");
		const inconnu = await autre.suivre(parti);
		assert.deepEqual([inconnu.statut, /pas de compte ici/.test(inconnu.corps)], [403, true]);
	});

	it("qui a plusieurs organismes choisit, et n’en choisit pas un autre", async () => {
		const { navigateur, page } = await entrer("demo-mediateur");
		assert.equal(page.chemin, "/connexion/organisme");
		assert.match(page.corps, /Caf d’ailleurs[\s\S]*Caf d’ici/);
		const intrus = await navigateur.suivre("/connexion/organisme", {
			acte: "choisir",
			organisme: "encore-un-autre",
		});
		assert.equal(intrus.statut, 403);
		await navigateur.demander("/connexion/organisme", { acte: "choisir", organisme: "ailleurs" });
		assert.match(navigateur.cookie("session") ?? "", /^ailleurs\./);
		assert.match((await navigateur.suivre("/aide")).corps, /Caf d’ailleurs/);
	});

	it("entrer à nouveau change le jeton et ferme l’ancienne session", async () => {
		const { navigateur } = await entrer("demo-administrateur");
		const ancienne = navigateur.cookie("session");
		const choix = await partir(navigateur);
		await navigateur.suivre(choix, { sujet: "demo-administrateur" });
		assert.notEqual(navigateur.cookie("session"), ancienne);
		assert.equal(await lireSession(ancienne), undefined);
	});

	it("sortir se fait par un formulaire, et la session finit aussitôt", async () => {
		const { navigateur } = await entrer("demo-administrateur");
		const session = navigateur.cookie("session") ?? "";
		await navigateur.suivre("/deconnexion");
		assert.equal((await navigateur.suivre(PRIVEE)).statut, 200, "un lien a suffi à déconnecter");
		assert.equal((await navigateur.suivre("/deconnexion", {})).chemin, "/");
		assert.equal(navigateur.cookie("session"), undefined);
		navigateur.poser("session", session);
		assert.match((await navigateur.suivre(PRIVEE)).chemin, /^\/connexion\?/);
	});

	it("un compte créé par son adresse s’ouvre à la première venue, puis par son sujet", async () => {
		const cree = await creerCompte(await administrateur(), {
			prenom: "Zoé",
			nom: "Arnaud",
			courriel: "Zoe.Arnaud@caf.example",
			roles: ["administrateur"],
			equipe: "",
			competences: "",
		});
		assert.ok(cree.ok);
		const { page } = await entrer("courriel:zoe.arnaud@caf.example");
		assert.equal(page.statut, 200);
		const { rows } = await maison.ordonner("SELECT sujet FROM comptes WHERE compte = $1", [
			cree.compte,
		]);
		assert.equal(rows[0]?.sujet, "adresse:zoe.arnaud@caf.example");
		assert.equal((await entrer("adresse:zoe.arnaud@caf.example")).page.statut, 200);
	});

	it("fermer un compte ou changer ses rôles met fin à ses sessions, tout de suite", async () => {
		const { rows } = await maison.ordonner(
			"SELECT compte FROM comptes WHERE organisme = 'ici' AND sujet = 'demo-gestionnaire-2'",
		);
		const compte = Number(rows[0]?.compte);
		for (const actif of [true, false]) {
			const session = await ouvrirSession({ organisme: "ici", compte });
			assert.ok(await lireSession(session));
			const modification = { roles: ["gestionnaire"], equipe: "", competences: "", actif };
			assert.ok((await modifierCompte(await administrateur(), compte, modification)).ok);
			assert.equal(await lireSession(session), undefined);
		}
		assert.equal(await ouvrirSession({ organisme: "ici", compte }), undefined);
	});

	for (const [nom, sujet, repos] of [
		["un agent : 8 heures", "demo-gestionnaire-1", "8 hours"],
		["un allocataire : 30 minutes", "demo-allocataire", "30 minutes"],
	] as const) {
		it(`la session d’${nom}, elle finit après ce temps sans rien faire, pas avant, et à sa limite quoi qu’il fasse`, async () => {
			const { rows } = await maison.ordonner(
				"SELECT compte FROM comptes WHERE organisme = 'ici' AND sujet = $1",
				[sujet],
			);
			const compte = Number(rows[0]?.compte);
			const session = await ouvrirSession({ organisme: "ici", compte });
			const vue = async (colonnes: string) => {
				await maison.ordonner(`UPDATE sessions SET ${colonnes} WHERE compte = ${compte}`);
				oublierCompte("ici", compte);
				return (await lireSession(session)) !== undefined;
			};
			const avant = `vue_le = now() - interval '${repos}' + interval '10 seconds'`;
			assert.equal(await vue(avant), true);
			const lue = await maison.ordonner(
				`SELECT vue_le > now() - interval '1 minute' AS prolongee FROM sessions WHERE compte = ${compte}`,
			);
			assert.equal(lue.rows[0]?.prolongee, true, "une visite la prolonge");
			assert.equal(await vue(`vue_le = now() - interval '${repos}' - interval '1 second'`), false);
			assert.equal(await vue("vue_le = now(), expire_le = now() + interval '10 seconds'"), true);
			assert.equal(await vue("vue_le = now(), expire_le = now()"), false);
		});
	}

	it("les sessions finies sont effacées à la connexion suivante", async () => {
		await maison.ordonner("UPDATE sessions SET expire_le = now() - interval '1 second'");
		await entrer("demo-administrateur");
		const { rows } = await maison.ordonner(
			"SELECT count(*)::int AS n FROM sessions WHERE organisme = 'ici'",
		);
		assert.equal(rows[0]?.n, 1);
	});

	it("le jeton n’est pas dans la base, et le journal garde entrées et sorties sans nom", async () => {
		const { navigateur } = await entrer("demo-administrateur");
		const jeton = (navigateur.cookie("session") ?? "").split(".")[1];
		const sessions = await maison.ordonner("SELECT * FROM sessions");
		assert.ok(!JSON.stringify(sessions.rows).includes(jeton ?? "absent"));
		await navigateur.demander("/deconnexion", {});
		const { rows } = await maison.ordonner(
			"SELECT acte, auteur, objet, motif FROM journal WHERE organisme = 'ici' ORDER BY numero DESC LIMIT 2",
		);
		assert.deepEqual(
			rows.map(({ acte }) => acte),
			["session.fermer", "session.ouvrir"],
		);
		for (const { auteur, objet, motif } of rows)
			assert.deepEqual(
				[auteur === objet, /^compte-\d+$/.test(String(objet)), motif],
				[true, true, null],
			);
	});

	it("la base éteinte, ce qui est à tous se lit encore ; le reste dit qu’il est indisponible", async () => {
		const { navigateur } = await entrer("demo-administrateur");
		const { rows } = await maison.ordonner("SELECT compte FROM sessions WHERE organisme = 'ici'");
		for (const { compte } of rows) oublierCompte("ici", Number(compte));
		installerBase(undefined);
		const statuts = [
			(await navigateur.suivre("/aide")).statut,
			(await navigateur.suivre(PRIVEE)).statut,
			(await navigateur.demander(PRIVEE, { acte: "creer" })).status,
		];
		installerBase(maison.base);
		assert.deepEqual(statuts, [200, 503, 503]);
		assert.equal((await navigateur.suivre(PRIVEE)).statut, 200);
	});

	it("ce qui est montré à une personne connectée ne se garde pas", async () => {
		const { navigateur } = await entrer("demo-administrateur");
		for (const chemin of ["/aide", PRIVEE, "/droits-non-demandes", "/absente"]) {
			const reponse = await navigateur.demander(chemin);
			assert.equal(reponse.headers.get("cache-control"), "no-store", chemin);
		}
	});

	it("la doublure disparaît dès qu’un organisme réel est là", async () => {
		await maison.ordonner(
			"UPDATE organismes SET decalage_jours = 0, simule = false WHERE organisme = 'ailleurs'",
		);
		const adresse = `${origine}/demonstration/pro/.well-known/openid-configuration`;
		assert.equal((await fetch(adresse)).status, 404);
		await maison.ordonner("UPDATE organismes SET simule = true WHERE organisme = 'ailleurs'");
		assert.equal((await fetch(adresse)).status, 200);
	});

	async function administrateur() {
		const { rows } = await maison.ordonner(
			"SELECT compte FROM comptes WHERE organisme = 'ici' AND sujet = 'demo-administrateur'",
		);
		return {
			organisme: "ici",
			compte: Number(rows[0]?.compte),
			nom: "Lucie Bonnet",
			roles: ["administrateur"] as const,
			competences: [],
			quand: new Date("2020-12-15T09:00:00Z"),
		};
	}
});
