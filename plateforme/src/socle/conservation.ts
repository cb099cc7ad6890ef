import { ajouterMoisAuJour, type Jour } from "./jour.ts";

/** What is kept for a time, then erased. */
export type Garde = "document" | "document-ecarte" | "courriel" | "courriel-ecarte" | "message";

export interface Duree {
	/** In force from that day. */
	depuis: Jour;
	/** Months from the day on which it served last. */
	mois: number;
	/** From when they count, in words. */
	depart: string;
	source: string;
	/** A choice of this software, which no text fixes. */
	hypothese: boolean;
}

const D253_44 =
	"Code de la sécurité sociale, article D253-44 : six mois après la prescription de deux ans (article L553-1)";
const NECESSAIRE =
	"RGPD, article 5, 1, e : pas plus longtemps que nécessaire (choix de ce logiciel)";

/** The last in force comes first. */
const durees: Record<Garde, readonly Duree[]> = {
	document: [
		{
			depuis: "2019-01-01",
			mois: 30,
			depart:
				"après la fin de la demande, et tant que le document prouve encore quelque chose. Ce qui prouve toujours (identité, naissance, RIB) reste tant que le dossier vit, puis autant après le dernier versement",
			source: D253_44,
			hypothese: false,
		},
	],
	"document-ecarte": [
		{
			depuis: "2019-01-01",
			mois: 6,
			depart: "après avoir été mis de côté (illisible, à quelqu’un d’autre, hors sujet)",
			source: NECESSAIRE,
			hypothese: true,
		},
	],
	courriel: [
		{
			depuis: "2019-01-01",
			mois: 30,
			depart: "après la fin de la demande",
			source: `${D253_44}, étendu à ce qui s’est écrit sur la demande (choix de ce logiciel)`,
			hypothese: true,
		},
	],
	"courriel-ecarte": [
		{
			depuis: "2019-01-01",
			mois: 6,
			depart: "après avoir été mis de côté, ou après leur arrivée quand une machine les a écrits",
			source: NECESSAIRE,
			hypothese: true,
		},
	],
	message: [
		{
			depuis: "2019-01-01",
			mois: 30,
			depart: "après la fin de la demande",
			source: `${D253_44}, étendu à ce qui s’est écrit sur la demande (choix de ce logiciel)`,
			hypothese: true,
		},
	],
};

export const GARDES = Object.keys(durees) as Garde[];

/** After the answer to a complaint: the time to go before the board, then the judge (CSS R142-1-A, R142-1). */
export const MOIS_APRES_LITIGE = 4;

export function dureeDe(garde: Garde, jour: Jour): Duree {
	const enVigueur = durees[garde].find(({ depuis }) => depuis <= jour);
	if (!enVigueur) throw new Error(`Aucune durée de conservation n’est fixée au ${jour}.`);
	return enVigueur;
}

/** The first day on which it is erased, having served last on `dernier`. */
export const effaceLe = (garde: Garde, dernier: Jour, aujourdhui: Jour): Jour =>
	ajouterMoisAuJour(dernier, dureeDe(garde, aujourdhui).mois);
