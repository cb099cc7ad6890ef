import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { agent, instant, office } from "../essai.fixture.ts";
import { prendre } from "./prendre.ts";
import { prendreSuivante } from "./prendre-suivante.ts";
import { protegerDate } from "./proteger-date.ts";
import { recevoir } from "./recevoir.ts";
import { traiter } from "./traiter.ts";

const { lire } = office();
const vingt = Array.from({ length: 20 }, (_, n) => n + 1);

const recevoirUne = async (objet: string) => {
	const recue = await recevoir(agent(1), { nature: "piece", canal: "courrier", objet });
	assert.ok(recue.ok);
	return recue;
};

describe("Vingt agents à la fois", () => {
	it("prennent la suivante : vingt sollicitations différentes, dans l’ordre de la file", async () => {
		for (const n of vingt) await recevoirUne(`pièce ${n}`);
		const prises = await Promise.all(vingt.map((n) => prendreSuivante(agent(n))));
		const numeros = prises.map((prise) => (prise.ok ? prise.sollicitation : prise.motif));
		assert.equal(new Set(numeros).size, 20);
		const rows = await lire("SELECT count(DISTINCT pris_par)::int AS n FROM sollicitations");
		assert.equal(rows[0]?.n, 20);
		assert.deepEqual(await prendreSuivante(agent(1)), { ok: false, motif: "rien-a-prendre" });
	});

	it("prennent la même : un seul l’a, dix-neuf l’apprennent", async () => {
		const vue = await recevoirUne("la même");
		const resultats = await Promise.all(vingt.map((n) => prendre(agent(n), vue)));
		assert.equal(resultats.filter(({ ok }) => ok).length, 1);
		const refus = resultats.filter((r) => !r.ok && r.motif === "prise-par-un-autre");
		assert.equal(refus.length, 19);
		await Promise.all(vingt.map((n) => traiter(agent(n), vue, { issue: "accord" })));
		const [{ n } = {}] = await lire(
			"SELECT count(*)::int AS n FROM evenements WHERE sollicitation = $1 AND nature = 'traitee'",
			[vue.sollicitation],
		);
		assert.equal(n, 1);
	});

	it("sur cinq restantes, en prennent cinq et pas une de plus", async () => {
		for (const n of vingt.slice(0, 5)) await recevoirUne(`reste ${n}`);
		const prises = await Promise.all(vingt.map((n) => prendreSuivante(agent(n))));
		assert.equal(prises.filter(({ ok }) => ok).length, 5);
	});

	it("protègent une date : des numéros qui se suivent, sans trou ni doublon, refus compris", async () => {
		const demande = { prestation: "rsa", canal: "telephone" } as const;
		const resultats = await Promise.all(
			vingt.flatMap((n) => [
				protegerDate(agent(n), { ...demande, dossier: 1 }),
				protegerDate(agent(n), { ...demande, prenom: "Zoé", nom: n % 2 ? "Durand" : "" }),
			]),
		);
		const faits = resultats.filter(({ ok }) => ok);
		assert.equal(faits.length, 30);
		const numeros = await lire("SELECT annee, numero FROM dates_protegees ORDER BY numero");
		assert.deepEqual(
			numeros.map(({ numero }) => numero),
			Array.from({ length: 30 }, (_, n) => n + 1),
		);
	});
});

describe("La suivante", () => {
	it("est celle de l’équipe et des compétences de l’agent, la plus grave d’abord", async () => {
		await lire("UPDATE sollicitations SET pris_par = 1, pris_le = now() WHERE etat = 'a-traiter'");
		const creer = async (plus: object) => {
			const recue = await recevoir(agent(1), {
				nature: "demande",
				canal: "accueil",
				objet: "x",
				...plus,
			});
			assert.ok(recue.ok);
			return recue.sollicitation;
		};
		const autreEquipe = await creer({ equipe: "accueil", enjeu: "expulsion" });
		const logement = await creer({ competence: "logement", enjeu: "expulsion" });
		const simple = await creer({ equipe: "prestations" });
		const ressources = await creer({ equipe: "prestations", enjeu: "sans-ressources" });
		const suivante = async (acteur = agent(2)) => {
			const prise = await prendreSuivante(acteur);
			return prise.ok ? prise.sollicitation : prise.motif;
		};
		assert.equal(await suivante(), ressources);
		assert.equal(await suivante(), simple);
		assert.equal(await suivante(), "rien-a-prendre");
		assert.equal(await suivante(agent(2, { competences: ["logement"] })), logement);
		assert.equal(await suivante(agent(21, { equipe: "accueil" })), autreEquipe);
	});
});

describe("Protéger la date", () => {
	it("fixe le mois du RSA, pas celui d’une autre prestation, et l’écrit au journal", async () => {
		const soir = agent(1, { quand: instant("2020-10-31 23:59") });
		const rsa = await protegerDate(soir, { prestation: "rsa", canal: "accueil", dossier: 1 });
		assert.ok(rsa.ok && rsa.mois === "2020-10-01");
		const ppa = await protegerDate(soir, { prestation: "ppa", canal: "accueil", dossier: 1 });
		assert.ok(ppa.ok && ppa.mois === null && ppa.numero === rsa.numero + 1);
		const journal = await lire("SELECT auteur FROM journal WHERE objet = $1", [
			`date-protegee-2020-${rsa.numero}`,
		]);
		assert.deepEqual(journal, [{ auteur: "compte-1" }]);
		const [contact] = await lire(
			"SELECT nature, promesse::text FROM sollicitations WHERE sollicitation = $1",
			[rsa.sollicitation],
		);
		assert.equal(contact?.nature, "contact");
	});

	it("recommence à un le premier janvier, à l’heure de Paris", async () => {
		const veille = agent(1, { quand: new Date("2020-12-31T22:59:00Z") });
		const nouvelAn = agent(1, { quand: new Date("2020-12-31T23:00:00Z") });
		const demande = { prestation: "rsa", canal: "telephone", dossier: 1 } as const;
		const avant = await protegerDate(veille, demande);
		const apres = await protegerDate(nouvelAn, demande);
		assert.ok(avant.ok && avant.annee === 2020 && avant.numero > 1);
		assert.ok(
			apres.ok && apres.annee === 2021 && apres.numero === 1 && apres.mois === "2021-01-01",
		);
	});

	it("demande un dossier de la caisse, ou un prénom et un nom", async () => {
		const demande = { prestation: "rsa", canal: "telephone" } as const;
		for (const plus of [{}, { prenom: "Zoé" }, { prenom: " ", nom: "Durand" }]) {
			assert.deepEqual(await protegerDate(agent(1), { ...demande, ...plus }), {
				ok: false,
				motif: "personne-vide",
			});
		}
		assert.deepEqual(await protegerDate(agent(1), { ...demande, dossier: 9 }), {
			ok: false,
			motif: "dossier-inconnu",
		});
	});
});
