import type { Canal } from "../../hypotheses/sollicitations.ts";
import { confine } from "../confinement.ts";
import {
	ATTENTE_DE_RENDEZ_VOUS,
	CANAUX,
	CHANGE_POUR_LE_NUMERIQUE,
	CONFINEMENTS,
	ETATS_DE_RENDEZ_VOUS,
	FIN_SUR_PLACE,
	HEURES,
	MODES,
	type Mode,
	PREMIER_NUMERIQUE,
	REPRISE_SUR_PLACE,
} from "../hypotheses.ts";
import {
	a,
	ecrireInstant,
	jourDe,
	jourDuRang,
	ouvreAvant,
	ouvreDes,
	rangDuJour,
} from "../jours.ts";
import type { Venue } from "../prevoir/venue.ts";
import { donnerSonAvis } from "./avis.ts";
import type { Chronique } from "./chronique.ts";
import { AU_BUREAU, apres, arriver, auTravail } from "./heures.ts";
import { ACCUEIL, serviceDe } from "./service.ts";

const FERMETURE = rangDuJour(FIN_SUR_PLACE.valeur);
const REPRISE = rangDuJour(REPRISE_SUR_PLACE.valeur);
const SECOND_CONFINEMENT = rangDuJour(CONFINEMENTS.valeur[1][0]);

/** Ce que l'on propose le jour où le rendez-vous se prend. */
function modeDe(c: Chronique, pris: number): Mode {
	if (pris <= FERMETURE) return c.h.choix(MODES.valeur.avant);
	if (jourDuRang(pris) < PREMIER_NUMERIQUE.valeur) return c.h.choix(MODES.valeur.printemps);
	return c.h.choix(MODES.valeur[pris < REPRISE || confine(pris) ? "confine" : "reprise"]);
}

/** Le jour où un rendez-vous sur place devient impossible, s'il l'est. */
function fermetureAvant(pris: number, prevu: number): number | undefined {
	if (pris <= FERMETURE && prevu > FERMETURE) return ouvreDes(FERMETURE + 1);
	if (pris < SECOND_CONFINEMENT && prevu >= SECOND_CONFINEMENT)
		return ouvreAvant(SECOND_CONFINEMENT);
	return undefined;
}

/** Un rendez-vous pris, parfois changé de mode, tenu ou non. */
export function conterRendezVous(c: Chronique, v: Venue): void {
	const { h } = c;
	let canal: Canal = h.choix(CANAUX.valeur["rendez-vous"]);
	if (canal === "accueil" && confine(v.jour)) canal = "telephone";
	const t = arriver(h, canal, v.jour);
	const pris = jourDe(t);
	const prevu = ouvreDes(pris + h.entier(...ATTENTE_DE_RENDEZ_VOUS.valeur));
	const quand = a(prevu, h.entier(...HEURES.valeur.bureau), h.chance(0.5) ? 0 : 30);
	const mode = modeDe(c, pris);
	const { equipe, par } = serviceDe(v);
	const s = c.numero();
	const note = c.noter(t, {
		acte: "rendez-vous",
		...(AU_BUREAU.has(canal) ? { par: ACCUEIL } : {}),
		s,
		canal,
		objet: v.objet,
		mode,
		prevuA: ecrireInstant(quand),
		equipe,
	});
	if (!note) return;
	const ferme = mode === "sur-place" ? fermetureAvant(pris, prevu) : undefined;
	let avant = t;
	if (ferme !== undefined) {
		avant = apres(h, auTravail(h, ferme), t);
		const change: Mode =
			ferme > FERMETURE + 1 && h.chance(CHANGE_POUR_LE_NUMERIQUE.valeur)
				? "numerique"
				: "telephone";
		if (avant >= quand) avant = t + 60;
		c.noter(avant, { acte: "changer-mode", par, s, mode: change });
	}
	const etat = h.choix(ETATS_DE_RENDEZ_VOUS.valeur);
	const fin =
		etat === "annule"
			? Math.min(quand - 600, apres(h, auTravail(h, ouvreAvant(prevu - 1)), avant))
			: quand + (etat === "tenu" ? h.entier(20, 55) : 15) * 60;
	if (!c.noter(Math.max(fin, avant + 60), { acte: "tenir", par, s, etat }) || etat !== "tenu")
		return;
	donnerSonAvis(c, { s, t, canal, service: { equipe, par } }, fin);
}
