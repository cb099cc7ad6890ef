import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { plateforme } from "../../socle/index.ts";
import { agent, instant, OFFICE, office } from "../../sollicitations/essais.ts";
import { protegerDate, rouvrir, traiter } from "../../sollicitations/index.server.ts";
import { mere, tenir } from "../entretien/entretien.fixture.ts";
import { transfertDe } from "../lectures/transfert.ts";
import { estimationTransmise } from "../transfert/estimation.ts";
import { purger } from "./purger.ts";
import { retirer } from "./retirer.ts";
import { type Envoi, transmettre } from "./transmettre.ts";

const { lire } = office();
const { fiche, valides } = tenir(mere).fin;
const zoe = { prenom: "Zoé", nom: "Durand", naissance: "1984-03-12", telephone: "+33639980001" };

const sofia = (plus: Partial<Acteur> = {}) =>
	agent(22, {
		roles: ["structure-accueil"],
		equipe: undefined,
		structure: "france-services-oyonnax",
		...plus,
	});
const envoi = (nom: string, plus: Partial<Envoi> = {}): Envoi => ({
	cle: randomUUID(),
	personne: { ...zoe, nom },
	reponses: valides,
	estimation: estimationTransmise(fiche),
	...plus,
});
async function envoyer(ce: Envoi, par = sofia()) {
	const fait = await transmettre(par, ce);
	return fait.ok ? fait : assert.fail(fait.motif);
}
const compter = async (table: string, sollicitation: number) =>
	Number(
		(await lire(`SELECT count(*) AS n FROM ${table} WHERE sollicitation = $1`, [sollicitation]))[0]
			?.n,
	);
const voir = (sollicitation: number) =>
	pourOrganisme(OFFICE, (tx) => transfertDe(tx, OFFICE, sollicitation));

