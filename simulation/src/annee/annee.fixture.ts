import type { Fait, Recit } from "plateforme/reprise";
import type { Plan } from "./generer.ts";
import { planifier } from "./generer.ts";
import { compter, type DossierDeLAnnee, vivre } from "./plage.ts";

export interface Annee {
	plan: Plan;
	dossiers: DossierDeLAnnee[];
	recits: Recit[];
}

/** Une année en mémoire, d'une seule plage. */
export function vivreAnnee(nombre: number, graine = 1): Annee {
	const plage = { graine, de: 0, a: nombre };
	const plan = planifier(graine, nombre, [compter(plage)]);
	const dossiers = [...vivre(plage, plan.quotas, plan.deja[0] as number[], plan.roles)];
	return { plan, dossiers, recits: dossiers.flatMap(({ recits }) => recits) };
}

export type Reception = Extract<Fait, { acte: "recevoir" | "appel" | "rendez-vous" }>;

/** Une sollicitation d'un récit, et le fait qui l'a traitée la dernière fois. */
export interface Suivie {
	recit: Recit;
	reception: Reception;
	traitement?: Extract<Fait, { acte: "traiter" }>;
}

export function suivre(recits: readonly Recit[]): Suivie[] {
	const suivies: Suivie[] = [];
	for (const recit of recits) {
		const parNumero = new Map<number, Suivie>();
		for (const fait of recit.faits) {
			if (fait.acte === "recevoir" || fait.acte === "appel" || fait.acte === "rendez-vous") {
				const suivie: Suivie = { recit, reception: fait };
				parNumero.set(fait.s, suivie);
				suivies.push(suivie);
			} else if (fait.acte === "traiter") {
				(parNumero.get(fait.s) as Suivie).traitement = fait;
			} else if (fait.acte === "rouvrir") delete (parNumero.get(fait.s) as Suivie).traitement;
		}
	}
	return suivies;
}

export const natureDe = ({ reception }: Suivie): string =>
	reception.acte === "recevoir" ? reception.nature : reception.acte;

const JOUR = 86_400_000;
export const jourDe = (quand: string): string => quand.slice(0, 10);
export const joursEntre = (a: string, b: string): number =>
	Math.round((Date.parse(jourDe(b)) - Date.parse(jourDe(a))) / JOUR);
export const delaiDe = ({ reception, traitement }: Suivie): number | undefined =>
	traitement && joursEntre(reception.quand, traitement.quand);
