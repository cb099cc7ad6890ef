/**
 * Pages as one writes them: « 1-3, 5 » → [1, 2, 3, 5]. Undefined when it cannot be read, or names a page
 * that is not there, or one twice.
 */
export function lirePages(texte: string, nombre: number): number[] | undefined {
	const pages: number[] = [];
	for (const morceau of texte.split(/[,;\s]+/).filter(Boolean)) {
		const [, de = "", a = de] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(morceau) ?? [];
		if (!de || Number(a) < Number(de)) return undefined;
		for (let page = Number(de); page <= Number(a); page++) pages.push(page);
	}
	const valables = pages.every((page) => page >= 1 && page <= nombre);
	return valables && new Set(pages).size === pages.length ? pages : undefined;
}

/**
 * Where to cut: one document a line, « 1-2 » then « 3 ». Every page must be in one of them, so that none
 * is lost by a slip.
 */
export function lireDecoupe(texte: string, nombre: number): number[][] | undefined {
	const lignes = texte.split("\n").filter((ligne) => ligne.trim());
	const parts = lignes.map((ligne) => lirePages(ligne, nombre));
	if (parts.length < 2 || parts.some((part) => !part?.length)) return undefined;
	const toutes = (parts as number[][]).flat();
	const completes = toutes.length === nombre && new Set(toutes).size === nombre;
	return completes ? (parts as number[][]) : undefined;
}
