import { compter, euros, jourAbrege, jourEnToutesLettres, nombre } from "../../socle/index.ts";
import type { Echeance } from "../lectures/echeance.ts";
import type { PasDAction } from "../plan/pas.ts";
import type { Bras } from "../plan/plan.ts";
import { ordres, parCanal } from "./mots.ts";
import { pourcent } from "./nombres.ts";

export const textesAction = {
	retour: "Toutes les actions",
	suivre: "Appels",
	echeance: ({ avantLe, personnes, perdu, passee }: Echeance) => {
		const qui = compter(personnes, "personne n’a", "personnes n’ont");
		const combien = perdu > 0 ? ` (${euros(perdu / 100)} par mois)` : "";
		return passee
			? `Un mois est perdu depuis le ${jourAbrege(avantLe)}${combien} : ${qui} encore reçu aucun message. Écrivez-leur ou appelez-les aujourd’hui, un autre mois court.`
			: `Un mois se perd après le ${jourAbrege(avantLe)}${combien} : ${qui} encore reçu aucun message. Regardez la boîte d’envoi, ou appelez avant cette date.`;
	},
	listeDeTravail: "La liste à joindre (CSV)",
	lignes: "Les lignes (CSV)",
	json: "Les résultats (JSON)",
	pas: {
		suspendre: "Suspendre",
		reprendre: "Reprendre",
		arreter: "Arrêter pour de bon",
		terminer: "Terminer",
	} satisfies Record<PasDAction, string>,
	raison: "Pourquoi",
	conduire: "Conduire l’action",
	conduireAide:
		"Suspendue ou arrêtée, elle n’écrit plus et n’appelle plus : ce qui attend dans la boîte d’envoi n’en part plus. Reprise, elle l’y remet. Une lettre imprimée et pas encore postée se retire de son lot, qui la montre.",
	regleDArret:
		"Elle s’est suspendue d’elle-même : trop de personnes se sont opposées. Lisez ce qu’elles disent avant de reprendre.",
	fait: {
		lancer: "L’action est lancée, son plan est verrouillé. Les premiers messages partent.",
		suspendre: "L’action est suspendue : plus personne n’est contacté.",
		reprendre: "L’action reprend.",
		arreter: "L’action est arrêtée pour de bon.",
		terminer: "L’action est terminée. Il reste à revoir son kit.",
		revoir: "La revue du kit est notée.",
	} as Record<string, string>,
	plan: {
		titre: "Le plan",
		kit: "Kit",
		audience: "Audience",
		bras: "Bras",
		graine: "Graine du tirage",
		empreinte: "Empreinte du plan",
		avis: "Avis du délégué",
		arret: "Règle d’arrêt",
		ecartes: "Écartés ce jour-là",
		detailDuBras: ({ nom, part, message, appel, ordre }: Bras) =>
			`${nom} : ${part} %, ${parCanal[message]}${appel ? `, puis un appel (${ordres[ordre]})` : ""}`,
		regle: (part: number, des: number) =>
			`se suspend si plus de ${pourcent(part)} s’opposent, dès ${nombre(des)} contacts`,
		absent:
			"Cette action a été lancée sans plan : on sait qui a été contacté et ce qui a suivi, mais rien n’a été tiré au sort. Les canaux ne se comparent donc pas.",
	},
	revue: {
		titre: "Revoir le kit",
		aide: "Une fois l’action finie ou suspendue : qu’a-t-elle appris ?",
		decision: "Décision",
		motif: "Ce qui l’explique",
		noter: "Noter la revue",
		notee: (decision: string, jour: string) => `${decision}, le ${jourEnToutesLettres(jour)} :`,
	},
};
