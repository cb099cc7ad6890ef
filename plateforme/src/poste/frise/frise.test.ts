import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { acteur, avecBase, lire, ouvrir } from "../../dossiers/essais.ts";
import { justifierLecture, proteger, scinder, sOpposer } from "../../dossiers/index.server.ts";
import { preciserDate, protegerDate } from "../../sollicitations/index.server.ts";
import { lireDossierDuPoste } from "../lectures/dossier.ts";
import { tisser } from "./frise.ts";

const COUPLE = ["Durand Zoé 1984-03-12 demandeur", "Ben Ali 1983-01-01 conjoint"];

describe("Le dossier lu par le poste", () => {
	avecBase();

	const ouvert = async (dossier: number, par = acteur()) => {
		const lu = await lireDossierDuPoste(par, dossier);
		return lu.etat === "ouvert" ? lu : assert.fail(lu.etat);
	};

	it("tisse une seule histoire, du plus récent au plus ancien, de toutes les sources", async () => {
		const { dossier, personnes } = await ouvrir(COUPLE, {
			par: acteur(undefined, "2020-01-05T09:00:00Z"),
			foyer: { mois: "2020-01" },
		});
		await lire((tx) =>
			tx.execute(sql`WITH s AS (
				INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a)
				VALUES ('ici', 'piece', 'courrier', 'Quittance de loyer', ${dossier}, '2020-05-02', '2020-05-02T10:00Z')
				RETURNING sollicitation), e AS (
				INSERT INTO evenements (organisme, sollicitation, quand, nature)
				SELECT 'ici', sollicitation, q.quand::timestamptz, q.nature FROM s, (VALUES
					('2020-05-02T10:00Z', 'recue'), ('2020-05-02T10:00Z', 'promise'),
					('2020-05-10T10:00Z', 'traitee')) AS q (quand, nature))
				INSERT INTO paiements (organisme, dossier, date, prestation, mois, montant)
				VALUES ('ici', ${dossier}, '2020-05-05', 'ppa', '2020-04-01', 21900)`),
		);
		await sOpposer(acteur(undefined, "2020-06-01T09:00:00Z"), dossier, "campagnes");
		const fait = await scinder(acteur(), dossier, {
			date: "2020-11-15",
			matricule: "7000001F",
			enfants: new Map(),
		});
		assert.ok(fait.ok);
		const moments = tisser(await ouvert(dossier)).map(({ jour, genre, titre }) => [
			jour,
			genre,
			titre,
		]);
		assert.deepEqual(moments, [
			["2020-12-10", "foyer", "Foyer après la séparation"],
			["2020-11-15", "foyer", "Ali quitte le dossier"],
			["2020-06-01", "alerte", "Opposition : campagnes de messages"],
			["2020-05-10", "sollicitation", "Quittance de loyer"],
			["2020-05-05", "paiement", "219\u00a0€ versés"],
			["2020-05-02", "sollicitation", "Quittance de loyer"],
			["2020-01-05", "foyer", "Foyer enregistré"],
		]);
		assert.equal(personnes.length, 2);
	});

	it("calcule les droits dus, sauf pour qui s’est opposé au repérage", async () => {
		const sansRien = {
			activite: "inactif" as const,
			revenus_mensuels: [],
			ressources_annuelles: { "2018": {} },
		};
		const { dossier } = await ouvrir([
			{ nom: "Durand|Zoé", naissance: "1984-03-12", role: "demandeur", reste: sansRien },
		]);
		const avant = await ouvert(dossier);
		assert.ok(avant.dus?.detections.some(({ ligne }) => ligne.prestation === "rsa"));
		await sOpposer(acteur(), dossier, "reperage");
		const apres = await ouvert(dossier);
		assert.deepEqual([apres.oppose, apres.dus], [true, undefined]);
	});

	it("une date protégée est à l’histoire et chez la personne, avec ce qu’elle demande", async () => {
		const { dossier } = await ouvrir(COUPLE);
		await lire((tx) =>
			tx.execute(sql`INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles)
				OVERRIDING SYSTEM VALUE VALUES ('ici', 8, 'pro', 'ines', 'Inès', 'Martin', '{gestionnaire}')`),
		);
		const ines = acteur(undefined, undefined, 8);
		const preuve = await protegerDate(ines, { dossier });
		assert.ok(preuve.ok);
		const titre = async () =>
			tisser(await ouvert(dossier))
				.filter(({ genre }) => genre === "preuve")
				.map((moment) => [moment.titre, moment.detail, moment.href]);
		const adresse = "/dates-protegees/2020/1";
		const fixe = "mois fixé pour le RSA : décembre 2020";
		assert.deepEqual(await titre(), [["Date protégée n° 2020-1", fixe, adresse]]);
		assert.ok((await preciserDate(ines, preuve, { prestation: "ppa" })).ok);
		assert.deepEqual(await titre(), [["Date protégée n° 2020-1, Prime d’activité", fixe, adresse]]);
	});

	it("un dossier protégé ne donne que son matricule, puis s’ouvre au motif", async () => {
		const { dossier, matricule } = await ouvrir(COUPLE);
		await proteger(acteur(), dossier, "notoriete");
		assert.deepEqual(await lireDossierDuPoste(acteur(), dossier), {
			etat: "justification",
			matricule,
		});
		await justifierLecture(acteur(), dossier, "Appel de la personne");
		assert.equal((await ouvert(dossier)).dossier.matricule, matricule);
		assert.deepEqual(await lireDossierDuPoste(acteur(), 999_999), { etat: "inconnu" });
	});
});
