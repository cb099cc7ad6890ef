import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ACTIONS } from "../annee/actions/menees.ts";
import { NOM_DES_RECITS, nomsDesExtraits } from "../annee/fichiers.ts";
import { generer } from "../annee/generer.ts";
import { VALEURS_ANTERIEURES } from "../annee/hypotheses.ts";
import { AUJOURDHUI, a, EXTRAITS, ecrireInstant, jourDuRang } from "../annee/jours.ts";
import { lireRecits } from "../annee/lire-recits.ts";
import { FOYERS_DE_L_AIN } from "./foyers.ts";
import { lireEntier, lireOptions, Refus } from "./options.ts";

const ANNEE = "2020";
const UN_DIXIEME = Math.round(FOYERS_DE_L_AIN / 10);
export const ORGANISME = { organisme: "caf-01", nom: "Caf de l’Ain" };
/** Les extraits arrivent avant l'ouverture. */
const HEURE_DES_EXTRAITS = 5;

/** Toute l'année de l'organisme simulé : dans la base vide de la plateforme, ou en fichiers. */
export async function annee([an, ...args]: string[]): Promise<void> {
	if (an !== ANNEE)
		throw new Refus(
			an === undefined || an.startsWith("--")
				? `Quelle année ? Seule ${ANNEE} se simule : simuler annee ${ANNEE}.`
				: `Seule l'année ${ANNEE} se simule (reçu : « ${an} »).`,
		);
	const options = lireOptions(args, {
		complet: { type: "boolean" },
		nombre: { type: "string" },
		graine: { type: "string" },
		sortie: { type: "string" },
	});
	if (options.complet && options.nombre) throw new Refus("Choisissez --complet ou --nombre.");
	const defaut = options.complet ? FOYERS_DE_L_AIN : UN_DIXIEME;
	const nombre = lireEntier("nombre", options.nombre, defaut, 1);
	const graine = lireEntier("graine", options.graine, 1, 0);
	const dire = chronometrer();
	if (options.sortie) {
		const faits = await ecrire(String(options.sortie), { nombre, graine });
		dire(`année tirée : ${nombre} dossiers, ${faits} faits, dans ${options.sortie}`);
		return;
	}
	const { Empechement, peupler } = await import("plateforme/reprise");
	const dossier = mkdtempSync(join(tmpdir(), "annee-"));
	try {
		const faits = await generer({ graine, nombre, dossier });
		dire(`année tirée : ${nombre} dossiers, ${faits} faits`);
		await peupler({ ...ORGANISME, ...passe(dossier) }, dire);
	} catch (erreur) {
		if (!(erreur instanceof Empechement)) throw erreur;
		process.stderr.write(`${erreur.message}\n`);
		process.exitCode = 1;
	} finally {
		rmSync(dossier, { recursive: true, force: true });
	}
}

/** Les mêmes fichiers que ceux qui sont versés, et la liste des actions. */
async function ecrire(dossier: string, voulu: { nombre: number; graine: number }): Promise<number> {
	try {
		mkdirSync(dossier, { recursive: true });
		const faits = await generer({ ...voulu, dossier });
		writeFileSync(join(dossier, "actions.json"), `${JSON.stringify(ACTIONS, null, "\t")}\n`);
		return faits;
	} catch (erreur) {
		const { code } = erreur as NodeJS.ErrnoException;
		if (code) throw new Refus(`Impossible d'écrire dans « ${dossier} » (${code}).`);
		throw erreur;
	}
}

/** Ce que la plateforme verse, de ce dossier. */
export const passe = (dossier: string) => ({
	jour: jourDuRang(AUJOURDHUI),
	extraits: nomsDesExtraits.map((nom, i) => ({
		chemin: join(dossier, nom),
		quand: ecrireInstant(a(EXTRAITS[i] as number, HEURE_DES_EXTRAITS)),
	})),
	actions: ACTIONS,
	valeurs: VALEURS_ANTERIEURES.valeur.map(([indicateur, modalite, an, valeur]) => ({
		indicateur,
		modalite,
		annee: an,
		valeur,
		source: VALEURS_ANTERIEURES.source,
	})),
	recits: lireRecits(join(dossier, NOM_DES_RECITS)),
});

/** Chaque étape, et les secondes depuis le début. */
function chronometrer(): (texte: string) => void {
	const debut = performance.now();
	return (texte) => {
		const secondes = Math.round((performance.now() - debut) / 1000);
		process.stderr.write(`${String(secondes).padStart(4)} s  ${texte}\n`);
	};
}
