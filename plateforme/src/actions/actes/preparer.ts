import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import type { Resultat } from "../../sollicitations/index.ts";
import {
	type Audience,
	audience as formeAudience,
	viseUneReservee,
	viseUneSituation,
} from "../audience/audience.ts";
import { lireKit } from "../lectures/kits.ts";
import { fautesDesBras, motifDesBras } from "../plan/bras.ts";
import type { Bras } from "../plan/plan.ts";
import { plans } from "../tables.ts";
import type { MotifPlan } from "./motifs.ts";
import { prendreEnPreparation, refuser } from "./plan-ouvert.ts";

/** What everybody starts from: one message, the same for all. */
const BRAS_DE_DEPART: Bras[] = [
	{ nom: "Message", part: 100, message: "courriel", appel: false, ordre: "gain" },
];

/** Begins a plan from a kit. The seed is drawn here, and recorded. */
export const preparer = (
	acteur: Acteur,
	{ kit: nom, titre }: { kit: string; titre: string },
	graine = randomBytes(8).toString("hex"),
): Promise<Resultat<{ plan: number }, MotifPlan>> =>
	tenter<{ plan: number }, MotifPlan>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, compte, quand } = acteur;
			if (!titre.trim()) refuser("titre-vide");
			const choisi = await lireKit(tx, organisme, nom);
			if (!choisi) return refuser("kit-inconnu");
			const { kit } = choisi;
			const [ecrit] = await tx
				.insert(plans)
				.values({
					organisme,
					titre: titre.trim().slice(0, 200),
					kit: kit.kit,
					kitVersion: kit.version,
					modele: kit,
					audience: kit.audience,
					bras: BRAS_DE_DEPART,
					graine,
					creeLe: quand,
					compte,
				})
				.returning({ plan: plans.plan });
			const { plan } = ecrit as { plan: number };
			const faits = { plan, kit: kit.kit, version: kit.version };
			await journaliser(tx, acteur, "plan.preparer", `plan-${plan}`, motifDe(faits));
			return { plan };
		}),
	);

type Changement = Partial<
	Pick<
		typeof plans.$inferInsert,
		| "titre"
		| "audience"
		| "bras"
		| "appelsParJour"
		| "base"
		| "attendu"
		| "arretOppositions"
		| "arretDes"
	>
>;

async function changer(
	acteur: Acteur,
	plan: number,
	acte: string,
	juger: (lu: typeof plans.$inferSelect) => Changement,
): Promise<Resultat<unknown, MotifPlan>> {
	return tenter<unknown, MotifPlan>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme } = acteur;
			const lu = await prendreEnPreparation(tx, organisme, plan);
			await tx
				.update(plans)
				// The opinion was given on what the plan was.
				.set({ ...juger(lu), avis: null, avisTexte: null, avisLe: null, avisCompte: null })
				.where(and(eq(plans.organisme, organisme), eq(plans.plan, plan)));
			await journaliser(tx, acteur, acte, `plan-${plan}`);
			return {};
		}),
	);
}

export const viser = (acteur: Acteur, plan: number, demandee: unknown) =>
	changer(acteur, plan, "plan.viser", ({ modele }) => {
		const lue = formeAudience.safeParse(demandee);
		if (!lue.success)
			return refuser(
				lue.error.issues.every(({ path }) => path[0] === "communes")
					? "commune-inconnue"
					: "audience-illisible",
			);
		const audience = lue.data as Audience;
		if (audience.prestation !== modele.prestation) refuser("audience-illisible");
		if (!viseUneSituation(audience)) refuser("audience-de-tous");
		if (viseUneReservee(audience)) refuser("audience-reservee");
		return { audience };
	});

export const repartir = (
	acteur: Acteur,
	plan: number,
	{ bras, appelsParJour }: { bras: Bras[]; appelsParJour: number },
) =>
	changer(acteur, plan, "plan.repartir", ({ modele }) => {
		if (!Number.isInteger(appelsParJour) || appelsParJour < 0 || appelsParJour > 10_000)
			refuser("reglages-illisibles");
		const motif = motifDesBras(bras, appelsParJour);
		if (motif) refuser(motif);
		if (fautesDesBras(modele, bras).length > 0) refuser("kit-fautif");
		return { bras, appelsParJour };
	});

export interface Reglages {
	base: number;
	attendu: number;
	arretOppositions: number;
	arretDes: number;
}

const part = (valeur: number) => valeur >= 0 && valeur <= 1;

export const regler = (acteur: Acteur, plan: number, reglages: Reglages) =>
	changer(acteur, plan, "plan.regler", () => {
		const { base, attendu, arretOppositions, arretDes } = reglages;
		if (![base, attendu, arretOppositions].every(part)) refuser("reglages-illisibles");
		if (!Number.isInteger(arretDes) || arretDes < 1) refuser("reglages-illisibles");
		return { base, attendu, arretOppositions, arretDes };
	});

/** Never launched, it leaves nothing to anyone. */
export const abandonner = (acteur: Acteur, plan: number): Promise<Resultat<unknown, MotifPlan>> =>
	tenter<unknown, MotifPlan>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme } = acteur;
			await prendreEnPreparation(tx, organisme, plan);
			await tx
				.update(plans)
				.set({ etat: "abandonnee" })
				.where(and(eq(plans.organisme, organisme), eq(plans.plan, plan)));
			await journaliser(tx, acteur, "plan.abandonner", `plan-${plan}`);
			return {};
		}),
	);
