import type { CodePrestation, Foyer } from "droits";
import { OBJETS, PIECES } from "../../dossiers/objets.ts";
import type { Hasard } from "../../hasard.ts";
import { DROIT_DU_DOSSIER, VOLUMES } from "../hypotheses.ts";
import { denombrer } from "../quotas.ts";
import { RYTHMES, tirerJour } from "../rythmes.ts";
import { APPELS, RENDEZ_VOUS } from "../textes.ts";
import type { Prevision } from "./venue.ts";
import { volume } from "./volumes.ts";

const USUELLES: readonly CodePrestation[] = ["ppa", "aide_logement", "rsa", "af"];
const parmi = <T>(h: Hasard, valeurs: readonly T[]): T =>
	valeurs[h.entier(0, valeurs.length - 1)] as T;

/** Pièces, questions, réclamations, appels et rendez-vous qu'aucun événement du foyer n'explique. */
export function prevoirLeReste(
	h: Hasard,
	foyer: Foyer,
	p: Prevision,
	ouvert: number,
	activite: number,
): void {
	const codes = Object.keys(foyer.droits_valorises ?? {}) as CodePrestation[];
	const prestation = () =>
		parmi(h, h.chance(DROIT_DU_DOSSIER.valeur) && codes.length > 0 ? codes : USUELLES);
	const combien = (nature: "piece" | "appel" | "question" | "reclamation" | "rendez-vous") =>
		denombrer(h, activite * volume(VOLUMES.valeur[nature], foyer, ouvert));
	const { piece, autre, appel, bureau } = RYTHMES;
	for (let n = combien("piece"); n > 0; n--) {
		const code = prestation();
		p.venues.push({
			nature: "piece",
			jour: tirerJour(h, piece, ouvert),
			objet: parmi(h, PIECES[code]),
			prestation: code,
		});
	}
	for (let n = combien("question"); n > 0; n--)
		p.venues.push({
			nature: "question",
			jour: tirerJour(h, autre, ouvert),
			objet: parmi(h, OBJETS.question),
		});
	for (let n = combien("reclamation"); n > 0; n--)
		p.venues.push({
			nature: "reclamation",
			jour: tirerJour(h, autre, ouvert),
			objet: parmi(h, OBJETS.reclamation),
			prestation: prestation(),
		});
	for (let n = combien("appel"); n > 0; n--)
		p.venues.push({ nature: "appel", jour: tirerJour(h, appel, ouvert), objet: parmi(h, APPELS) });
	for (let n = combien("rendez-vous"); n > 0; n--)
		p.venues.push({
			nature: "rendez-vous",
			jour: tirerJour(h, bureau, ouvert),
			objet: parmi(h, RENDEZ_VOUS),
		});
}
