import { sql } from "drizzle-orm";
import type { CodePrestation } from "droits";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { calendrier } from "../../sollicitations/index.ts";
import { enDanger } from "../audience/requete.ts";
import { composer } from "../plan/message.ts";
import { BRAS_HORS_TIRAGE, type CanalDeMessage } from "../plan/plan.ts";
import { type AContacter, canalATemps, lireAContacter } from "./a-contacter.ts";
import { planDeLAction } from "./appels.ts";
import { numerosVerifies } from "./personne.ts";
import type { PlanLu } from "./resultats.ts";
import { lireSignataire, type Signataire, signer } from "./signature.ts";

/** One person whom the office reaches with its own tools. */
export interface Tache {
	matricule: string;
	prenom: string;
	nom: string;
	bras: string;
	/** To be called as well. */
	appeler: boolean;
	telephone: string | null;
	canal: CanalDeMessage | null;
	coordonnee: string | null;
	sujet: string | null;
	message: string | null;
	prestation: CodePrestation;
	/** Centimes. */
	montant: number | null;
	rappel: number | null;
	/** Last day of contact before a month is lost. */
	avantLe: Jour | null;
}

export interface ListeDeTravail {
	action: number;
	titre: string;
	enCours: boolean;
	taches: Tache[];
	/** Protected files and violence: a person rings them from the platform, nothing goes out. */
	reservees: number;
}

const SANS_LIMITE = 1_000_000;

/** Who is still to be reached at this instant, as the messages and the calls of the platform see it. */
export async function lireListeDeTravail(
	tx: Transaction,
	{ organisme, quand }: Pick<Acteur, "organisme" | "quand">,
	action: number,
): Promise<ListeDeTravail | undefined> {
	const plan = await planDeLAction(tx, organisme, action);
	const signataire = await lireSignataire(tx, organisme);
	if (!plan?.lanceLe || !signataire) return undefined;
	const enCours = plan.etat === "en-cours";
	const { titre, lanceLe } = plan;
	const jour = jourDe(quand);
	const vue = { organisme, action, plan: { ...plan, lanceLe }, jour };
	const personnes = enCours
		? await lireAContacter(tx, vue, { apres: 0, combien: SANS_LIMITE, ecrits: true })
		: [];
	const fiches = await lireFiches(tx, organisme, action, jour);
	const taches = personnes.flatMap((personne) => {
		const fiche = fiches.get(personne.dossier);
		return fiche && !fiche.protege ? [tacheDe(plan, personne, fiche, signataire, jour)] : [];
	});
	const reservees = [...fiches.values()].filter(({ protege }) => protege).length;
	return { action, titre, enCours, taches, reservees: enCours ? reservees : 0 };
}

interface Fiche {
	matricule: string;
	telephone: string | null;
	protege: boolean;
}

async function lireFiches(
	tx: Transaction,
	organisme: string,
	action: number,
	jour: Jour,
): Promise<Map<number, Fiche>> {
	const { rows } = await tx.execute<{ dossier: number } & { [cle in keyof Fiche]: Fiche[cle] }>(sql`
		SELECT t.dossier::float8 AS dossier, d.matricule,
			d.protection IS NOT NULL OR t.hors_tirage IS NOT DISTINCT FROM 'violences'
				OR ${enDanger(sql`t`, jour)} AS protege,
			(${numerosVerifies(sql`t`)} LIMIT 1) AS telephone
		FROM tirages t JOIN dossiers d ON d.organisme = t.organisme AND d.dossier = t.dossier
		WHERE t.organisme = ${organisme} AND t.action = ${action}`);
	return new Map(rows.map(({ dossier, ...fiche }) => [dossier, fiche]));
}

function tacheDe(
	{ modele, bras }: PlanLu,
	personne: AContacter,
	{ matricule, telephone }: Fiche,
	signataire: Signataire,
	jour: Jour,
): Tache {
	const sien = bras.find(({ nom }) => nom === personne.bras);
	const canal = canalATemps(personne, sien?.message ?? "courriel", jour, calendrier()) ?? null;
	const lettre =
		canal && composer(modele, sien, canal, personne, signer(signataire, personne.commune));
	const { prenom, nom, montant, rappel, avantLe } = personne;
	return {
		...{ matricule, prenom, nom, bras: personne.bras, telephone, montant, rappel, avantLe },
		appeler: Boolean(sien?.appel) || personne.bras === BRAS_HORS_TIRAGE,
		canal,
		coordonnee: canal && personne[canal],
		sujet: lettre?.sujet ?? null,
		message: lettre?.corps ?? null,
		prestation: modele.prestation,
	};
}
