import type { Fait, Recit } from "plateforme/reprise";
import type { Hasard } from "../../hasard.ts";
import { AUJOURDHUI, a, ecrireInstant, type Instant } from "../jours.ts";

type SansDate<T> = T extends unknown ? Omit<T, "quand"> : never;
export type Acte = SansDate<Fait>;

/** L'organisme n'a pas encore vécu ce qui suit. */
export const MAINTENANT = a(AUJOURDHUI, 8);

/** Les faits d'un dossier, écrits dans le désordre, rendus dans l'ordre du temps. */
export class Chronique {
	readonly h: Hasard;
	private readonly faits: { t: Instant; acte: Acte }[] = [];
	private dernier = 0;

	constructor(h: Hasard) {
		this.h = h;
	}

	/** Le numéro d'une nouvelle sollicitation. */
	numero(): number {
		return ++this.dernier;
	}

	/** Rien de ce qui n'est pas encore arrivé. */
	noter(t: Instant, acte: Acte): boolean {
		if (t >= MAINTENANT) return false;
		this.faits.push({ t, acte });
		return true;
	}

	/** Les sollicitations se numérotent dans l'ordre où elles arrivent. */
	rendre(matricule: string | null): Recit | undefined {
		if (this.faits.length === 0) return undefined;
		const numeros = new Map<number, number>();
		const numeroDe = (s: number): number => {
			const connu = numeros.get(s);
			if (connu) return connu;
			numeros.set(s, numeros.size + 1);
			return numeros.size;
		};
		const faits = this.faits
			.sort((x, y) => x.t - y.t)
			.map(({ t, acte }) => {
				const fait = { quand: ecrireInstant(t), ...acte } as Fait;
				if ("s" in fait) fait.s = numeroDe(fait.s);
				if ("affaireDe" in fait && fait.affaireDe) fait.affaireDe = numeroDe(fait.affaireDe);
				return fait;
			});
		return { matricule, faits };
	}
}
