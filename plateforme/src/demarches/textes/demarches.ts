import { type Jour, jourEnToutesLettres } from "../../socle/index.ts";

/** What people read around the questions. */
export const textesDemarches = {
	contact: (titre: string) => `Démarche en ligne commencée : ${titre}`,
	contactSuivi: (numero: string) => `la démarche est arrivée, n° ${numero}`,
	contactAbandonne: "la personne a renoncé à sa démarche en ligne",
	contactExpire: "la démarche en ligne n’a pas été envoyée",
	declaration:
		"En envoyant, vous dites que ces réponses sont exactes. Une erreur de bonne foi se corrige : prévenez-nous, elle ne vous sera pas reprochée.",
	declarationAssistee:
		"La personne a écouté la relecture de ses réponses et dit qu’elles sont exactes.",
	declarationAidee:
		"J’ai relu ces réponses avec la personne, elle dit qu’elles sont exactes. Elle verra cette demande dans son espace.",
	recuParMessage: (numero: string, promesse: Jour | null, aidee: boolean) => ({
		sujet: `Nous avons bien reçu votre démarche n° ${numero}`,
		corps: [
			"Bonjour,",
			aidee
				? `Nous avons bien reçu la démarche n° ${numero}, faite pour vous en ligne par la personne qui vous aide. Vous ne l’aviez pas demandé ? Dites-le-nous, et retirez-lui son mandat dans « Qui m’aide ».`
				: `Nous avons bien reçu la démarche n° ${numero} que vous avez faite en ligne.`,
			promesse
				? `Nous nous engageons à vous répondre au plus tard le ${jourEnToutesLettres(promesse)}.`
				: "Nous vous répondrons dès qu’un agent l’aura lue.",
			"Le reçu et ce que vous avez envoyé se relisent sur le site, une fois connecté.",
		].join("\n\n"),
		sms: `Caf : démarche n° ${numero} bien reçue.${promesse ? ` Réponse au plus tard le ${jourEnToutesLettres(promesse)}.` : ""}`,
	}),
	rappel: (jusquau: Jour) => ({
		sujet: "Une démarche commencée vous attend",
		corps: [
			"Bonjour,",
			"Vous avez commencé une démarche sur le site de la Caf et ne l’avez pas envoyée. Vos réponses sont gardées : vous pouvez reprendre où vous en étiez, sur cet appareil ou un autre.",
			`Elles seront effacées après le ${jourEnToutesLettres(jusquau)}. Certaines demandes ne comptent qu’à partir du mois où elles sont envoyées.`,
			"Si une question vous arrête, appelez-nous : nous pouvons finir avec vous.",
		].join("\n\n"),
		sms: "Caf : une démarche commencée en ligne vous attend, vos réponses sont gardées. Besoin d’aide ? Appelez-nous.",
	}),
};
