import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { classer } from "./classer.ts";
import { lireSaisie, type Saisie } from "./lire-saisie.ts";
import { aUneFaute, variantesDe } from "./proximite.ts";

export interface Trouvee {
	dossier: number;
	matricule: string;
	personne: number;
	prenom: string;
	nom: string;
	nomNaissance: string | null;
	dateNaissance: string | null;
	role: "demandeur" | "conjoint" | "enfant";
	/** The person has left this file. */
	parti: boolean;
	commune: string | null;
	protection: string | null;
	/** Words that differ by one letter from what was typed. */
	fautes: number;
}

export interface Recherche {
	saisie: Saisie;
	trouvees: Trouvee[];
	/** There are others: say more to find them. */
	tropNombreuses: boolean;
}

export const RESULTATS_MAX = 20;
/** Persons ranked at most: beyond, nothing typed tells them apart. */
const RETENUES_MAX = 200;
const PREFIXE_MIN = 3;

/** As typed in the one field, in the office of the transaction. Protected files are for the caller to hide. */
export async function chercher(tx: Transaction, brut: string): Promise<Recherche> {
	const saisie = lireSaisie(brut);
	const trouvees = await chercherSaisie(tx, saisie);
	return {
		saisie,
		trouvees: trouvees.slice(0, RESULTATS_MAX),
		tropNombreuses: trouvees.length > RESULTATS_MAX,
	};
}

async function chercherSaisie(tx: Transaction, saisie: Saisie): Promise<Trouvee[]> {
	switch (saisie.nature) {
		case "vide":
			return [];
		case "matricule":
			return parMatricule(tx, saisie.matricule);
		case "personne": {
			const trouvees = await parIdentite(tx, saisie.mots, saisie.naissance);
			return trouvees.length === 0 && saisie.matricule
				? parMatricule(tx, saisie.matricule)
				: trouvees;
		}
		default: {
			const trouvees = await parContact(tx, saisie.valeur);
			return trouvees.length === 0 && saisie.matricule
				? parMatricule(tx, saisie.matricule)
				: trouvees;
		}
	}
}

/** The key letter may be left out. */
const parMatricule = (tx: Transaction, matricule: string) =>
	lire(
		tx,
		sql`SELECT m.personne, m.dossier FROM dossiers d JOIN membres m USING (organisme, dossier)
		WHERE d.matricule >= ${matricule} AND d.matricule <= ${`${matricule}Z`} AND m.role = 'demandeur'
		ORDER BY d.matricule LIMIT ${RETENUES_MAX}`,
	);

/** Who the contact belongs to; where the office does not know, the demandeur. */
const parContact = (tx: Transaction, valeur: string) =>
	lire(
		tx,
		sql`SELECT m.personne, m.dossier FROM contacts c JOIN membres m USING (organisme, dossier)
		WHERE c.valeur = ${valeur} AND (m.personne = c.personne OR c.personne IS NULL AND m.role = 'demandeur')
		LIMIT ${RETENUES_MAX}`,
	);

async function parIdentite(
	tx: Transaction,
	mots: string[],
	naissance: { de: string; a: string } | undefined,
): Promise<Trouvee[]> {
	if (mots.length === 0) return naissance ? parNaissance(tx, naissance) : [];
	const dernier = mots.length - 1;
	const exactes = await parMots(
		tx,
		mots.map((mot, i) => (i === dernier ? commence(mot) : parmi([mot]))),
		naissance,
	);
	if (exactes.length >= RESULTATS_MAX) return classer(exactes, mots);
	const proches = await motsProches(tx, mots);
	if (proches.every((autres) => autres.length === 0)) return classer(exactes, mots);
	const approchees = await parMots(
		tx,
		mots.map((mot, i) => {
			const choix = parmi([mot, ...proches[i]]);
			return i === dernier ? sql`(${choix} OR ${commence(mot)})` : choix;
		}),
		naissance,
	);
	const connues = new Set(exactes.map(cle));
	const fautives = approchees.filter((trouvee) => !connues.has(cle(trouvee)));
	return [...classer(exactes, mots), ...classer(fautives, mots)];
}

const parNaissance = (tx: Transaction, { de, a }: { de: string; a: string }) =>
	lire(
		tx,
		sql`SELECT m.personne, m.dossier FROM personnes p JOIN membres m USING (organisme, personne)
		WHERE p.date_naissance BETWEEN ${de} AND ${a} LIMIT ${RETENUES_MAX}`,
	).then((trouvees) => classer(trouvees, []));

const parmi = (mots: string[]) => sql`mot = ANY(${sql.param(mots)}::text[])`;
const commence = (mot: string) =>
	mot.length < PREFIXE_MIN ? parmi([mot]) : sql`(mot >= ${mot} AND mot < ${`${mot}{`})`;

function parMots(
	tx: Transaction,
	conditions: SQL[],
	naissance: { de: string; a: string } | undefined,
): Promise<Trouvee[]> {
	const autres = conditions
		.slice(1)
		.map(
			(condition) =>
				sql` AND EXISTS (SELECT FROM mots_personnes WHERE personne = premier.personne AND ${condition})`,
		);
	const nee = naissance
		? sql` AND EXISTS (SELECT FROM personnes WHERE personne = premier.personne
			AND date_naissance BETWEEN ${naissance.de} AND ${naissance.a})`
		: sql``;
	return lire(
		tx,
		sql`SELECT m.personne, m.dossier FROM membres m JOIN (
			SELECT DISTINCT personne FROM (
				SELECT personne FROM mots_personnes premier WHERE ${conditions[0]}${sql.join(autres)}${nee}
				LIMIT ${2 * RETENUES_MAX}) q
			LIMIT ${RETENUES_MAX}) trouvees USING (personne)`,
	);
}

/** For each word, those of the office that differ by one letter. */
async function motsProches(tx: Transaction, mots: string[]): Promise<string[][]> {
	const variantes = [...new Set(mots.flatMap(variantesDe))];
	const { rows } = await tx.execute<{ mot: string }>(
		sql`SELECT DISTINCT mot FROM variantes WHERE variante = ANY(${sql.param(variantes)}::text[])`,
	);
	return mots.map((mot) => rows.map(({ mot: autre }) => autre).filter((a) => aUneFaute(mot, a)));
}

/** One row a person and file: the file where the person is now, else the last one. */
async function lire(tx: Transaction, appartenances: SQL): Promise<Trouvee[]> {
	const { rows } = await tx.execute<Trouvee & Record<string, unknown>>(sql`
		SELECT DISTINCT ON (p.personne, d.dossier) d.dossier::int, d.matricule, p.personne::int, p.prenom, p.nom,
			p.nom_naissance AS "nomNaissance", p.date_naissance::text AS "dateNaissance", m.role,
			m.jusqua IS NOT NULL AS parti, d.commune, d.protection, 0 AS fautes
		FROM (${appartenances}) t
		JOIN personnes p ON p.personne = t.personne
		JOIN membres m ON m.dossier = t.dossier AND m.personne = t.personne
		JOIN dossiers d ON d.dossier = t.dossier
		ORDER BY p.personne, d.dossier, m.jusqua DESC NULLS FIRST`);
	return rows;
}

const cle = ({ personne, dossier }: Trouvee) => `${personne} ${dossier}`;
