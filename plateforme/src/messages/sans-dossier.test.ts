import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { pourOrganisme, type Transaction } from "../socle/index.server.ts";
import { agent, instant, office, rattacher } from "../sollicitations/essais.ts";
import { recevoir, traiter } from "../sollicitations/index.server.ts";
import { effacerMessages } from "./actes/effacer.ts";
import {
	ecrire,
	lireEchange,
	messagesNonLus,
	messagesPour,
	noterLus,
	oublierMessagesDans,
	repondre,
} from "./index.server.ts";
import { PAR_JOUR } from "./regles.ts";

const { lire, preparer } = office();
const dans = <T>(act: (tx: Transaction) => Promise<T>) => pourOrganisme("ici", act);
const motif = async (fait: Promise<{ ok: true } | { ok: false; motif: string }>) => {
	const lu = await fait;
	return lu.ok ? "fait" : lu.motif;
};

let compte = 700;
let sollicitation = 0;
const elle = (quand = "2020-10-06 10:00", qui = compte) =>
	agent(qui, { roles: ["allocataire"], quand: instant(quand) });

/** Someone without a file, and what they sent. */
async function arriver(): Promise<void> {
	compte += 1;
	await preparer(`INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles)
			OVERRIDING SYSTEM VALUE
			VALUES ('ici', ${compte}, 'public', 'lina-${compte}', 'Lina', 'Faure', '{allocataire}');
		INSERT INTO personnes_sans_dossier (organisme, compte, prenoms, nom, naissance, depuis)
			VALUES ('ici', ${compte}, 'Lina', 'Faure', '1998-04-12', '2020-10-01T09:00Z');`);
	const fait = await recevoir(elle("2020-10-05 10:00"), {
		nature: "demande",
		canal: "en-ligne",
		objet: "Demander le RSA",
		demandeur: "Lina Faure",
	});
	assert.ok(fait.ok);
	sollicitation = fait.sollicitation;
	await preparer("INSERT INTO sollicitations_sans_dossier VALUES ('ici', $1, $2)", [
		sollicitation,
		compte,
	]);
}
const ecrit = (texte = "Bonjour.", suite: number | undefined = sollicitation, par = elle()) =>
	ecrire(par, { dossier: null, objet: "", texte, sollicitation: suite });
const fil = async (qui = compte) =>
	(await dans((tx) => messagesPour(tx, "ici", { compte: qui }))).map(({ de, texte }) => [
		de,
		texte,
	]);

