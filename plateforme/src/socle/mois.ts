/** Civil months, written AAAA-MM. */
export function ajouterMois(mois: string, nombre: number): string {
	const [annee, numero] = mois.split("-").map(Number);
	const rang = annee * 12 + numero - 1 + nombre;
	return `${Math.floor(rang / 12)}-${String((rang % 12) + 1).padStart(2, "0")}`;
}

export function ecartEnMois(de: string, a: string): number {
	const [anneeDe, moisDe] = de.split("-").map(Number);
	const [anneeA, moisA] = a.split("-").map(Number);
	return (anneeA - anneeDe) * 12 + moisA - moisDe;
}
