import type { SollicitationRecue } from "../ligne/schema.ts";
import type { Chargement } from "./contexte.ts";

export interface Numeros {
	sollicitation(): number;
	affaire(): number;
}

/** A sollicitation that we hold open, and that the sending system has treated. */
export interface Close {
	sollicitation: number;
	traitee_le: string;
	issue: string | null;
}

const instant = (arrivee: string) =>
	`${arrivee.slice(0, 10)} ${arrivee.slice(11) || "12:00"} Europe/Paris`;

/** At five in the afternoon, and never before it came. */
const finDe = (jour: string, arrivee: string) =>
	jour > arrivee.slice(0, 10) || arrivee.slice(11) < "17:00"
		? `${jour} 17:00 Europe/Paris`
		: instant(arrivee);

/**
 * Those that we do not have yet, with what happened to them. One that we have is ours: it is only
 * closed, when the line says that it was treated.
 */
export function ecrireSollicitations(
	{ passages, promettre }: Chargement,
	dossier: number,
	recues: readonly SollicitationRecue[],
	connues: ReadonlyMap<string, number>,
	affairesConnues: ReadonlyMap<string, number>,
	numeros: Numeros,
): { lignes: number; closes: Close[] } {
	let lignes = 0;
	const closes: Close[] = [];
	const affaires = ecrireAffaires();
	for (const s of recues) {
		const connue = connues.get(s.reference);
		if (connue !== undefined) {
			if (s.traitee_le)
				closes.push({ sollicitation: connue, traitee_le: s.traitee_le, issue: s.issue ?? null });
			continue;
		}
		lignes++;
		const numero = numeros.sollicitation();
		const { engagement, initiale, promesse } = promettre(s);
		passages.references_import.ajouter("sollicitation", s.reference, numero);
		passages.sollicitations.ajouter(
			numero,
			s.nature,
			s.prestation ?? null,
			s.canal,
			s.objet,
			dossier,
			s.affaire ? (affaires.get(s.affaire.reference) ?? null) : null,
			s.arrivee.slice(0, 10),
			instant(s.arrivee),
			engagement,
			initiale,
			promesse,
			s.etat,
			s.enjeu,
			s.equipe ?? null,
			s.competence ?? null,
			s.traitee_le ?? null,
			s.issue ?? null,
		);
		raconter(numero, s);
	}
	return { lignes, closes };

	/** An affaire is over when all that the line says of it is. */
	function ecrireAffaires(): Map<string, number> {
		const numerotees = new Map<string, number>();
		for (const { affaire } of recues) {
			if (!affaire || numerotees.has(affaire.reference)) continue;
			const siennes = recues.filter((s) => s.affaire?.reference === affaire.reference);
			const arrivees = siennes.map(({ arrivee }) => arrivee.slice(0, 10)).sort();
			const finies = siennes.map(({ traitee_le }) => traitee_le ?? "").sort();
			const connue = affairesConnues.get(affaire.reference);
			const numero = connue ?? numeros.affaire();
			numerotees.set(affaire.reference, numero);
			if (connue !== undefined) continue;
			lignes++;
			passages.references_import.ajouter("affaire", affaire.reference, numero);
			passages.affaires.ajouter(
				numero,
				dossier,
				siennes.find(({ prestation }) => prestation)?.prestation ?? null,
				affaire.objet,
				arrivees[0] as string,
				finies[0] ? (finies.at(-1) as string) : null,
			);
		}
		return numerotees;
	}

	function raconter(numero: number, s: SollicitationRecue): void {
		passages.evenements.ajouter(numero, instant(s.arrivee), "recue", null);
		for (const { debut, manque, echeance, fin = null } of s.pauses) {
			passages.pauses.ajouter(numero, debut, manque, echeance, fin);
			const liste = manque.join(", ").slice(0, 500);
			passages.evenements.ajouter(numero, finDe(debut, s.arrivee), "mise-en-pause", liste);
			if (fin) passages.evenements.ajouter(numero, finDe(fin, s.arrivee), "reprise", null);
		}
		if (s.traitee_le)
			passages.evenements.ajouter(
				numero,
				finDe(s.traitee_le, s.arrivee),
				"traitee",
				s.issue ?? null,
			);
	}
}
