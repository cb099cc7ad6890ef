const MONTANT_MAX = 1e7;

export function motifEuros(valeur: unknown): string | null {
	if (typeof valeur === "number" && valeur >= 0 && valeur <= MONTANT_MAX) return null;
	return motifNombre(valeur, MONTANT_MAX);
}

export function motifEurosEntiers(valeur: unknown): string | null {
	const motif = motifEuros(valeur);
	if (motif !== null || Number.isInteger(valeur)) return motif;
	return "un montant en euros entiers est attendu : arrondissez-le";
}

/** Un taux : 0,5 et non 50. */
export function motifTaux(valeur: unknown): string | null {
	if (typeof valeur === "number" && valeur >= 0 && valeur <= 1) return null;
	return typeof valeur === "number"
		? "un taux est compris entre 0 et 1 : écrivez 0.8 pour 80 %"
		: motifNombre(valeur, 1);
}

export function motifEntier(valeur: unknown, min: number, max: number): string | null {
	if (typeof valeur === "number" && valeur >= min && valeur <= max && Number.isInteger(valeur))
		return null;
	return `un nombre entier de ${min} à ${max} est attendu : corrigez-le`;
}

export function motifBooleen(valeur: unknown): string | null {
	return valeur === true || valeur === false
		? null
		: "true ou false est attendu, sans guillemets : corrigez la valeur";
}

export function motifListe(valides: readonly string[]): string {
	return `cette valeur n'est pas admise : écrivez l'une de celles-ci : ${valides.join(", ")}`;
}

function motifNombre(valeur: unknown, max: number): string {
	if (typeof valeur === "string")
		return "un nombre est attendu : ôtez les guillemets et séparez les décimales par un point";
	if (typeof valeur !== "number" || Number.isNaN(valeur))
		return "un nombre est attendu : corrigez la valeur";
	if (valeur < 0)
		return "un montant ne peut pas être négatif : corrigez-le, ou écrivez null s'il n'est pas connu";
	return `un montant ne peut pas dépasser ${max} euros : vérifiez l'unité et les décimales`;
}
