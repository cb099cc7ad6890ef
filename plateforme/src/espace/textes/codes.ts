import type { MotifCode } from "../codes/regles.ts";

/** Read on a lock screen by anyone: nothing of the file is in them. */
export const textesCodes = {
	sujet: (caisse: string) => `${caisse} : votre code`,
	message: (caisse: string, chiffres: string) =>
		`${caisse} : votre code est ${chiffres}. Il sert dix minutes, une seule fois. Ne le donnez à personne : nous ne vous le demanderons jamais.`,
	sujetPrevenir: (caisse: string) => `${caisse} : vos coordonnées ont changé`,
	prevenir: (caisse: string, telephone?: string) =>
		`${caisse} : des coordonnées viennent d’être ajoutées à votre dossier. Si ce n’est pas vous, ${
			telephone ? `appelez le ${telephone}` : "appelez-nous"
		} aujourd’hui.`,
	refus: {
		illisible:
			"Ce numéro ou cette adresse ne se lit pas. Un numéro a dix chiffres ; une adresse, un @ et un point.",
		"sans-sms":
			"Ce numéro ne reçoit pas de SMS : donnez un numéro de mobile. Pour un téléphone fixe, appelez-nous.",
		"trop-de-codes":
			"Plusieurs codes viennent d’être envoyés. Attendez un quart d’heure, puis recommencez.",
		"aucun-code": "Aucun code n’est attendu : demandez-en un.",
		"code-expire": "Ce code a plus de dix minutes : demandez-en un autre.",
		"code-faux": "Ce n’est pas le bon code. Vérifiez les six chiffres, et recommencez.",
		"trop-d-essais": "Cinq codes faux : celui-ci ne sert plus. Demandez-en un autre.",
	} satisfies Record<MotifCode, string>,
};
