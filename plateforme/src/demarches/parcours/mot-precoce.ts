import {
	type CodePrestation,
	type Estimation,
	estimer,
	expliquer,
	type Foyer,
	type Personne,
	PRESTATIONS,
} from "droits";
import { douterDeLAutreParent } from "../../acces-aux-droits/index.server.ts";
import type { Reponses } from "../../questionnaire/index.server.ts";
import { sansBareme } from "../../socle/index.ts";
import type { Connu, Demarche } from "../demarche.ts";
import { foyerPropose } from "./foyer-propose.ts";
import { positionDans } from "./position.ts";

export interface MotPrecoce {
	prestation: CodePrestation;
	/** In a sentence, from the calculation itself. */
	pourquoi?: string;
	/** Rights due, not on file, that nothing unanswered can undo. */
	autres: CodePrestation[];
}

/** €; under it, naming a right would mislead. */
const DIT = 1;

/**
 * As soon as no answer left to give can open the right asked for: that it will not be, why, and which
 * others there are. Nothing while a doubt remains, nor when the household cannot be told for sure from what was said.
 */
export function motPrecoce(
	demarche: Demarche,
	reponses: Reponses,
	connu: Connu,
): MotPrecoce | undefined {
	const { prestation, questions } = demarche;
	const { retenues, etapes } = positionDans(demarche, reponses, connu).releve;
	const ouvertes = new Set(
		etapes.flatMap(({ etat, question }) => (etat === "ouverte" ? [question.id] : [])),
	);
	const tu = questions.some(
		({ prealable, poser }) =>
			prealable && poser(retenues, connu).some(({ id }) => ouvertes.has(id)),
	);
	if (prestation === null || tu || sansBareme(connu.mois)) return undefined;
	const propose = foyerPropose(demarche, reponses, connu);
	if (questions.some(({ taire }) => taire?.(retenues, connu, propose.changement))) return undefined;
	const contenu = douterDeLAutreParent(
		questions.reduce<Foyer>(
			(foyer, { oublier }) => oublier?.(foyer, retenues, connu) ?? foyer,
			propose.contenu,
		),
	);
	// Between two incomes that open nothing, a third may: none is said of what is counted on them.
	if (prestation === "ppa" && contenu.personnes.some(revenusInconnus)) return undefined;
	// What is on file says nothing of what is due: it would weigh on what is not known.
	const estimation = estimer({ ...contenu, droits_valorises: undefined });
	if (!exclu(estimation, prestation)) return undefined;
	if (!exclu(estimer(sansRien(contenu, prestation)), prestation)) return undefined;
	const surDossier = new Set(connu.droits.map((droit) => droit.prestation));
	return {
		prestation,
		pourquoi: expliquer(contenu, { prestation }).prestations[0]?.reponse,
		autres: connu.oppose
			? []
			: PRESTATIONS.filter((code) => certain(estimation, code) && !surDossier.has(code)),
	};
}

const revenusInconnus = ({ role, revenus_mensuels }: Personne): boolean =>
	role !== "enfant" &&
	(revenus_mensuels === null ||
		(revenus_mensuels ?? []).some((revenu) => revenu === null || revenu.net === null));

/** Each income that is not known taken for nothing, which gives the most; housing aid looks at a whole year. */
const sansRien = (foyer: Foyer, prestation: CodePrestation): Foyer => ({
	...foyer,
	droits_valorises: undefined,
	personnes: foyer.personnes.map((personne) => ({
		...personne,
		revenus_mensuels: (personne.revenus_mensuels ?? []).filter((r) => r !== null && r.net !== null),
		...(prestation === "aide_logement" && {
			ressources_annuelles: Object.fromEntries(
				Object.entries(personne.ressources_annuelles ?? {}).map(([annee, dites]) => [
					annee,
					dites ?? {},
				]),
			),
		}),
	})),
});

/** Whatever is left to answer: a sample that found nothing is not enough. */
function exclu({ droits, incertain }: Estimation, code: CodePrestation): boolean {
	const doute = incertain?.[code];
	if (doute) return doute.statut === "exclu" && doute.bornes !== "quantiles";
	return (droits[code] ?? 0) < DIT;
}

function certain({ droits, incertain }: Estimation, code: CodePrestation): boolean {
	const doute = incertain?.[code];
	return doute ? doute.statut === "certain" : (droits[code] ?? 0) >= DIT;
}
