const DEBUT = "SANS-NUMERO-";

/** What a file is called when the number that it was opened under is someone else’s: nobody takes it for one. */
export const numeroProvisoire = (dossier: number | "%"): string => `${DEBUT}${dossier}`;

export const estProvisoire = (matricule: string): boolean => matricule.startsWith(DEBUT);
