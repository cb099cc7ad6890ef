import type { Commune } from "../territoire/communes.ts";
import { caler } from "./calage.ts";
import { MESURES, type Vecteur } from "./cibles.ts";
import { POIDS } from "./poids.ts";
import type { Profil } from "./profil.ts";
import { PROFILS } from "./profils.ts";

/** Une commune compte comme ce nombre de foyers moyens de l'Ain, en plus des siens : effet des arrondis à 5. */
const LISSAGE = 60;
/** Les suites de Kronecker de dimension 2 (inverse du nombre plastique) remplissent le carré sans amas. */
const PAS = [0.7548776662466927, 0.5698402909980532] as const;

export interface Case {
	profil: Profil;
	commune: Commune;
}

const partie = (x: number): number => x - Math.floor(x);

function cumuler(poids: readonly number[]): number[] {
	let total = 0;
	return poids.map((p) => {
		total += p;
		return total;
	});
}

function chercher(cumuls: readonly number[], u: number): number {
	const cible = u * (cumuls[cumuls.length - 1] as number);
	let bas = 0;
	let haut = cumuls.length - 1;
	while (bas < haut) {
		const milieu = (bas + haut) >> 1;
		if ((cumuls[milieu] as number) > cible) haut = milieu;
		else bas = milieu + 1;
	}
	return bas;
}

/** Parts de chaque prestation et personnes par foyer d'une commune, rapprochées de la moyenne si elle est petite. */
function ciblesDeCommunes(communes: readonly Commune[], globales: Vecteur): Vecteur[] {
	const foyers = communes.map((c) => c.comptes.foyers);
	const total = foyers.reduce((s, n) => s + n, 0);
	const lissees = communes.map(({ comptes }) =>
		MESURES.map(
			(m, i) =>
				(comptes[m] + LISSAGE * (globales[i] as number)) / Math.max(1, comptes.foyers + LISSAGE),
		),
	);
	const moyennes = MESURES.map((_, i) =>
		lissees.reduce((s, v, c) => s + (v[i] as number) * ((foyers[c] as number) / total), 0),
	);
	return lissees.map((v) =>
		v.map((x, i) => (x * (globales[i] as number)) / (moyennes[i] as number)),
	);
}

/** Donne à chaque rang de foyer sa commune et son profil, sans dépendre du nombre de foyers demandé. */
export class Repartition {
	private readonly communes: readonly Commune[];
	private readonly cumulCommunes: number[];
	private readonly cumulProfils: number[][];

	constructor(communes: readonly Commune[]) {
		this.communes = communes;
		this.cumulCommunes = cumuler(communes.map((c) => c.comptes.foyers));
		const depart = PROFILS.map((p) => POIDS[p.code]?.poids ?? 0);
		const mesures = PROFILS.map((p) => POIDS[p.code]?.mesures ?? []);
		const globales = MESURES.map((_, i) =>
			depart.reduce((s, p, j) => s + p * (mesures[j]?.[i] as number), 0),
		);
		this.cumulProfils = ciblesDeCommunes(communes, globales).map((cibles) =>
			cumuler(caler(depart, mesures, cibles)),
		);
	}

	case(graine: number, rang: number): Case {
		const u = partie(graine * 0.618033988749895 + rang * PAS[0]);
		const v = partie(graine * 0.414213562373095 + rang * PAS[1]);
		const c = chercher(this.cumulCommunes, u);
		const p = chercher(this.cumulProfils[c] as number[], v);
		return { commune: this.communes[c] as Commune, profil: PROFILS[p] as Profil };
	}
}
