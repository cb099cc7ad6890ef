import { after, before } from "node:test";
import { sql } from "drizzle-orm";
import type { Foyer, Personne } from "droits";
import { accesDe, baseDEssai, dossierDEssai, installerBase, ouvrirBase } from "../socle/essais.ts";
import { pourOrganisme, type Transaction } from "../socle/index.server.ts";
import type { Acteur, Jour, Role } from "../socle/index.ts";
import { ouvrirDossier } from "./actes/ouvrir-dossier.ts";

/** A real database as the application's for the tests of one file. */
export function avecBase(): void {
	const dossier = dossierDEssai();
	let fermer = async () => {};
	before(async () => {
		const serveur = await baseDEssai(dossier);
		const base = ouvrirBase(accesDe(serveur, "application"), 4);
		installerBase(base);
		fermer = async () => {
			installerBase(undefined);
			await base.fermer();
			await serveur.arreter();
		};
	});
	after(() => fermer());
}

export const acteur = (
	roles: Role[] = ["gestionnaire"],
	quand = "2020-12-10T09:00:00Z",
	compte = 1,
	organisme = "ici",
): Acteur => ({
	organisme,
	compte,
	nom: "Inès Martin",
	roles,
	competences: [],
	quand: new Date(quand),
});

export const lire = <T>(act: (tx: Transaction) => Promise<T>, organisme = "ici"): Promise<T> =>
	pourOrganisme(organisme, act);

export const personne = (
	role: Personne["role"],
	naissance: Jour,
	reste: Partial<Personne> = {},
): Personne => ({ role, date_naissance: naissance, ...reste });

export const foyerDe = (personnes: Personne[], reste: Partial<Foyer> = {}): Foyer => ({
	id: "à-écrire",
	mois: "2020-12",
	logement: { statut_occupation: "locataire_vide", loyer: 600, zone_apl: 3, code_commune: "01053" },
	personnes,
	...reste,
});

let suivant = 0;

interface Membre {
	nom: string;
	naissance: Jour;
	role: Personne["role"];
	reste?: Partial<Personne>;
}

/** « Durand Zoé 1984-03-12 demandeur » for each person; true since 1 January 2020 unless told. */
export async function ouvrir(
	qui: (string | Membre)[],
	{
		matricule = `${String(9_000_000 + ++suivant)}Z`,
		par = acteur(),
		vraiDepuis = "2020-01-01",
		foyer = {} as Partial<Foyer>,
	} = {},
): Promise<{ dossier: number; personnes: number[]; matricule: string }> {
	const membres = qui.map((m) => (typeof m === "string" ? lireMembre(m) : m));
	const fait = await ouvrirDossier(par, {
		matricule,
		vraiDepuis,
		source: "saisie",
		contenu: foyerDe(
			membres.map(({ role, naissance, reste }) => personne(role, naissance, reste)),
			foyer,
		),
		personnes: membres.map(({ nom }) => {
			const [deFamille, prenom] = nom.split("|");
			return { nom: deFamille, prenom };
		}),
	});
	if (!fait.ok) throw new Error(`ouvrir : ${JSON.stringify(fait)}`);
	return { dossier: fait.dossier, personnes: fait.personnes, matricule };
}

function lireMembre(texte: string): Membre {
	const lu = /^(.+) (\S+) (\d{4}-\d\d-\d\d) (demandeur|conjoint|enfant)$/.exec(texte);
	if (!lu) throw new Error(`membre illisible : ${texte}`);
	return { nom: `${lu[1]}|${lu[2]}`, naissance: lu[3], role: lu[4] as Membre["role"] };
}

export const actesDuJournal = (dossier: number, organisme = "ici") =>
	lire(async (tx) => {
		const { rows } = await tx.execute<{ acte: string; auteur: string; motif: string | null }>(
			sql`SELECT acte, auteur, motif FROM journal WHERE objet = ${`dossier-${dossier}`} ORDER BY numero`,
		);
		return rows;
	}, organisme);
