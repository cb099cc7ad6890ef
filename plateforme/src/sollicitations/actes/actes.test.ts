import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, plateforme } from "../../socle/index.ts";
import { agent, instant, OFFICE, office } from "../essai.fixture.ts";
import { installerEngagements } from "./installer-engagements.ts";
import { liberer } from "./liberer.ts";
import { mettreEnPause } from "./mettre-en-pause.ts";
import { prendre } from "./prendre.ts";
import { rattacher } from "./rattacher.ts";
import { type Arrivee, type Recue, recevoir } from "./recevoir.ts";
import { reprendre, reprendreEcheances } from "./reprendre.ts";
import { rouvrir } from "./rouvrir.ts";
import { traiter } from "./traiter.ts";
import { transferer } from "./transferer.ts";

const { lire } = office();
const le = (quand: string, compte = 1): Acteur => agent(compte, { quand: instant(quand) });
const lundi = le("2020-10-05 10:00");

async function recue(plus: Partial<Arrivee> = {}, acteur = lundi): Promise<Recue> {
	const resultat = await recevoir(acteur, {
		nature: "piece",
		canal: "courrier",
		objet: "Attestation de loyer",
		dossier: 1,
		...plus,
	});
	assert.ok(resultat.ok);
	return resultat;
}

const ligne = async (sollicitation: number) =>
	(
		await lire(
			`SELECT etat, promesse::text, promesse_initiale::text, date_utile::text, rang, version, pris_par,
				traitee_le::text, reouvertures, equipe, competence, dossier, affaire, arrivee::text
			FROM sollicitations WHERE sollicitation = $1`,
			[sollicitation],
		)
	)[0] as Record<string, unknown>;

const histoire = async (sollicitation: number) =>
	(
		await lire("SELECT nature FROM evenements WHERE sollicitation = $1 ORDER BY evenement", [
			sollicitation,
		])
	).map(({ nature }) => nature);

const traces = async (sollicitation: number) =>
	(
		await lire("SELECT acte, motif FROM journal WHERE objet = $1 ORDER BY numero", [
			`sollicitation-${sollicitation}`,
		])
	).map(({ acte, motif }) => [acte, motif]);

describe("Au journal", () => {
	it("chaque acte dit ce dont les chiffres se recomptent, et rien de la personne", async () => {
		const demande = await recue({
			nature: "demande",
			canal: "en-ligne",
			prestation: "rsa",
			dossier: 3,
			arriveeA: instant("2020-10-04 22:00"),
		});
		const piece = await recue({ prestation: "rsa", dossier: 3 });
		const attente = { manque: ["Bail"], echeance: "2020-10-30", indispensable: true };
		await mettreEnPause(lundi, demande, attente);
		await reprendre(le("2020-10-08 10:00"), demande);
		await traiter(le("2020-10-09 10:00"), demande, { issue: "rejet", note: "Awa a téléphoné" });
		await traiter(le("2020-10-09 11:00"), piece, { issue: "repondu" });
		await rouvrir(le("2020-10-12 10:00"), demande, "pièce oubliée");
		const { affaire } = demande;
		assert.deepEqual(await traces(demande.sollicitation), [
			[
				"sollicitation.recevoir",
				`nature=demande canal=en-ligne prestation=rsa arrivee=2020-10-04 dossier=3 affaire=${affaire}`,
			],
			["sollicitation.promettre", "promesse=2020-10-14"],
			["sollicitation.mettre-en-pause", "echeance=2020-10-30"],
			["sollicitation.reprendre", "fin=2020-10-08"],
			["sollicitation.traiter", "issue=rejet affaire=ouverte"],
			["sollicitation.rouvrir", null],
		]);
		assert.deepEqual((await traces(piece.sollicitation)).at(-1), [
			"sollicitation.traiter",
			"issue=repondu affaire=conclue",
		]);
	});

	it("une reprise tardive s’arrête à l’échéance ; un rattachement dit où il mène", async () => {
		const vue = await recue({ dossier: null });
		const attente = { manque: ["Bail"], echeance: "2020-10-20", indispensable: true };
		await mettreEnPause(lundi, vue, attente);
		await reprendre(le("2020-11-02 10:00"), vue);
		await rattacher(lundi, vue, { dossier: 3 });
		assert.deepEqual((await traces(vue.sollicitation)).slice(-2), [
			["sollicitation.reprendre", "fin=2020-10-20"],
			["sollicitation.rattacher", `dossier=3 affaire=${vue.affaire}`],
		]);
	});
});

