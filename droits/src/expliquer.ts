import { tauxCommuns } from "./baremes/communs.ts";
import { type OptionsReleve, type Releve, relever } from "./calculer.ts";
import { ecrireMois, lireMois } from "./calendrier.ts";
import { arrondi, difference, produit, terme, type Unite } from "./explication/calcul.ts";
import { citerConstante } from "./explication/citer.ts";
import {
	type Etape,
	type Explication,
	type ExplicationPrestation,
	etape,
} from "./explication/etape.ts";
import { ecrireEuros, ecrireMesure } from "./explication/nombres.ts";
import { NOMS, type NomPrestation } from "./explication/noms.ts";
import { raconter } from "./explication/raconter.ts";
import type { CodePrestation, Foyer } from "./foyer/types.ts";
import { HYPOTHESES } from "./inconnues/hypotheses.ts";
import { reperer } from "./inconnues/reperer.ts";
import type { Lecture } from "./lecture.ts";
import { netDeCrds } from "./mois-releve.ts";
import { REFERENCES_PRESTATION } from "./references-prestation.ts";
import { droitsDe, PRESTATIONS, SANS_CRDS } from "./resultat.ts";

export interface OptionsExplication {
	lecture?: OptionsReleve["lecture"];
	/** Mois de droit (AAAA-MM), s'il n'est pas celui du foyer. */
	mois?: string;
	/** Une seule prestation ; toutes par défaut. */
	prestation?: CodePrestation;
	/** Prestations que le foyer perçoit : les autres ne comptent pas dans ses ressources. Toutes par défaut. */
	percues?: ReadonlySet<CodePrestation>;
}

/**
 * Explique les droits d'un foyer pour un mois : la réponse, puis chaque pas du calcul avec ses
 * chiffres et ses articles. Les informations inconnues prennent la valeur par défaut du calcul.
 *
 * @throws MoisInconnu si un montant n'est pas connu pour le mois
 */
export function expliquer(foyer: Foyer, options: OptionsExplication = {}): Explication {
	const { lecture = "droit", mois, prestation, percues } = options;
	const releve = relever(foyer, {
		lecture,
		...(mois !== undefined && { mois: lireMois(mois) }),
		percues,
		complet: true,
	});
	const codes = prestation ? [prestation] : PRESTATIONS;
	return {
		id: foyer.id,
		mois: ecrireMois(releve.mois),
		lecture: typeof lecture === "string" ? lecture : "sur mesure",
		inconnues: inconnues(foyer),
		prestations: codes.map((code) =>
			sansNaissance(foyer) ? enAttente(code) : expliquerPrestation(releve, code),
		),
	};
}

/** Ce que l'organisme ne sait pas : la question à poser, ou ce qui est à vérifier. */
function inconnues(foyer: Foyer): Explication["inconnues"] {
	const { inconnues: lues, reserves } = reperer(foyer, HYPOTHESES);
	return [
		...lues.map(({ champ, texte }) => ({ champ, texte })),
		...reserves.map(({ champ, motif }) => ({ champ, texte: motif })),
	];
}

/** Sans âge, aucune règle ne s'applique. */
const sansNaissance = (foyer: Foyer): boolean => foyer.personnes.some((p) => !p.date_naissance);

function enAttente(code: CodePrestation): ExplicationPrestation {
	const { titre, a } = NOMS[code];
	return {
		prestation: code,
		titre,
		montant: null,
		unite: "€/mois",
		reponse: `Il nous manque la date de naissance d'une personne de votre foyer pour savoir si vous avez droit ${a}.`,
		etapes: [],
		references: REFERENCES_PRESTATION[code],
	};
}

function expliquerPrestation(r: Releve, code: CodePrestation): ExplicationPrestation {
	const nom = NOMS[code];
	const { etapes, refus } = raconter(code, r);
	const montant = droitsDe(r)[code];
	const unite: Unite = code === "ars" ? "€/an" : code === "paje_naissance" ? "€" : "€/mois";
	const commun = { prestation: code, titre: nom.titre, montant, unite, etapes };
	const references = REFERENCES_PRESTATION[code];
	if (montant === null) return { ...commun, reponse: NON_COUVERT, references };
	if (montant === 0)
		return { ...commun, reponse: `Vous n'avez pas droit ${nom.a} : ${refus}.`, references };
	const reponse = repondre(r, code, nom, montant, unite);
	if (SANS_CRDS.has(code)) return { ...commun, reponse, references };
	const versement = net(r.etat.lecture, montant, unite);
	return {
		...commun,
		reponse: `${reponse} Après la contribution au remboursement de la dette sociale (CRDS), il reste ${ecrireEuros(versement.valeur)}.`,
		versement,
		references,
	};
}

const NON_COUVERT =
	"Nous ne savons pas calculer ce complément : depuis septembre 2025, il dépend de ce que la garde vous coûte et de sa durée. Votre caisse peut le calculer.";

function repondre(
	r: Releve,
	code: CodePrestation,
	nom: NomPrestation,
	montant: number,
	unite: Unite,
): string {
	const lu = r.etat.lecture.arrondi(montant, 2);
	if (code === "ars")
		return `Vous avez droit à ${ecrireEuros(lu)} ${nom.de} pour la rentrée ${Math.floor(r.etat.mois / 12)}.`;
	if (code === "paje_naissance")
		return `Vous avez droit à ${ecrireEuros(lu)} ${nom.de}, versés une seule fois.`;
	if (code === "cmg")
		return `Vous avez droit à ${ecrireMesure(lu, unite)} au plus ${nom.de}, selon ce que la garde vous coûte.`;
	const sigle = r.logement?.type;
	const precision = code === "aide_logement" && sigle ? ` (${AIDES[sigle]})` : "";
	return `Vous avez droit à ${ecrireMesure(lu, unite)} ${nom.de}${precision}.`;
}

const AIDES = {
	apl: "aide personnalisée au logement",
	alf: "allocation de logement familiale",
	als: "allocation de logement sociale",
};

/** Ce qui est versé, au centime, après la CRDS. */
function net(l: Lecture, montant: number, unite: Unite): Etape {
	const brut = terme("montant de votre droit", montant, unite);
	const taux = citerConstante(tauxCommuns, "crds", "CRDS", "taux");
	return etape({
		cle: "versement",
		titre: "Ce qui vous est versé",
		texte:
			"La contribution au remboursement de la dette sociale (CRDS), de 0,5 %, est retenue avant le versement.",
		calcul: arrondi(l, difference(brut, produit(taux, brut)), 2),
		valeur: netDeCrds(montant, l),
		unite,
		references: ["crds"],
	});
}
