import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { agent, instant, OFFICE, office } from "../essai.fixture.ts";
import { datesDeLaStructure, lireDateProtegee } from "../lectures/dates-protegees.ts";
import { preciserDate } from "./preciser-date.ts";
import { type PourQui, protegerDate } from "./proteger-date.ts";
import { rattacher } from "./rattacher.ts";
import { recevoir } from "./recevoir.ts";

const { lire } = office();
const zoe = { prenom: "Zoé", nom: "Durand", naissance: "1984-03-12" };
const autre = (nom: string) => ({ personne: { ...zoe, nom } });

const sofia = (plus: Partial<Acteur> = {}) =>
	agent(22, {
		roles: ["structure-accueil"],
		equipe: undefined,
		structure: "france-services-oyonnax",
		...plus,
	});

async function protegee(pour: PourQui, par = agent(1)) {
	const faite = await protegerDate(par, pour);
	return faite.ok ? faite : assert.fail(faite.motif);
}
const lue = (numero: { annee: number; numero: number }, par = agent(1)) =>
	pourOrganisme(OFFICE, (tx) => lireDateProtegee(tx, par, numero));
const journal = (numero: { annee: number; numero: number }) =>
	lire("SELECT auteur, acte FROM journal WHERE objet = $1 ORDER BY numero", [
		`date-protegee-${numero.annee}-${numero.numero}`,
	]);

describe("Une date protégée", () => {
	it("fixe le mois du contact jusqu’à son dernier instant, et s’écrit au journal", async () => {
		const soir = agent(1, { quand: instant("2020-09-30 23:59") });
		const preuve = await protegee({ dossier: 3 }, soir);
		assert.deepEqual([preuve.mois, preuve.deja], ["2020-09-01", false]);
		assert.deepEqual(await journal(preuve), [{ auteur: "compte-1", acte: "date.proteger" }]);
		const minuit = agent(1, { quand: instant("2020-10-01 00:00") });
		const suivante = await protegee({ dossier: 3 }, minuit);
		assert.deepEqual([suivante.mois, suivante.deja], ["2020-10-01", false]);
		assert.equal(suivante.numero, preuve.numero + 1);
	});

	it("est une par personne et par mois : demandée encore, la première revient", async () => {
		const premiere = await protegee({ dossier: 1 });
		const plusTard = agent(2, { quand: instant("2020-10-31 23:59") });
		assert.deepEqual(await protegee({ dossier: 1 }, plusTard), { ...premiere, deja: true });
		const inconnue = await protegee({ personne: zoe });
		const encore = await protegee({ personne: { ...zoe, prenom: "zoe", nom: "DURAND" } }, plusTard);
		assert.deepEqual(encore, { ...inconnue, deja: true });
		const homonyme = await protegee({ personne: { ...zoe, naissance: "1984-03-13" } });
		assert.notEqual(homonyme.numero, inconnue.numero);
	});

	it("est au jour où la demande est arrivée, et la même au second clic", async () => {
		const recue = await recevoir(agent(1), {
			nature: "piece",
			canal: "courrier",
			objet: "Lettre",
			demandeur: "Paul Petit",
			arriveeA: instant("2020-09-28 12:00"),
		});
		assert.ok(recue.ok);
		const preuve = await protegee(recue);
		assert.deepEqual([preuve.mois, preuve.sollicitation], ["2020-09-01", recue.sollicitation]);
		assert.deepEqual(await protegee(recue), { ...preuve, deja: true });
		const date = await lue(preuve);
		assert.deepEqual(
			[date?.quand, date?.etablieLe, date?.canal, date?.nom],
			[instant("2020-09-28 12:00"), agent(1).quand, "courrier", "Paul Petit"],
		);
	});

	it("suit la personne au dossier qu’on lui trouve, où elle compte pour le mois", async () => {
		const quand = instant("2020-11-03 10:00");
		const preuve = await protegee(autre("Diallo"), agent(1, { quand }));
		assert.ok((await rattacher(agent(1, { quand }), preuve, { dossier: 1 })).ok);
		assert.equal((await lue(preuve))?.dossier, 1);
		const encore = await protegee({ dossier: 1 }, agent(1, { quand }));
		assert.deepEqual([encore.numero, encore.deja], [preuve.numero, true]);
	});

	it("recommence à un le premier janvier, à l’heure de Paris", async () => {
		const veille = agent(1, { quand: new Date("2020-12-31T22:59:59Z") });
		const nouvelAn = agent(1, { quand: new Date("2020-12-31T23:00:00Z") });
		const avant = await protegee(autre("Veille"), veille);
		const apres = await protegee(autre("Veille"), nouvelAn);
		assert.ok(avant.annee === 2020 && avant.numero > 1);
		assert.deepEqual([apres.annee, apres.numero, apres.mois], [2021, 1, "2021-01-01"]);
	});

	it("est refusée quand on ne sait pas qui, ou que le dossier n’est pas de la caisse", async () => {
		assert.deepEqual(await protegerDate(agent(1), { dossier: 9 }), {
			ok: false,
			motif: "dossier-inconnu",
		});
		assert.deepEqual(await protegerDate(agent(1), { sollicitation: 999_999 }), {
			ok: false,
			motif: "inconnue",
		});
		const sansNom = { canal: "courrier", objet: "Lettre" } as const;
		for (const arrivee of [
			{ ...sansNom, nature: "piece" as const },
			{ ...sansNom, nature: "declaration-partenaire" as const, dossier: 1 },
		]) {
			const recue = await recevoir(agent(1), arrivee);
			assert.ok(recue.ok);
			assert.deepEqual(await protegerDate(agent(1), recue), {
				ok: false,
				motif: "personne-vide",
			});
		}
	});
});

