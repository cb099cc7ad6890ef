import type { CodePrestation } from "droits";
import { PIECES } from "../../dossiers/objets.ts";
import { DELAI_POUR_REPONDRE } from "../../hypotheses/sollicitations.ts";
import {
	ABANDON,
	CONSULTATION_AVANT_DEMANDE,
	DELAIS,
	DEMANDE_DE_PIECE,
	PART_EN_PAUSE,
	PRISES_D_AVANCE,
} from "../hypotheses.ts";
import { jourDe, jourDuRang, ouvreAvant, ouvreDes } from "../jours.ts";
import type { Venue } from "../prevoir/venue.ts";
import { type Cle, MINIMA } from "../quotas.ts";
import { donnerSonAvis } from "./avis.ts";
import type { Chronique } from "./chronique.ts";
import { apres, auTravail, jourDeTraitement } from "./heures.ts";
import { type Recue, recevoir } from "./recevoir.ts";

/** Une pause n'a de sens que si la personne et l'organisme ont le temps d'agir. */
const ASSEZ_LONG = 8;
const LIMITE_MINIMA = 10;

export interface Contee extends Recue {
	/** Jour de la décision, s'il y en a eu une. */
	decidee?: number;
}

/** Une demande : reçue, parfois suspendue à une pièce, décidée. */
export function conterDemande(
	c: Chronique,
	v: Venue,
	choisis: ReadonlySet<Cle>,
): Contee | undefined {
	const recue = recevoir(c, v, choisis);
	if (!recue) return undefined;
	const { h } = c;
	const jour = jourDe(recue.t);
	if (recue.canal === "en-ligne" && v.prestation && h.chance(CONSULTATION_AVANT_DEMANDE.valeur))
		c.noter(recue.t - h.entier(5, 90) * 60, { acte: "consulter", prestation: v.prestation });
	if (v.sort === "en-cours") {
		if (h.chance(PART_EN_PAUSE.valeur.ouverte))
			attendre(c, v, recue, ouvreDes(jour + h.entier(...DEMANDE_DE_PIECE.valeur.ouverte)));
		return recue;
	}
	if (v.sort === "sans-suite") return abandonner(c, v, recue, jour);

	const tardive = choisis.has("minima-lente");
	const minima = MINIMA.has(v.prestation);
	const max = Math.max(0, (v.limite ?? Number.POSITIVE_INFINITY) - jour);
	const fin = jourDeTraitement(
		h,
		jour,
		DELAIS.valeur.demande,
		tardive ? LIMITE_MINIMA : 0,
		minima && !tardive ? Math.min(max, LIMITE_MINIMA - 1) : max,
	);
	const part = PART_EN_PAUSE.valeur[tardive ? "tardive" : "ordinaire"];
	const suspendue = fin - jour >= ASSEZ_LONG && (tardive || !minima) && h.chance(part);
	let avant = recue.t;
	if (suspendue) avant = attendreUnePiece(c, v, recue, fin);
	const { par } = recue.service;
	if (!suspendue && h.chance(PRISES_D_AVANCE.valeur)) {
		avant = apres(h, auTravail(h, ouvreAvant(Math.max(jour, fin - 1))), avant);
		c.noter(avant, { acte: "prendre", par, s: recue.s });
	}
	const t = apres(h, auTravail(h, fin), avant);
	const issue = v.sort === "rejet" ? "rejet" : "accord";
	if (!c.noter(t, { acte: "traiter", par, s: recue.s, issue })) return recue;
	donnerSonAvis(c, recue, t);
	return { ...recue, decidee: jourDe(t) };
}

const manqueDe = (c: Chronique, { prestation }: Venue): string => {
	const pieces = PIECES[prestation as CodePrestation];
	return pieces[c.h.entier(0, pieces.length - 1)] as string;
};

function attendre(c: Chronique, v: Venue, recue: Recue, jour: number): string {
	const manque = manqueDe(c, v);
	c.noter(apres(c.h, auTravail(c.h, jour), recue.t), {
		acte: "attendre",
		par: recue.service.par,
		s: recue.s,
		manque: [manque],
		echeance: jourDuRang(jour + DELAI_POUR_REPONDRE.valeur),
	});
	return manque;
}

/** La liste de ce qui manque, la pièce qui vient, la reprise. L'instant de la reprise. */
function attendreUnePiece(c: Chronique, v: Venue, recue: Recue, fin: number): number {
	const { h } = c;
	const jour = jourDe(recue.t);
	const debut = ouvreDes(jour + h.entier(...DEMANDE_DE_PIECE.valeur.suivie));
	const objet = attendre(c, v, recue, debut);
	const voulue = ouvreAvant(h.entier(Math.min(debut + 2, fin - 1), fin - 1));
	const reprise = voulue > debut ? voulue : ouvreDes(debut + 1);
	const reponse: Venue = {
		nature: "piece",
		prestation: v.prestation,
		jour: reprise,
		objet,
		avec: v,
	};
	const piece = recevoir(c, reponse, new Set(), { ...recue, t: auTravail(h, reprise) });
	if (!piece) return recue.t;
	const { par } = recue.service;
	const t = piece.t + h.entier(2, 30) * 60;
	c.noter(t, { acte: "reprendre", par, s: recue.s });
	c.noter(t + 60, { acte: "traiter", par, s: piece.s, issue: "repondu" });
	return t + 60;
}

/** La pièce demandée n'est pas venue : l'échéance passée, la demande est laissée sans suite. */
function abandonner(c: Chronique, v: Venue, recue: Recue, jour: number): Contee {
	const debut = ouvreDes(jour + c.h.entier(...DEMANDE_DE_PIECE.valeur.abandonnee));
	attendre(c, v, recue, debut);
	const fin = ouvreDes(debut + DELAI_POUR_REPONDRE.valeur + c.h.entier(...ABANDON.valeur));
	c.noter(auTravail(c.h, fin), {
		acte: "traiter",
		par: recue.service.par,
		s: recue.s,
		issue: "sans-suite",
		note: "La pièce demandée n’est pas venue.",
	});
	return recue;
}
