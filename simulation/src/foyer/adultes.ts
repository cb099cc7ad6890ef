import type { Personne } from "droits";
import { dateAvant } from "../calendrier.ts";
import type { Gagne, Profil } from "../composition/profil.ts";
import type { Hasard } from "../hasard.ts";
import {
	ADULTE_HANDICAPE,
	AGE_PREMIER_ENFANT,
	ECART_CONJOINTS,
	TAUX_ADULTE,
} from "../hypotheses/familles.ts";
import { SALAIRES_PRES_DE_GENEVE } from "../hypotheses/logement.ts";
import { SMIC_NET } from "../hypotheses/revenus.ts";
import type { Carriere } from "../parcours/carriere.ts";
import { tracer } from "../parcours/parcours.ts";
import type { Commune } from "../territoire/communes.ts";
import type { Enfant } from "./enfants.ts";

export interface Adulte {
	personne: Personne;
	carriere: Carriere;
	/** Âge en années. */
	age: number;
}

const AN = 365.25;
const SMIC = SMIC_NET.valeur[3] as number;

function ageDuDemandeur(h: Hasard, profil: Profil, enfants: Enfant[]): number {
	const aine = enfants[0];
	if (!aine) return h.entre(...(profil.age as readonly [number, number]));
	const [moyenne, ecart, min, max] = AGE_PREMIER_ENFANT.valeur;
	const naissance = Math.min(max, Math.max(min, moyenne + ecart * h.normale()));
	return naissance + aine.jours / AN;
}

function reconnaitreHandicap(p: Personne, h: Hasard, aah: boolean, age: number): void {
	if (!aah && !h.chance(ADULTE_HANDICAPE.valeur)) return;
	const grave = h.choix(TAUX_ADULTE.valeur) === "0.8" && aah;
	p.handicap = { taux_incapacite: grave ? 0.8 : 0.5 };
	if (aah && !grave && age < 62) p.handicap.rsdae = true;
}

function tirerAdulte(
	role: "demandeur" | "conjoint",
	h: Hasard,
	gagne: Gagne,
	age: number,
	commune: Commune,
): Adulte {
	const parcours = h.choix(gagne.parcours);
	const pres = commune.presDeGeneve ? SALAIRES_PRES_DE_GENEVE.valeur : 1;
	const [mediane, ecart] = gagne.salaire;
	const salaire = Math.round(h.lognormale(mediane, ecart) * SMIC * pres);
	const personne: Personne = { role, date_naissance: dateAvant(age * AN) };
	const carriere = tracer(parcours, h, salaire);
	reconnaitreHandicap(personne, h, parcours === "aah" || parcours === "aah_emploi", age);
	return { personne, carriere, age };
}

export function tirerAdultes(
	h: Hasard,
	profil: Profil,
	enfants: Enfant[],
	commune: Commune,
): Adulte[] {
	const age = ageDuDemandeur(h, profil, enfants);
	const demandeur = tirerAdulte("demandeur", h, profil.demandeur, age, commune);
	if (!profil.conjoint) return [demandeur];
	const aine = enfants[0];
	const plusJeune = aine ? Math.max(18.2, aine.jours / AN + 17) : 18.2;
	const autre = Math.max(plusJeune, age + ECART_CONJOINTS.valeur * h.normale());
	return [demandeur, tirerAdulte("conjoint", h, profil.conjoint, autre, commune)];
}
