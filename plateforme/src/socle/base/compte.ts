import { spawnSync } from "node:child_process";
import { chownSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Binaires } from "./binaires.ts";
import type { DossierBase } from "./dossier.ts";
import { Empechement } from "./empechement.ts";

/** How to run PostgreSQL, which refuses to be root. */
export interface Compte {
	prefixe: string[];
	uid?: number;
	gid?: number;
}

const espaceDeNoms = ["unshare", "--user", "--map-user=1000", "--map-group=1000"];

export function choisirCompte(dossier: DossierBase, binaires: Binaires): Compte {
	const moi = process.getuid?.() ?? 0;
	const proprietaire = existsSync(dossier.grappe) ? statSync(dossier.grappe) : undefined;
	if (moi !== 0) {
		if (proprietaire && proprietaire.uid !== moi) {
			throw new Empechement(
				`La base de ${dossier.racine} appartient à un autre compte (numéro ${proprietaire.uid}) : lancez la commande avec ce compte.`,
			);
		}
		return { prefixe: [] };
	}
	if (proprietaire && proprietaire.uid !== 0) {
		return essayer({ prefixe: [], uid: proprietaire.uid, gid: proprietaire.gid }, binaires);
	}
	const espace = { prefixe: espaceDeNoms };
	if (marche(espace, binaires)) return espace;
	return essayer(compteSansDroits(), binaires);
}

/** Gives the folder to the account that will hold it, where that account is another one. */
export function confier({ uid, gid }: Compte, chemin: string): void {
	if (uid === undefined || gid === undefined) return;
	chownSync(chemin, uid, gid);
	if (!statSync(chemin).isDirectory()) return;
	for (const nom of readdirSync(chemin)) confier({ prefixe: [], uid, gid }, join(chemin, nom));
}

function compteSansDroits(): Compte {
	const lignes = readFileSync("/etc/passwd", "utf8").split("\n");
	for (const nom of ["postgres", "nobody"]) {
		const champs = lignes.find((ligne) => ligne.startsWith(`${nom}:`))?.split(":");
		if (champs) return { prefixe: [], uid: Number(champs[2]), gid: Number(champs[3]) };
	}
	throw impossible();
}

function essayer(compte: Compte, binaires: Binaires): Compte {
	if (!marche(compte, binaires)) throw impossible();
	return compte;
}

function marche({ prefixe, uid, gid }: Compte, { postgres }: Binaires): boolean {
	const [commande = postgres, ...suite] = [...prefixe, postgres, "--version"];
	return spawnSync(commande, suite, { uid, gid, cwd: "/", stdio: "ignore" }).status === 0;
}

const impossible = () =>
	new Empechement(
		"PostgreSQL refuse d’être lancé par root, et ni un espace de noms ni un compte sans droits ne convient ici : lancez la commande avec un compte ordinaire, ou donnez DATABASE_URL.",
	);
