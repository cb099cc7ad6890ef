import type { Recit } from "plateforme/reprise";
import { Repartition } from "../composition/repartition.ts";
import { type Dossier, type Souvenirs, tirerDossier } from "../dossier.ts";
import { porter } from "../dossiers/etendre.ts";
import { Hasard } from "../hasard.ts";
import { lireCommunes } from "../territoire/communes.ts";
import { type Candidat, candidater } from "./actions/candidats.ts";
import { canauxPossibles } from "./actions/joindre.ts";
import type { Role } from "./actions/role.ts";
import { raconter } from "./conter/raconter.ts";
import { photographier } from "./extraits/photographier.ts";
import { AUJOURDHUI, jourDuRang } from "./jours.ts";
import { prevoir } from "./prevoir/prevoir.ts";
import type { Prevision } from "./prevoir/venue.ts";
import { compterBesoins, LARGEUR, type Quotas, Tirages } from "./quotas.ts";

/** Des dossiers qui se suivent, de `de` à `a` non compris. */
export interface Plage {
	graine: number;
	de: number;
	a: number;
}

/** Flux de hasard de l'année, loin de ceux des foyers et des dossiers. */
const FLUX = { prevoir: 2001, conter: 2002, passe: 2003 } as const;

const AU = jourDuRang(AUJOURDHUI);

let repartition: Repartition | undefined;
function tirer(graine: number, rang: number, souvenirs?: Souvenirs) {
	repartition ??= new Repartition(lireCommunes());
	const place = repartition.case(graine, rang);
	const dossier = tirerDossier(graine, rang, place, souvenirs);
	const prevision = prevoir(new Hasard(graine, rang, FLUX.prevoir), dossier.connu);
	return { dossier, commune: place.commune, prevision };
}

export interface Compte {
	/** Ce que demandent les quotas (`compterBesoins`). */
	besoins: Float64Array;
	candidats: Candidat[];
}

/** Premier passage : ce dont toute l'année a besoin pour fixer ses quotas et ses actions. */
export function compter({ graine, de, a }: Plage, souvenirs?: Souvenirs): Compte {
	const besoins = new Float64Array(LARGEUR);
	const candidats: Candidat[] = [];
	for (let rang = de; rang < a; rang++) {
		const { dossier, commune, prevision } = tirer(graine, rang, souvenirs);
		compterBesoins(prevision.venues, besoins, 0);
		const porte = () => porter(graine, rang, dossier, commune, AU);
		candidats.push(...candidater(rang, dossier, porte));
	}
	return { besoins, candidats };
}

export interface DossierDeLAnnee {
	rang: number;
	dossier: Dossier;
	prevision: Prevision;
	recits: Recit[];
	/** Lignes d'import, par rang d'extrait. */
	lignes: Map<number, Record<string, unknown>>;
}

/** Second passage : l'année de chaque dossier, dans l'ordre. */
export function* vivre(
	{ graine, de, a }: Plage,
	quotas: Quotas,
	deja: readonly number[],
	roles: ReadonlyMap<number, readonly Role[]>,
	souvenirs?: Souvenirs,
): Generator<DossierDeLAnnee> {
	const tirages = new Tirages(quotas, deja);
	for (let rang = de; rang < a; rang++) {
		const { dossier, commune, prevision } = tirer(graine, rang, souvenirs);
		const finale = porter(graine, rang, dossier, commune, AU);
		const siens = roles.get(rang) ?? [];
		const racontee = raconter(
			new Hasard(graine, rang, FLUX.conter),
			dossier.connu,
			canauxPossibles(finale),
			prevision,
			tirages,
			siens,
		);
		const lignes = photographier(
			new Hasard(graine, rang, FLUX.passe),
			dossier,
			finale,
			commune,
			prevision,
			racontee,
			siens,
		);
		yield { rang, dossier, prevision, recits: racontee.recits, lignes };
	}
}
