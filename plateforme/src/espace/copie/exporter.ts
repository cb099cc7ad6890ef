import { type SQL, sql } from "drizzle-orm";
import { accesAuDossier } from "../../dossiers/index.server.ts";
import {
	journaliser,
	lireOrganisme,
	pourOrganisme,
	type Transaction,
} from "../../socle/index.server.ts";
import { type Acteur, jourDe, jourEnToutesLettres, nomsRoles } from "../../socle/index.ts";
import { EXCLUES, EXPORTEES, type Exportee, type Lien } from "./perimetre.ts";

export interface Export {
	/** In a sentence, for whoever opens the file. */
	quoi: string;
	/** ISO instant, the office's time. */
	le: string;
	matricule: string;
	donnees: Record<string, { titre: string; lignes: Record<string, unknown>[] }>;
	/** By role: an agent is not named. */
	quiARegarde: { quand: string; role: string; equipe: string | null }[];
	nonCompris: string[];
}

const ACCES_MAX = 10_000;

/**
 * All that the office keeps of the person's own file, readable by them and by a machine (GDPR, articles
 * 15 and 20); nothing without a file. Written to the journal.
 */
export const exporterDonnees = (acteur: Acteur): Promise<Export | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, dossier, quand } = acteur;
		if (dossier === undefined) return undefined;
		const donnees: Export["donnees"] = {};
		for (const [table, exportee] of Object.entries(EXPORTEES)) {
			const lignes = await lireTable(tx, organisme, dossier, table, exportee);
			if (lignes.length > 0) donnees[table] = { titre: exportee.titre, lignes };
		}
		const matricule = donnees.dossiers?.lignes[0]?.matricule;
		if (typeof matricule !== "string") return undefined;
		const { nom } = await lireOrganisme(tx, organisme);
		const acces = await accesAuDossier(tx, dossier, { limite: ACCES_MAX });
		await journaliser(tx, acteur, "dossier.exporter", `dossier-${dossier}`);
		return {
			quoi: `Tout ce que la plateforme de la ${nom} garde de votre dossier, le ${jourEnToutesLettres(jourDe(quand))}. Les montants sont en centimes d’euro, sauf dans « foyers » où ils sont en euros.`,
			le: quand.toISOString(),
			matricule,
			donnees,
			quiARegarde: acces.map(({ quand: le, roles: [role], equipe }) => ({
				quand: le,
				role: role ? nomsRoles[role] : "Agent de la Caf",
				equipe,
			})),
			nonCompris: Object.values(EXCLUES),
		};
	});

async function lireTable(
	tx: Transaction,
	organisme: string,
	dossier: number,
	table: string,
	{ par, sauf = [], seulement = "true" }: Exportee,
): Promise<Record<string, unknown>[]> {
	const { rows } = await tx.execute<{ ligne: Record<string, unknown> }>(sql`
		SELECT to_jsonb(t) - ${sql.param(["organisme", ...sauf])}::text[] AS ligne
		FROM ${sql.identifier(table)} t
		WHERE t.organisme = ${organisme} AND ${duDossier(par, dossier)} AND ${sql.raw(seulement)}
		ORDER BY 1`);
	const lignes = rows.map(({ ligne }) => ligne);
	return table === "contacts" ? lignes.filter(await sien(tx, dossier)) : lignes;
}

/** Of whoever left the household, only that they were in it. */
const CONDITIONS: Record<Lien, (dossier: number) => SQL> = {
	dossier: (dossier) => sql`t.dossier = ${dossier}`,
	compte: (dossier) => sql`t.dossier = ${dossier}`,
	"dossier-ou-compte": (dossier) =>
		sql`(t.dossier = ${dossier} OR t.compte IN (SELECT compte FROM comptes WHERE dossier = ${dossier}))`,
	sollicitation: (dossier) =>
		sql`t.sollicitation IN (SELECT sollicitation FROM sollicitations WHERE dossier = ${dossier})`,
	personne: (dossier) =>
		sql`t.personne IN (SELECT personne FROM membres WHERE dossier = ${dossier} AND jusqua IS NULL)`,
	envoi: (dossier) => sql`t.envoi IN (SELECT envoi FROM envois WHERE dossier = ${dossier})`,
	date: (dossier) =>
		sql`(t.annee, t.numero) IN (SELECT d.annee, d.numero FROM dates_protegees d
			JOIN sollicitations s USING (organisme, sollicitation) WHERE s.dossier = ${dossier})`,
};

const duDossier = (par: Lien, dossier: number): SQL => CONDITIONS[par](dossier);

/** What another member of the household is reached by is theirs. */
async function sien(tx: Transaction, dossier: number) {
	const { rows } = await tx.execute<{ personne: number }>(sql`
		SELECT personne::float8 AS personne FROM membres
		WHERE dossier = ${dossier} AND role = 'demandeur' AND jusqua IS NULL`);
	const demandeurs = new Set(rows.map(({ personne }) => personne));
	return ({ personne }: Record<string, unknown>): boolean =>
		personne === null || demandeurs.has(personne as number);
}
