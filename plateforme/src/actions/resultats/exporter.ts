import { stringify } from "csv-stringify/sync";
import { type Jour, joursEntre } from "../../socle/index.ts";
import type { ResultatsLus } from "../lectures/resultats.ts";
import { BRAS_HORS_TIRAGE, type Bras } from "../plan/plan.ts";
import { estMure } from "./calculer.ts";
import { FENETRE, MATURITE } from "./fenetre.ts";
import type { Ligne } from "./ligne.ts";

const ouiNon = (valeur: boolean | null) => (valeur === null ? "" : valeur ? 1 : 0);

/** One line a person, without anyone's number: enough to count everything again. */
export function lignesEnCsv(
	lignes: readonly Ligne[],
	au: Jour,
	prevus: readonly Pick<Bras, "nom" | "part">[] = [],
): string {
	// On every line: an arm that nobody was given is part of the plan too.
	const plan = prevus.length > 0 ? JSON.stringify(prevus.map(({ nom, part }) => [nom, part])) : "";
	return stringify(
		lignes.map((ligne, rang) => ({
			ligne: rang + 1,
			bras: ligne.bras,
			bras_prevus: plan,
			hors_tirage: ligne.horsTirage ?? "",
			strate: ligne.strate,
			mur: ouiNon(estMure(ligne, au)),
			contacte: ouiNon(ligne.contacteLe !== null),
			joint: ouiNon(ligne.joint),
			visite: ouiNon(ligne.visiteLe !== null),
			demande: ouiNon(ligne.demandeLe !== null),
			en_attente: ouiNon(ligne.enAttente),
			ouvert: ouiNon(ligne.ouvertLe !== null),
			jours: ligne.ouvertLe ? joursEntre(ligne.debut, ligne.ouvertLe) : "",
			montant_centimes: ligne.montant ?? "",
			rappel_centimes: ligne.rappel ?? "",
			cout_centimes: ligne.cout ?? "",
			commune: ligne.commune,
			densite: ligne.densite,
			sexe: ligne.sexe,
		})),
		{ bom: true, delimiter: ";", record_delimiter: "windows", header: true, escape_formulas: true },
	);
}

/** For programs; the lines apart. */
export function resultatsEnJson({ action, lignes: _, ...resultats }: ResultatsLus) {
	const { plan, ...reste } = action;
	return {
		action: {
			...reste,
			kit: plan && `${plan.kit} (${plan.kitVersion})`,
			graine: plan?.graine,
			empreinte: plan?.empreinte,
			etat: plan?.etat,
		},
		regles: { fenetreEnJours: FENETRE, maturiteEnJours: MATURITE, horsTirage: BRAS_HORS_TIRAGE },
		...resultats,
	};
}
