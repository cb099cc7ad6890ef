import { DELAIS, REOUVERTURE, ROUVERTES } from "../hypotheses.ts";
import { type Instant, jourDe, ouvreDes } from "../jours.ts";
import type { Venue } from "../prevoir/venue.ts";
import { type Cle, MINIMA } from "../quotas.ts";
import { MOTIFS_DE_REOUVERTURE } from "../textes.ts";
import { donnerSonAvis } from "./avis.ts";
import type { Chronique } from "./chronique.ts";
import type { Contee } from "./demande.ts";
import { apres, auTravail, jourDeTraitement } from "./heures.ts";
import { type Recue, recevoir } from "./recevoir.ts";

const LIMITES = { piece: 15, minima: 10, reclamation: 10 };

function traiter(c: Chronique, recue: Recue, fin: number): Instant | undefined {
	const t = apres(c.h, auTravail(c.h, fin), recue.t);
	const { par } = recue.service;
	return c.noter(t, { acte: "traiter", par, s: recue.s, issue: "repondu" }) ? t : undefined;
}

/** Une pièce : celle qui accompagne une demande ne se traite pas après elle. */
export function conterPiece(
	c: Chronique,
	v: Venue,
	choisis: ReadonlySet<Cle>,
	avec?: Contee,
): void {
	const recue = recevoir(c, v, choisis, avec);
	if (!recue) return;
	const jour = jourDe(recue.t);
	const minima = MINIMA.has(v.prestation);
	const [min, max] = choisis.has("minima-lente")
		? [LIMITES.minima, LIMITES.piece - 1]
		: choisis.has("piece-lente")
			? [LIMITES.piece, Number.POSITIVE_INFINITY]
			: [0, (minima ? LIMITES.minima : LIMITES.piece) - 1];
	const decision = (avec?.decidee ?? Number.POSITIVE_INFINITY) - jour;
	const fin = jourDeTraitement(
		c.h,
		jour,
		DELAIS.valeur.piece,
		min,
		Math.max(0, Math.min(max, decision)),
	);
	traiter(c, recue, fin);
}

/** Traitée seule quand elle est faite en ligne ; à la main sur papier. */
export function conterDeclaration(c: Chronique, v: Venue, choisis: ReadonlySet<Cle>): void {
	const recue = recevoir(c, v, choisis);
	if (!recue) return;
	if (recue.canal !== "en-ligne") {
		traiter(
			c,
			recue,
			jourDeTraitement(c.h, jourDe(recue.t), DELAIS.valeur.papier, 0, LIMITES.minima - 1),
		);
		return;
	}
	c.noter(recue.t + c.h.entier(20, 90), { acte: "traiter", s: recue.s, issue: "repondu" });
}

/** Un changement de situation. Le jour du traitement, quand il a eu lieu. */
export function conterChangement(
	c: Chronique,
	v: Venue,
	choisis: ReadonlySet<Cle>,
): Contee | undefined {
	const recue = recevoir(c, v, choisis);
	if (!recue) return undefined;
	const jour = jourDe(recue.t);
	const tardive = choisis.has("minima-lente");
	const max = (v.limite ?? Number.POSITIVE_INFINITY) - jour;
	const fin = jourDeTraitement(
		c.h,
		jour,
		DELAIS.valeur.changement,
		tardive ? LIMITES.minima : 0,
		MINIMA.has(v.prestation) && !tardive ? Math.min(max, LIMITES.minima - 1) : max,
	);
	const t = traiter(c, recue, fin);
	if (t === undefined) return recue;
	conclure(c, recue, t);
	return { ...recue, decidee: jourDe(t) };
}

export function conterQuestion(c: Chronique, v: Venue, choisis: ReadonlySet<Cle>): void {
	const recue = recevoir(c, v, choisis);
	if (!recue) return;
	const t = traiter(c, recue, jourDeTraitement(c.h, jourDe(recue.t), DELAIS.valeur.question));
	if (t !== undefined) conclure(c, recue, t);
}

export function conterReclamation(c: Chronique, v: Venue, choisis: ReadonlySet<Cle>): void {
	const recue = recevoir(c, v, choisis);
	if (!recue) return;
	const [min, max] = choisis.has("reclamation-lente")
		? [LIMITES.reclamation, Number.POSITIVE_INFINITY]
		: [0, LIMITES.reclamation - 1];
	const fin = jourDeTraitement(c.h, jourDe(recue.t), DELAIS.valeur.reclamation, min, max);
	const t = traiter(c, recue, fin);
	if (t !== undefined) donnerSonAvis(c, recue, t);
}

/** Un avis, ou une réouverture et une seconde réponse. */
function conclure(c: Chronique, recue: Recue, t: Instant): void {
	const { h } = c;
	if (!h.chance(ROUVERTES.valeur)) {
		donnerSonAvis(c, recue, t);
		return;
	}
	const rouverte = auTravail(h, ouvreDes(jourDe(t) + h.entier(...REOUVERTURE.valeur.rouvrir)));
	const motif = MOTIFS_DE_REOUVERTURE[h.entier(0, MOTIFS_DE_REOUVERTURE.length - 1)] as string;
	if (!c.noter(rouverte, { acte: "rouvrir", par: recue.service.par, s: recue.s, motif })) return;
	const fin = auTravail(h, ouvreDes(jourDe(rouverte) + h.entier(...REOUVERTURE.valeur.repondre)));
	c.noter(fin, { acte: "traiter", par: recue.service.par, s: recue.s, issue: "repondu" });
}
