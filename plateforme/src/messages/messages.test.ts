import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { justifierLecture } from "../dossiers/index.server.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { agent, instant, office } from "../sollicitations/essais.ts";
import { mettreEnPause } from "../sollicitations/index.server.ts";
import {
	ecrire,
	lireEchange,
	messagesDe,
	messagesNonLus,
	messagesPour,
	noterLus,
	repondre,
} from "./index.server.ts";
import { PAR_JOUR, TEXTE_MAX } from "./regles.ts";

const { lire, preparer } = office();
const elle = (quand = "2020-10-05 10:00", dossier = 1) =>
	agent(5, { roles: ["allocataire"], dossier, quand: instant(quand) });
const message = { dossier: 1, objet: "Un salaire a changé", texte: "Bonjour,\n\nVoici." };
const ecrit = async (plus: Partial<Parameters<typeof ecrire>[1]> = {}, quand?: string) => {
	const fait = await ecrire(elle(quand), { ...message, ...plus });
	assert.ok(fait.ok, JSON.stringify(fait));
	return fait;
};
const motif = async (fait: Promise<{ ok: true } | { ok: false; motif: string }>) => {
	const lu = await fait;
	return lu.ok ? "fait" : lu.motif;
};
const etat = async (sollicitation: number) =>
	(
		await lire(
			"SELECT nature, canal, etat, issue, promesse::text, affaire FROM sollicitations WHERE sollicitation = $1",
			[sollicitation],
		)
	)[0];

describe("Écrire à sa caisse", () => {
	it("ouvre une question, en ligne, avec sa promesse, et l’écrit au journal", async () => {
		const { sollicitation, promesse } = await ecrit();
		const lue = await etat(sollicitation);
		assert.deepEqual([lue?.nature, lue?.canal, lue?.etat], ["question", "en-ligne", "a-traiter"]);
		assert.equal(lue?.promesse ?? null, promesse);
		const traces = await lire("SELECT acte FROM journal WHERE objet = $1 ORDER BY numero", [
			`sollicitation-${sollicitation}`,
		]);
		assert.ok(traces.some(({ acte }) => acte === "message.ecrire"));
	});

	it("vide, trop long d’un caractère, sans objet : rien n’est écrit, et on sait pourquoi", async () => {
		const avant = (await lire("SELECT count(*)::int AS n FROM sollicitations"))[0]?.n;
		assert.equal(await motif(ecrire(elle(), { ...message, texte: " \n " })), "texte-vide");
		const long = "x".repeat(TEXTE_MAX + 1);
		assert.equal(await motif(ecrire(elle(), { ...message, texte: long })), "texte-trop-long");
		assert.equal(await motif(ecrire(elle(), { ...message, objet: " " })), "objet-vide");
		assert.equal((await lire("SELECT count(*)::int AS n FROM sollicitations"))[0]?.n, avant);
		assert.equal(await motif(ecrire(elle(), { ...message, texte: long.slice(1) })), "fait");
	});

	it("la suite rejoint ce qui attend encore ; en pause ou traitée, elle rouvre une question de la même affaire", async () => {
		const { sollicitation } = await ecrit();
		const suite = await ecrit({ sollicitation, texte: "Et aussi ceci." });
		assert.equal(suite.sollicitation, sollicitation);
		assert.equal(
			await motif(
				mettreEnPause(
					agent(1),
					{ sollicitation },
					{
						manque: ["Bulletin de paie"],
						echeance: "2020-10-20",
						indispensable: true,
					},
				),
			),
			"fait",
		);
		const autre = await ecrit({ sollicitation, texte: "Je ne l’ai pas." });
		assert.notEqual(autre.sollicitation, sollicitation);
		assert.equal((await etat(autre.sollicitation))?.affaire, (await etat(sollicitation))?.affaire);
	});

	it("la demande d’un autre dossier n’existe pas pour elle", async () => {
		const { sollicitation } = await ecrit();
		const autre = ecrire(elle(undefined, 3), { ...message, dossier: 3, sollicitation });
		assert.equal(await motif(autre), "inconnu");
	});

	it("dix par jour, pas onze ; le lendemain à la même heure, oui", async () => {
		await preparer(
			"INSERT INTO dossiers (organisme, dossier, matricule) OVERRIDING SYSTEM VALUE VALUES ('ici', 50, '0000050')",
		);
		const un = (quand: string) => motif(ecrire(elle(quand, 50), { ...message, dossier: 50 }));
		for (let n = 0; n < PAR_JOUR; n++) assert.equal(await un("2020-10-08 10:00"), "fait");
		assert.equal(await un("2020-10-09 09:59"), "trop");
		assert.equal(await un("2020-10-09 10:01"), "fait");
	});
});

