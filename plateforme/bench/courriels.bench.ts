/**
 * How fast a mailbox is taken: real Dovecot, real PostgreSQL, 300 messages with one document of 200 kB
 * each (half PDF, half photo), kept whole and encrypted, read, checked, written, acknowledged, put away.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import {
	Boite,
	configurationDe,
	dovecotDEssai,
	ecrireCourriel,
	partDeCourriel,
	pdfDEssai,
	relever,
} from "../src/courriels/essais.ts";
import { accesDe, baseDEssai, installerBase, ouvrirBase, plateforme } from "../src/socle/essais.ts";

const N = 300;
const TAILLE = 200_000;
const BUT = 15;

const donnees = mkdtempSync(join(tmpdir(), "droit-ouvert-"));
process.env.DROIT_OUVERT_DONNEES = donnees;
const serveur = await baseDEssai(donnees, "bench");
const base = ouvrirBase(accesDe(serveur, "application"), 6);
installerBase(base);
const dovecot = await dovecotDEssai();

/** A photo of noise compresses badly, as a photo of paper does. */
const cote = 475;
const photo = await sharp(randomBytes(cote * cote * 3), {
	raw: { width: cote, height: cote, channels: 3 },
})
	.jpeg({ quality: 92 })
	.toBuffer();

const deposer = (boite: string, combien: number) =>
	dovecot.deposer(
		boite,
		...Array.from({ length: combien }, (_, n) =>
			ecrireCourriel({
				de: `Inès Martin <ines.martin.${boite}.${n}@exemple.fr>`,
				sujet: `Mes documents, dossier ${9_000_000 + n}`,
				parts: [
					n % 2 === 0
						? partDeCourriel("bail.pdf", "application/pdf", pdfDEssai(`bail ${boite} ${n}`, TAILLE))
						: partDeCourriel(
								"photo.jpg",
								"image/jpeg",
								Buffer.concat([photo, Buffer.from(`${boite} ${n}`)]),
							),
				],
			}),
		),
	);

async function mesurer(boite: string): Promise<void> {
	const reglages = configurationDe("ici", false, {
		DROIT_OUVERT_IMAP: dovecot.adresse(boite, `?adresse=${boite}@caf.exemple`),
	});
	if (!reglages) throw new Error("sans réglages");
	const ouverte = await Boite.ouvrir(reglages);
	const cpu = process.cpuUsage();
	const debut = performance.now();
	const { pris, restes } = await relever({
		boite: ouverte,
		nom: reglages.nom,
		bureau: { nous: reglages.nous },
		acteur: () => plateforme("ici", new Date("2020-07-15T08:00:00Z")),
	});
	const secondes = (performance.now() - debut) / 1_000;
	const { user, system } = process.cpuUsage(cpu);
	ouverte.fermer();
	const debit = pris / secondes;
	console.log(
		`${pris} courriels (200 ko joints, ${Math.round(photo.length / 1_000)} ko la photo) en ${secondes.toFixed(1)} s : ${debit.toFixed(1)}/s, ${((user + system) / 1_000 / pris).toFixed(0)} ms de processeur chacun ; ${restes} restés ; but ${BUT}/s ${debit >= BUT ? "tenu" : "MANQUÉ"}`,
	);
}

deposer("echauffement", 20);
await mesurer("echauffement");
deposer("mesure", N);
await mesurer("mesure");

await dovecot.fermer();
await base.fermer();
await serveur.arreter();
rmSync(donnees, { recursive: true, force: true });
process.exit(0);
