/** The names of a header, each one once: « Nom », « Nom (2) ». A column without a name says its place. */
export function nommerColonnes(entete: readonly string[]): string[] {
	const ecrits = entete.map((nom) => nom.trim());
	const donnes = new Set<string>();
	return ecrits.map((ecrit, rang) => {
		const nom = ecrit || `Colonne ${rang + 1}`;
		let unique = nom;
		for (let n = 2; donnes.has(unique) || (unique !== ecrit && ecrits.includes(unique)); n++)
			unique = `${nom} (${n})`;
		donnes.add(unique);
		return unique;
	});
}
