import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { actesDuJournal, avecBase } from "../../dossiers/essais.ts";
import { justifierLecture, proteger } from "../../dossiers/index.server.ts";
import { dossierDEssai } from "../../socle/essais.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { agent } from "../../sollicitations/essais.ts";
import { installerEngagements } from "../../sollicitations/index.server.ts";
import {
	dossierDe,
	ecrire,
	incorporee,
	jointesDe,
	lireLigne,
	part,
	pdf,
	recevoir,
	trace,
} from "../essai.fixture.ts";
import { lireDetail } from "../lectures/detail.ts";
import { compterFil, lireFil, suivantARattacher } from "../lectures/fil.ts";
import { lireOrigine } from "../lectures/origine.ts";
import type { SectionDuFil } from "../textes/fil.ts";
import { ecarter, reprendre } from "./ecarter.ts";
import { prendreJointe, traiterCommeMessage } from "./prendre-jointe.ts";
import { rattacher } from "./rattacher.ts";

const moi = agent(1, { quand: new Date("2020-07-15T09:00:00Z") });
const dans = <T>(ordre: ReturnType<typeof sql>) =>
	pourOrganisme("ici", async (tx) => (await tx.execute<T & Record<string, unknown>>(ordre)).rows);
const demandeDe = async (courriel: number) =>
	(
		await dans<{ dossier: number | null; etat: string; issue: string | null }>(
			sql`SELECT s.dossier::int, s.etat, s.issue FROM sollicitations s JOIN courriels c USING (organisme, sollicitation)
				WHERE c.courriel = ${courriel}`,
		)
	)[0];
const section = (nom: SectionDuFil) =>
	pourOrganisme("ici", async (tx) =>
		(await lireFil(tx, moi, nom)).lignes.map(({ courriel }) => courriel),
	);
const detail = (courriel: number) => pourOrganisme("ici", (tx) => lireDetail(tx, moi, courriel));

