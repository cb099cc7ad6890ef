import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { agent, office } from "../essai.fixture.ts";
import { prendre } from "./prendre.ts";
import { prendreSuivante } from "./prendre-suivante.ts";
import { protegerDate } from "./proteger-date.ts";
import { recevoir } from "./recevoir.ts";
import { traiter } from "./traiter.ts";

const { lire } = office();
const zoe = { prenom: "Zoé", nom: "Durand", naissance: "1984-03-12" };
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

	it("protègent une date : des numéros qui se suivent, un seul par personne, sans trou, refus compris", async () => {
		const resultats = await Promise.all(
			vingt.flatMap((n) => [
				protegerDate(agent(n), { personne: { ...zoe, nom: `Durand ${n}` } }),
				protegerDate(agent(n), n % 2 ? { dossier: 9 } : { dossier: 1 }),
			]),
		);
		const faits = resultats.filter(({ ok }) => ok);
		assert.equal(faits.length, 30);
		const numeros = await lire("SELECT annee, numero FROM dates_protegees ORDER BY numero");
		assert.deepEqual(
			numeros.map(({ numero }) => numero),
			Array.from({ length: 21 }, (_, n) => n + 1),
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
