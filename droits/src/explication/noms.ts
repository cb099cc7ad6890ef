import type { CodePrestation } from "../foyer/types.ts";

/** Comment une prestation se nomme dans une phrase. */
export interface NomPrestation {
	titre: string;
	/** Après un montant : « 219 € par mois de prime d'activité ». */
	de: string;
	/** Après « pas droit » : « à la prime d'activité ». */
	a: string;
}

export const NOMS: Record<CodePrestation, NomPrestation> = {
	rsa: {
		titre: "Revenu de solidarité active (RSA)",
		de: "de revenu de solidarité active",
		a: "au revenu de solidarité active",
	},
	ppa: { titre: "Prime d'activité", de: "de prime d'activité", a: "à la prime d'activité" },
	asf: {
		titre: "Allocation de soutien familial (ASF)",
		de: "d'allocation de soutien familial",
		a: "à l'allocation de soutien familial",
	},
	af: {
		titre: "Allocations familiales",
		de: "d'allocations familiales",
		a: "aux allocations familiales",
	},
	cf: {
		titre: "Complément familial",
		de: "de complément familial",
		a: "au complément familial",
	},
	paje_base: {
		titre: "Allocation de base de la prestation d'accueil du jeune enfant (Paje)",
		de: "d'allocation de base pour votre jeune enfant",
		a: "à l'allocation de base pour un jeune enfant",
	},
	paje_naissance: {
		titre: "Prime à la naissance",
		de: "de prime à la naissance",
		a: "à la prime à la naissance ce mois-ci",
	},
	cmg: {
		titre: "Complément de libre choix du mode de garde (CMG)",
		de: "de complément de mode de garde",
		a: "au complément de mode de garde",
	},
	ars: {
		titre: "Allocation de rentrée scolaire (ARS)",
		de: "d'allocation de rentrée scolaire",
		a: "à l'allocation de rentrée scolaire",
	},
	aah: {
		titre: "Allocation aux adultes handicapés (AAH)",
		de: "d'allocation aux adultes handicapés",
		a: "à l'allocation aux adultes handicapés",
	},
	mva: {
		titre: "Majoration pour la vie autonome",
		de: "de majoration pour la vie autonome",
		a: "à la majoration pour la vie autonome",
	},
	aeeh: {
		titre: "Allocation d'éducation de l'enfant handicapé (AEEH)",
		de: "d'allocation d'éducation de l'enfant handicapé",
		a: "à l'allocation d'éducation de l'enfant handicapé",
	},
	aide_logement: {
		titre: "Aide au logement",
		de: "d'aide au logement",
		a: "à une aide au logement",
	},
};
