import type { CodePrestation } from "droits";

/** Comment une prestation se nomme : en titre, dans un tableau, après un montant, en sujet. */
export interface NomPrestation {
	titre: string;
	court: string;
	/** « 219 € par mois de prime d’activité » */
	de: string;
	/** « la prime d’activité » */
	article: string;
	periode: "mois" | "an" | "fois";
}

const parMois = (titre: string, court: string, de: string, article: string): NomPrestation => ({
	titre,
	court,
	de,
	article,
	periode: "mois",
});

export const prestations: Record<CodePrestation, NomPrestation> = {
	rsa: parMois("Revenu de solidarité active (RSA)", "RSA", "de RSA", "le RSA"),
	ppa: parMois(
		"Prime d’activité",
		"Prime d’activité",
		"de prime d’activité",
		"la prime d’activité",
	),
	asf: parMois(
		"Allocation de soutien familial",
		"Soutien familial",
		"d’allocation de soutien familial",
		"l’allocation de soutien familial",
	),
	af: parMois(
		"Allocations familiales",
		"Allocations familiales",
		"d’allocations familiales",
		"les allocations familiales",
	),
	cf: parMois(
		"Complément familial",
		"Complément familial",
		"de complément familial",
		"le complément familial",
	),
	paje_base: parMois(
		"Allocation de base de la Paje (jeune enfant)",
		"Paje, allocation de base",
		"d’allocation de base pour votre jeune enfant",
		"l’allocation de base de la Paje",
	),
	paje_naissance: {
		titre: "Prime à la naissance",
		court: "Prime à la naissance",
		de: "de prime à la naissance",
		article: "la prime à la naissance",
		periode: "fois",
	},
	cmg: parMois(
		"Complément de mode de garde",
		"Mode de garde",
		"de complément de mode de garde",
		"le complément de mode de garde",
	),
	ars: {
		titre: "Allocation de rentrée scolaire",
		court: "Rentrée scolaire",
		de: "d’allocation de rentrée scolaire",
		article: "l’allocation de rentrée scolaire",
		periode: "an",
	},
	aah: parMois(
		"Allocation aux adultes handicapés (AAH)",
		"AAH",
		"d’allocation aux adultes handicapés",
		"l’allocation aux adultes handicapés",
	),
	mva: parMois(
		"Majoration pour la vie autonome",
		"Vie autonome",
		"de majoration pour la vie autonome",
		"la majoration pour la vie autonome",
	),
	aeeh: parMois(
		"Allocation d’éducation de l’enfant handicapé (AEEH)",
		"AEEH",
		"d’allocation d’éducation de l’enfant handicapé",
		"l’allocation d’éducation de l’enfant handicapé",
	),
	aide_logement: parMois(
		"Aide au logement",
		"Aide au logement",
		"d’aide au logement",
		"l’aide au logement",
	),
};

const PERIODES = { mois: "par mois", an: "par an", fois: "en une fois" };

export const periode = (code: CodePrestation): string => PERIODES[prestations[code].periode];
