import { type Garde, MOIS_APRES_LITIGE } from "../../socle/index.ts";

const enMots = (mois: number): string => {
	const annees = Math.floor(mois / 12);
	const reste = mois % 12;
	const ans = annees > 0 ? `${annees} ${annees > 1 ? "ans" : "an"}` : "";
	return [ans, reste > 0 ? `${reste} mois` : ""].filter(Boolean).join(" et ");
};

export const textesConservation = {
	titre: "Vos données personnelles",
	description: "Ce que la caisse garde de vous, pourquoi, combien de temps, et vos droits.",
	chapeau:
		"La caisse garde ce qu’il faut pour étudier vos demandes, et l’efface quand il ne sert plus.",
	pourquoi: {
		titre: "Pourquoi nous les gardons",
		textes: [
			"Étudier vos demandes, calculer vos droits, vous répondre, et chercher les droits que vous n’avez pas demandés. C’est une mission d’intérêt public (RGPD, article 6, 1, e).",
			"Rien n’est vendu, rien ne sert à de la publicité. Ce qui cherche vos droits ne sert jamais à vous contrôler.",
		],
	},
	durees: {
		titre: "Combien de temps",
		section: "Combien de temps nous gardons ce que vous envoyez",
		quoi: {
			document: "Vos documents",
			"document-ecarte": "Les documents mis de côté",
			courriel: "Vos courriels",
			"courriel-ecarte": "Les courriels mis de côté",
			message: "Vos messages et nos réponses",
		} satisfies Record<Garde, string>,
		mois: (mois: number, depart: string) => `${enMots(mois)} ${depart}.`,
		source: (source: string) => `${source}.`,
		brouillons: "Les démarches commencées et non envoyées",
		joursDeBrouillon: (jours: number) => `${jours} jours après votre dernier geste.`,
		brouillonsSource: "Choix de ce logiciel : le temps de réunir ce qu’il faut.",
		droits: "Les droits non demandés que nous avons repérés",
		droitsDuree: "90 jours après le calcul qui les a trouvés.",
		droitsSource: "Choix de ce logiciel : un calcul ancien n’est plus juste.",
	},
	litige: {
		titre: "Si vous contestez, ou si vous devez de l’argent",
		texte: `Rien ne s’efface tant que votre réclamation est ouverte, ni dans les ${MOIS_APRES_LITIGE} mois qui suivent la réponse, ni tant qu’une dette n’est pas soldée : vous et nous pouvons en avoir besoin (code de la sécurité sociale, article D253-44).`,
	},
	preuve:
		"Chaque effacement laisse une ligne au journal de la caisse : quel numéro, quel jour. Ce qui était écrit n’y est pas.",
	vosDroits: {
		titre: "Vos droits",
		textes: [
			"Lire et emporter tout ce que nous gardons de vous, savoir qui a ouvert votre dossier, et refuser que nous cherchions vos droits : dans votre espace, sous « Mes données ».",
			"Faire corriger ce qui est faux : appelez-nous, ou écrivez-nous.",
			"Si notre réponse ne vous convient pas, vous pouvez écrire à la Cnil (cnil.fr).",
		],
		lien: "Ouvrir « Mes données »",
	},
	tout: "Tout lire sur vos données et vos droits",
};
