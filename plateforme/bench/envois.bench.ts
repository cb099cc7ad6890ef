/**
 * 10,000 e-mails and 10,000 SMS of a campaign, each to a file of its own, looked at again one by one
 * and handed to local sinks in another process; then single messages, alone and behind a campaign.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { deposerEnvoi, facteur } from "../src/envois/index.server.ts";
import {
	accesDe,
	avecClient,
	baseDEssai,
	installerBase,
	ouvrirBase,
	plateforme,
	pourOrganisme,
} from "../src/socle/essais.ts";

const N = 10_000;
const SEULS = 60;

const donnees = mkdtempSync(join(tmpdir(), "droit-ouvert-"));
const puits = fork(fileURLToPath(new URL("envois/puits.ts", import.meta.url)));
const [ports] = (await once(puits, "message")) as [{ smtp: number; smpp: number }];
process.env.DROIT_OUVERT_SMTP_ICI = `smtp://127.0.0.1:${ports.smtp}`;
process.env.DROIT_OUVERT_COURRIEL_DE_ICI = "Caf d’ici <ne-pas-repondre@caf.exemple>";
process.env.DROIT_OUVERT_SMPP_ICI = `smpp://caf:secret@127.0.0.1:${ports.smpp}?source=36100`;

const serveur = await baseDEssai(donnees, "bench");
const base = ouvrirBase(accesDe(serveur, "application"), 4);
installerBase(base);
const ordonner = (ordre: string) =>
	avecClient(
		accesDe(serveur, "administrateur"),
		async (client) => (await client.query(ordre)).rows,
	);

/** A Wednesday at ten, an open day: the office's time goes on from there. */
const depart = Date.parse("2020-07-15T08:00:00Z");
const jours = Math.round((Date.now() - depart) / 86_400_000);
const heure = new Date(Date.now() - jours * 86_400_000);
const campagne = (canal: "courriel" | "sms", serie: string) =>
	ordonner(`INSERT INTO envois (organisme, cle, canal, destinataire, sujet, corps, demande_le, nature, dossier, contact)
		SELECT 'ici', '${serie}-' || c.dossier, '${canal}', c.valeur,
			${canal === "courriel" ? "'Un droit vous attend peut-être'" : "NULL"},
			'Bonjour, vous avez peut-etre droit a une aide. Appelez le 04 65 71 32 30. STOP au 36100',
			'${heure.toISOString()}', 'campagne', c.dossier, c.contact
		FROM contacts c WHERE c.nature = '${canal === "courriel" ? "courriel" : "mobile"}'`);

async function attendre(canal: string): Promise<void> {
	for (;;) {
		const [{ n }] = await ordonner(
			`SELECT count(*)::int AS n FROM envois WHERE canal = '${canal}' AND etat IN ('a-envoyer', 'en-cours')`,
		);
		if (n === 0) return;
		await delay(250);
	}
}

async function mesurer(canal: "courriel" | "sms", serie: string): Promise<void> {
	await campagne(canal, serie);
	const debut = performance.now();
	await attendre(canal);
	const secondes = (performance.now() - debut) / 1_000;
	const etats = await ordonner(
		`SELECT etat, count(*)::int AS n FROM envois WHERE cle LIKE '${serie}-%' GROUP BY 1 ORDER BY 1`,
	);
	const { recus, doubles } = (await interroger(puits))[canal];
	console.log(
		`${N.toLocaleString("fr-FR")} ${canal} : ${secondes.toFixed(1)} s (moins de 60 s) ; reçus ${recus}, en double ${doubles}, ${etats.map(({ etat, n }) => `${etat} ${n}`).join(", ")}`,
	);
	if (secondes > 60 || doubles > 0 || recus !== N) process.exitCode = 1;
}

async function interroger(enfant: ChildProcess) {
	enfant.send("combien");
	const [dit] = await once(enfant, "message");
	return dit as Record<"courriel" | "sms", { recus: number; doubles: number }>;
}

/** From the act's commit to the carrier's yes. */
async function seuls(quoi: string): Promise<void> {
	const durees: number[] = [];
	await Promise.all(
		Array.from({ length: SEULS }, async (_, n) => {
			await delay(n * 250 + Math.random() * 250);
			const acteur = plateforme("ici", new Date(Date.now() - jours * 86_400_000));
			const envoi = await pourOrganisme("ici", (tx) =>
				deposerEnvoi(tx, acteur, {
					cle: `seul-${quoi}-${n}`,
					canal: n % 2 ? "sms" : "courriel",
					nature: "service",
					destinataire: n % 2 ? "+33639980000" : "seul@exemple.fr",
					sujet: n % 2 ? undefined : "Nous avons reçu votre demande",
					corps: "Bonjour, nous l'avons recue.",
				}),
			);
			const debut = performance.now();
			for (let etat = ""; etat !== "envoye"; await delay(20)) {
				const { rows } = await pourOrganisme("ici", (tx) =>
					tx.execute<{ etat: string }>(sql`SELECT etat FROM envois WHERE envoi = ${envoi}`),
				);
				etat = rows[0]?.etat ?? "";
			}
			durees.push(performance.now() - debut);
		}),
	);
	durees.sort((a, b) => a - b);
	const centile = (p: number) => durees[Math.ceil((p / 100) * durees.length) - 1] ?? Number.NaN;
	console.log(
		`un message ${quoi} : médiane ${(centile(50) / 1_000).toFixed(1)} s, 95 % en ${(centile(95) / 1_000).toFixed(1)} s (moins de 10 s)`,
	);
	if (centile(95) > 10_000) process.exitCode = 1;
}

async function preparer(): Promise<void> {
	await ordonner(
		`UPDATE organismes SET simule = true, decalage_jours = ${jours} WHERE organisme = 'ici'`,
	);
	await ordonner(
		`INSERT INTO reglages_des_envois VALUES ('ici', '2020-01-01', 0, 1440, true, NULL, NULL, 2, 30)`,
	);
	await ordonner(`INSERT INTO dossiers (organisme, dossier, matricule) OVERRIDING SYSTEM VALUE
		SELECT 'ici', n, n FROM generate_series(1, ${N}) n`);
	await ordonner(`INSERT INTO contacts (organisme, dossier, nature, valeur, etat, etat_le)
		SELECT 'ici', n, 'courriel', 'a' || n || '@exemple.fr', 'verifie', '2020-01-01'::date FROM generate_series(1, ${N}) n
		UNION ALL SELECT 'ici', n, 'mobile', '+336' || lpad(n::text, 8, '0'), 'verifie', '2020-01-01'::date FROM generate_series(1, ${N}) n`);
	await ordonner("ANALYZE");
}

try {
	await preparer();
	const tenue = await facteur.ouvrir();
	await mesurer("courriel", "c1");
	await mesurer("sms", "s1");
	await seuls("seul");
	await ordonner("UPDATE reglages_des_envois SET plafond = 10");
	await campagne("courriel", "c2");
	await campagne("sms", "s2");
	await seuls("derriere-une-campagne");
	await Promise.all([attendre("courriel"), attendre("sms")]);
	await tenue.arreter();
} finally {
	await base.fermer();
	await serveur.arreter();
	puits.kill();
	rmSync(donnees, { recursive: true, force: true });
}
