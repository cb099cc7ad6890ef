export const textesReperages = {
	finalite: "Ouvrir des droits : trouver ceux que personne n’a demandés, pour les proposer.",
};
