/** What a template may ask for, by where it is read. Amounts stay out of what others may open. */
const PARTOUT = ["prenom", "nom", "caisse", "telephone", "lieu", "notice"] as const;
const LUS_A_TETE_REPOSEE = ["horaires", "opposition", "mention"] as const;
/** What was read of the file: in an envelope only, never where another eye may fall. */
const DANS_UNE_ENVELOPPE = ["calcul"] as const;
const A_LA_PERSONNE_SEULE = ["prestation", "montant", "gain", "rappel", "depuis"] as const;

export type Champ =
	| (typeof PARTOUT)[number]
	| (typeof LUS_A_TETE_REPOSEE)[number]
	| (typeof DANS_UNE_ENVELOPPE)[number]
	| (typeof A_LA_PERSONNE_SEULE)[number];
export type Support = "courriel" | "sms" | "courrier" | "appel";

export const CHAMPS: Record<Support, readonly Champ[]> = {
	sms: PARTOUT,
	courriel: [...PARTOUT, ...LUS_A_TETE_REPOSEE],
	courrier: [...PARTOUT, ...LUS_A_TETE_REPOSEE, ...A_LA_PERSONNE_SEULE, ...DANS_UNE_ENVELOPPE],
	appel: [...PARTOUT, "horaires", ...A_LA_PERSONNE_SEULE],
};

/** Without which a message does not leave: a number, a place, why, and how to refuse. */
export const REQUIS: Record<Exclude<Support, "appel">, readonly Champ[]> = {
	sms: ["telephone", "lieu", "notice"],
	courriel: ["telephone", "lieu", "mention", "opposition"],
	courrier: ["telephone", "lieu", "mention", "opposition"],
};

/** Braces included, whatever they hold: « {Prénom} » is asked for too, and refused. */
export const champsDe = (texte: string): string[] => [
	...new Set([...texte.matchAll(/\{([^{}]*)\}/g)].map(([, champ]) => champ as string)),
];

/** Throws on a field without a value: nobody receives a brace. */
export function remplir(texte: string, valeurs: Partial<Record<Champ, string>>): string {
	return texte.replace(/\{([^{}]*)\}/g, (_, champ: string) => {
		const valeur = valeurs[champ as Champ];
		if (valeur === undefined) throw new Error(`modèle : « ${champ} » n’a pas de valeur`);
		return valeur;
	});
}
