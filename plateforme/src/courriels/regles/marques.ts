import type { Authentification } from "../lecture/authentification.ts";

/** What an agent must see before believing who wrote. */
export const MARQUES = ["usurpe", "non-verifie", "inconnu", "nom-trompeur"] as const;
export type Marque = (typeof MARQUES)[number];

interface Vu {
	adresse?: string;
	nom?: string;
	authentification: Authentification;
	/** How many files have this address. */
	dossiers: number;
}

export function marquesDe({ adresse, nom, authentification, dossiers }: Vu): Marque[] {
	const marques: Marque[] = [];
	if (authentification !== "verifie") marques.push(authentification);
	if (dossiers === 0) marques.push("inconnu");
	if (nom && trompe(nom, adresse)) marques.push("nom-trompeur");
	return marques;
}

/** The name shown holds another address than the true one. */
function trompe(nom: string, adresse: string | undefined): boolean {
	const dites = nom.toLowerCase().match(/[^\s<>"'(),;]+@[^\s<>"'(),;]+\.[a-z]{2,}/g) ?? [];
	return dites.some((dite) => dite !== adresse);
}
