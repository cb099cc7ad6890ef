import { premiere } from "../../questionnaire/index.server.ts";
import type { Demarche } from "../demarche.ts";
import { asfEnfants, demandes } from "../questions/asf-enfants.ts";
import { asfMotif } from "../questions/asf-motif.ts";
import { asfRecouvrement } from "../questions/asf-recouvrement.ts";
import { asfTitre } from "../questions/asf-titre.ts";
import { vieSeule } from "../questions/vie-seule.ts";

export const soutienFamilial: Demarche = {
	nom: "soutien-familial",
	version: 2,
	titre: "Demander l’allocation de soutien familial",
	resume: "Pour élever seul un enfant que l’autre parent n’aide pas, ou pas assez.",
	famille: "demander",
	pourQui: [
		"Vous vivez sans conjoint.",
		"Vous élevez un enfant de moins de 20 ans.",
		"L’autre parent est mort, n’a pas reconnu l’enfant, ne paie pas, ou paie peu.",
	],
	aSavoir: () => [
		"D’habitude, la Caf réclame la pension à l’autre parent. Si vous avez peur de lui ou d’elle, vous le direz : elle n’écrira pas.",
		"Sans jugement ni accord, l’allocation dure quatre mois, le temps de saisir le juge. Nous vous dirons comment ; si l’autre parent ne peut pas payer, ce n’est pas demandé.",
		"Elle compte comme une ressource pour le RSA et la prime d’activité : le gain réel peut être plus petit.",
		"Elle s’arrête si vous vivez de nouveau en couple.",
	],
	sousLaMain: ["Si vous en avez : le jugement ou l’accord qui fixe la pension"],
	minutes: 5,
	sansDossier: true,
	questions: [vieSeule, asfEnfants, asfMotif, asfTitre, asfRecouvrement],
	pieces: (r, connu) => {
		const enfants = demandes(r, connu);
		const dit = (nom: string, ...valeurs: string[]) =>
			enfants.some((place) => valeurs.includes(premiere(r, `${nom}.${place}`) ?? ""));
		return [
			...(dit("titre", "jugement", "accord") ? (["pension"] as const) : []),
			...(dit("motif", "impayee", "faible") ? (["pensions-recues"] as const) : []),
			...(dit("motif", "orphelin", "filiation") ? (["famille"] as const) : []),
		];
	},
	prestation: "asf",
	nature: "demande",
	suites: () => [
		"Un agent lit votre demande, enfant par enfant, et vous répond avant la date promise.",
		"Rien n’est écrit à l’autre parent avant cette réponse.",
	],
	textes: [
		"articles L523-1, R523-1 et D523-1 du code de la sécurité sociale",
		"articles L581-1 et suivants du même code : le recouvrement des pensions",
		"article L262-10 du code de l’action sociale et des familles : la dispense",
	],
};