describe("Recevoir", () => {
	it("promet selon l’engagement du jour, et l’écrit dans l’histoire et au journal", async () => {
		const { sollicitation, promesse } = await recue();
		assert.equal(promesse, "2020-10-20");
		assert.deepEqual(await histoire(sollicitation), ["recue", "promise"]);
		const journal = await lire(
			"SELECT auteur, acte FROM journal WHERE objet = $1 ORDER BY numero",
			[`sollicitation-${sollicitation}`],
		);
		assert.deepEqual(journal, [
			{ auteur: "compte-1", acte: "sollicitation.recevoir" },
			{ auteur: "compte-1", acte: "sollicitation.promettre" },
		]);
	});

	it("promet dix jours pour le RSA et les réclamations, quinze pour le reste", async () => {
		assert.equal((await recue({ prestation: "rsa" })).promesse, "2020-10-15");
		assert.equal((await recue({ nature: "reclamation" })).promesse, "2020-10-15");
		assert.equal((await recue({ nature: "question" })).promesse, "2020-10-20");
	});

	it("garde l’arrivée d’un samedi, ou d’hier, et refuse celle de demain", async () => {
		const samedi = await recue({ arriveeA: instant("2020-10-03 23:30") });
		assert.equal((await ligne(samedi.sollicitation)).arrivee, "2020-10-03");
		assert.equal(samedi.promesse, "2020-10-16");
		const demain = await recevoir(lundi, {
			nature: "piece",
			canal: "courrier",
			objet: "x",
			arriveeA: instant("2020-10-05 10:01"),
		});
		assert.deepEqual(demain, { ok: false, motif: "arrivee-future" });
	});

	it("reçoit ce qui arrive par un canal fermé, et le dit", async () => {
		const avant = le("2020-03-16 10:00");
		assert.equal((await recue({ canal: "courriel" }, avant)).canalFerme, true);
		assert.equal((await recue({ canal: "courriel" }, le("2020-03-17 10:00"))).canalFerme, false);
		assert.equal((await recue({ canal: "accueil" }, avant)).canalFerme, false);
	});

	it("ne promet rien pour ce qui est fini sitôt connu", async () => {
		const { sollicitation, promesse } = await recue({ nature: "appel", sansPromesse: true });
		assert.equal(promesse, null);
		assert.deepEqual(await histoire(sollicitation), ["recue"]);
	});

	it("sans engagement ce jour-là, reçoit sans promettre", async () => {
		const { sollicitation, promesse } = await recue({}, le("2017-12-31 10:00"));
		assert.equal(promesse, null);
		assert.equal((await ligne(sollicitation)).date_utile, "2018-01-15");
	});

	it("une pièce rejoint l’affaire ouverte de la prestation ; une demande en ouvre une", async () => {
		const demande = await recue({ nature: "demande", prestation: "aide_logement", dossier: 3 });
		const piece = await recue({ prestation: "aide_logement", dossier: 3 });
		const autre = await recue({ prestation: "ppa", dossier: 3 });
		assert.equal(piece.affaire, demande.affaire);
		assert.notEqual(autre.affaire, demande.affaire);
		const nouvelle = await recue({ nature: "demande", prestation: "aide_logement", dossier: 3 });
		assert.notEqual(nouvelle.affaire, demande.affaire);
	});

	it("refuse l’affaire d’un autre dossier, et un objet vide", async () => {
		const { affaire } = await recue({ dossier: 1 });
		const essai = (plus: Partial<Arrivee>) =>
			recevoir(lundi, { nature: "piece", canal: "courrier", objet: "x", dossier: 3, ...plus });
		assert.deepEqual(await essai({ affaire }), { ok: false, motif: "affaire-d-un-autre-dossier" });
		assert.deepEqual(await essai({ affaire: 999_999 }), { ok: false, motif: "affaire-inconnue" });
		assert.deepEqual(await essai({ objet: "  " }), { ok: false, motif: "objet-vide" });
	});

	it("place dans la file selon l’enjeu", async () => {
		const places = [];
		for (const enjeu of ["expulsion", "sans-ressources", "fin-de-droit", "aucun"] as const) {
			const { sollicitation } = await recue({ enjeu }, le("2020-10-26 10:00"));
			const { rang, date_utile } = await ligne(sollicitation);
			places.push([rang, date_utile]);
		}
		assert.deepEqual(places, [
			[0, "2020-11-10"],
			[1, "2020-11-10"],
			[2, "2020-10-31"],
			[2, "2020-11-10"],
		]);
	});
});

