import type { CodePrestation } from "droits";
import type { DroitDate } from "../../dossiers/paiements.ts";
import type { Rupture } from "../../droits/valoriser.ts";
import type { Racontee } from "../conter/raconter.ts";
import {
	DERNIER_EXTRAIT,
	EXTRAITS,
	extraitApres,
	jourDuRang,
	moisDeTexte,
	premierDuMois,
	texteDeMois,
} from "../jours.ts";
import type { Prevision } from "../prevoir/venue.ts";

/** L'histoire des droits d'un dossier dans l'année, et l'extrait qui montre chacun le premier. */
export interface DroitsDeLAnnee {
	/** Ce que le dernier extrait en dit. */
	droits: DroitDate[];
	visibles: Map<CodePrestation, number>;
	refusVisibles: Map<CodePrestation, number>;
}

const NON_PAYES: ReadonlySet<string> = new Set(["suspendu", "attente_declaration"]);

export function suivreLesDroits(
	droits: readonly DroitDate[],
	{ entree, demandes, refus }: Prevision,
	{ decisions, ouvertures }: Racontee,
): DroitsDeLAnnee {
	const suivis: DroitsDeLAnnee = { droits: [], visibles: new Map(), refusVisibles: new Map() };
	for (const droit of droits) {
		const { prestation } = droit;
		if (!suivis.visibles.has(prestation)) {
			const mois = moisDeTexte(droit.depuis.slice(0, 7));
			const demande = demandes.get(prestation);
			const decidee =
				ouvertures.get(prestation) ?? (demande && (decisions.get(demande) ?? demande.jour));
			const seul = mois <= entree ? entree : extraitApres(premierDuMois(mois));
			suivis.visibles.set(prestation, decidee === undefined ? seul : extraitApres(decidee));
			const refusee = refus.get(prestation);
			const jour = refusee && decisions.get(refusee);
			if (refusee && jour !== undefined) {
				suivis.refusVisibles.set(prestation, extraitApres(jour));
				const depuis = `${texteDeMois(moisDeTexte(jourDuRang(refusee.jour).slice(0, 7)))}-01`;
				suivis.droits.push({ prestation, etat: "refuse", depuis, fini_le: droit.depuis });
			}
		}
		suivis.droits.push(droit);
	}
	return suivis;
}

/** Les droits tels qu'un extrait les montre : ceux d'alors, sans la fin qu'on ne connaît pas encore. */
export function droitsAu(
	extrait: number,
	{ droits, visibles, refusVisibles }: DroitsDeLAnnee,
	ruptures: readonly Rupture[],
): DroitDate[] {
	if (extrait === DERNIER_EXTRAIT) return droits;
	const jour = jourDuRang(EXTRAITS[extrait] as number);
	return droits.flatMap((droit): DroitDate[] => {
		const { prestation, etat, depuis, fini_le } = droit;
		const ouvert = extrait >= (visibles.get(prestation) as number);
		if (etat === "refuse" && fini_le) {
			if (extrait < (refusVisibles.get(prestation) as number)) return [];
			return ouvert ? [droit] : [{ prestation, etat, depuis }];
		}
		if (!ouvert || depuis > jour) return [];
		const montant = droit.montant ?? ruptures.find((r) => r.prestation === prestation)?.montant;
		if (NON_PAYES.has(etat)) return [{ prestation, etat: "en_paiement", montant, depuis }];
		if (fini_le && fini_le > jour) return [{ prestation, etat, montant, depuis }];
		return [droit];
	});
}
