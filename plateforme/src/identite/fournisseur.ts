export const FOURNISSEURS = ["pro", "public"] as const;

/** Who vouches for a person: FranceConnect for the public, ProConnect for staff and partners. */
export type Fournisseur = (typeof FOURNISSEURS)[number];

export const estFournisseur = (mot: string | undefined): mot is Fournisseur =>
	FOURNISSEURS.some((fournisseur) => fournisseur === mot);