describe("Prendre, rendre, transférer", () => {
	it("deux agents ne prennent pas la même", async () => {
		const vue = await recue();
		assert.deepEqual(await prendre(lundi, vue), { ok: true });
		assert.deepEqual(await prendre(lundi, vue), { ok: true });
		assert.deepEqual(await prendre(agent(2), vue), { ok: false, motif: "prise-par-un-autre" });
		assert.deepEqual(await histoire(vue.sollicitation), ["recue", "promise", "prise"]);
	});

	it("un formulaire ancien est refusé, et ne laisse rien", async () => {
		const { sollicitation } = await recue();
		await prendre(lundi, { sollicitation, version: 1 });
		const avant = await ligne(sollicitation);
		const ancien = await traiter(lundi, { sollicitation, version: 1 }, { issue: "accord" });
		assert.deepEqual(ancien, { ok: false, motif: "perimee" });
		assert.deepEqual(await ligne(sollicitation), avant);
		assert.ok((await traiter(lundi, { sollicitation, version: 2 }, { issue: "accord" })).ok);
	});

	it("celle d’un autre organisme n’existe pas", async () => {
		const vue = await recue();
		const ailleurs = agent(1, { organisme: "ailleurs" });
		assert.deepEqual(await prendre(ailleurs, vue), { ok: false, motif: "inconnue" });
	});

	it("seul qui l’a prise la rend, ou un responsable", async () => {
		const vue = await recue();
		await prendre(lundi, vue);
		assert.deepEqual(await liberer(agent(2), vue), { ok: false, motif: "pas-a-vous" });
		assert.deepEqual(await liberer(agent(2, { roles: ["responsable"] }), vue), { ok: true });
		assert.equal((await ligne(vue.sollicitation)).pris_par, null);
	});

	it("se transfère à une équipe, une compétence ou un collègue, avec un motif", async () => {
		const vue = await recue({ equipe: "prestations" });
		await prendre(lundi, vue);
		const vers = (destination: Parameters<typeof transferer>[2]) =>
			transferer(lundi, vue, destination);
		assert.deepEqual(await vers({ motif: "x" }), { ok: false, motif: "destinataire-vide" });
		assert.deepEqual(await vers({ equipe: "accueil", motif: " " }), {
			ok: false,
			motif: "motif-vide",
		});
		assert.deepEqual(await vers({ equipe: "zut", motif: "x" }), {
			ok: false,
			motif: "equipe-inconnue",
		});
		assert.deepEqual(await vers({ agent: 999, motif: "x" }), { ok: false, motif: "agent-inconnu" });
		const promesse = (await ligne(vue.sollicitation)).promesse;
		assert.ok((await vers({ equipe: "accueil", competence: "logement", motif: "au guichet" })).ok);
		const apres = await ligne(vue.sollicitation);
		assert.deepEqual(
			[apres.equipe, apres.competence, apres.pris_par, apres.promesse],
			["accueil", "logement", null, promesse],
		);
		assert.ok((await vers({ agent: 21, motif: "elle connaît la famille" })).ok);
		assert.equal((await ligne(vue.sollicitation)).pris_par, "21");
	});
});

