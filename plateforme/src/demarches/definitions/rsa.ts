import { contient } from "../../questionnaire/index.server.ts";
import type { Demarche } from "../demarche.ts";
import { activite } from "../questions/activite.ts";
import { foyerAJour, logementAJour } from "../questions/foyer-change.ts";
import { montants } from "../questions/montants.ts";
import { ailleurs } from "../questions/pays.ts";
import { tous } from "../questions/presents.ts";
import { RIEN, recus, ressources } from "../questions/ressources.ts";
import { franceTravail } from "./france-travail.ts";

export const rsa: Demarche = {
	nom: "rsa",
	version: 3,
	titre: "Demander le RSA",
	resume: "Un revenu chaque mois quand le foyer n’a pas, ou presque pas, de ressources.",
	famille: "demander",
	pourQui: [
		"Votre foyer a peu ou pas de ressources.",
		"Vous avez 25 ans ou plus, ou un enfant à charge ou à naître, ou vous avez assez travaillé avant 25 ans.",
	],
	aSavoir: (jour) => [
		"Votre premier contact compte : commencer ici garde la date, même s’il manque des papiers.",
		"C’est le président du conseil départemental qui accorde le RSA. Pour lui, et par sa délégation, la Caf instruit et paie.",
		...franceTravail(jour),
	],
	sousLaMain: [
		"Ce qui est arrivé sur vos comptes ces trois derniers mois",
		"En cas de chômage : le courrier de France Travail",
	],
	minutes: 6,
	sansDossier: true,
	questions: [...foyerAJour, ...logementAJour, activite, ailleurs, ressources, montants],
	pieces: (r, connu) =>
		tous(r, connu).some((qui) => recus(r, qui).includes("chomage")) ? ["france-travail"] : [],
	prestation: "rsa",
	nature: "demande",
	enjeu: (r, connu) =>
		tous(r, connu).every((qui) => contient(r, `recu.${qui}`, RIEN)) ? "sans-ressources" : "aucun",
	suites: (jour) => [
		"Un agent lit votre demande et vous répond avant la date promise.",
		"La décision vous est écrite au nom du président du conseil départemental.",
		"Si un autre droit passe avant (chômage, pension alimentaire, retraite), nous vous aiderons à le demander.",
		...franceTravail(jour),
	],
	textes: [
		"articles L262-2, L262-10, L262-13 et L262-18 du code de l’action sociale et des familles",
		"article R262-33 du même code : le mois du premier contact",
		"loi n° 2023-1196 du 18 décembre 2023 pour le plein emploi",
	],
};
