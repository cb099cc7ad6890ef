import type pg from "pg";
import { faitsDe } from "../socle/index.ts";

type Ligne = Record<string, unknown> & { objet?: string | null; motif?: string | null };

/** What an office holds of one file, or of one matter without a file, free of any number. */
export interface Memoire {
	/** The matricule; the matter itself, without one. */
	de: string;
	lignes: string[];
}

/**
 * All that facts leave in an office, as texts to compare with another's: numbers given by sequences are
 * replaced by what they designate, ranks of a file, subjects of accounts. What has a file comes first.
 * `client` sees every row.
 */
export async function memoires(client: pg.ClientBase, organisme: string): Promise<Memoire[]> {
	const lire = async (requete: string) =>
		(await client.query<{ ligne: Ligne }>(requete, [organisme])).rows.map(({ ligne }) => ligne);
	const index = async (requete: string) => {
		const { rows } = await client.query({ text: requete, values: [organisme], rowMode: "array" });
		return new Map((rows as unknown as [string, string][]).map(([n, nom]) => [Number(n), nom]));
	};
	const matricules = await index("SELECT dossier, matricule FROM dossiers WHERE organisme = $1");
	const sujets = await index("SELECT compte, sujet FROM comptes WHERE organisme = $1");
	const engagements = await index(
		"SELECT engagement, concat_ws(' ', nature, prestation, depuis) FROM engagements WHERE organisme = $1",
	);
	const actions = await index("SELECT action, titre FROM actions WHERE organisme = $1");

	const memoires = new Map<string, Memoire>();
	const sollicitations = new Map<number, { nom: string; de: string }>();
	const affaires = new Map<number, { nom: string; de: string }>();
	const rangs = new Map<string, number>();
	const ranger = (de: string, ligne: unknown) => {
		const memoire = memoires.get(de) ?? { de, lignes: [] };
		memoires.set(de, memoire);
		memoire.lignes.push(JSON.stringify(ligne));
	};
	const nommer = (de: string, quoi: string) => {
		const rang = (rangs.get(`${de} ${quoi}`) ?? 0) + 1;
		rangs.set(`${de} ${quoi}`, rang);
		return { de, nom: `${quoi} ${rang}` };
	};
	const traduire: Record<string, (valeur: unknown) => unknown> = {
		organisme: () => undefined,
		evenement: () => undefined,
		numero: () => undefined,
		transaction: () => undefined,
		sollicitation: (n) => sollicitations.get(n as number)?.nom,
		affaire: (n) => affaires.get(n as number)?.nom,
		dossier: (n) => matricules.get(n as number) ?? n,
		compte: (n) => sujets.get(n as number) ?? n,
		pris_par: (n) => sujets.get(n as number) ?? n,
		traitee_par: (n) => sujets.get(n as number) ?? n,
		engagement: (n) => engagements.get(n as number) ?? n,
		action: (n) => actions.get(n as number) ?? n,
		auteur: (nom) => String(nom).replace(/^compte-(\d+)$/, (_, n) => sujets.get(Number(n)) ?? n),
		objet: (nom) => (typeof nom === "string" ? nom.replace(/^([a-z]+)-(\d+)$/, designer) : nom),
		motif: (motif) =>
			Object.entries(faitsDe(motif as string | null)).map(([cle, fait]) => [
				cle,
				Number.isNaN(Number(fait)) ? fait : (traduire[cle]?.(Number(fait)) ?? fait),
			]),
	};
	const designer = (tout: string, quoi: string, n: string) =>
		String((quoi !== "compte" && traduire[quoi]?.(Number(n))) || tout);
	const dire = (table: string, ligne: Ligne) => ({
		table,
		...Object.fromEntries(
			Object.entries(ligne).map(([cle, valeur]) => [
				cle,
				valeur !== null && traduire[cle] ? traduire[cle](valeur) : valeur,
			]),
		),
	});

	const lues = await lire(
		"SELECT to_jsonb(t) AS ligne FROM sollicitations t WHERE organisme = $1 ORDER BY sollicitation",
	);
	for (const { sollicitation, dossier, affaire } of lues) {
		const de = matricules.get(dossier as number) ?? `affaire ${affaire}`;
		sollicitations.set(sollicitation as number, nommer(de, "sollicitation"));
		if (!affaires.has(affaire as number)) affaires.set(affaire as number, nommer(de, "affaire"));
	}
	const possesseur = (ligne: Ligne): string => {
		const sien =
			sollicitations.get(ligne.sollicitation as number) ?? affaires.get(ligne.affaire as number);
		return sien?.de ?? matricules.get(ligne.dossier as number) ?? "l’organisme";
	};
	for (const [table, ordre] of TABLES) {
		const filtre = table === "journal" ? ` AND acte ~ '${ACTES}'` : "";
		for (const ligne of await lire(
			`SELECT to_jsonb(t) AS ligne FROM ${table} t WHERE organisme = $1${filtre} ORDER BY ${ordre}`,
		))
			ranger(possesseur(table === "journal" ? concernes(ligne) : ligne), dire(table, ligne));
	}
	const sansDossier = /^affaire /;
	return [...memoires.values()]
		.map(({ de, lignes }) => ({ de: sansDossier.test(de) ? "" : de, lignes }))
		.sort((a, b) => compare(a.de, b.de) || compare(a.lignes.join(), b.lignes.join()));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whom a line of the journal is about, by its object, else by its facts. */
function concernes({ objet, motif }: Ligne): Ligne {
	const [, quoi = "", n] = /^([a-z]+)-(\d+)$/.exec(objet ?? "") ?? [];
	const { dossier } = faitsDe(motif ?? null);
	return { [quoi]: Number(n), ...(dossier && { dossier: Number(dossier) }) };
}

const ACTES = "^(sollicitation|appel|rendez-vous|satisfaction|action|consultation)\\.";

/** In an order that numbers do not make: rows of a file come one after the other in both offices. */
const TABLES = [
	["sollicitations", "sollicitation"],
	["affaires", "affaire"],
	["pauses", "sollicitation, debut"],
	["evenements", "evenement"],
	["appels", "sollicitation"],
	["rendez_vous", "sollicitation"],
	["avis", "sollicitation"],
	["actions", "titre"],
	["destinataires", "action, dossier"],
	["consultations", "dossier, quand, prestation"],
	["journal", "numero"],
] as const;