describe("Attendre la personne", () => {
	const attente = {
		manque: ["Quittance de septembre"],
		echeance: "2020-10-30",
		indispensable: true,
	};

	it("refuse sans liste, sans pièce indispensable, trop court ou trop long", async () => {
		const vue = await recue();
		const motif = async (plus: Partial<typeof attente>) => {
			const resultat = await mettreEnPause(lundi, vue, { ...attente, ...plus });
			return resultat.ok ? "fait" : resultat.motif;
		};
		assert.equal(await motif({ manque: ["", " "] }), "manque-vide");
		assert.equal(await motif({ indispensable: false }), "piece-dispensable");
		assert.equal(await motif({ echeance: "2020-10-11" }), "echeance-trop-courte");
		assert.equal(await motif({ echeance: "" }), "echeance-trop-courte");
		assert.equal(await motif({ echeance: "2020-12-06" }), "echeance-trop-lointaine");
		assert.equal((await ligne(vue.sollicitation)).etat, "a-traiter");
		assert.equal(await motif({ echeance: "2020-12-05" }), "fait");
		assert.equal(await motif({}), "deja-en-pause");
	});

	it("reprend à la réception, et la promesse avance d’autant de jours d’attente", async () => {
		const vue = await recue();
		const pause = await mettreEnPause(le("2020-10-06 10:00"), vue, attente);
		assert.deepEqual(pause, { ok: true, promesse: "2020-11-13" });
		const reprise = await reprendre(le("2020-10-12 10:00"), vue);
		assert.deepEqual(reprise, { ok: true, promesse: "2020-10-26" });
		const { promesse_initiale, etat } = await ligne(vue.sollicitation);
		assert.deepEqual([promesse_initiale, etat], ["2020-10-20", "a-traiter"]);
		assert.deepEqual(await reprendre(lundi, vue), { ok: false, motif: "pas-en-pause" });
	});

	it("reprend d’elle-même le lendemain de l’échéance, pas le jour même", async () => {
		const vue = await recue();
		await mettreEnPause(lundi, vue, { ...attente, echeance: "2020-10-20" });
		await reprendreEcheances(plateforme(OFFICE, instant("2020-10-20 23:30")));
		assert.equal((await ligne(vue.sollicitation)).etat, "en-pause");
		assert.ok((await reprendreEcheances(plateforme(OFFICE, instant("2020-10-21 02:00")))) >= 1);
		assert.equal((await ligne(vue.sollicitation)).etat, "a-traiter");
		const [pause] = await lire("SELECT fin::text FROM pauses WHERE sollicitation = $1", [
			vue.sollicitation,
		]);
		assert.equal(pause?.fin, "2020-10-20");
		assert.equal(await reprendreEcheances(plateforme(OFFICE, instant("2020-10-21 02:00"))), 0);
	});

	it("une reprise tardive ne compte pas au-delà de l’échéance", async () => {
		const vue = await recue();
		await mettreEnPause(lundi, vue, { ...attente, echeance: "2020-10-20" });
		const reprise = await reprendre(le("2020-11-02 10:00"), vue);
		assert.deepEqual(reprise, { ok: true, promesse: "2020-11-04" });
	});

	it("se fait deux fois le même jour", async () => {
		const vue = await recue();
		await mettreEnPause(lundi, vue, attente);
		await reprendre(lundi, vue);
		assert.ok((await mettreEnPause(lundi, vue, { ...attente, manque: ["Bail"] })).ok);
		const pauses = await lire("SELECT manque, fin FROM pauses WHERE sollicitation = $1", [
			vue.sollicitation,
		]);
		assert.deepEqual(pauses, [{ manque: ["Bail"], fin: null }]);
	});
});

