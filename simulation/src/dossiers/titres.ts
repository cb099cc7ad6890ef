import type { Foyer } from "droits";
import { DERNIER, dateDuRang, lireMois } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import {
	NATURE_DU_TITRE,
	PART_TITRE_CONNU,
	PENSION_FIXEE,
	PENSION_JAMAIS_PAYEE,
	RECOUVREMENT,
} from "../hypotheses/particularites.ts";

export interface Titre {
	/** De l'enfant, dans le foyer. */
	rang: number;
	nature: "jugement" | "convention" | "acte" | "titre-caf" | "aucun";
	date: string;
	/** € par mois */
	montant?: number;
	dernier_paiement?: string;
	recouvrement?: boolean;
}

/** Ce que la Caf sait du titre qui fixe la pension de chaque enfant d'un parent seul ; un seul pour la fratrie. */
export function fixer(h: Hasard, foyer: Foyer): Titre[] {
	const { personnes, situation, droits_valorises } = foyer;
	const enfants = personnes.flatMap((p, rang) => (p.role === "enfant" ? [{ ...p, rang }] : []));
	const seul = personnes.length - enfants.length === 1;
	const suivis = enfants.filter(({ garde_alternee }) => !garde_alternee);
	if (!seul || suivis.length === 0) return [];
	const asf = droits_valorises?.asf?.etat === "en_paiement";
	const pension = personnes[0]?.revenus_mensuels?.find((r) => r?.nature === "pension_alimentaire");
	const prive = suivis.some(({ prive_aide_parent }) => prive_aide_parent === true);
	const part = PART_TITRE_CONNU.valeur;
	const connu = asf ? part.asf : pension ? part.pension : prive ? part.prive : part.silence;
	if (!h.chance(connu)) return [];

	const separation = situation?.isole_depuis ? lireMois(situation.isole_depuis) : DERNIER - 60;
	const plusJeune = Math.max(
		...suivis.map(({ date_naissance }) => lireMois(date_naissance ?? "2015-01")),
	);
	const debut = Math.min(DERNIER - 1, Math.max(separation, plusJeune) + 1);
	const rendu = h.entier(debut, DERNIER - 1);
	const date = dateDuRang(rendu, h.entier(1, 28));
	const nature = h.choix(NATURE_DU_TITRE.valeur);
	if (nature === "aucun") return suivis.map(({ rang }) => ({ rang, nature, date }));

	const fixee = Math.max(10, Math.round(h.lognormale(...PENSION_FIXEE.valeur) / 10) * 10);
	const montant = pension?.net ? Math.round(pension.net / suivis.length) : fixee;
	const recouvrement = h.chance(RECOUVREMENT.valeur[asf ? "asf" : "sinon"]);
	const jamais = h.chance(PENSION_JAMAIS_PAYEE.valeur);
	// Qui se dit privé de l'aide de l'autre parent n'en reçoit plus rien depuis un trimestre.
	const dernier = pension ? DERNIER - 1 : asf || prive ? DERNIER - 3 : h.entier(rendu, DERNIER - 1);
	const paye = dateDuRang(dernier, 28);
	return suivis.map(({ rang }) => ({
		rang,
		nature,
		date,
		montant,
		...(paye >= date && (pension || !jamais) ? { dernier_paiement: paye } : {}),
		recouvrement,
	}));
}

/** Les titres connus ce jour-là ; `rangDe` donne la place de l'enfant dans le foyer d'alors. */
export const titresAu = (
	titres: readonly Titre[],
	jour: string,
	rangDe: (rang: number) => number,
): Titre[] =>
	titres.flatMap(({ dernier_paiement, ...titre }) => {
		const rang = rangDe(titre.rang);
		if (rang < 0 || titre.date > jour) return [];
		const paye = dernier_paiement && dernier_paiement <= jour ? { dernier_paiement } : {};
		return [{ ...titre, rang, ...paye }];
	});
