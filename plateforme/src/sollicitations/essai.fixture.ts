import { after, before } from "node:test";
import type pg from "pg";
import {
	accesDe,
	avecClient,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
} from "../socle/essais.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import type { Acteur } from "../socle/index.ts";
import { installerEngagements } from "./actes/installer-engagements.ts";

export const OFFICE = "ici";

/** An instant of the office in summer time: « 2020-10-05 14:30 ». */
export const instant = (texte: string) => new Date(`${texte.replace(" ", "T")}:00+02:00`);

export const agent = (compte: number, plus: Partial<Acteur> = {}): Acteur => ({
	organisme: OFFICE,
	compte,
	nom: "Inès Martin",
	roles: ["gestionnaire"],
	equipe: "prestations",
	competences: [],
	quand: instant("2020-10-05 10:00"),
	...plus,
});

export type Demander = (ordre: string, valeurs?: unknown[]) => Promise<Record<string, unknown>[]>;

/**
 * A real database with twenty-four agents in two teams and three files, stopped at the end of the
 * file. `lire` reads as the application does, `preparer` writes as its administrator.
 */
export function office(): {
	preparer: Demander;
	lire: Demander;
	/** As the command that imports. */
	chargement: <T>(act: (client: pg.Client) => Promise<T>) => Promise<T>;
} {
	const dossier = dossierDEssai();
	let acces: ReturnType<typeof accesDe>;
	let accesDuChargement: ReturnType<typeof accesDe>;
	let arreter: () => Promise<void>;
	before(async () => {
		const serveur = await baseDEssai(dossier);
		const base = ouvrirBase(accesDe(serveur, "application"));
		installerBase(base);
		acces = accesDe(serveur, "administrateur");
		accesDuChargement = accesDe(serveur, "chargement");
		arreter = async () => {
			await base.fermer();
			await serveur.arreter();
		};
		await avecClient(acces, peupler);
		await pourOrganisme(OFFICE, (tx) => installerEngagements(tx, OFFICE));
	});
	after(() => arreter());
	const demander: Demander = (ordre, valeurs) =>
		avecClient(acces, async (client) => (await client.query(ordre, valeurs)).rows);
	return {
		preparer: demander,
		lire: demander,
		chargement: (act) => avecClient(accesDuChargement, act),
	};
}

async function peupler(client: pg.Client): Promise<void> {
	await client.query(`
		INSERT INTO equipes SELECT o, e, initcap(e) FROM unnest(ARRAY['ici', 'ailleurs']) o,
			unnest(ARRAY['prestations', 'accueil']) e;
		INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles, equipe)
			OVERRIDING SYSTEM VALUE
			SELECT 'ici', n, 'pro', 'agent-' || n, 'Agent', 'N° ' || n, '{gestionnaire}',
				CASE WHEN n > 20 THEN 'accueil' ELSE 'prestations' END
			FROM generate_series(1, 24) n;
		INSERT INTO dossiers (organisme, dossier, matricule, protection) OVERRIDING SYSTEM VALUE
			VALUES ('ici', 1, '0000001', NULL), ('ici', 2, '0000002', 'adresse-secrete'),
			('ici', 3, '0000003', NULL), ('ailleurs', 9, '0000009', NULL);
		INSERT INTO personnes (organisme, personne, prenom, nom, recherche) OVERRIDING SYSTEM VALUE
			VALUES ('ici', 1, 'Awa', 'Diallo', 'awa diallo'), ('ici', 2, 'Secret', 'Gardé', 'secret garde');
		INSERT INTO membres (organisme, dossier, personne, role, rang, depuis)
			VALUES ('ici', 1, 1, 'demandeur', 1, '2015-01-01'), ('ici', 2, 2, 'demandeur', 1, '2015-01-01');`);
}