describe("Transmettre un entretien", () => {
	it("met un contact dans la file, protège sa date et garde ce qui a été dit, ensemble", async () => {
		const { annee, numero, sollicitation, encore } = await envoyer(envoi("Un"));
		assert.equal(encore, false);
		const [recue] = await lire(
			"SELECT nature, canal, etat, demandeur, objet FROM sollicitations WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.deepEqual(
			[recue?.nature, recue?.canal, recue?.etat, recue?.demandeur],
			["contact", "partenaire", "a-traiter", "Zoé Un"],
		);
		assert.match(String(recue?.objet), /permanence/);
		const [date] = await lire(
			"SELECT sollicitation, telephone FROM dates_protegees WHERE annee = $1 AND numero = $2",
			[annee, numero],
		);
		assert.deepEqual(date, { sollicitation: String(sollicitation), telephone: zoe.telephone });
		const vu = await voir(sollicitation);
		assert.equal(vu?.structure, "france-services-oyonnax");
		assert.deepEqual(vu?.estimation, estimationTransmise(fiche));
		assert.ok(vu?.reponses.some(({ reponse }) => reponse.some((r) => r.includes("480"))));
		assert.equal(vu?.auPlusTard, "2021-10-05");
	});

	it("n’écrit au journal que des identifiants", async () => {
		const { sollicitation, annee, numero } = await envoyer(envoi("Journal"));
		const lignes = await lire("SELECT acte, objet, motif FROM journal WHERE objet IN ($1, $2)", [
			`sollicitation-${sollicitation}`,
			`date-protegee-${annee}-${numero}`,
		]);
		const actes = lignes.map(({ acte }) => acte);
		for (const acte of ["permanence.transmettre", "date.proteger"]) assert.ok(actes.includes(acte));
		assert.doesNotMatch(JSON.stringify(lignes), /Journal|Zoé|1984|480|639980/);
	});

	it("une fiche envoyée deux fois, même au même instant, n’est transmise qu’une", async () => {
		const meme = envoi("Deux");
		const faites = await Promise.all([envoyer(meme), envoyer(meme), envoyer(meme)]);
		const [{ sollicitation }] = faites;
		assert.deepEqual(new Set(faites.map((f) => f.sollicitation)), new Set([sollicitation]));
		assert.deepEqual(faites.map(({ encore }) => encore).sort(), [false, true, true]);
		assert.equal(await compter("transferts", sollicitation), 1);
		const [{ n }] = (await lire(
			"SELECT count(*)::int AS n FROM sollicitations WHERE demandeur = 'Zoé Deux'",
		)) as [{ n: number }];
		assert.equal(n, 1);
	});

	it("un autre entretien du même mois garde la date et revient dans la file", async () => {
		const premiere = await envoyer(envoi("Trois"));
		const seconde = await envoyer(envoi("TROIS"));
		assert.deepEqual([seconde.annee, seconde.numero], [premiere.annee, premiere.numero]);
		assert.notEqual(seconde.sollicitation, premiere.sollicitation);
		assert.ok(await voir(seconde.sollicitation));
	});

	it("rejoint la date déjà protégée ce mois-ci à l’accueil", async () => {
		const personne = { ...zoe, nom: "Quatre" };
		const date = await protegerDate(sofia(), { personne });
		const faite = await envoyer(envoi("Quatre"));
		assert.ok(date.ok);
		assert.deepEqual([faite.annee, faite.numero], [date.annee, date.numero]);
		assert.notEqual(faite.sollicitation, date.sollicitation);
	});

	it("d’un agent de la caisse, dit que c’était à l’accueil", async () => {
		const { sollicitation } = await envoyer(envoi("Cinq"), agent(3));
		const [recue] = await lire(
			"SELECT canal, equipe FROM sollicitations WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.deepEqual(recue, { canal: "accueil", equipe: "prestations" });
	});

	it("une panne au milieu ne laisse rien : ni date, ni contact", async () => {
		const cassee = envoi("Panne", { cle: "pas une clé" });
		await assert.rejects(transmettre(sofia(), cassee));
		for (const table of [
			"sollicitations WHERE demandeur",
			"dates_protegees WHERE prenom || ' ' || nom",
		])
			assert.deepEqual(await lire(`SELECT 1 FROM ${table} = 'Zoé Panne'`), []);
	});
});

describe("Changer d’avis", () => {
	it("efface tout de suite ce qui a été transmis, et garde la date", async () => {
		const { annee, numero, sollicitation } = await envoyer(envoi("Retrait"));
		const fait = await retirer(agent(2), { annee, numero });
		assert.deepEqual(fait, { ok: true, effaces: 1 });
		assert.equal(await voir(sollicitation), undefined);
		assert.equal(await compter("dates_protegees", sollicitation), 1);
		const [ligne] = await lire(
			"SELECT auteur FROM journal WHERE acte = 'permanence.retirer' AND objet = $1",
			[`sollicitation-${sollicitation}`],
		);
		assert.equal(ligne?.auteur, "compte-2");
		assert.deepEqual(await retirer(agent(2), { annee, numero }), {
			ok: false,
			motif: "numero-inconnu",
		});
	});

	it("une structure n’efface que ce qu’elle a transmis", async () => {
		const { annee, numero, sollicitation } = await envoyer(envoi("Ailleurs"));
		const autre = sofia({ compte: 23, structure: "ccas-bourg" });
		assert.deepEqual(await retirer(autre, { annee, numero }), {
			ok: false,
			motif: "numero-inconnu",
		});
		assert.ok(await voir(sollicitation));
		assert.ok((await retirer(sofia(), { annee, numero })).ok);
	});
});

describe("La purge", () => {
	const au = (jour: string) => plateforme(OFFICE, instant(`${jour} 03:00`));

	it("garde quatre-vingt-dix jours après la clôture, efface le quatre-vingt-onzième", async () => {
		await purger(au("2029-01-01"));
		const { sollicitation } = await envoyer(envoi("Purge"));
		const fermer = agent(1, { quand: instant("2020-10-05 17:00") });
		const ferme = await traiter(fermer, { sollicitation }, { issue: "repondu" });
		assert.ok(ferme.ok && ferme.affaireConclue);
		assert.equal(await purger(au("2021-01-03")), 0);
		assert.ok(await voir(sollicitation));
		assert.equal(await purger(au("2021-01-04")), 1);
		assert.equal(await voir(sollicitation), undefined);
		const [ligne] = await lire(
			"SELECT auteur, motif FROM journal WHERE acte = 'permanence.purger' AND objet = $1",
			[`sollicitation-${sollicitation}`],
		);
		assert.deepEqual(ligne, { auteur: "plateforme", motif: null });
	});

	it("une affaire rouverte n’est plus close ; un an après l’accord, tout s’efface", async () => {
		const { sollicitation } = await envoyer(envoi("Rouverte"));
		const a = (quand: string) => agent(1, { quand: instant(quand) });
		assert.ok((await traiter(a("2020-10-05 17:00"), { sollicitation }, { issue: "repondu" })).ok);
		const rouverte = await rouvrir(a("2020-10-06 09:00"), { sollicitation }, "Il manque un mois");
		assert.ok(rouverte.ok, JSON.stringify(rouverte));
		assert.equal(await purger(au("2021-10-05")), 0);
		assert.ok(await voir(sollicitation));
		assert.equal(await purger(au("2021-10-06")), 1);
		assert.equal(await voir(sollicitation), undefined);
	});
});
