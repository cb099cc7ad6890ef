import { APPELANT_INCONNU, ATTENTE, DUREE_D_APPEL, HEURES, PART_REGIONALE } from "../hypotheses.ts";
import { a } from "../jours.ts";
import type { Venue } from "../prevoir/venue.ts";
import type { Cle } from "../quotas.ts";
import { Chronique } from "./chronique.ts";
import { ACCUEIL } from "./service.ts";

/** Un appel terminé. Celui dont on ne connaît pas le dossier fait une histoire à lui seul. */
export function conterAppel(
	c: Chronique,
	v: Venue,
	choisis: ReadonlySet<Cle>,
): Chronique | undefined {
	const { h } = c;
	const decroche = !choisis.has("perdu");
	const cas = decroche ? "decroche" : "perdu";
	const [mediane, ecart] = ATTENTE.valeur[cas];
	const inconnu = h.chance(APPELANT_INCONNU.valeur[cas]);
	const chronique = inconnu ? new Chronique(h) : c;
	const local = !h.chance(PART_REGIONALE.valeur);
	const attente = Math.min(3600, Math.round(h.lognormale(mediane, ecart)));
	const duree = Math.max(20, Math.min(5400, Math.round(h.lognormale(...DUREE_D_APPEL.valeur))));
	const debut = a(v.jour, h.entier(...HEURES.valeur.bureau), h.entier(0, 59), h.entier(0, 59));
	chronique.noter(debut + attente + (decroche ? duree : 0), {
		acte: "appel",
		...(local && decroche ? { par: ACCUEIL } : {}),
		s: chronique.numero(),
		objet: v.objet,
		plateau: local ? "local" : "regional",
		decroche,
		attente,
		...(decroche ? { duree } : {}),
		...(local ? { equipe: "relation" } : {}),
	});
	return inconnu ? chronique : undefined;
}
