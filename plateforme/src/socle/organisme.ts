/** Where and when an office answers. */
export interface Coordonnees {
	/** « 04 65 71 32 30 » */
	telephone: string;
	/** « du lundi au vendredi, de 9 h à 16 h 30 » */
	horaires: string;
	lieux: Lieu[];
}

export interface Lieu {
	nom: string;
	adresse: string;
	horaires: string;
}

/** An office as pages speak of it; without coordinates until it has given them. */
export interface OrganismePresente {
	organisme: string;
	nom: string;
	simule: boolean;
	coordonnees?: Coordonnees;
}

export const lienTelephone = (telephone: string): string =>
	`tel:${telephone.replace(/^0(?=[1-9])/, "+33").replaceAll(/[^+0-9]/g, "")}`;

/** The simulated office. Its number is in a range that Arcep keeps for fiction. */
export const organismeSimule = {
	nom: "Caf de l’Ain",
	coordonnees: {
		telephone: "04 65 71 32 30",
		horaires: "du lundi au vendredi, de 9 h à 16 h 30",
		lieux: [
			{
				nom: "Accueil de Bourg-en-Bresse",
				adresse: "place de la Gare, 01000 Bourg-en-Bresse",
				horaires: "lundi, mardi, jeudi et vendredi, de 9 h à 16 h",
			},
			{
				nom: "Accueil d’Oyonnax",
				adresse: "centre social, 01100 Oyonnax",
				horaires: "mardi et jeudi, de 9 h à 12 h",
			},
			{
				nom: "Accueil d’Ambérieu-en-Bugey",
				adresse: "maison des services, 01500 Ambérieu-en-Bugey",
				horaires: "mercredi, de 9 h à 16 h",
			},
		],
	},
};

/** What pages say of an office: a simulated one that has given nothing answers where nobody does. */
export const presenter = ({
	organisme,
	nom,
	simule,
	coordonnees,
}: Omit<OrganismePresente, "coordonnees"> & {
	coordonnees?: Coordonnees | null;
}): OrganismePresente => ({
	organisme,
	nom,
	simule,
	coordonnees: coordonnees ?? (simule ? organismeSimule.coordonnees : undefined),
});
