import { randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

/** To confirm a contact point; or to tie an account to a file. */
export type Pour = "contact" | "rattachement";

/** Whose contact point it is: of a file, or of an account that has none yet. */
export type Titulaire =
	| { dossier: number; compte?: undefined }
	| { compte: number; dossier?: undefined };

export const MINUTES = 10;
export const ESSAIS_MAX = 5;

/** Codes asked for one file or account, and for one number or address whoever asks: it may be a stranger's. */
export const LIMITES = {
	titulaire: { nombre: 5, minutes: 60 },
	valeur: { nombre: 3, minutes: 15 },
} as const;

/** « 048213 »: each figure as likely as the others, zeros in front included. */
export const tirerChiffres = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/** However it was typed: « 048 213 ». */
export const lireChiffres = (tape: string): string | undefined => {
	const chiffres = tape.replace(/[\s.-]/g, "");
	return /^\d{6}$/.test(chiffres) ? chiffres : undefined;
};

/** A million codes are tried in no time: each try is made to cost. */
const COUT: ScryptOptions = { N: 2 ** 14, r: 8, p: 1 };

export const tirerSel = (): Buffer => randomBytes(16);

export const imprimer = (chiffres: string, sel: Buffer): Promise<Buffer> =>
	new Promise((resolve, reject) =>
		scrypt(chiffres, sel, 32, COUT, (erreur, cle) => (erreur ? reject(erreur) : resolve(cle))),
	);

/** In a time that does not depend on what differs. */
export async function estLeCode(
	chiffres: string,
	sel: Buffer,
	empreinte: Buffer,
): Promise<boolean> {
	const recue = await imprimer(chiffres, sel);
	return recue.length === empreinte.length && timingSafeEqual(recue, empreinte);
}

/** A number that no SMS reaches: French landlines and internet boxes. */
export const sansSms = (numero: string): boolean => /^\+33[1-589]/.test(numero);

/** « f•••@exemple.fr », « •• •• •• 00 01 »: enough to know it, too little to learn it. */
export function voiler(nature: "courriel" | "mobile", valeur: string): string {
	if (nature === "mobile") return `•• •• •• ${valeur.slice(-4, -2)} ${valeur.slice(-2)}`;
	const [nom = "", domaine = ""] = valeur.split("@");
	return `${nom.slice(0, 1)}•••@${domaine}`;
}

export type MotifCode =
	| "illisible"
	| "sans-sms"
	| "trop-de-codes"
	| "aucun-code"
	| "code-expire"
	| "code-faux"
	| "trop-d-essais";
