import type { Changement } from "../../changements/index.ts";
import { premiere, type Reponses } from "../../questionnaire/index.server.ts";
import { ajouterMois } from "../../socle/index.ts";
import type { Connu } from "../demarche.ts";

/** Told whole by the questions that follow; of who arrives as a couple, what the Caf pays them is not asked. */
const DITS_EN_ENTIER: ReadonlySet<string> = new Set([
	"separation",
	"naissance",
	"depart",
	"demenagement",
]);
/** From this age a child may earn something, which is not asked. */
const AGE_DES_RESSOURCES = 16;

/**
 * Whether a household that was said to be wrong can be computed as it was corrected. One change only, since one
 * month is asked; over before the quarter that is counted is, because composition and dwelling are looked at month by
 * month (CSS R843-1, II) and each right dates a change in its own way; and nothing in words, that no calculation reads.
 */
export function corrigeEnEntier(
	r: Reponses,
	{ mois, trimestre }: Connu,
	{ mois: depuis, enfants, partent, logement }: Changement,
): boolean {
	const [quoi, autre] = r.get("quoi") ?? [];
	if (quoi === undefined || autre !== undefined || !DITS_EN_ENTIER.has(quoi)) return false;
	if (premiere(r, "foyer.change") || depuis > (trimestre[0] ?? "")) return false;
	if (quoi === "depart" && partent.length === 0) return false;
	if (logement?.ou === null || premiere(r, "arrivent") === "plus") return false;
	const plusGrands = ajouterMois(mois, -12 * AGE_DES_RESSOURCES);
	return enfants.every(({ naissance }) => {
		const ne = naissance?.slice(0, 7) ?? "";
		return ne > plusGrands && ne <= depuis;
	});
}
