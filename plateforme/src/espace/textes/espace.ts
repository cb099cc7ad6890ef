import { type Jour, jourEnToutesLettres } from "../../socle/index.ts";

export const textesEspace = {
	titre: "Mon dossier",
	bonjour: (prenom: string, matricule: string) =>
		`${prenom}, votre numéro d’allocataire est ${matricule}.`,
	recu: {
		titre: "Ce que vous recevez",
		total: (montant: string, date: Jour) => `${montant}, le ${jourEnToutesLettres(date)}`,
		aucun: "Aucun versement n’est noté dans votre dossier.",
		aucunDroit: "Aucun droit n’est ouvert dans votre dossier.",
		lien: "Voir chaque montant, et pourquoi",
		crds: "Au versement, 0,5 % est retenu sur la plupart de ces montants (contribution au remboursement de la dette sociale).",
	},
	pourriez: {
		titre: "Ce que vous pourriez recevoir",
		oppose: "Vous avez refusé que nous cherchions vos droits : nous ne calculons rien ici.",
		aucun: "Nous n’avons rien trouvé que vous ne receviez déjà.",
		estimer: "Votre situation a changé ? Estimer mes droits",
		lien: "Voir comment nous le savons, et quoi faire",
	},
	attendu: {
		titre: "Ce que nous attendons de vous",
		rien: "Rien pour le moment.",
		pieces: (avant: Jour) => `À envoyer au plus tard le ${jourEnToutesLettres(avant)} :`,
		piecesSansDelai: "À envoyer dès que vous pouvez :",
		piecesPour: (objet: string, bloque: boolean) =>
			bloque
				? `Pour « ${objet} ». Sans cela, nous ne pouvons pas avancer.`
				: `Pour « ${objet} ». Nous l’étudions déjà, et le délai de réponse court.`,
		envoyer: "Envoyer ces documents",
		declaration: (avant: Jour) =>
			`Votre déclaration, au plus tard le ${jourEnToutesLettres(avant)}`,
		declarationAide: "Sans elle, le RSA et la prime d’activité s’arrêtent.",
		declarationEnRetard: (avant: Jour) =>
			`Votre déclaration était attendue le ${jourEnToutesLettres(avant)}`,
		declarationEnRetardAide: "Faites-la aujourd’hui, ou appelez-nous : nous la faisons avec vous.",
		rendezVous: (jour: Jour, heure: string) =>
			`Rendez-vous le ${jourEnToutesLettres(jour)} à ${heure}`,
		modes: {
			"sur-place": "À l’accueil de la Caf.",
			telephone: "Par téléphone : nous vous appelons.",
			numerique: "En visio : le lien est dans le message de confirmation.",
		} as Record<string, string>,
	},
	envoye: {
		titre: "Où en sont vos demandes",
		aucune: "Aucune demande n’est en cours.",
		lien: (n: number) =>
			n > 0 ? `Voir mes ${n} demandes en cours, et les autres` : "Voir toutes mes demandes",
		lienUne: "Voir ma demande en cours, et les autres",
	},
	messages: {
		titre: "Messages",
		nonLus: (n: number) =>
			n === 1 ? "Une réponse que vous n’avez pas lue" : `${n} réponses que vous n’avez pas lues`,
		aucun: "Aucun nouveau message.",
		lien: "Lire mes messages, ou écrire à la Caf",
	},
	etapes: {
		promesse: (jour: Jour) =>
			`Nous l’étudions. Réponse au plus tard le ${jourEnToutesLettres(jour)}.`,
		retard: (jour: Jour) =>
			`Nous vous avions promis une réponse le ${jourEnToutesLettres(jour)}, et nous sommes en retard. Vous n’avez rien à refaire.`,
		sansPromesse: "Nous l’étudions.",
		rendezVousPris: "Le rendez-vous est pris.",
		pause: (avant: Jour) =>
			`Le délai est suspendu : il nous manque ceci, à envoyer au plus tard le ${jourEnToutesLettres(avant)}.`,
		recue: (jour: Jour, par: string) => `Reçu le ${jourEnToutesLettres(jour)}, ${par}`,
		traitee: (jour: Jour, issue: string) => `${issue}, le ${jourEnToutesLettres(jour)}`,
		issues: {
			accord: "Accepté",
			rejet: "Refusé",
			repondu: "Réponse donnée",
			transmise: "Transmis à qui peut y répondre",
			"sans-suite": "Terminé sans suite",
		} as Record<string, string>,
		terminee: "Terminé",
		assistee: (nom: string) => `envoyé avec l’aide de ${nom}`,
		rejet:
			"Vous pouvez contester cette décision : le délai et la manière sont dans la lettre reçue.",
		question: "Écrire à propos de cette demande",
	},
	demandes: {
		titre: "Mes demandes",
		chapeau:
			"Tout ce que vous avez envoyé ou demandé, où cela en est, et pour quel jour nous avons promis de répondre.",
		enCours: "En cours",
		finies: "Terminées",
		aucune:
			"Vous n’avez rien envoyé pour le moment. Ce que vous nous direz, par tout moyen, se lira ici.",
		aucuneEnCours: "Rien n’est en cours.",
		natures: {
			demande: "Demande",
			piece: "Document",
			declaration: "Déclaration",
			changement: "Changement de situation",
			question: "Question",
			reclamation: "Réclamation",
			appel: "Appel",
			"rendez-vous": "Rendez-vous",
			contact: "Contact",
		} as Record<string, string>,
	},
};
