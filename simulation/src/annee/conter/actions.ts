import type { Foyer } from "droits";
import { CIBLES } from "../actions/cibles.ts";
import type { CanalDeContact } from "../actions/joindre.ts";
import { PREMIERE_AUTRE } from "../actions/menees.ts";
import type { Role } from "../actions/role.ts";
import { AUTRES_ACTIONS, EN_LIGNE, HEURES, SUITE_DU_CONTACT, VAGUE_ASF } from "../hypotheses.ts";
import { a, rangDuJour } from "../jours.ts";
import { nouvelleDemande } from "../prevoir/demandes.ts";
import type { Cle } from "../quotas.ts";
import type { Chronique } from "./chronique.ts";
import { type Contee, conterDemande } from "./demande.ts";
import { auTravail } from "./heures.ts";
import { CHARGE_D_ACTIONS } from "./service.ts";

const DECISION_ASF = rangDuJour(VAGUE_ASF.valeur.decision);
const autres = AUTRES_ACTIONS.valeur.map(([, jour, canal, cible, part], i) => ({
	action: PREMIERE_AUTRE + i,
	jour: rangDuJour(jour),
	canal,
	cible: CIBLES[cible],
	part,
}));

/** Le contact d'une action suivie, et sa suite. La demande, s'il y en a une de plus. */
export function conterRole(c: Chronique, role: Role): Contee | undefined {
	const { h } = c;
	const { action, prestation, canal, contact, demande } = role;
	const t = auTravail(h, contact);
	c.noter(t, { acte: "contacter", par: CHARGE_D_ACTIONS, action, canal });
	const suite = demande
		? Math.max(contact, demande.jour - 1)
		: contact + h.entier(...SUITE_DU_CONTACT.valeur.lecture);
	if (role.consulte)
		c.noter(Math.max(t + 600, a(suite, h.entier(...HEURES.valeur.soir), h.entier(0, 59))), {
			acte: "consulter",
			prestation,
		});
	if (!demande) return undefined;
	const venue = nouvelleDemande(prestation, demande.jour, demande.sort);
	const enLigne = prestation === "ppa" && h.chance(EN_LIGNE.valeur.ppa);
	return conterDemande(
		c,
		{ ...venue, limite: role.rappel ? DECISION_ASF : undefined },
		new Set<Cle>(enLigne ? ["ppa"] : []),
	);
}

/** Les autres actions, pour qui elles visent, est joignable et présent ce jour-là. */
export function conterAutresActions(
	c: Chronique,
	foyer: Foyer,
	canaux: readonly CanalDeContact[],
	ouvert: number,
): void {
	for (const { action, jour, canal, cible, part } of autres)
		if (ouvert < jour && c.h.chance(part) && cible(foyer) && canaux.includes(canal))
			c.noter(auTravail(c.h, jour), { acte: "contacter", par: CHARGE_D_ACTIONS, action, canal });
}