describe("S’écrire sans dossier", () => {
	beforeEach(arriver);

	it("elle écrit à propos de sa demande, l’agent répond, elle le lit ; nul autre compte ne voit rien", async () => {
		const fait = await ecrit("J’ai déménagé.");
		assert.deepEqual(fait.ok && fait.sollicitation, sollicitation);
		const echange = await dans((tx) => lireEchange(tx, agent(1), sollicitation));
		assert.deepEqual(
			[echange?.dossier, echange?.compte, echange?.messages.length],
			[null, compte, 1],
		);
		const reponse = { sollicitation, texte: "C’est noté.", clore: false };
		assert.equal(await motif(repondre(agent(1), reponse)), "fait");
		const nonLus = () => dans((tx) => messagesNonLus(tx, "ici", { compte }));
		assert.equal(await nonLus(), 1);
		assert.deepEqual(await fil(), [
			["personne", "J’ai déménagé."],
			["caisse", "C’est noté."],
		]);
		await dans((tx) => noterLus(tx, elle("2020-10-06 12:00"), { compte }));
		assert.equal(await nonLus(), 0);
		assert.deepEqual(await fil(compte - 1), []);
		const actes = (
			await lire("SELECT acte, motif FROM journal WHERE objet = $1 AND acte LIKE 'message%'", [
				`sollicitation-${sollicitation}`,
			])
		).map(({ acte }) => acte);
		assert.deepEqual(actes, ["message.ecrire", "message.lire", "message.repondre"]);
	});

	it("après la réponse, son mot ouvre une question de la même affaire, à son nom, qu’elle suit aussi", async () => {
		assert.ok((await traiter(agent(1), { sollicitation }, { issue: "repondu" })).ok);
		const fait = await ecrit("Je ne comprends pas.");
		assert.ok(fait.ok);
		assert.notEqual(fait.sollicitation, sollicitation);
		const [question] = await lire(
			`SELECT q.nature, q.demandeur, q.dossier, q.affaire = d.affaire AS meme FROM sollicitations q, sollicitations d
				WHERE q.sollicitation = $1 AND d.sollicitation = $2`,
			[fait.sollicitation, sollicitation],
		);
		assert.deepEqual(question, {
			nature: "question",
			demandeur: "Lina Faure",
			dossier: null,
			meme: true,
		});
		const reponse = {
			sollicitation: fait.sollicitation,
			texte: "Nous vous rappelons.",
			clore: true,
		};
		assert.equal(await motif(repondre(agent(1), reponse)), "fait");
		assert.equal((await fil()).length, 2);
	});

	it("sans demande nommée, ou à propos de celle d’un autre : rien n’est écrit", async () => {
		assert.equal(
			await motif(ecrire(elle(), { dossier: null, objet: "Un mot", texte: "Bonjour." })),
			"inconnu",
		);
		const premiere = sollicitation;
		await arriver();
		assert.equal(await motif(ecrit("Bonjour.", premiere)), "inconnu");
		assert.equal(await motif(ecrit(" ")), "texte-vide");
		assert.deepEqual(await fil(), []);
	});

	it("dix par jour, pas onze ; le lendemain à la même heure, oui", async () => {
		for (let n = 0; n < PAR_JOUR; n++) assert.equal(await motif(ecrit()), "fait");
		assert.equal(await motif(ecrit("Encore.", sollicitation, elle("2020-10-07 09:59"))), "trop");
		assert.equal(await motif(ecrit("Encore.", sollicitation, elle("2020-10-07 10:01"))), "fait");
	});

	it("rangée à la main dans un dossier, l’agent répond toujours là d’où elle est venue, s’il peut le lire", async () => {
		assert.ok((await rattacher(agent(1), { sollicitation }, { dossier: 1 })).ok);
		const reponse = { sollicitation, texte: "Bonjour.", clore: false };
		assert.equal(await motif(repondre(agent(1), reponse)), "fait");
		assert.deepEqual(await fil(), [["caisse", "Bonjour."]]);
		assert.equal((await dans((tx) => messagesPour(tx, "ici", 1))).length, 0);
		await preparer(
			"UPDATE dossiers SET protection = 'autre' WHERE organisme = 'ici' AND dossier = 1",
		);
		try {
			assert.equal(await motif(repondre(agent(2), reponse)), "protege");
		} finally {
			await preparer(
				"UPDATE dossiers SET protection = NULL WHERE organisme = 'ici' AND dossier = 1",
			);
		}
	});

	it("s’efface avec la demande, et le reste du temps demeure ; la règle des dossiers n’y touche pas", async () => {
		await ecrit();
		assert.ok((await traiter(agent(1), { sollicitation }, { issue: "repondu" })).ok);
		assert.equal(await effacerMessages(agent(1, { quand: instant("2030-01-01 10:00") })), 0);
		await dans((tx) => oublierMessagesDans(tx, agent(0, { roles: [] }), [sollicitation]));
		assert.deepEqual(await fil(), []);
		const [trace] = await lire(
			"SELECT motif FROM journal WHERE acte = 'messages.effacer' AND objet = $1",
			[`sollicitation-${sollicitation}`],
		);
		assert.equal(trace?.motif, "messages=1");
	});

	it("un message écrit pour un dossier n’en change plus, par la base elle-même", async () => {
		assert.ok((await ecrit()).ok);
		await preparer("UPDATE messages SET dossier = 1 WHERE sollicitation = $1", [sollicitation]);
		for (const vers of ["3", "NULL"])
			await assert.rejects(
				preparer(`UPDATE messages SET dossier = ${vers} WHERE sollicitation = $1`, [sollicitation]),
				/ne change plus/,
			);
	});
});
