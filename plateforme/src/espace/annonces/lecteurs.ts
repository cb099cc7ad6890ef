import { and, eq, inArray, sql } from "drizzle-orm";
import { adresseDite } from "../../demarches/index.server.ts";
import { joignables } from "../../dossiers/index.server.ts";
import { canalSansDossier, personnesSansDossierDe } from "../../identite/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { annoncesRefusees } from "../tables.ts";
import type { Annonce } from "./regles.ts";

export type Canal = "courriel" | "sms" | "telephone" | "courrier";

/** Whoever is told: what they chose, and what would put them in danger. */
export interface Lecteur {
	canal: Canal | null;
	refuses: ReadonlySet<string>;
	/** Nothing is written to them, whatever it is. */
	tu?: "deces" | "situation-protegee";
	/** Where to post, when no file tells. */
	adresse?: string;
}

type Personne = Pick<Annonce, "dossier" | "compte">;

/** Of these files and these accounts, with what is known of them now. Nothing of one that is gone. */
export async function lireLecteurs(
	tx: Transaction,
	organisme: string,
	annonces: readonly Personne[],
	jour: Jour,
): Promise<(qui: Personne) => Lecteur | undefined> {
	const parDossier = await lireDossiers(
		tx,
		organisme,
		[...new Set(annonces.flatMap(({ dossier }) => dossier ?? []))],
		jour,
	);
	const parCompte = new Map<number, Lecteur>();
	const comptes = annonces.flatMap(({ compte }) => compte ?? []);
	for (const [compte, personne] of await personnesSansDossierDe(tx, organisme, comptes))
		parCompte.set(compte, {
			canal: canalSansDossier(personne),
			refuses: new Set(),
			adresse: await adresseDite(tx, personne),
		});
	return ({ dossier, compte }) =>
		dossier === null ? parCompte.get(compte ?? 0) : parDossier.get(dossier);
}

async function lireDossiers(
	tx: Transaction,
	organisme: string,
	dossiers: readonly number[],
	jour: Jour,
): Promise<Map<number, Lecteur>> {
	if (dossiers.length === 0) return new Map();
	const connus = await joignables(tx, organisme, dossiers, jour);
	const { rows } = await tx.execute<{ dossier: number; canal: Canal | null }>(sql`
		SELECT dossier::float8 AS dossier, canal_prefere AS canal FROM dossiers
		WHERE organisme = ${organisme} AND dossier = ANY(${sql.param(dossiers)}::bigint[])`);
	const refus = await tx
		.select({ dossier: annoncesRefusees.dossier, etape: annoncesRefusees.etape })
		.from(annoncesRefusees)
		.where(
			and(
				eq(annoncesRefusees.organisme, organisme),
				inArray(annoncesRefusees.dossier, [...dossiers]),
			),
		);
	return new Map(
		rows.map(({ dossier, canal }) => {
			const connu = connus.get(dossier);
			return [
				dossier,
				{
					canal,
					refuses: new Set<string>(
						refus.filter((une) => une.dossier === dossier).map(({ etape }) => etape),
					),
					tu: !connu || connu.deces ? "deces" : connu.protegee ? "situation-protegee" : undefined,
				},
			];
		}),
	);
}
