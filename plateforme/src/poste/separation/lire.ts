import type { Separation } from "../../dossiers/index.ts";

const RESIDENCES = ["reste", "suit", "alternance"] as const;

/** The form of a separation; nothing when its date cannot be read. Children left out are refused by the act. */
export function lireSeparation(formulaire: FormData): Separation | undefined {
	const texte = (nom: string) => String(formulaire.get(nom) ?? "");
	const date = texte("date");
	const lu = new Date(`${date}T00:00:00Z`);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(lu.getTime())) return undefined;
	if (!lu.toISOString().startsWith(date)) return undefined;
	const enfants: [number, (typeof RESIDENCES)[number]][] = [];
	for (const nom of formulaire.keys()) {
		const personne = /^enfant-(\d{1,15})$/.exec(nom)?.[1];
		const residence = RESIDENCES.find((autre) => autre === texte(nom));
		if (personne && residence) enfants.push([Number(personne), residence]);
	}
	const confirmes = formulaire
		.getAll("confirme")
		.map(String)
		.filter((numero) => /^\d{1,15}$/.test(numero))
		.map(Number);
	return { date, matricule: texte("matricule"), enfants: new Map(enfants), confirmes };
}
