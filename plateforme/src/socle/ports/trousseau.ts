import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Empechement } from "../base/empechement.ts";

/**
 * The master keys of files, outside the database and outside backups. Each file has a key of its own,
 * wrapped by one of these: turning them wraps small keys again, and reads no content.
 */
export interface Trousseau {
	/** The version that wraps from now on. */
	courante: number;
	envelopper(cleDeFichier: Buffer, objet: string): Buffer;
	/** Throws `CleAbsente` when the version is not here, and an error when what is wrapped was changed. */
	developper(enveloppe: Buffer, objet: string): Buffer;
	/** What is equal in one office tells nothing in another. */
	empreinteDe(organisme: string): ReturnType<typeof createHmac>;
}

/** As it is written: 32 random bytes a key, in base64. */
interface Ecrit {
	courante: number;
	cles: Record<string, string>;
	/** Makes the prints. It never turns: a print is what a file is known by. */
	empreintes: string;
}

export class CleAbsente extends Error {}

export const dossierDesCles = (donnees: string): string => join(donnees, "cles");
const cheminDuTrousseau = (donnees: string) => join(dossierDesCles(donnees), "fichiers.json");

/** From the environment, for whoever keeps keys in a safe of theirs; nothing is then written here. */
export const CLES_FOURNIES = "DROIT_OUVERT_CLES_DES_FICHIERS";

const tirer = () => randomBytes(32).toString("base64");

/**
 * The keys of this folder; drawn the first time. `dejaDesFichiers` refuses to draw new ones where
 * encrypted files already lie: a lost keyring must be brought back, not replaced.
 */
export function lireTrousseau(donnees: string, dejaDesFichiers: () => boolean): Trousseau {
	const fourni = process.env[CLES_FOURNIES];
	if (fourni) return trousseauDe(lireEcrit(fourni, CLES_FOURNIES));
	const chemin = cheminDuTrousseau(donnees);
	if (!existsSync(chemin)) {
		if (dejaDesFichiers()) throw new Empechement(perdu(chemin));
		creer(chemin, { courante: 1, cles: { 1: tirer() }, empreintes: tirer() });
	}
	return trousseauDe(lireEcrit(readFileSync(chemin, "utf8"), chemin));
}

const perdu = (chemin: string) =>
	`Des fichiers chiffrés sont ici, et le trousseau qui les ouvre n’y est pas : remettez votre copie de ${chemin}. Rien n’a été changé.`;

/** Says when the keys have changed under a process that runs. */
export function marqueDuTrousseau(donnees: string): string {
	const fourni = process.env[CLES_FOURNIES];
	if (fourni) return fourni;
	const lu = statSync(cheminDuTrousseau(donnees), { throwIfNoEntry: false });
	return lu ? `${lu.ino} ${lu.mtimeMs}` : "";
}

/** Two processes may begin together: the first to write is read by both. */
function creer(chemin: string, ecrit: Ecrit): void {
	mkdirSync(dirname(chemin), { recursive: true, mode: 0o700 });
	try {
		writeFileSync(chemin, JSON.stringify(ecrit), { mode: 0o600, flag: "wx", flush: true });
	} catch (erreur) {
		if ((erreur as NodeJS.ErrnoException).code !== "EEXIST") throw erreur;
	}
}

function lireEcrit(texte: string, ou: string): Ecrit {
	let lu: Partial<Ecrit> = {};
	try {
		lu = JSON.parse(texte);
	} catch {}
	const octets = (cle: unknown) =>
		typeof cle === "string" ? Buffer.from(cle, "base64").length : 0;
	const { courante, cles = {}, empreintes } = lu;
	const toutes = [...Object.values(cles), empreintes];
	if (!courante || !cles[courante] || toutes.some((cle) => octets(cle) !== 32))
		throw new Empechement(
			`Le trousseau des fichiers (${ou}) est illisible : remettez-en une copie.`,
		);
	return lu as Ecrit;
}

/** version (4) | nonce (12) | key, encrypted (32) | seal (16) */
function trousseauDe({ courante, cles, empreintes }: Ecrit): Trousseau {
	const cleDe = (version: number) => {
		const cle = cles[version];
		if (!cle) throw new CleAbsente(`la clé n° ${version} n’est pas dans le trousseau`);
		return Buffer.from(cle, "base64");
	};
	return {
		courante,
		envelopper(cleDeFichier, objet) {
			const version = Buffer.alloc(4);
			version.writeUInt32BE(courante);
			const nonce = randomBytes(12);
			const sceau = createCipheriv("aes-256-gcm", cleDe(courante), nonce);
			sceau.setAAD(Buffer.from(objet));
			const chiffre = Buffer.concat([sceau.update(cleDeFichier), sceau.final()]);
			return Buffer.concat([version, nonce, chiffre, sceau.getAuthTag()]);
		},
		developper(enveloppe, objet) {
			const sceau = createDecipheriv(
				"aes-256-gcm",
				cleDe(versionDe(enveloppe)),
				enveloppe.subarray(4, 16),
			);
			sceau.setAAD(Buffer.from(objet));
			sceau.setAuthTag(enveloppe.subarray(48, 64));
			return Buffer.concat([sceau.update(enveloppe.subarray(16, 48)), sceau.final()]);
		},
		empreinteDe: (organisme) =>
			createHmac(
				"sha256",
				Buffer.from(hkdfSync("sha256", Buffer.from(empreintes, "base64"), "", organisme, 32)),
			),
	};
}

export const versionDe = (enveloppe: Buffer): number => enveloppe.readUInt32BE(0);

/**
 * A new version wraps from now on, unless a rotation that was cut has one to finish. Keys that come from
 * the environment are added and taken away there.
 */
export function ajouterCle(donnees: string): { ancienne: number; courante: number } {
	const fourni = process.env[CLES_FOURNIES];
	if (fourni) {
		const { courante, cles } = lireEcrit(fourni, CLES_FOURNIES);
		return { ancienne: Math.min(...Object.keys(cles).map(Number)), courante };
	}
	const chemin = cheminDuTrousseau(donnees);
	const ecrit = lireEcrit(readFileSync(chemin, "utf8"), chemin);
	const versions = Object.keys(ecrit.cles).map(Number);
	const courante = Math.max(...versions);
	if (versions.length > 1) return { ancienne: Math.min(...versions), courante };
	ecrit.cles[courante + 1] = tirer();
	remplacer(chemin, { ...ecrit, courante: courante + 1 });
	return { ancienne: courante, courante: courante + 1 };
}

/** Only the version that wraps stays. */
export function retirerAnciennesCles(donnees: string): void {
	if (process.env[CLES_FOURNIES]) return;
	const chemin = cheminDuTrousseau(donnees);
	const ecrit = lireEcrit(readFileSync(chemin, "utf8"), chemin);
	const { courante } = ecrit;
	remplacer(chemin, { ...ecrit, cles: { [courante]: ecrit.cles[courante] as string } });
}

function remplacer(chemin: string, ecrit: Ecrit): void {
	const brouillon = `${chemin}.${process.pid}`;
	rmSync(brouillon, { force: true });
	writeFileSync(brouillon, JSON.stringify(ecrit), { mode: 0o600, flag: "wx", flush: true });
	renameSync(brouillon, chemin);
}
