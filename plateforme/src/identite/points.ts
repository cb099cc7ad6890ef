import type { CanalVoulu, NatureDePoint, personnesSansDossier } from "./tables.ts";

type Points = Pick<
	typeof personnesSansDossier.$inferSelect,
	"courriel" | "mobile" | "canal" | "injoignables"
>;

/** Where someone without a file is written to: confirmed by a code, and nothing came back from there. */
export const joignableA = (
	{ injoignables, ...points }: Points,
	nature: NatureDePoint,
): string | undefined =>
	injoignables.includes(nature) ? undefined : (points[nature] ?? undefined);

/** The channel chosen if it leads somewhere, else the other one; a letter when neither does. */
export function canalSansDossier(personne: Points): CanalVoulu {
	if (personne.canal === "courrier") return "courrier";
	const par = { courriel: joignableA(personne, "courriel"), sms: joignableA(personne, "mobile") };
	const [premier, second] =
		personne.canal === "sms" ? (["sms", "courriel"] as const) : (["courriel", "sms"] as const);
	return par[premier] ? premier : par[second] ? second : "courrier";
}