describe("Traiter et rouvrir", () => {
	it("traite une fois, et conclut l’affaire quand plus rien n’y est ouvert", async () => {
		const demande = await recue({ nature: "demande", prestation: "ppa", dossier: 3 });
		const piece = await recue({ prestation: "ppa", dossier: 3, affaire: demande.affaire });
		const premiere = await traiter(lundi, piece, { issue: "repondu" });
		assert.deepEqual(premiere, { ok: true, affaireConclue: false });
		const seconde = await traiter(lundi, demande, { issue: "accord" });
		assert.deepEqual(seconde, { ok: true, affaireConclue: true });
		assert.deepEqual(await traiter(lundi, demande, { issue: "rejet" }), {
			ok: false,
			motif: "deja-traitee",
		});
	});

	it("transmettre ailleurs ne conclut rien pour la personne", async () => {
		const demande = await recue({ nature: "demande", prestation: "aah", dossier: 3 });
		const resultat = await traiter(lundi, demande, { issue: "transmise" });
		assert.deepEqual(resultat, { ok: true, affaireConclue: false });
	});

	it("ne traite pas ce qu’un autre a pris", async () => {
		const vue = await recue();
		await prendre(lundi, vue);
		assert.deepEqual(await traiter(agent(2), vue, { issue: "accord" }), {
			ok: false,
			motif: "prise-par-un-autre",
		});
	});

	it("traitée pendant une attente, finit l’attente", async () => {
		const vue = await recue();
		await mettreEnPause(lundi, vue, {
			manque: ["Bail"],
			echeance: "2020-10-30",
			indispensable: true,
		});
		assert.ok((await traiter(le("2020-10-08 10:00"), vue, { issue: "accord" })).ok);
		const [pause] = await lire("SELECT fin::text FROM pauses WHERE sollicitation = $1", [
			vue.sollicitation,
		]);
		assert.equal(pause?.fin, "2020-10-08");
		assert.deepEqual((await histoire(vue.sollicitation)).slice(-2), ["reprise", "traitee"]);
	});

	it("rouverte, garde son arrivée et sa promesse, et rouvre l’affaire", async () => {
		const demande = await recue({ nature: "demande", prestation: "rsa", dossier: 3 });
		await traiter(le("2020-10-06 10:00"), demande, { issue: "rejet" });
		const avant = await ligne(demande.sollicitation);
		const tard = le("2020-11-20 10:00");
		assert.deepEqual(await rouvrir(tard, demande, " "), { ok: false, motif: "motif-vide" });
		assert.ok((await rouvrir(tard, demande, "pièce oubliée")).ok);
		assert.deepEqual(await rouvrir(tard, demande, "x"), { ok: false, motif: "pas-traitee" });
		const apres = await ligne(demande.sollicitation);
		assert.deepEqual([apres.arrivee, apres.promesse], [avant.arrivee, avant.promesse]);
		assert.deepEqual([apres.etat, apres.traitee_le, apres.reouvertures], ["a-traiter", null, 1]);
		const [affaire] = await lire("SELECT conclue_le FROM affaires WHERE affaire = $1", [
			demande.affaire,
		]);
		assert.equal(affaire?.conclue_le, null);
	});
});

describe("Rattacher", () => {
	it("donne à une sollicitation sans dossier son dossier, et son affaire avec elle", async () => {
		const vue = await recue({ dossier: null });
		assert.ok((await rattacher(lundi, vue, { dossier: 3 })).ok);
		assert.deepEqual((await ligne(vue.sollicitation)).dossier, "3");
		const [affaire] = await lire("SELECT dossier FROM affaires WHERE affaire = $1", [vue.affaire]);
		assert.equal(affaire?.dossier, "3");
	});

	it("laisse à l’ancien dossier une affaire où il reste autre chose", async () => {
		const une = await recue({ dossier: 1 });
		await recue({ dossier: 1, affaire: une.affaire });
		assert.ok((await rattacher(lundi, une, { dossier: 3 })).ok);
		assert.notEqual(Number((await ligne(une.sollicitation)).affaire), une.affaire);
	});

	it("refuse un dossier inconnu, d’ailleurs, ou l’affaire d’un autre", async () => {
		const vue = await recue({ dossier: null });
		const { affaire } = await recue({ dossier: 1 });
		for (const dossier of [9, 12345]) {
			assert.deepEqual(await rattacher(lundi, vue, { dossier }), {
				ok: false,
				motif: "dossier-inconnu",
			});
		}
		assert.deepEqual(await rattacher(lundi, vue, { dossier: 3, affaire }), {
			ok: false,
			motif: "affaire-d-un-autre-dossier",
		});
	});
});

describe("Les engagements d’un organisme", () => {
	it("s’installent deux fois sans doublon", async () => {
		const compter = async () => (await lire("SELECT count(*)::int AS n FROM engagements"))[0]?.n;
		const avant = await compter();
		await pourOrganisme(OFFICE, (tx) => installerEngagements(tx, OFFICE));
		assert.equal(await compter(), avant);
		assert.equal(avant, 18);
	});
});
