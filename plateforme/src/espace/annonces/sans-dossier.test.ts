import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { envoisDEssai } from "../../envois/essais.ts";
import { prefererSansDossier } from "../../identite/index.server.ts";
import { repondre } from "../../messages/index.server.ts";
import { type Acteur, plateforme } from "../../socle/index.ts";
import { agent, instant, office, rattacher } from "../../sollicitations/essais.ts";
import { mettreEnPause, recevoir, traiter } from "../../sollicitations/index.server.ts";
import { prevenir } from "./prevenir.ts";

const { lire, preparer } = office();
const a = (quand: string): Acteur => plateforme("ici", instant(quand));
const tournee = async (quand: string) => {
	while ((await prevenir(a(quand))) > 0);
};
let suivant = 700;

/** Someone who has no file, with what a code confirmed. */
async function arriver({ courriel = true, mobile = true } = {}): Promise<number> {
	const compte = ++suivant;
	const [adresse, numero] = [`lina${compte}@exemple.fr`, `+33639981${compte}`];
	await preparer(`INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles)
			OVERRIDING SYSTEM VALUE
			VALUES ('ici', ${compte}, 'public', 'lina-${compte}', 'Lina', 'Faure', '{allocataire}');
		INSERT INTO personnes_sans_dossier (organisme, compte, prenoms, nom, naissance, depuis, courriel, mobile)
			VALUES ('ici', ${compte}, 'Lina Rose', 'Faure', '1998-04-12', '2020-10-01T09:00Z',
			${courriel ? `'${adresse}'` : "NULL"}, ${mobile ? `'${numero}'` : "NULL"});`);
	return compte;
}
const elle = (compte: number) => agent(compte, { roles: ["allocataire"] });

/** What she sent on line, with the address of her household. */
async function envoyee(compte: number, quand = "2020-10-05 10:00"): Promise<number> {
	const fait = await recevoir(agent(compte, { roles: ["allocataire"], quand: instant(quand) }), {
		nature: "demande",
		canal: "en-ligne",
		objet: "Demander le RSA",
		prestation: "rsa",
		demandeur: "Lina Faure",
	});
	assert.ok(fait.ok);
	const { sollicitation } = fait;
	const reponses = {
		vues: ["adresse"],
		"adresse.lignes": ["3 rue du Four"],
		"adresse.commune": ["Oyonnax"],
	};
	await preparer(
		`INSERT INTO demandes (organisme, demarche, version, empreinte, sans_dossier, compte, etat, reponses,
			commencee_le, modifiee_le, expire_le, envoyee_le, sollicitation, lu)
		VALUES ('ici', 'rsa', 1, repeat('0', 16), true, $1, 'envoyee', $2, $3, $3, '2099-01-01', $3, $4,
			'{"titre":"RSA","reponses":[],"declaration":"","pieces":[],"suites":[]}')`,
		[compte, reponses, instant(quand), sollicitation],
	);
	await preparer("INSERT INTO sollicitations_sans_dossier VALUES ('ici', $1, $2)", [
		sollicitation,
		compte,
	]);
	return sollicitation;
}

const envois = (compte: number) =>
	lire(
		`SELECT envoi::int, canal, destinataire, etat, motif, sujet, corps FROM envois
			WHERE compte = $1 ORDER BY envoi`,
		[compte],
	);
const canaux = async (compte: number) =>
	(await envois(compte)).map(({ canal, etat }) => `${canal} ${etat}`);
const tus = async (compte: number) =>
	(await lire("SELECT tu FROM annonces WHERE compte = $1 AND tu IS NOT NULL", [compte])).map(
		({ tu }) => tu,
	);
const attente = { manque: ["Bail"], echeance: "2020-10-20", indispensable: true };

