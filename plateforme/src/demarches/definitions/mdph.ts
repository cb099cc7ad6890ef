import type { Orientation } from "../demarche.ts";

const COMMUN = [
	"Le formulaire de demande à la MDPH (Cerfa n° 15692), signé",
	"Le certificat médical de moins d’un an, rempli par votre médecin (Cerfa n° 15695)",
	"Une pièce d’identité et un justificatif de domicile",
];

export const aah: Orientation = {
	nom: "adulte-handicape",
	titre: "Demander l’allocation aux adultes handicapés (AAH)",
	resume:
		"La demande se fait à la MDPH : ce qu’il faut apporter, et à partir de quand elle compte.",
	famille: "orienter",
	pourQui: [
		"Vous avez un handicap ou une maladie qui limite durablement ce que vous pouvez faire.",
	],
	etapes: [
		"Vous déposez le dossier à la maison départementale des personnes handicapées (MDPH), sur place, par la poste ou en ligne.",
		"Sa commission fixe le taux d’incapacité et décide du droit.",
		"La Caf reçoit la décision, vous demande vos revenus et paie. Vous n’avez rien à redemander ici.",
	],
	apporter: COMMUN,
	delai:
		"Elle compte à partir du mois qui suit le dépôt à la MDPH : déposez même si un papier manque.",
	textes: ["articles L821-1, L821-2 et R821-7 du code de la sécurité sociale"],
};

export const aeeh: Orientation = {
	nom: "enfant-handicape",
	titre: "Demander l’allocation d’éducation de l’enfant handicapé (AEEH)",
	resume:
		"La demande se fait à la MDPH : ce qu’il faut apporter, et à partir de quand elle compte.",
	famille: "orienter",
	pourQui: ["Votre enfant de moins de 20 ans est en situation de handicap."],
	etapes: [
		"Vous déposez le dossier à la maison départementale des personnes handicapées (MDPH), sur place, par la poste ou en ligne.",
		"Sa commission fixe le taux d’incapacité et, s’il y a lieu, le complément.",
		"La Caf reçoit la décision et paie. Vous n’avez rien à redemander ici.",
	],
	apporter: [
		...COMMUN,
		"Ce qui montre les dépenses et le temps passé : factures, attestation d’employeur",
		"Les bilans de l’école ou des soignants, si vous en avez",
	],
	delai:
		"Elle compte à partir du mois qui suit le dépôt à la MDPH : déposez même si un papier manque.",
	textes: ["articles L541-1 et R541-7 du code de la sécurité sociale"],
};
