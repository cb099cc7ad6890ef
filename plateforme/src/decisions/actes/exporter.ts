import { and, eq, isNull, sql } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { aDeposer, type Destinataire } from "../lectures/a-deposer.ts";
import {
	bordereauDuDepartement,
	bordereauNational,
	empreinteDuFichier,
} from "../suites/bordereau.ts";
import { bordereaux, decisions, lignesDeDecision } from "../tables.ts";

export type Exporter =
	| { ok: true; bordereau: number; nombre: number; csv: string }
	| { ok: false; motif: "rien" };

/** A list of what has not left yet: each line is on one list, once, whoever asks at the same instant. */
export const exporter = (acteur: Acteur, destinataire: Destinataire): Promise<Exporter> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand, compte } = acteur;
		await tx.execute(
			sql`SELECT pg_advisory_xact_lock(hashtextextended(${`bordereaux ${organisme}`}, 0))`,
		);
		const lignes = await aDeposer(tx, organisme, destinataire);
		if (lignes.length === 0) return { ok: false, motif: "rien" };
		const csv =
			destinataire === "national" ? bordereauNational(lignes) : bordereauDuDepartement(lignes);
		const nombre = lignes.length;
		const [cree] = await tx
			.insert(bordereaux)
			.values({
				...{ organisme, destinataire, nombre, compte },
				prepareLe: quand,
				empreinte: empreinteDuFichier(csv),
			})
			.returning({ bordereau: bordereaux.bordereau });
		const { bordereau } = cree as { bordereau: number };
		const numeros = sql.param([...new Set(lignes.map(({ decision }) => decision))]);
		const marquees =
			destinataire === "national"
				? await tx
						.update(lignesDeDecision)
						.set({ bordereau })
						.where(
							and(
								eq(lignesDeDecision.organisme, organisme),
								isNull(lignesDeDecision.bordereau),
								sql`${lignesDeDecision.decision} = ANY(${numeros}::bigint[])`,
							),
						)
						.returning({ decision: lignesDeDecision.decision })
				: await tx
						.update(decisions)
						.set({ bordereau })
						.where(
							and(
								eq(decisions.organisme, organisme),
								eq(decisions.etat, "au-departement"),
								isNull(decisions.bordereau),
								sql`${decisions.decision} = ANY(${numeros}::bigint[])`,
							),
						)
						.returning({ decision: decisions.decision });
		if (destinataire === "national" && marquees.length !== nombre)
			throw new Error("le bordereau et ses lignes ne s’accordent pas");
		const faits = { bordereau, destinataire, nombre };
		await journaliser(tx, acteur, "decisions.exporter", `bordereau-${bordereau}`, motifDe(faits));
		return { ok: true, bordereau, nombre, csv };
	});
