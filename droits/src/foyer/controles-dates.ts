const TIRET = 45;
const ZERO = 48;

const MOTIF_MOIS =
	"un mois s'écrit AAAA-MM, entre guillemets, de 01 à 12 (exemple : 2020-03) : corrigez-le";
const MOTIF_DATE =
	"une date s'écrit AAAA-MM-JJ, entre guillemets, et doit exister au calendrier (exemple : 2020-03-15) : corrigez-la";

export function motifMois(valeur: unknown): string | null {
	return typeof valeur === "string" && valeur.length === 7 && commenceParUnMois(valeur)
		? null
		: MOTIF_MOIS;
}

export function motifDate(valeur: unknown): string | null {
	if (
		typeof valeur === "string" &&
		valeur.length === 10 &&
		commenceParUnMois(valeur) &&
		valeur.charCodeAt(7) === TIRET
	) {
		const jour = deuxChiffres(valeur, 8);
		if (jour >= 1 && (jour <= 28 || jour <= joursDuMois(valeur))) return null;
	}
	return MOTIF_DATE;
}

export function estAnnee(texte: string): boolean {
	return texte.length === 4 && deuxChiffres(texte, 0) >= 0 && deuxChiffres(texte, 2) >= 0;
}

function commenceParUnMois(texte: string): boolean {
	const mois = deuxChiffres(texte, 5);
	return (
		mois >= 1 &&
		mois <= 12 &&
		texte.charCodeAt(4) === TIRET &&
		deuxChiffres(texte, 0) >= 0 &&
		deuxChiffres(texte, 2) >= 0
	);
}

function joursDuMois(date: string): number {
	const mois = deuxChiffres(date, 5);
	if (mois === 2) return estBissextile(deuxChiffres(date, 0), deuxChiffres(date, 2)) ? 29 : 28;
	return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31;
}

function estBissextile(siecle: number, anneeDuSiecle: number): boolean {
	return anneeDuSiecle === 0 ? siecle % 4 === 0 : anneeDuSiecle % 4 === 0;
}

/** Le nombre de deux chiffres écrit à cet endroit, −1 si ce n'en est pas un. */
function deuxChiffres(texte: string, position: number): number {
	const dizaine = texte.charCodeAt(position) - ZERO;
	const unite = texte.charCodeAt(position + 1) - ZERO;
	return dizaine >= 0 && dizaine <= 9 && unite >= 0 && unite <= 9 ? dizaine * 10 + unite : -1;
}
