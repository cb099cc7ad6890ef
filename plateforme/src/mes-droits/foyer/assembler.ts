import type { Foyer, Personne } from "droits";
import { contient, dateLue, premiere, type Reponses } from "../../questionnaire/index.server.ts";
import { ajouterMois } from "../../socle/index.ts";
import { type Contexte, transposer } from "../calendrier.ts";
import {
	adultesDe,
	type Enfant,
	enCouple,
	enfantsDe,
	nombreEnfants,
} from "../questions/question.ts";
import { grandsEnfants, rsaPlausible } from "../questions/revenus.ts";
import { enfantsHandicapes } from "../questions/situations.ts";
import { logementDe } from "./logement.ts";
import { prepareDe, ressourcesDe, revenusDe, salaireEnfant } from "./revenus.ts";

const QUARTER_SHIFTED_SINCE = "2025-03";

/** The household as `droits` reads it; `null` wherever the person has not answered. */
export function assembler(r: Reponses, contexte: Contexte): Foyer {
	const { mois } = contexte;
	return {
		id: "mes-droits",
		mois,
		trimestre_reference_decale: mois >= QUARTER_SHIFTED_SINCE,
		situation: situationDe(r, contexte),
		droits_en_cours: { rsa: rsaRecu(r), prepare: prepareDe(r) },
		logement: logementDe(r),
		personnes: [
			...adultesDe(r).map((rang) => adulte(r, rang, contexte)),
			...enfantsDe(r).map((enfant) => personneEnfant(r, enfant, contexte)),
		],
	};
}

function rsaRecu(r: Reponses): boolean | null {
	const reponse = premiere(r, "rsarecu");
	if (reponse === undefined) return rsaPlausible(r) ? null : false;
	return reponse === "oui";
}

function situationDe(r: Reponses, contexte: Contexte) {
	const parent = nombreEnfants(r) > 0 || contient(r, "particularites", "naissance");
	if (enCouple(r) || !parent) return {};
	const reponse = premiere(r, "depuisseul");
	if (reponse === undefined) return { isole_depuis: null };
	const date = reponse === "recent" ? dateLue(r, "separation") : undefined;
	return date ? { isole_depuis: transposer(date, contexte) } : {};
}

/** Only the month is asked: the middle of it, away from the thresholds of the first day. */
const jour = (mois: string, contexte: Contexte) => `${transposer(mois, contexte)}-15`;

function adulte(r: Reponses, rang: 0 | 1, contexte: Contexte): Personne {
	const naissance = dateLue(r, `naissance.${rang}`);
	const activite = premiere(r, `activite.${rang}`) as Personne["activite"];
	const chomage = premiere(r, `depuischomage.${rang}`);
	const bourse = premiere(r, `bourse.${rang}`);
	const personne: Personne = {
		role: rang === 0 ? "demandeur" : "conjoint",
		date_naissance: naissance ? jour(naissance, contexte) : null,
		activite: activite ?? null,
		boursier: bourse === undefined ? null : bourse === "oui",
		revenus_mensuels: revenusDe(r, rang, contexte),
		ressources_annuelles: ressourcesDe(r, rang, contexte),
	};
	if (activite === "chomeur")
		personne.chomage_depuis = chomage ? debutChomage(chomage, contexte) : null;
	if (rang === 0 && contient(r, "particularites", "naissance")) {
		const terme = dateLue(r, "terme");
		personne.grossesse = { terme: terme ? jour(terme, contexte) : null };
	}
	if (contient(r, "particularites", "adulte") && concerne(r, rang))
		personne.handicap = handicapDe(premiere(r, "handicap.taux"));
	return personne;
}

const debutChomage = (reponse: string, contexte: Contexte) =>
	jour(ajouterMois(contexte.aujourdhui, reponse === "recent" ? -1 : -8), contexte);

const concerne = (r: Reponses, rang: 0 | 1) => Number(premiere(r, "handicap.qui") ?? 0) === rang;

function handicapDe(taux: string | undefined): Personne["handicap"] {
	if (taux === "fort") return { taux_incapacite: 0.8 };
	if (taux === "moyen") return { taux_incapacite: 0.5, rsdae: true };
	return taux === "autre" ? undefined : null;
}

function personneEnfant(r: Reponses, { rang, naissance }: Enfant, contexte: Contexte): Personne {
	const personne: Personne = { role: "enfant", date_naissance: jour(naissance, contexte) };
	if (contient(r, "alternance", String(rang))) personne.garde_alternee = true;
	if (!enCouple(r)) {
		const parent = premiere(r, "autreparent");
		personne.prive_aide_parent = parent === undefined ? null : parent !== "autrement";
	}
	if (grandsEnfants(r, contexte.aujourdhui).some((grand) => grand.rang === rang))
		personne.revenus_mensuels = salaireEnfant(r, rang, contexte);
	if (enfantsHandicapes(r).some((enfant) => enfant.rang === rang)) {
		const categorie = premiere(r, `complement.${rang}`);
		personne.handicap = {
			taux_incapacite: 0.5,
			complement_aeeh: categorie === undefined ? null : Number(categorie),
		};
	}
	return personne;
}
