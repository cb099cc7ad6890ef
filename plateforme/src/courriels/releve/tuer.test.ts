import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import {
	accesDe,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
	pourOrganisme,
	type Serveur,
} from "../../socle/essais.ts";
import { Boite } from "../boite/boite.ts";
import { configurationDe } from "../boite/configuration.ts";
import { type Dovecot, ouvrirDovecot, sansDovecot } from "../boite/dovecot.fixture.ts";
import { acteur, bureau, ecrire, part, pdf } from "../essai.fixture.ts";
import { relever } from "./relever.ts";

const releveur = fileURLToPath(new URL("releveur.fixture.ts", import.meta.url));

/** What remains of messages when whoever takes them is killed (kill -9) at this step. */
describe("Tué pendant la relève, rien n’est perdu ni doublé", { skip: sansDovecot }, () => {
	const dossier = dossierDEssai();
	process.env.DROIT_OUVERT_DONNEES = dossier;
	let serveur: Serveur;
	let base: ReturnType<typeof ouvrirBase>;
	let dovecot: Dovecot;
	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"), 4);
		installerBase(base);
		dovecot = await ouvrirDovecot();
	});
	after(async () => {
		await dovecot.fermer();
		await base.fermer();
		await serveur.arreter();
	});

	const adresse = (boite: string) => dovecot.adresse(boite, `?adresse=${boite}@caf.exemple`);

	function lancer(boite: string, arret: string) {
		const enfant = spawn(
			process.execPath,
			[releveur, JSON.stringify(accesDe(serveur, "application")), adresse(boite), arret],
			{ stdio: ["ignore", "pipe", "inherit"] },
		);
		let dit = "";
		const atteint = new Promise<void>((resolve) => {
			enfant.stdout.on("data", (texte) => {
				dit += texte;
				if (dit.includes(`${arret}\n`)) resolve();
			});
		});
		return { enfant, atteint, fini: once(enfant, "exit") };
	}

	async function finir(boite: string) {
		const reglages = configurationDe("ici", false, { DROIT_OUVERT_IMAP: adresse(boite) });
		if (!reglages) throw new Error("sans réglages");
		const ouverte = await Boite.ouvrir(reglages);
		const releve = await relever({
			boite: ouverte,
			nom: reglages.nom,
			bureau,
			acteur: () => acteur,
		});
		const reste = (await ouverte.lister()).length;
		ouverte.fermer();
		const traites = await Boite.ouvrir({ ...reglages, boite: "Traités", traites: "INBOX" });
		const ranges = (await traites.lister()).length;
		traites.fermer();
		return { ...releve, reste, ranges };
	}

	/** What the messages of this mailbox made. */
	const compter = (boite: string) =>
		pourOrganisme("ici", async (tx) => {
			const { rows } = await tx.execute<Record<string, number>>(sql`
				SELECT count(*)::int AS courriels, count(DISTINCT c.sollicitation)::int AS sollicitations,
					count(DISTINCT c.accuse)::int AS accuses,
					(SELECT count(*)::int FROM pieces p WHERE p.sollicitation IN
						(SELECT sollicitation FROM courriels WHERE adresse LIKE ${`%@${boite}.exemple`})) AS pieces,
					(SELECT count(*)::int FROM envois WHERE destinataire LIKE ${`%@${boite}.exemple`}) AS envois
				FROM courriels c WHERE c.adresse LIKE ${`%@${boite}.exemple`}`);
			return rows[0];
		});

	const deposer = (boite: string, combien: number) =>
		dovecot.deposer(
			boite,
			...Array.from({ length: combien }, (_, n) =>
				ecrire({
					de: `p${n}@${boite}.exemple`,
					parts: [part("a.pdf", "application/pdf", pdf(`${boite} ${n}`))],
				}),
			),
		);

	for (const [arret, attendu] of [
		["garde", { pris: 1, deja: 0 }],
		["lu", { pris: 1, deja: 0 }],
		["inscrit", { pris: 0, deja: 1 }],
		["range", { pris: 0, deja: 0 }],
	] as const)
		it(`à l’étape « ${arret} » : un message, une demande, une pièce, un accusé`, async () => {
			deposer(arret, 1);
			const { enfant, atteint, fini } = lancer(arret, arret);
			await Promise.race([atteint, fini]);
			enfant.kill("SIGKILL");
			await fini;
			assert.deepEqual(await finir(arret), { ...attendu, restes: 0, reste: 0, ranges: 1 });
			assert.deepEqual(await compter(arret), {
				courriels: 1,
				sollicitations: 1,
				accuses: 1,
				pieces: 1,
				envois: 1,
			});
		});

	it("tué cinq fois au hasard de quarante messages : chacun une fois, tous rangés", async () => {
		deposer("hasard", 40);
		for (let fois = 0; fois < 5; fois++) {
			const { enfant, atteint, fini } = lancer("hasard", "jamais");
			void atteint;
			// From before the first message to the middle of a lot.
			await Promise.race([once(enfant.stdout, "data"), fini]);
			await delay(fois * 60);
			enfant.kill("SIGKILL");
			await fini;
		}
		const { reste, ranges, restes } = await finir("hasard");
		assert.deepEqual({ reste, ranges, restes }, { reste: 0, ranges: 40, restes: 0 });
		assert.deepEqual(await compter("hasard"), {
			courriels: 40,
			sollicitations: 40,
			accuses: 40,
			pieces: 40,
			envois: 40,
		});
	});
});