describe("Ce qu’un agent fait d’un courriel", () => {
	avecBase();
	process.env.DROIT_OUVERT_DONNEES = dossierDEssai();
	before(async () => {
		await pourOrganisme("ici", (tx) => installerEngagements(tx, "ici"));
		await dans(sql`INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles)
			OVERRIDING SYSTEM VALUE VALUES ('ici', 1, 'pro', 'agent-1', 'Inès', 'Martin', '{gestionnaire}')`);
	});

	it("rattaché, sa demande et ses pièces le suivent ; une seconde fois, c’est refusé", async () => {
		const { dossier } = await dossierDe("r1@exemple.fr");
		const { courriel } = await recevoir(
			ecrire({ de: "r1@exemple.fr", parts: [part("a.pdf", "application/pdf", pdf("r1"))] }),
		);
		assert.ok((await section("a-rattacher")).includes(courriel));
		assert.deepEqual(await rattacher(moi, courriel, dossier), { ok: true });
		assert.equal((await demandeDe(courriel))?.dossier, dossier);
		const [piece] = await dans<{ dossier: number }>(
			sql`SELECT p.dossier::int FROM pieces p JOIN jointes j USING (organisme, piece) WHERE j.courriel = ${courriel}`,
		);
		assert.equal(piece?.dossier, dossier);
		assert.ok(!(await section("a-rattacher")).includes(courriel));
		assert.ok((await section("rattaches")).includes(courriel));
		assert.deepEqual(await rattacher(moi, courriel, dossier), {
			ok: false,
			motif: "deja-rattache",
		});
		assert.ok((await actesDuJournal(dossier)).some(({ acte }) => acte === "courriel.rattacher"));
	});

	it("ni à un dossier inconnu, ni sans dossier, ni quand il n’existe pas", async () => {
		const { courriel } = await recevoir(ecrire());
		for (const dossier of [undefined, 999_999])
			assert.deepEqual(await rattacher(moi, courriel, dossier), {
				ok: false,
				motif: "dossier-inconnu",
			});
		assert.deepEqual(await rattacher(moi, 999_999, 1), { ok: false, motif: "courriel-inconnu" });
	});

	it("à un dossier protégé : il faut d’abord dire pourquoi ; ensuite le fil n’en montre rien", async () => {
		const { dossier } = await dossierDe("r2@exemple.fr");
		assert.ok((await proteger(moi, dossier, "adresse-secrete")).ok);
		const { courriel } = await recevoir(ecrire({ de: "r2@exemple.fr", sujet: "Mon secret" }));
		const vu = await detail(courriel);
		assert.ok(vu && !vu.fermee);
		assert.equal(vu.propositions[0]?.nom, undefined);
		assert.deepEqual(await rattacher(moi, courriel, dossier), {
			ok: false,
			motif: "dossier-protege",
		});
		await justifierLecture(moi, dossier, "la personne est au téléphone");
		assert.deepEqual(await rattacher(moi, courriel, dossier), { ok: true });
		const plusTard = agent(2, { quand: new Date("2020-07-15T11:00:00Z") });
		const [ligne] = (
			await pourOrganisme("ici", (tx) => lireFil(tx, plusTard, "rattaches"))
		).lignes.filter((autre) => autre.courriel === courriel);
		assert.deepEqual([ligne?.sujet, ligne?.de], [undefined, undefined]);
		const autre = await pourOrganisme("ici", (tx) => lireDetail(tx, plusTard, courriel));
		assert.ok(autre?.fermee);
		assert.equal(JSON.stringify(autre).includes("secret"), false);
		assert.equal(await lireOrigine(plusTard, courriel), undefined);
		assert.deepEqual(await ecarter(plusTard, courriel), { ok: false, motif: "dossier-protege" });
	});

	it("écarté, il n’attend plus personne ; repris, il attend de nouveau, sur sa première horloge", async () => {
		const { courriel } = await recevoir(ecrire({ de: "pub@exemple.fr" }));
		assert.deepEqual(await ecarter(moi, courriel), { ok: true });
		assert.deepEqual(
			[(await demandeDe(courriel))?.etat, (await demandeDe(courriel))?.issue],
			["traitee", "sans-suite"],
		);
		assert.ok((await section("ecartes")).includes(courriel));
		assert.deepEqual(await ecarter(moi, courriel), { ok: false, motif: "deja-ecarte" });
		assert.deepEqual(await reprendre(moi, courriel), { ok: true });
		assert.equal((await demandeDe(courriel))?.etat, "a-traiter");
		assert.ok((await section("a-rattacher")).includes(courriel));
		assert.deepEqual(await reprendre(moi, courriel), { ok: false, motif: "pas-ecarte" });
	});

	it("pris pour une réponse automatique, il devient une demande, ses fichiers des pièces", async () => {
		const { courriel } = await recevoir(
			ecrire({
				entetes: "Auto-Submitted: auto-replied\n",
				parts: [part("a.pdf", "application/pdf", pdf("auto"))],
			}),
		);
		assert.ok((await section("automatiques")).includes(courriel));
		assert.deepEqual(await rattacher(moi, courriel, 1), { ok: false, motif: "pas-un-message" });
		assert.deepEqual(await traiterCommeMessage(moi, courriel), { ok: true });
		assert.equal((await demandeDe(courriel))?.etat, "a-traiter");
		assert.deepEqual(
			(await jointesDe(courriel)).map(({ sort }) => sort),
			["prise"],
		);
		assert.equal((await lireLigne(courriel)).accuse, null);
		assert.deepEqual(await traiterCommeMessage(moi, courriel), {
			ok: false,
			motif: "deja-message",
		});
	});

	it("un logo qui était un document se prend ; ce qui ne s’ouvre pas dit toujours non", async () => {
		const photo = await (await import("sharp"))
			.default({ create: { width: 60, height: 60, channels: 3, background: "#abc" } })
			.png()
			.toBuffer();
		const { courriel } = await recevoir(
			ecrire({
				parts: [incorporee("carte.png", photo), part("x.docx", "application/msword", "PK\x03\x04")],
			}),
		);
		assert.deepEqual(
			(await jointesDe(courriel)).map(({ sort }) => sort),
			["signature", "refusee"],
		);
		assert.deepEqual(await prendreJointe(moi, courriel, 1), { ok: true });
		assert.deepEqual(await prendreJointe(moi, courriel, 1), {
			ok: false,
			motif: "fichier-deja-pris",
		});
		assert.deepEqual(await prendreJointe(moi, courriel, 2), {
			ok: false,
			motif: "fichier-non-pris",
		});
		assert.deepEqual(await prendreJointe(moi, courriel, 9), {
			ok: false,
			motif: "fichier-inconnu",
		});
		assert.deepEqual(
			(await jointesDe(courriel)).map(({ sort }) => sort),
			["prise", "refusee"],
		);
	});

	it("le message d’origine se télécharge octet pour octet, et la lecture est au journal", async () => {
		const { dossier } = await dossierDe("r3@exemple.fr");
		const brut = ecrire({ de: "r3@exemple.fr", entetes: trace("exemple.fr") });
		const { courriel } = await recevoir(brut);
		assert.deepEqual(await lireOrigine(moi, courriel), brut);
		assert.ok((await detail(courriel))?.dossier);
		const actes = (await actesDuJournal(dossier)).map(({ acte }) => acte);
		assert.ok(actes.includes("courriel.telecharger") && actes.includes("courriel.lire"));
	});

	it("une fois réglé, le suivant à rattacher s’ouvre ; après le dernier, le premier", async () => {
		const [a, b] = [await recevoir(ecrire()), await recevoir(ecrire())];
		const suivant = (courriel: number) =>
			pourOrganisme("ici", (tx) => suivantARattacher(tx, moi, courriel));
		assert.equal(await suivant(a.courriel), b.courriel);
		assert.equal(await suivant(b.courriel), (await section("a-rattacher"))[0]);
		const comptes = await pourOrganisme("ici", (tx) => compterFil(tx, moi));
		assert.equal(comptes["a-rattacher"], (await section("a-rattacher")).length);
	});
});
