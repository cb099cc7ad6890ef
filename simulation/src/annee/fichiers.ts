import {
	appendFileSync,
	closeSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeSync,
} from "node:fs";
import { join } from "node:path";
import { EXTRAITS, jourDuRang } from "./jours.ts";

/** Une année écrite dans un dossier : un extrait par photographie, et les récits. */
export const nomsDesExtraits = EXTRAITS.map((jour) => `extrait-${jourDuRang(jour)}.ndjson`);
export const NOM_DES_RECITS = "recits.ndjson";

const TAMPON = 1 << 20;

/** Des lignes écrites par gros morceaux. */
export class Lignes {
	private readonly fd: number;
	private morceaux: string[] = [];
	private taille = 0;
	nombre = 0;

	constructor(chemin: string) {
		this.fd = openSync(chemin, "w", 0o600);
	}

	ecrire(objet: unknown): void {
		const ligne = JSON.stringify(objet);
		this.morceaux.push(ligne);
		this.taille += ligne.length + 1;
		this.nombre++;
		if (this.taille > TAMPON) this.vider();
	}

	private vider(): void {
		if (this.morceaux.length === 0) return;
		writeSync(this.fd, `${this.morceaux.join("\n")}\n`);
		this.morceaux = [];
		this.taille = 0;
	}

	fermer(): void {
		this.vider();
		closeSync(this.fd);
	}
}

export const morceau = (dossier: string, nom: string, numero: number): string =>
	join(dossier, `${nom}.${numero}`);

/** Réunit les morceaux d'un fichier, dans l'ordre : les mêmes octets, quel que soit leur nombre. */
export function reunir(dossier: string, nom: string, nombre: number): void {
	const entier = join(dossier, nom);
	renameSync(morceau(dossier, nom, 0), entier);
	for (let numero = 1; numero < nombre; numero++) {
		const suite = morceau(dossier, nom, numero);
		appendFileSync(entier, readFileSync(suite));
		rmSync(suite);
	}
}
