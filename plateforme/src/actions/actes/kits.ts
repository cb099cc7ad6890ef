import { and, eq, sql } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import type { Resultat } from "../../sollicitations/index.ts";
import type { Contenu } from "../kits/kit.ts";
import { type Faute, fautesDuKit } from "../kits/verifier.ts";
import { lireKit } from "../lectures/kits.ts";
import { DECISIONS_DE_REVUE } from "../plan/plan.ts";
import { kits, plans, revuesDeKits } from "../tables.ts";
import type { MotifPlan } from "./motifs.ts";
import { refuser } from "./plan-ouvert.ts";

export type Adaptation = Partial<Pick<Contenu, "titre" | "messages">> &
	Partial<{ accroche: string; explication: string }>;

type Adapte =
	| Resultat<{ kit: string; version: number }, MotifPlan>
	| {
			ok: false;
			motif: "kit-fautif";
			fautes: Faute[];
	  };

/** A new version, rewritten here from the latest. What is wrong with it is told, all at once. */
export async function adapterKit(
	acteur: Acteur,
	nom: string,
	{ titre, messages, accroche, explication }: Adaptation,
): Promise<Adapte> {
	let fautes: Faute[] = [];
	const adapte = await tenter<{ kit: string; version: number }, MotifPlan>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, compte, quand } = acteur;
			await tx.execute(
				sql`SELECT pg_advisory_xact_lock(hashtextextended(${`kits ${organisme}`}, 0))`,
			);
			const base = await lireKit(tx, organisme, nom);
			if (!base) return refuser("kit-inconnu");
			if (titre !== undefined && !titre.trim()) refuser("titre-vide");
			const { kit } = base;
			const neuf = {
				...kit,
				version: kit.version + 1,
				titre: titre?.trim().slice(0, 200) ?? kit.titre,
				messages: messages ?? kit.messages,
				appel: {
					...kit.appel,
					accroche: accroche ?? kit.appel.accroche,
					explication: explication ?? kit.appel.explication,
				},
			};
			fautes = fautesDuKit(neuf);
			if (fautes.length > 0) return refuser("kit-fautif");
			const { kit: code, version } = neuf;
			await tx
				.insert(kits)
				.values({ organisme, kit: code, version, contenu: neuf, creeLe: quand, compte });
			await journaliser(tx, acteur, "kit.adapter", `kit-${code}`, motifDe({ version }));
			return { kit: code, version };
		}),
	);
	return !adapte.ok && adapte.motif === "kit-fautif"
		? { ok: false, motif: "kit-fautif", fautes }
		: adapte;
}

/** What the action taught of its kit: keep, change or stop, and why. */
export const revoirKit = (
	acteur: Acteur,
	action: number,
	{ decision, motif }: { decision: string; motif: string },
): Promise<Resultat<unknown, MotifPlan>> =>
	tenter<unknown, MotifPlan>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, compte, quand } = acteur;
			const prise = DECISIONS_DE_REVUE.find((connue) => connue === decision);
			if (!prise) return refuser("decision-inconnue");
			if (!motif.trim()) return refuser("raison-vide");
			const [plan] = await tx
				.select({ kit: plans.kit, version: plans.kitVersion, etat: plans.etat })
				.from(plans)
				.where(and(eq(plans.organisme, organisme), eq(plans.action, action)));
			if (!plan) return refuser("plan-inconnu");
			if (plan.etat === "en-cours") return refuser("etat-impossible");
			const { kit, version } = plan;
			await tx.insert(revuesDeKits).values({
				...{ organisme, kit, version, action, quand, compte },
				decision: prise,
				motif: motif.trim().slice(0, 2000),
			});
			const faits = motifDe({ kit, version, decision: prise });
			await journaliser(tx, acteur, "kit.revoir", `action-${action}`, faits);
			return {};
		}),
	);
