import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { actesDuJournal, avecBase, lire, ouvrir } from "../../dossiers/essais.ts";
import { ajouterAlerte, ajouterContact } from "../../dossiers/index.server.ts";
import { peutEtre } from "../../identite/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import { codeAttendu, demanderRattachement, verifierRattachement } from "./rattacher.ts";

const par = plateforme("ici", new Date("2020-12-10T09:00:00Z"));
const zoe = {
	sujet: "fc-zoe",
	identite: { prenoms: "Zoé Marie", nom: "DURAND", naissance: "1984-03-12" },
};
const motif = async (fait: Promise<{ ok: true } | { ok: false; motif: string }>) => {
	const lu = await fait;
	return lu.ok ? "fait" : lu.motif;
};
let rang = 0;
async function dossierDeZoe({ contact = true, autrui = false } = {}) {
	const ouvert = await ouvrir(["Durand Zoé 1984-03-12 demandeur", "Ben Ali 1983-01-01 conjoint"]);
	const valeur = `+3363997${String(++rang).padStart(4, "0")}`;
	if (contact)
		await ajouterContact(par, ouvert.dossier, {
			nature: "mobile",
			valeur,
			etat: "verifie",
			personne: autrui ? ouvert.personnes[1] : undefined,
		});
	return { ...ouvert, valeur };
}
const codeEnvoye = async (valeur: string) =>
	lire(async (tx) => {
		const { rows } = await tx.execute<{ corps: string }>(
			sql`SELECT corps FROM envois WHERE destinataire = ${valeur} ORDER BY envoi DESC LIMIT 1`,
		);
		return /\b\d{6}\b/.exec(rows[0]?.corps ?? "")?.[0] ?? assert.fail("aucun code");
	});

describe("La première visite par FranceConnect", () => {
	avecBase();

	it("le numéro, l’identité, puis le code d’un contact déjà confirmé : c’est son dossier", async () => {
		const { dossier, matricule, valeur } = await dossierDeZoe();
		assert.equal(
			await motif(demanderRattachement(par, zoe, ` ${matricule.toLowerCase()} `)),
			"fait",
		);
		assert.equal((await codeAttendu(par, zoe))?.valeur, valeur);
		const fait = await verifierRattachement(par, zoe, await codeEnvoye(valeur));
		assert.deepEqual(fait, { ok: true, dossier });
		assert.equal(await codeAttendu(par, zoe), undefined);
		const actes = (await actesDuJournal(dossier)).map(({ acte }) => acte);
		assert.ok(actes.includes("compte.demander-rattachement"));
	});

	it("un autre nom, une autre naissance, un numéro inconnu, des violences : la même réponse, et rien n’est envoyé", async () => {
		const { dossier, matricule } = await dossierDeZoe();
		const autre = (identite: Partial<typeof zoe.identite>) =>
			motif(
				demanderRattachement(
					par,
					{ ...zoe, identite: { ...zoe.identite, ...identite } },
					matricule,
				),
			);
		assert.equal(await autre({ nom: "DUPONT" }), "dossier-introuvable");
		assert.equal(await autre({ naissance: "1984-03-13" }), "dossier-introuvable");
		assert.equal(await motif(demanderRattachement(par, zoe, "0000000")), "dossier-introuvable");
		await ajouterAlerte(par, dossier, { nature: "violences" });
		assert.equal(await autre({}), "dossier-introuvable");
		assert.equal(await codeAttendu(par, zoe), undefined);
		assert.equal(await motif(demanderRattachement(par, zoe, " ")), "matricule-vide");
	});

	it("sans contact confirmé à elle, un agent fait le lien", async () => {
		const sans = await dossierDeZoe({ contact: false });
		assert.equal(await motif(demanderRattachement(par, zoe, sans.matricule)), "sans-contact");
		const duConjoint = await dossierDeZoe({ autrui: true });
		assert.equal(await motif(demanderRattachement(par, zoe, duConjoint.matricule)), "sans-contact");
	});

	it("le code de l’une ne sert pas à un autre venu de FranceConnect", async () => {
		const { matricule, valeur } = await dossierDeZoe();
		await demanderRattachement(par, zoe, matricule);
		const code = await codeEnvoye(valeur);
		const autre = { ...zoe, sujet: "fc-autre" };
		assert.equal(await motif(verifierRattachement(par, autre, code)), "aucun-code");
		assert.equal(
			await motif(verifierRattachement(par, zoe, code === "111111" ? "222222" : "111111")),
			"code-faux",
		);
		assert.equal(await motif(verifierRattachement(par, zoe, code)), "fait");
	});
});

describe("L’identité de FranceConnect et celle du dossier", () => {
	const titulaire = {
		prenom: "Marie-Line",
		nom: "De La Tour",
		nomNaissance: "Müller",
		dateNaissance: "1970-01-02",
	};
	const identite = { prenoms: "Marie Line Zoé", nom: "MULLER", naissance: "1970-01-02" };

	it("s’accordent sans accent ni trait d’union, par le nom de naissance ou d’usage", () => {
		assert.equal(peutEtre(identite, titulaire), true);
		assert.equal(peutEtre({ ...identite, nom: "Autre", nomUsage: "de la tour" }, titulaire), true);
		assert.equal(peutEtre({ ...identite, nom: "Autre", nomUsage: "tour" }, titulaire), false);
	});

	it("un prénom entier, pas un début de mot", () => {
		assert.equal(peutEtre({ ...identite, prenoms: "Marie Linette" }, titulaire), false);
		assert.equal(peutEtre({ ...identite, prenoms: "Marie" }, titulaire), false);
		assert.equal(peutEtre(identite, { ...titulaire, prenom: "" }), false);
	});

	it("une naissance au jour près, connue des deux côtés", () => {
		assert.equal(peutEtre({ ...identite, naissance: "1970-01" }, titulaire), false);
		assert.equal(peutEtre(identite, { ...titulaire, dateNaissance: null }), false);
	});
});
