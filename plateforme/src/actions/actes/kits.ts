import { and, eq, sql } from "drizzle-orm";
import type { CodePrestation } from "droits";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe, prestations, simplifier } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import type { Resultat } from "../../sollicitations/index.ts";
import type { Contenu, Kit, Partie, Script } from "../kits/kit.ts";
import { type Faute, fautesDuKit } from "../kits/verifier.ts";
import { type KitDisponible, lireKits } from "../lectures/kits.ts";
import { DECISIONS_DE_REVUE } from "../plan/plan.ts";
import { kits, plans, revuesDeKits } from "../tables.ts";
import type { MotifPlan } from "./motifs.ts";
import { refuser } from "./plan-ouvert.ts";

export type Adaptation = Partial<
	Pick<Contenu, "titre" | "messages" | Exclude<Partie, "sources">> &
		Pick<Kit, "sources"> &
		Pick<Script, "accroche" | "explication" | "avantDeDemander">
>;

type Garde =
	| Resultat<{ kit: string; version: number }, MotifPlan>
	| {
			ok: false;
			motif: "kit-fautif";
			fautes: Faute[];
	  };

/** A new version, rewritten here from the latest. What is wrong with it is told, all at once. */
export const adapterKit = (acteur: Acteur, nom: string, adaptation: Adaptation): Promise<Garde> =>
	garder(acteur, "kit.adapter", nom, adaptation, (kit) => ({ ...kit, version: kit.version + 1 }));

/** Whose name alone tells of a separation or of health. */
const INTIMES: readonly CodePrestation[] = ["asf", "aah", "mva", "aeeh"];

/** A kit of the office's own, written from one that it has: another right, its first version. */
export const ajouterKit = (
	acteur: Acteur,
	depuis: string,
	adaptation: Adaptation,
	{ prestation: dite, sensible }: { prestation: string; sensible: boolean },
): Promise<Garde> =>
	garder(acteur, "kit.ajouter", depuis, adaptation, (base, connus) => {
		if (!Object.hasOwn(prestations, dite)) return refuser("prestation-inconnue");
		const prestation = dite as CodePrestation;
		const kit = simplifier(base.titre).replaceAll(" ", "-").slice(0, 60);
		if (connus.some(({ kit: connu }) => connu.kit === kit)) refuser("kit-existe");
		return {
			...base,
			...{ kit, version: 1, prestation },
			sensible: sensible || INTIMES.includes(prestation),
			audience: { ...base.audience, prestation },
		};
	});

async function garder(
	acteur: Acteur,
	acte: string,
	nom: string,
	{ titre, accroche, explication, avantDeDemander, ...reste }: Adaptation,
	numeroter: (recrit: Kit, connus: readonly KitDisponible[]) => Kit,
): Promise<Garde> {
	let fautes: Faute[] = [];
	const garde = await tenter<{ kit: string; version: number }, MotifPlan>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, compte, quand } = acteur;
			await tx.execute(
				sql`SELECT pg_advisory_xact_lock(hashtextextended(${`kits ${organisme}`}, 0))`,
			);
			const connus = await lireKits(tx, organisme);
			const base = connus.find(({ kit }) => kit.kit === nom)?.kit;
			if (!base) return refuser("kit-inconnu");
			if (titre !== undefined && !simplifier(titre).trim()) refuser("titre-vide");
			const recrit = {
				...base,
				...reste,
				titre: titre?.trim().slice(0, 200) ?? base.titre,
				appel: {
					...base.appel,
					accroche: accroche ?? base.appel.accroche,
					explication: explication ?? base.appel.explication,
					avantDeDemander: avantDeDemander ?? base.appel.avantDeDemander,
				},
			};
			const neuf = numeroter(recrit, connus);
			fautes = fautesDuKit(neuf);
			if (fautes.length > 0) return refuser("kit-fautif");
			const { kit, version } = neuf;
			await tx
				.insert(kits)
				.values({ organisme, kit, version, contenu: neuf, creeLe: quand, compte });
			await journaliser(tx, acteur, acte, `kit-${kit}`, motifDe({ version }));
			return { kit, version };
		}),
	);
	return !garde.ok && garde.motif === "kit-fautif"
		? { ok: false, motif: "kit-fautif", fautes }
		: garde;
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
