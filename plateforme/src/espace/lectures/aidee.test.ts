import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { accepterMandat, donnerMandat, revoquerMandat } from "../../mandats/index.server.ts";
import type { Portee } from "../../mandats/index.ts";
import { agent, instant, office } from "../../sollicitations/essais.ts";
import { recevoir } from "../../sollicitations/index.server.ts";
import { ecrirePour } from "../actes/aider.ts";
import { lirePersonneAidee } from "./aidee.ts";

const { lire, preparer } = office();
const elle = agent(5, { roles: ["allocataire"], dossier: 1 });
const aidant = (compte = 6, quand = "2020-10-05 11:00") =>
	agent(compte, { roles: ["aidant"], quand: instant(quand) });
async function mandat(...portees: Portee[]): Promise<number> {
	const dit = { nom: "Jean-Marc", portees, duree: 30 as const };
	const donne = await donnerMandat(elle, 1, dit, { par: "en-ligne" });
	assert.ok(donne.ok);
	assert.ok((await accepterMandat(aidant(), donne.code)).ok);
	return donne.mandat;
}
const message = { objet: "Un loyer", texte: "Bonjour, pour Awa." };
const motif = async (fait: Promise<{ ok: true } | { ok: false; motif: string }>) => {
	const lu = await fait;
	return lu.ok ? "fait" : lu.motif;
};

describe("Ce qu’un aidant voit et fait", () => {
	before(async () => {
		await preparer(`INSERT INTO droits_valorises (organisme, dossier, prestation, beneficiaire, etat, montant, depuis) VALUES
			('ici', 1, 'ppa', 'foyer', 'en_paiement', 20000, '2020-01-01'),
			('ici', 1, 'asf', 'enfant-1', 'en_paiement', 11600, '2020-01-01'),
			('ici', 1, 'aah', 'foyer', 'en_paiement', 90270, '2020-01-01')`);
		const demande = { nature: "demande", canal: "accueil", dossier: 1 } as const;
		await recevoir(agent(1), { ...demande, prestation: "asf", objet: "Témoin-séparation" });
		await recevoir(agent(1), { ...demande, prestation: "rsa", objet: "Témoin-objet" });
	});

	it("les montants et où en sont les demandes ; ni santé, ni séparation, ni les mots d’un autre", async () => {
		const vue = await lirePersonneAidee(aidant(), await mandat("voir"));
		assert.deepEqual(
			vue?.vu?.recus.map(({ prestation }) => prestation),
			["ppa"],
		);
		assert.equal(vue?.vu?.enCours.length, 1);
		assert.doesNotMatch(JSON.stringify(vue), /Témoin|asf|aah|116|902/);
		assert.equal(vue?.prenom, "Awa");
	});

	it("sans la portée de voir, rien du dossier ; sans celle d’envoyer, aucun message", async () => {
		const envoyer = await mandat("envoyer");
		assert.equal((await lirePersonneAidee(aidant(), envoyer))?.vu, undefined);
		assert.equal(await motif(ecrirePour(aidant(), envoyer, message)), "fait");
		const voir = await mandat("voir");
		assert.equal(await motif(ecrirePour(aidant(), voir, message)), "fini");
	});

	it("sans mandat, avec celui d’un autre, retiré ou expiré : rien ne se lit et rien ne s’écrit", async () => {
		const numero = await mandat("voir", "envoyer");
		const ferme = async (par: ReturnType<typeof aidant>, lequel = numero) => {
			assert.equal(await lirePersonneAidee(par, lequel), undefined);
			assert.equal(await motif(ecrirePour(par, lequel, message)), "fini");
		};
		await ferme(aidant(7));
		await ferme(aidant(), 999_999);
		await ferme(aidant(6, "2020-11-05 12:00"));
		await ferme({ ...aidant(), organisme: "ailleurs" });
		assert.ok(await lirePersonneAidee(aidant(), numero));
		await revoquerMandat(elle, numero, { dossier: 1 });
		await ferme(aidant());
	});

	it("ce qu’il envoie est marqué assisté, au message, à la demande et au journal", async () => {
		const numero = await mandat("envoyer");
		const fait = await ecrirePour(aidant(), numero, message);
		assert.ok(fait.ok);
		const { sollicitation } = fait;
		const [ligne] = await lire(
			`SELECT m.mandat::int AS message, a.mandat::int AS demande FROM messages m
				JOIN sollicitations_assistees a USING (organisme, sollicitation) WHERE sollicitation = $1`,
			[sollicitation],
		);
		assert.deepEqual(ligne, { message: numero, demande: numero });
		const [trace] = await lire(
			"SELECT auteur, motif FROM journal WHERE objet = $1 AND acte = 'mandat.envoyer'",
			[`mandat-${numero}`],
		);
		assert.deepEqual(trace, {
			auteur: "compte-6",
			motif: `dossier=1 sollicitation=${sollicitation}`,
		});
	});

	it("refusé pour ce qu’il écrit, rien n’est marqué", async () => {
		const numero = await mandat("envoyer");
		assert.equal(
			await motif(ecrirePour(aidant(), numero, { ...message, texte: " " })),
			"texte-vide",
		);
		const traces = await lire("SELECT FROM journal WHERE objet = $1 AND acte = 'mandat.envoyer'", [
			`mandat-${numero}`,
		]);
		assert.equal(traces.length, 0);
	});
});
