import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import {
	accesDe,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
	type Serveur,
} from "../../socle/essais.ts";
import { BAIL, laisserIncertains } from "../actes/laisser-incertains.ts";
import { trancherEnvoi } from "../actes/trancher.ts";
import { acteur, deposer, lireLigne, transporteur, vider } from "../essai.fixture.ts";
import { repondre, serveurDicte, serveurSmtp } from "../transport/smtp/serveurs.fixture.ts";

const porteur = fileURLToPath(new URL("porteur.fixture.ts", import.meta.url));
const facteurSeul = fileURLToPath(new URL("facteur.fixture.ts", import.meta.url));
const apresLeBail = { ...acteur, quand: new Date(acteur.quand.getTime() + BAIL + 1) };

/** What remains of a message when whoever handed it over is killed (kill -9) at this step. */
describe("Tué pendant qu’il remet un message, le facteur ne le perd ni ne le double", () => {
	const dossier = dossierDEssai();
	let serveur: Serveur;
	let base: ReturnType<typeof ouvrirBase>;
	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"));
		installerBase(base);
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});

	async function remettreEtTuer(port: number, arret: string, signal?: Promise<unknown>) {
		const enfant = spawn(
			process.execPath,
			[porteur, JSON.stringify(accesDe(serveur, "application")), String(port), arret],
			{ stdio: ["ignore", "pipe", "inherit"] },
		);
		let dit = "";
		const atteint = new Promise<void>((resolve) => {
			enfant.stdout.on("data", (texte) => {
				dit += texte;
				if (dit.includes(`${arret}\n`)) resolve();
			});
		});
		const fini = once(enfant, "exit");
		await Promise.race([signal ?? atteint, fini]);
		enfant.kill("SIGKILL");
		await fini;
	}

	/** The next round, then what it would take to make it safe: nobody, or a person. */
	async function suite(envoi: number) {
		await laisserIncertains(apresLeBail);
		const plis = await vider("courriel", apresLeBail.quand, transporteur());
		return { etat: (await lireLigne(envoi)).etat, repris: plis.length };
	}

	for (const [arret, recus, attendu] of [
		["avant-prise", 0, { etat: "envoye", repris: 1 }],
		["pris", 0, { etat: "incertain", repris: 0 }],
		["accepte", 1, { etat: "incertain", repris: 0 }],
		["note", 1, { etat: "envoye", repris: 0 }],
	] as const)
		it(`à l’étape « ${arret} » : ${attendu.etat}`, async () => {
			const smtp = await serveurDicte(repondre);
			const envoi = await deposer({
				cle: `tuer-${arret}`,
				nature: "service",
				destinataire: "ines@exemple.fr",
			});
			await remettreEtTuer(smtp.port, arret);
			assert.equal(smtp.messages.length, recus);
			assert.deepEqual(await suite(envoi), attendu);
			await smtp.fermer();
			if (attendu.etat !== "incertain") return;
			assert.deepEqual(await trancherEnvoi(acteur, envoi, "renvoyer"), { ok: true });
			assert.equal((await vider("courriel", apresLeBail.quand, transporteur())).length, 1);
			assert.equal((await lireLigne(envoi)).tentatives, 2);
		});

	for (const [quoi, quand] of [
		["au milieu du dialogue (RCPT)", (ligne: string) => ligne.startsWith("RCPT")],
		["pendant le texte", (ligne: string) => ligne === "DATA"],
		["entre le texte et le oui", (_: string, fin: boolean) => fin],
	] as const)
		it(`${quoi} : incertain, et personne ne le renvoie de lui-même`, async () => {
			const { promise: la, resolve } = Promise.withResolvers<void>();
			const smtp = await serveurDicte((ligne, prise, fin) => {
				if (quand(ligne, fin)) resolve();
				else repondre(ligne, prise, fin);
			});
			const envoi = await deposer({
				cle: `tuer-${quoi.length}`,
				nature: "service",
				destinataire: "ines@exemple.fr",
			});
			await remettreEtTuer(smtp.port, "note", la);
			assert.equal((await lireLigne(envoi)).etat, "en-cours");
			assert.deepEqual(await suite(envoi), { etat: "incertain", repris: 0 });
			await smtp.fermer();
		});

	it("tué cinq fois au hasard d’une campagne : chaque message arrive une fois au plus, aucun n’est perdu", async () => {
		const N = 400;
		const smtp = await serveurSmtp({
			onData(flux, _, fini) {
				let texte = "";
				flux.on("data", (octets) => {
					texte += octets;
				});
				flux.on("end", () => {
					recus.push(Number(/^Message-ID: <(\d+)@/im.exec(texte)?.[1]));
					setTimeout(() => fini(), 15);
				});
			},
		});
		const recus: number[] = [];
		const envois: number[] = [];
		for (let n = 0; n < N; n++)
			envois.push(
				await deposer({ cle: `hasard-${n}`, nature: "service", destinataire: `a${n}@exemple.fr` }),
			);
		const env = {
			...process.env,
			DROIT_OUVERT_TRACE: "fatal",
			DROIT_OUVERT_SMTP_ICI: `smtp://127.0.0.1:${smtp.port}?places=4`,
			DROIT_OUVERT_COURRIEL_DE_ICI: "caf@caf.exemple",
		};
		const acces = JSON.stringify(accesDe(serveur, "application"));
		for (let fois = 0; fois < 5; fois++) {
			const enfant = spawn(process.execPath, [facteurSeul, acces], {
				stdio: ["ignore", "pipe", "inherit"],
				env,
			});
			await once(enfant.stdout, "data");
			const avant = recus.length;
			// A different number of messages each time: the moment of the blow is anywhere in a lot.
			for (let n = 0; n < 400 && recus.length < avant + 15 + 7 * fois; n++) await delay(5);
			enfant.kill("SIGKILL");
			await once(enfant, "exit");
		}
		await delay(100);
		await smtp.fermer();
		const lignes = await Promise.all(envois.map(lireLigne));
		const de = (etat: string) => lignes.filter((l) => l.etat === etat).map(({ envoi }) => envoi);
		assert.equal(new Set(recus).size, recus.length, "aucun n’est arrivé deux fois");
		for (const envoi of de("envoye"))
			assert.ok(recus.includes(envoi), `${envoi} dit remis, et absent`);
		for (const envoi of de("a-envoyer"))
			assert.ok(!recus.includes(envoi), `${envoi} arrivé, et prêt à repartir`);
		assert.ok(recus.length > 75, `${recus.length} arrivés`);
		assert.equal(de("envoye").length + de("a-envoyer").length + de("en-cours").length, N);
		assert.ok(de("en-cours").length <= 40, "au plus ce qui était en main, cinq fois");
	});
});