describe("Préciser une date protégée", () => {
	it("ajoute un droit et corrige le moyen, sans changer ni date, ni mois, ni numéro", async () => {
		const preuve = await protegee(autre("Précise"));
		const avant = await lue(preuve);
		for (const precision of [
			{ prestation: "ppa" },
			{ prestation: "ppa" },
			{ canal: "accueil" },
			{ canal: "accueil" },
		] as const)
			assert.deepEqual(await preciserDate(agent(2), preuve, precision), { ok: true });
		assert.deepEqual(await lue(preuve), { ...avant, droits: ["ppa"], canal: "accueil" });
		assert.deepEqual(
			(await journal(preuve)).map(({ acte }) => acte),
			["date.proteger", "date.preciser"],
		);
		assert.deepEqual(
			await lire("SELECT motif FROM journal WHERE objet = $1 AND acte = 'sollicitation.corriger'", [
				`sollicitation-${preuve.sollicitation}`,
			]),
			[{ motif: "canal=accueil" }],
		);
	});

	it("refuse un droit dont le mois est passé, pas le RSA que le contact a fixé", async () => {
		const preuve = await protegee(autre("Passé"));
		const dernier = agent(1, { quand: instant("2020-10-31 12:00") });
		const lendemain = agent(1, { quand: instant("2020-11-01 12:00") });
		assert.ok((await preciserDate(dernier, preuve, { prestation: "ppa" })).ok);
		assert.deepEqual(await preciserDate(lendemain, preuve, { prestation: "aide_logement" }), {
			ok: false,
			motif: "mois-passe",
		});
		assert.ok((await preciserDate(lendemain, preuve, { prestation: "rsa" })).ok);
	});

	it("refuse le moyen de ce qui est arrivé seul, une précision vide, une date qui n’existe pas", async () => {
		const recue = await recevoir(agent(1), {
			nature: "question",
			canal: "courriel",
			objet: "Question",
			demandeur: "Lou Roche",
		});
		assert.ok(recue.ok);
		const preuve = await protegee(recue);
		const motif = async (...precision: Parameters<typeof preciserDate>) => {
			const fait = await preciserDate(...precision);
			return fait.ok ? undefined : fait.motif;
		};
		assert.equal(await motif(agent(1), preuve, { canal: "telephone" }), "canal-connu");
		assert.equal(await motif(agent(1), preuve, {}), "precision-vide");
		const inconnu = { annee: 2020, numero: 999_999 };
		assert.equal(await motif(agent(1), inconnu, { prestation: "rsa" }), "date-inconnue");
	});
});

describe("Une structure d’accueil", () => {
	it("protège par le nom, remet la demande à la caisse, et ne lit que les preuves de son lieu", async () => {
		const sienne = await protegee(autre("Accueillie"), sofia());
		const date = await lue(sienne, sofia({ compte: 23 }));
		assert.deepEqual(
			[date?.structure, date?.canal, date?.naissance],
			["france-services-oyonnax", "partenaire", "1984-03-12"],
		);
		const [arrivee] = await lire(
			"SELECT nature, etat FROM sollicitations WHERE sollicitation = $1",
			[sienne.sollicitation],
		);
		assert.deepEqual(arrivee, { nature: "contact", etat: "a-traiter" });
		const dici = await protegee(autre("Du bureau"));
		assert.equal(await lue(dici, sofia()), undefined);
		assert.equal(await lue(sienne, sofia({ structure: "ccas-ailleurs" })), undefined);
		assert.equal(await lue(sienne, sofia({ structure: undefined })), undefined);
		const siennes = await pourOrganisme(OFFICE, (tx) => datesDeLaStructure(tx, sofia()));
		assert.deepEqual(
			siennes.map(({ numero }) => numero),
			[sienne.numero],
		);
	});

	it("n’apprend pas qu’une personne a déjà une date à la caisse", async () => {
		const auBureau = await protegee(autre("Discrète"));
		const ailleurs = await protegee(autre("Discrète"), sofia());
		assert.equal(ailleurs.deja, false);
		assert.notEqual(ailleurs.numero, auBureau.numero);
	});

	it("ne passe ni par un dossier ni par une sollicitation, et ne change pas son moyen", async () => {
		for (const pour of [{ dossier: 1 }, { sollicitation: 1 }])
			assert.deepEqual(await protegerDate(sofia(), pour), { ok: false, motif: "personne-vide" });
		const sienne = await protegee(autre("Moyen"), sofia());
		assert.deepEqual(await preciserDate(sofia(), sienne, { canal: "telephone" }), {
			ok: false,
			motif: "canal-connu",
		});
		assert.ok((await preciserDate(sofia(), sienne, { prestation: "rsa" })).ok);
	});
});
