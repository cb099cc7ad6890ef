export type Fautes = Record<string, string>;
export type Lu<T> = { ok: true; lu: T } | { ok: false; fautes: Fautes };

/** Reads a form field by field and keeps a sentence for each that does not do. */
export function lecteurDe(formulaire: FormData) {
	const fautes: Fautes = {};
	const texte = (nom: string): string => {
		const valeur = formulaire.get(nom);
		return typeof valeur === "string" ? valeur.replace(/\s+/g, " ").trim() : "";
	};
	return {
		texte,
		/** The value that was read; nothing read is the sentence of that field. */
		exiger<T>(nom: string, valeur: T | undefined, faute: string): T {
			if (valeur === undefined) fautes[nom] ??= faute;
			return valeur as T;
		},
		refuser(nom: string, faute: string | false | undefined): void {
			if (faute) fautes[nom] ??= faute;
		},
		choix<T extends string>(nom: string, permis: Record<T, unknown>): T | undefined {
			const lu = texte(nom);
			return Object.hasOwn(permis, lu) ? (lu as T) : undefined;
		},
		/** What was read only stands when every field does. */
		rendre: <T>(lu: T): Lu<T> =>
			Object.keys(fautes).length === 0 ? { ok: true, lu } : { ok: false, fautes },
	};
}
