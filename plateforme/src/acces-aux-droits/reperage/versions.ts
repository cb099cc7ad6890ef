import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { HYPOTHESES, MOIS_COUVERTS } from "droits";
import { DUREE_D_UN_CONSTAT, SEUIL_DE_PROBABILITE } from "./regles.ts";

export interface Versions {
	/** The amounts of the law: until which month, and their print. */
	versionDroit: string;
	/** The formulas. */
	versionCode: string;
	hypotheses: string;
}

/** Where an amount lives; all the rest of the law is a formula. */
const MONTANTS = /(^|\/)(baremes?|hypotheses)(-[a-z]+)?(\/|\.[jt]s$)/;

let lues: Versions | undefined;

/** Read from the law itself, so that none of its changes can pass for the same version. */
export function versions(): Versions {
	lues ??= lire(dirname(fileURLToPath(import.meta.resolve("droits"))));
	return lues;
}

function lire(racine: string): Versions {
	const fichiers = globSync("**/*.{ts,js}", { cwd: racine })
		.filter((nom) => !/\.(test|fixture)\.ts$/.test(nom) && !/^(cli|population)\//.test(nom))
		.sort();
	const empreinte = (noms: string[], lus = "") => {
		const hache = createHash("sha256").update(lus);
		for (const nom of noms) hache.update(`${nom}\0`).update(readFileSync(join(racine, nom)));
		return hache.digest("hex").slice(0, 12);
	};
	const montants = fichiers.filter((nom) => MONTANTS.test(nom));
	const formules = fichiers.filter((nom) => !MONTANTS.test(nom));
	const ici = EXAMEN.map((nom) => readFileSync(sourceDe(nom), "utf8")).join("\0");
	return {
		versionDroit: `${MOIS_COUVERTS.dernier} ${empreinte(montants)}`,
		versionCode: empreinte(formules, ici),
		hypotheses: `${HYPOTHESES.nom} ; constats à partir de ${SEUIL_DE_PROBABILITE * 100} % de probabilité, gardés ${DUREE_D_UN_CONSTAT} jours ; revenus inchangés depuis la dernière déclaration`,
	};
}

/** What this domain adds to the law: what is kept of it, what is left to a person, and in what order. */
const EXAMEN = ["reperage/examiner.ts", "reperage/reserves.ts", "classement/classement.ts"];

/** In this domain; or, for pages, which are built elsewhere, in the sources that they were built from. */
function sourceDe(nom: string): string {
	const ici = dirname(fileURLToPath(import.meta.url));
	const voisin = join(ici, "..", nom);
	return existsSync(voisin) ? voisin : join(ici, "../../src/acces-aux-droits", nom);
}
