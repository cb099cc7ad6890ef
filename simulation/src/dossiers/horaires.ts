import type { Hasard } from "../hasard.ts";
import type { Canal } from "../hypotheses/sollicitations.ts";

const JOUR = 86_400_000;
/** Le courrier s'ouvre, l'accueil et le téléphone répondent du lundi au vendredi. */
const SUR_PLACE: ReadonlySet<Canal> = new Set(["courrier", "telephone", "accueil", "rendez-vous"]);

const deux = (n: number) => String(n).padStart(2, "0");

/** Le jour d'avant ; d'après quand `jours` est négatif. */
export const jourAvant = (jour: string, jours: number): string =>
	new Date(Date.parse(`${jour}T00:00:00Z`) - jours * JOUR).toISOString().slice(0, 10);

/** Moment d'arrivée, heure de France, au plus tard le matin du jour dit. */
export function arriver(h: Hasard, canal: Canal, au: string, jours: number): string {
	let jour = jourAvant(au, jours);
	const heure = SUR_PLACE.has(canal) ? h.entier(9, 16) : h.entier(6, 22);
	const minute = h.entier(0, 59);
	if (SUR_PLACE.has(canal))
		while ([0, 6].includes(new Date(`${jour}T00:00:00Z`).getUTCDay())) jour = jourAvant(jour, 1);
	if (jour === au) return `${jour}T08:${deux(minute)}`;
	return `${jour}T${deux(heure)}:${deux(minute)}`;
}
