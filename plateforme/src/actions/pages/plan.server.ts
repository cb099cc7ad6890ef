import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { lancerPlan } from "../actes/lancer-plan.ts";
import type { MotifPlan } from "../actes/motifs.ts";
import { abandonner, regler, repartir, viser } from "../actes/preparer.ts";
import { rendreAvis } from "../actes/rendre-avis.ts";
import type { Audience } from "../audience/audience.ts";
import type { Faute } from "../kits/verifier.ts";
import { lirePlan } from "../lectures/plan.ts";
import type { PlanLu } from "../lectures/resultats.ts";
import { fautesDesBras } from "../plan/bras.ts";
import { lireAudience, lireBras, lireReglages } from "./formulaires.server.ts";

/** What was typed, shown again when it is refused. */
type Saisie = Partial<Pick<PlanLu, "audience" | "bras" | "appelsParJour">>;

type Fait =
	| { ok: true; vers: string }
	| { ok: false; motif: MotifPlan; fautes?: Faute[]; saisie?: Saisie };

/** Where to go on, or why not. */
export async function faireSurLePlan(
	acteur: Acteur,
	acte: string,
	plan: number,
	formulaire: FormData,
): Promise<Fait> {
	const vers = (etape: string) => ({ ok: true as const, vers: `/actions/plans/${plan}#${etape}` });
	const lu = await pourOrganisme(acteur.organisme, (tx) => lirePlan(tx, acteur.organisme, plan));
	if (!lu) return { ok: false, motif: "plan-inconnu" };
	switch (acte) {
		case "viser": {
			const audience = lireAudience(formulaire, lu.modele.prestation);
			const fait = await viser(acteur, plan, audience);
			return fait.ok ? vers("compte") : { ...fait, saisie: { audience: audience as Audience } };
		}
		case "repartir": {
			const { bras, appelsParJour } = lireBras(formulaire);
			const fait = await repartir(acteur, plan, { bras, appelsParJour });
			if (fait.ok) return vers("taille");
			const fautes = fait.motif === "kit-fautif" ? fautesDesBras(lu.modele, bras) : [];
			return { ...fait, fautes, saisie: { bras, appelsParJour } };
		}
		case "regler": {
			const fait = await regler(acteur, plan, lireReglages(formulaire));
			return fait.ok ? vers("taille") : fait;
		}
		case "rendre-avis": {
			const avis = String(formulaire.get("avis") ?? "");
			const texte = String(formulaire.get("texte") ?? "");
			const fait = await rendreAvis(acteur, plan, { avis, texte });
			return fait.ok ? vers("lancer") : fait;
		}
		case "lancer": {
			const fait = await lancerPlan(acteur, plan);
			return fait.ok ? { ok: true, vers: `/actions/${fait.action}?fait=lancer` } : fait;
		}
		default: {
			const fait = await abandonner(acteur, plan);
			return fait.ok ? { ok: true, vers: "/actions" } : fait;
		}
	}
}