describe("Être prévenu de chaque étape, sans dossier", () => {
	before(() => tournee("2020-10-01 10:00"));

	it("reçue, il manque, un message, une réponse : un par affaire et par jour, avec le numéro à appeler", async () => {
		const compte = await arriver();
		const sollicitation = await envoyee(compte);
		await tournee("2020-10-05 10:10");
		await tournee("2020-10-05 10:20");
		const par = (quand: string) => agent(1, { quand: instant(quand) });
		assert.ok((await mettreEnPause(par("2020-10-05 14:00"), { sollicitation }, attente)).ok);
		await tournee("2020-10-05 23:50");
		assert.equal((await envois(compte)).length, 1, "la suite attend le lendemain");
		await tournee("2020-10-06 08:00");
		const texte = "Votre bail suffit.";
		assert.ok((await repondre(par("2020-10-07 09:00"), { sollicitation, texte, clore: false })).ok);
		await tournee("2020-10-07 10:00");
		assert.ok(
			(await traiter(par("2020-10-08 09:00"), { sollicitation }, { issue: "rejet", note: "Age" }))
				.ok,
		);
		await tournee("2020-10-08 10:00");
		const lus = await envois(compte);
		const attendus = [
			/bien arrivé/,
			/il manque quelque chose/,
			/un message vous attend/,
			/une réponse vous attend/,
		];
		assert.equal(lus.length, attendus.length);
		for (const [rang, attendu] of attendus.entries()) {
			assert.match(String(lus[rang]?.corps), attendu);
			assert.match(String(lus[rang]?.corps), /Une question : 04 65 71 32 30\.$/);
			assert.doesNotMatch(
				`${lus[rang]?.sujet} ${lus[rang]?.corps}`,
				/rsa|bail|refus|rejet|faure|lina|https?:|€/i,
			);
			assert.deepEqual(
				[lus[rang]?.canal, lus[rang]?.destinataire],
				["courriel", `lina${compte}@exemple.fr`],
			);
		}
	});

	it("le reçu de la démarche dit déjà qu’elle est arrivée : rien de plus", async () => {
		const compte = await arriver();
		const sollicitation = await envoyee(compte);
		await preparer(
			`INSERT INTO envois (organisme, cle, compte, canal, destinataire, sujet, corps, demande_le)
			SELECT organisme, 'demande-' || demande || '-recu', compte, 'courriel', 'lina@exemple.fr', 'Reçu', 'Reçu', $2
			FROM demandes WHERE sollicitation = $1`,
			[sollicitation, instant("2020-10-05 10:00")],
		);
		await tournee("2020-10-05 10:10");
		assert.equal((await envois(compte)).length, 1);
		assert.ok((await mettreEnPause(agent(1), { sollicitation }, attente)).ok);
		await tournee("2020-10-05 10:20");
		assert.match(String((await envois(compte))[1]?.corps), /il manque/);
	});

	it("par SMS si c’est le canal choisi, ou le seul confirmé", async () => {
		const [choisi, seul] = [await arriver(), await arriver({ courriel: false })];
		await prefererSansDossier(elle(choisi), "sms");
		for (const compte of [choisi, seul]) await envoyee(compte);
		await tournee("2020-10-05 10:10");
		assert.deepEqual(await canaux(choisi), ["sms a-envoyer"]);
		assert.deepEqual(await canaux(seul), ["sms a-envoyer"]);
		const [trace] = await lire(
			"SELECT motif FROM journal WHERE acte = 'compte.preferer' AND objet = $1",
			[`compte-${choisi}`],
		);
		assert.equal(trace?.motif, "sms");
	});

	it("par lettre à l’adresse de la demande, choisie ou faute de mieux : ce qui demande ou répond, pas le reçu", async () => {
		const [rien, lettre] = [await arriver({ courriel: false, mobile: false }), await arriver()];
		await prefererSansDossier(elle(lettre), "courrier");
		for (const compte of [rien, lettre]) {
			const sollicitation = await envoyee(compte);
			await tournee("2020-10-05 10:10");
			assert.deepEqual([await canaux(compte), await tus(compte)], [[], ["par-lettre"]]);
			assert.ok((await traiter(agent(1), { sollicitation }, { issue: "accord" })).ok);
			await tournee("2020-10-05 10:20");
			const [ecrite] = await envois(compte);
			assert.deepEqual(
				[ecrite?.canal, ecrite?.destinataire],
				["courrier", "Lina FAURE\n3 rue du Four\n01100 OYONNAX"],
			);
		}
	});

	it("une adresse qui rebondit : le même message repart par SMS, elle ne sert plus, la suite part ailleurs", async () => {
		const compte = await arriver();
		const sollicitation = await envoyee(compte);
		await tournee("2020-10-05 10:10");
		const [courriel] = await envois(compte);
		await envoisDEssai.partir("courriel", instant("2020-10-05 10:15"));
		const adresse = `lina${compte}@exemple.fr`;
		const rebond = () =>
			envoisDEssai.rebondir(Number(courriel?.envoi), adresse, instant("2020-10-05 10:16"));
		await rebond();
		assert.equal(await rebond(), "deja");
		assert.deepEqual(await canaux(compte), ["courriel echec", "sms a-envoyer"]);
		const [, sms] = await envois(compte);
		assert.equal(sms?.corps, courriel?.corps);
		const [personne] = await lire(
			"SELECT injoignables FROM personnes_sans_dossier WHERE compte = $1",
			[compte],
		);
		assert.deepEqual(personne?.injoignables, ["courriel"]);
		const traces = await lire(
			"SELECT motif FROM journal WHERE acte = 'compte.contact-injoignable' AND objet = $1",
			[`compte-${compte}`],
		);
		assert.deepEqual(traces, [{ motif: `envoi-${courriel?.envoi}` }]);
		assert.ok((await mettreEnPause(agent(1), { sollicitation }, attente)).ok);
		await tournee("2020-10-06 10:00");
		assert.equal((await envois(compte))[2]?.canal, "sms");
		// The number too: by post, as it asks for something.
		await envoisDEssai.partir("sms", instant("2020-10-06 10:05"));
		const numero = `+33639981${compte}`;
		const envoi = Number((await envois(compte))[2]?.envoi);
		await envoisDEssai.rebondir(envoi, numero, instant("2020-10-06 10:06"), "sms");
		assert.deepEqual((await canaux(compte)).slice(2), ["sms echec", "courrier a-envoyer"]);
	});

	it("un SMS qui rebondit repart par courriel ; un reçu qui n’atteint personne ne devient pas une lettre", async () => {
		const compte = await arriver();
		await prefererSansDossier(elle(compte), "sms");
		await envoyee(compte);
		await tournee("2020-10-05 10:10");
		await envoisDEssai.partir("sms", instant("2020-10-05 10:15"));
		const [sms] = await envois(compte);
		const numero = `+33639981${compte}`;
		await envoisDEssai.rebondir(Number(sms?.envoi), numero, instant("2020-10-05 10:16"), "sms");
		assert.deepEqual(await canaux(compte), ["sms echec", "courriel a-envoyer"]);
		await envoisDEssai.partir("courriel", instant("2020-10-05 10:20"));
		const [, courriel] = await envois(compte);
		await envoisDEssai.rebondir(
			Number(courriel?.envoi),
			`lina${compte}@exemple.fr`,
			instant("2020-10-05 10:21"),
		);
		assert.deepEqual(await canaux(compte), ["sms echec", "courriel echec"]);
	});

	it("retirée entre l’écriture et l’envoi, l’adresse n’est plus utilisée : le message part ailleurs", async () => {
		const compte = await arriver();
		await envoyee(compte);
		await tournee("2020-10-05 10:10");
		await preparer(
			"UPDATE personnes_sans_dossier SET courriel = 'autre@exemple.fr' WHERE compte = $1",
			[compte],
		);
		await envoisDEssai.partir("courriel", instant("2020-10-05 10:15"));
		const [un, deux] = await envois(compte);
		assert.deepEqual([un?.etat, un?.motif], ["ecarte", "contact-retire"]);
		assert.deepEqual([deux?.canal, deux?.etat], ["sms", "a-envoyer"]);
	});

	it("ce qui est écrit ne change pas de destinataire, par la base elle-même", async () => {
		const compte = await arriver();
		await envoyee(compte);
		await tournee("2020-10-05 10:10");
		const [{ envoi }] = (await envois(compte)) as [{ envoi: number }];
		for (const change of [
			"destinataire = 'autre@exemple.fr'",
			"dossier = 3",
			"compte = 1",
			"compte = NULL, dossier = 3, destinataire = 'autre@exemple.fr'",
		])
			await assert.rejects(
				preparer(`UPDATE envois SET ${change} WHERE envoi = ${envoi}`),
				/ne change plus de destinataire/,
			);
		assert.equal((await envois(compte))[0]?.destinataire, `lina${compte}@exemple.fr`);
	});

	it("rangée dans un dossier à la main sans y être jointe, elle n’est dite qu’à qui l’a envoyée", async () => {
		await preparer(`INSERT INTO contacts (organisme, dossier, nature, valeur, etat, etat_le) VALUES
			('ici', 3, 'courriel', 'tiers@exemple.fr', 'verifie', '2020-01-01')`);
		const compte = await arriver();
		const sollicitation = await envoyee(compte);
		assert.ok((await rattacher(agent(1), { sollicitation }, { dossier: 3 })).ok);
		await tournee("2020-10-05 10:10");
		assert.deepEqual(
			(await envois(compte)).map(({ destinataire }) => destinataire),
			[`lina${compte}@exemple.fr`],
		);
		assert.deepEqual(await lire("SELECT FROM envois WHERE dossier = 3"), []);
	});
});
