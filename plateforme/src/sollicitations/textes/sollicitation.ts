import { compter, type Jour, jourEnToutesLettres, nombre } from "../../socle/index.ts";
import type { HorlogeAffaire } from "../horloge/affaire.ts";
import type { Estimation } from "../horloge/estimer.ts";
import type { Nature } from "../natures.ts";
import { textesNatures } from "./natures.ts";

const jours = (n: number) => compter(n, "jour", "jours");

export const textesSollicitation = {
	decider: "Étudier et décider",
	titre: (numero: number) => `Sollicitation n° ${numero}`,
	inconnue: "Cette sollicitation n’existe pas dans votre caisse.",
	etats: { "a-traiter": "À traiter", "en-pause": "Attend la personne", traitee: "Traitée" },
	libelles: {
		nature: "Nature",
		prestation: "Prestation",
		dossier: "Dossier",
		arrivee: "Arrivée",
		promesse: "Engagement",
		delai: "Délai",
		enjeu: "Enjeu",
		qui: "En main",
		equipe: "Équipe",
		issue: "Issue",
		attendu: "Attendu de la personne",
	},
	aucune: "Aucune",
	personne: "Personne",
	toutesEquipes: "Toutes",
	arrivee: (jour: Jour, heure: string, par: string) =>
		`${jourEnToutesLettres(jour)} à ${heure}, ${par}`,
	promesse: (jour: Jour | null) =>
		jour ? `Au plus tard le ${jourEnToutesLettres(jour)}` : "Aucun engagement ce jour-là",
	promesseInitiale: (jour: Jour) => `Sans les attentes : ${jourEnToutesLettres(jour)}`,
	delai: (delai: number, pause: number) =>
		pause === 0
			? jours(delai)
			: `${jours(delai)}, dont ${jours(pause)} à attendre la personne : ${jours(delai - pause)} pour nous`,
	estimation: ({ n, mediane, neufSurDix }: Estimation, nature: Nature, prestation?: string) =>
		`Ces derniers temps, la moitié ${textesNatures.des[nature]}${prestation ? ` (${prestation})` : ""} est traitée en ${jours(mediane)} ou moins, et neuf sur dix en ${jours(neufSurDix)} ou moins (${nombre(n)} traitées en quatre semaines). Ce n’est pas un engagement.`,
	sansEstimation:
		"Trop peu de sollicitations semblables ont été traitées en quatre semaines pour estimer un délai.",
	attendu: (echeance: Jour) => `jusqu’au ${jourEnToutesLettres(echeance)}`,
	affaire: {
		titre: "L’affaire, vue par la personne",
		conclue: (h: HorlogeAffaire) => `Conclue en ${jours(h.vecu)}`,
		enCours: (h: HorlogeAffaire) =>
			h.vecu === 0 ? "Commencée aujourd’hui" : `Commencée il y a ${jours(h.vecu)}`,
		parts: (h: HorlogeAffaire) =>
			[
				h.chezNous && `${jours(h.chezNous)} chez nous`,
				h.chezLaPersonne && `${jours(h.chezLaPersonne)} chez la personne`,
				h.entreDeux && `${jours(h.entreDeux)} sans rien d’ouvert`,
			]
				.filter(Boolean)
				.join(", "),
	},
	histoire: {
		titre: "Histoire",
		plateforme: "la plateforme",
		evenements: {
			recue: "Reçue",
			promise: "Engagement pris",
			prise: "Prise",
			liberee: "Rendue à la file",
			transferee: "Transférée",
			"mise-en-pause": "Ce qui manque est demandé",
			reprise: "Reprise",
			traitee: "Traitée",
			rouverte: "Rouverte",
			rattachee: "Rattachée",
			corrigee: "Moyen corrigé",
		},
	},
	actes: {
		prendre: { titre: "Prendre", fait: "Elle est à vous." },
		suivante: { titre: "Prendre la suivante", fait: "Voici la plus pressante : elle est à vous." },
		liberer: { titre: "Rendre à la file", fait: "Elle est rendue à la file." },
		transferer: { titre: "Transférer", fait: "Elle est transférée." },
		attendre: {
			titre: "Attendre ce qui manque",
			fait: "Le délai est suspendu : écrivez à la personne ce qui manque et jusqu’à quand.",
		},
		reprendre: { titre: "Ce qui manquait est arrivé", fait: "Le délai reprend." },
		traiter: { titre: "Traiter", fait: "Elle est traitée." },
		rouvrir: { titre: "Rouvrir", fait: "Elle est rouverte, sur son premier délai." },
		repondre: { titre: "Répondre", fait: "La réponse est dans l’espace de la personne." },
		rattacher: { titre: "Rattacher à un dossier", fait: "Elle est rattachée." },
		recevoir: { titre: "Enregistrer", fait: "Le contact est enregistré." },
		"canal-ferme": {
			titre: "Enregistrer",
			fait: "Le contact est enregistré. Ce canal est fermé à cette date : dites à la personne comment nous joindre.",
		},
	},
	champs: {
		issue: "Issue",
		note: "Note pour l’histoire (facultative)",
		suivante: "Puis prendre la suivante",
		equipe: "Équipe",
		competence: "Compétence",
		agent: "Collègue",
		motif: "Pourquoi",
		choisir: "Choisir",
		manque: "Ce qui manque, une ligne par pièce ou information",
		echeance: "À envoyer au plus tard le",
		echeanceAide: "Entre une semaine et deux mois.",
		indispensable:
			"Sans cela, l’étude est impossible (CRPA, art. L114-5-1). Sinon, continuez : le droit prendra effet à la réception.",
		matricule: "Matricule du dossier",
		affaire: "Affaire de ce dossier (facultative)",
	},
};
