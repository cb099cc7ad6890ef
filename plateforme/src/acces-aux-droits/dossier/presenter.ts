import { type CodePrestation, enHtml, expliquer, type Foyer } from "droits";
import { sansBareme } from "../../socle/index.ts";
import type { Ligne } from "../lectures/ligne.ts";
import { champEnMots, enfantEnMots } from "./champ-en-mots.ts";
import { type Comparaison, comparer } from "./comparer.ts";
import { decrireLogement, decrirePersonne, resumer } from "./composition.ts";

export interface DetectionPresentee {
	ligne: Ligne;
	/** The child concerned, in words. */
	enfant?: string;
	manque: string[];
	question?: string;
	/** Fragment of HTML already escaped; absent when something is missing. */
	calcul?: string;
}

export interface DossierPresente {
	id: string;
	mois: string;
	/** Why nothing is computed: the amounts of that month are not known. */
	sansBareme?: string;
	connuDepuis?: string;
	resume: string;
	personnes: string[];
	logement: string;
	comparaisons: Comparaison[];
	detections: DetectionPresentee[];
}

export function presenterDossier(foyer: Foyer, lignes: Ligne[]): DossierPresente {
	const expliquees = new Set<CodePrestation>();
	const tu = sansBareme(foyer.mois);
	return {
		id: foyer.id,
		mois: foyer.mois,
		sansBareme: tu,
		connuDepuis: foyer.connu_depuis ?? undefined,
		resume: resumer(foyer),
		personnes: foyer.personnes.map((personne) => decrirePersonne(personne, foyer.mois)),
		logement: decrireLogement(foyer),
		comparaisons: tu ? [] : comparer(foyer),
		detections: lignes.toSorted((a, b) => b.rang - a.rang).map(presenter),
	};

	function presenter(ligne: Ligne): DetectionPresentee {
		const { prestation, manque, beneficiaire } = ligne;
		const rang = /\d+/.exec(beneficiaire)?.[0];
		const complet = manque.length === 0 && ligne.statut === "certain";
		const aExpliquer = complet && !expliquees.has(prestation);
		if (aExpliquer) expliquees.add(prestation);
		return {
			ligne,
			enfant: rang && enfantEnMots(foyer, Number(rang)),
			manque: [...new Set(manque.map((champ) => champEnMots(champ, foyer).nom))],
			question: manque[0] && champEnMots(manque[0], foyer).question,
			calcul: aExpliquer ? calculer(prestation) : undefined,
		};
	}

	/** Certain whatever the file leaves out: what it leaves out is not listed. */
	function calculer(code: CodePrestation): string {
		const explication = expliquer({ ...foyer, id: code }, { prestation: code });
		return enHtml({ ...explication, inconnues: [] });
	}
}