describe("Répondre", () => {
	it("la réponse se lit dans l’espace, non lue jusqu’à ce que la personne l’ouvre, et la note du collègue n’y est pas", async () => {
		const { sollicitation } = await ecrit({}, "2020-10-12 10:00");
		const par = agent(1, { quand: instant("2020-10-12 11:00") });
		assert.equal(
			await motif(repondre(par, { sollicitation, texte: "C’est noté.", clore: true })),
			"fait",
		);
		const lue = await etat(sollicitation);
		assert.deepEqual([lue?.etat, lue?.issue], ["traitee", "repondu"]);
		const fil = await pourOrganisme("ici", (tx) => messagesDe(tx, "ici", sollicitation));
		assert.deepEqual(
			fil.map(({ de, texte }) => [de, texte]),
			[
				["personne", "Bonjour,\n\nVoici."],
				["caisse", "C’est noté."],
			],
		);
		const nonLus = () => pourOrganisme("ici", (tx) => messagesNonLus(tx, "ici", 1));
		assert.equal(await nonLus(), 1);
		await pourOrganisme("ici", (tx) => noterLus(tx, elle("2020-10-12 12:00"), 1));
		assert.equal(await nonLus(), 0);
	});

	it("refusée, la réponse qui devait clore n’est pas écrite non plus", async () => {
		const { sollicitation } = await ecrit({}, "2020-10-13 10:00");
		await preparer(
			"UPDATE sollicitations SET pris_par = 2, pris_le = now() WHERE sollicitation = $1",
			[sollicitation],
		);
		const reponse = { sollicitation, texte: "C’est noté.", clore: true };
		assert.equal(await motif(repondre(agent(1), reponse)), "prise-par-un-autre");
		const fil = await pourOrganisme("ici", (tx) => messagesDe(tx, "ici", sollicitation));
		assert.equal(fil.length, 1);
	});

	it("sans dossier, la personne n’a pas d’espace : c’est dit", async () => {
		const [ligne] =
			await preparer(`INSERT INTO sollicitations (organisme, nature, canal, objet, arrivee, arrivee_a)
			VALUES ('ici', 'question', 'telephone', 'Essai', '2020-10-01', now()) RETURNING sollicitation::int`);
		const sollicitation = Number(ligne?.sollicitation);
		assert.equal(
			await motif(repondre(agent(1), { sollicitation, texte: "Oui", clore: false })),
			"sans-dossier",
		);
	});

	it("d’un dossier à l’autre, rien ne passe", async () => {
		const lus = await pourOrganisme("ici", (tx) => messagesPour(tx, "ici", 3));
		assert.deepEqual(lus, []);
	});
});

describe("L’échange d’un dossier protégé", () => {
	it("ne se lit ni ne s’écrit sans avoir dit pourquoi ; ouvert, sa lecture est au journal", async () => {
		const { sollicitation } = await ecrit({ texte: "Témoin-Violences" });
		const echange = (qui = agent(1)) =>
			pourOrganisme("ici", (tx) => lireEchange(tx, qui, sollicitation));
		const lectures = async () =>
			(
				await lire(
					"SELECT count(*)::int AS n FROM journal WHERE acte = 'dossier.lire' AND objet = 'dossier-1'",
				)
			)[0]?.n as number;
		const avant = await lectures();
		assert.match(JSON.stringify(await echange()), /Témoin-Violences/);
		assert.equal(await lectures(), avant + 1, "lire ce qu’elle écrit est lire son dossier");
		await preparer(
			"UPDATE dossiers SET protection = 'autre' WHERE organisme = 'ici' AND dossier = 1",
		);
		try {
			const ferme = await echange(agent(2));
			assert.equal(ferme?.ferme, true);
			assert.doesNotMatch(JSON.stringify(ferme), /Témoin-Violences/);
			const reponse = { sollicitation, texte: "Bonjour.", clore: false };
			assert.equal(await motif(repondre(agent(2), reponse)), "protege");
			assert.deepEqual(await justifierLecture(agent(2), 1, "Elle attend notre réponse"), {
				ok: true,
			});
			assert.match(JSON.stringify(await echange(agent(2))), /Témoin-Violences/);
			assert.equal(await motif(repondre(agent(2), reponse)), "fait");
		} finally {
			await preparer(
				"UPDATE dossiers SET protection = NULL WHERE organisme = 'ici' AND dossier = 1",
			);
		}
	});
});
