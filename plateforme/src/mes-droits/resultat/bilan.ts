import { type CodePrestation, type Estimation, estimer, type Foyer, PRESTATIONS } from "droits";
import { prestations } from "../../socle/index.ts";

export type Certitude = "certain" | "probable" | "possible" | "a_verifier";

/** A right as the person reads it: what reaches the account, in €. */
export interface DroitEstime {
	code: CodePrestation;
	certitude: Certitude;
	montant: number;
	min: number;
	max: number;
	probabilite: number;
	motif?: string;
}

export interface Bilan {
	mois: string;
	/** Sure ones first, the largest first. */
	droits: DroitEstime[];
	/** € a month, of the rights that are sure. */
	total: number;
	/** Rights whose answer still depends on what was not answered, however little. */
	incertains: CodePrestation[];
	/** Field whose answer would settle most. */
	champ?: string;
	foyer: Foyer;
}

const ORDRE: Certitude[] = ["certain", "probable", "possible", "a_verifier"];
/** Under this chance in a hundred, naming a right would mislead more than help. */
const CHANCE_DITE = 0.05;

/** Too new for this calculation to cover, hence neither promised nor refused. */
export const NON_COUVERT: CodePrestation = "cmg";

export function dresserBilan(foyer: Foyer): Bilan {
	const estimation = estimer(foyer, { net: true });
	const droits = PRESTATIONS.filter((code) => code !== NON_COUVERT)
		.flatMap((code) => droitEstime(code, estimation) ?? [])
		.sort(
			(a, b) =>
				ORDRE.indexOf(a.certitude) - ORDRE.indexOf(b.certitude) ||
				Number(parMois(b)) - Number(parMois(a)) ||
				b.montant - a.montant,
		);
	return {
		mois: foyer.mois,
		droits,
		total: droits
			.filter((droit) => droit.certitude === "certain" && parMois(droit))
			.reduce((somme, { montant }) => somme + Math.round(montant), 0),
		incertains: PRESTATIONS.filter((code) => estimation.incertain?.[code]),
		champ: estimation.question?.champ,
		foyer,
	};
}

export const parMois = ({ code }: { code: CodePrestation }) => prestations[code].periode === "mois";

function droitEstime(code: CodePrestation, estimation: Estimation): DroitEstime | undefined {
	const montant = estimation.droits[code] ?? 0;
	const doute = estimation.incertain?.[code];
	if (!doute) {
		if (montant < 0.5) return undefined;
		return { code, certitude: "certain", montant, min: montant, max: montant, probabilite: 1 };
	}
	const { statut, probabilite, min, max, motif } = doute;
	if (statut === "a_verifier")
		return { code, certitude: statut, montant, min, max, probabilite, motif };
	if (statut === "exclu" || probabilite < CHANCE_DITE || max < 1) return undefined;
	return { code, certitude: statut, montant, min, max, probabilite };
}
