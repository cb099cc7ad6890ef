import { jourEnToutesLettres } from "../../socle/index.ts";

/** What the history of an item says beside what was done. */
export const textesEvenements = {
	canalFerme: "Arrivée par un canal fermé : reçue, la personne est à prévenir",
	promesse: (jour: string) => `Au plus tard le ${jourEnToutesLettres(jour)}`,
	pause: (manque: readonly string[], echeance: string) =>
		`${manque.join(" ; ")} — attendu au plus tard le ${jourEnToutesLettres(echeance)}`,
	recu: "Ce qui manquait est arrivé",
	delaiPasse: "Le délai est passé sans réception",
	vers: (qui: string, motif: string) => `${qui} : ${motif}`,
};
