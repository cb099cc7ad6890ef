import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { trouverBinaires } from "../base/binaires.ts";
import { choisirCompte, confier } from "../base/compte.ts";
import { dossierBase } from "../base/dossier.ts";
import { Empechement } from "../base/empechement.ts";
import { copierFichier } from "./copier.ts";
import { lireManifeste, type Manifeste } from "./manifeste.ts";

const partiel = "restauration.partielle";

/** Puts a backup where there is nothing; each file is checked as it is copied. The number of files. */
export async function restaurer(source: string, donnees: string): Promise<Manifeste> {
	const manifeste = lireManifeste(source);
	const binaires = trouverBinaires();
	exigerVersion(manifeste, binaires.postgres);
	exigerVide(donnees);
	const travail = join(donnees, partiel);
	mkdirSync(travail, { recursive: true, mode: 0o700 });
	chmodSync(donnees, 0o700);
	for (const dossier of manifeste.dossiers)
		mkdirSync(join(travail, dossier), { recursive: true, mode: 0o700 });
	for (const { chemin, empreinte } of manifeste.fichiers) {
		const fait = await copierFichier(join(source, chemin), join(travail, chemin));
		if (fait?.empreinte === empreinte) continue;
		rmSync(travail, { recursive: true });
		throw new Empechement(
			`La sauvegarde est abîmée : ${chemin} ${fait ? "a changé" : "manque"}. Rien n’a été restauré ; prenez une autre sauvegarde.`,
		);
	}
	// The database last: until it is there, nothing looks restored.
	const entrees = readdirSync(travail).sort((a, b) => Number(a === "base") - Number(b === "base"));
	for (const entree of entrees) renameSync(join(travail, entree), join(donnees, entree));
	rmSync(travail, { recursive: true });
	const base = dossierBase(donnees);
	confier(choisirCompte(base, binaires), base.racine);
	return manifeste;
}

function exigerVide(donnees: string): void {
	if (!existsSync(donnees)) return;
	const presents = readdirSync(donnees).filter((nom) => ![partiel, "cles"].includes(nom));
	if (presents.length > 0) {
		throw new Empechement(
			`${donnees} n’est pas vide (${presents.slice(0, 3).join(", ")}) : une sauvegarde se restaure dans un dossier vide, donnez-en un autre dans DROIT_OUVERT_DONNEES.`,
		);
	}
	rmSync(join(donnees, partiel), { recursive: true, force: true });
}

function exigerVersion({ postgresql }: Manifeste, postgres: string): void {
	const { stdout } = spawnSync(postgres, ["--version"], { encoding: "utf8", cwd: "/" });
	const notre = /\d+/.exec(stdout ?? "")?.[0];
	if (notre === postgresql) return;
	throw new Empechement(
		`Cette sauvegarde est celle d’un PostgreSQL ${postgresql}, et celui d’ici est le ${notre} : restaurez-la avec la version de la plateforme qui l’a faite.`,
	);
}
