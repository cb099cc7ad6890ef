import { prestations } from "../../socle/index.ts";
import { textesNatures } from "../../sollicitations/index.ts";

/** Words of the office as they are shown, wherever this desk shows them. */
export const mots = {
	roles: { demandeur: "Demandeur", conjoint: "Conjoint", enfant: "Enfant" },
	etatsDossier: { ouvert: "Ouvert", suspendu: "Suspendu", radie: "Radié" },
	etatsDroit: {
		en_paiement: "en paiement",
		demande_en_cours: "demande en cours",
		attente_declaration: "déclaration attendue",
		suspendu: "suspendu",
		refuse: "refusé",
		renonce: "renoncé",
	},
	etatsContact: {
		verifie: "vérifié",
		"non-verifie": "non vérifié",
		injoignable: "injoignable",
		"non-verifie-depuis-separation": "non vérifié depuis la séparation",
		retire: "ne plus utiliser, dit par la personne",
	},
	naturesContact: { courriel: "Courriel", mobile: "Mobile", fixe: "Fixe" },
	canaux: { courriel: "courriel", sms: "SMS", telephone: "téléphone", courrier: "courrier" },
	langues: {
		fr: "français",
		en: "anglais",
		ar: "arabe",
		es: "espagnol",
		pt: "portugais",
		tr: "turc",
		it: "italien",
		de: "allemand",
		ro: "roumain",
		ru: "russe",
		uk: "ukrainien",
		sq: "albanais",
		zh: "chinois",
		fsl: "langue des signes française",
	} as Record<string, string>,
	alertes: {
		violences: "Violences",
		tutelle: "Tutelle ou curatelle",
		"contact-dangereux": "Contact dangereux",
	},
	oppositions: { reperage: "repérage des droits", campagnes: "campagnes de messages" },
	protections: {
		agent: "dossier d’un agent de la caisse",
		notoriete: "personne connue du public",
		"adresse-secrete": "adresse tenue secrète",
		autre: "autre raison",
	},
	destinataires: { allocataire: "", bailleur: "au bailleur", tiers: "à un tiers" },
	evenements: {
		recue: "Reçue",
		promise: "Engagement",
		prise: "Prise",
		liberee: "Rendue",
		transferee: "Transférée",
		"mise-en-pause": "Attend la personne",
		reprise: "Reprise",
		traitee: "Traitée",
		rouverte: "Rouverte",
		rattachee: "Rattachée",
		corrigee: "Moyen corrigé",
	} as Record<string, string>,
};

const prestation = (code: string) =>
	Object.hasOwn(prestations, code) ? prestations[code as keyof typeof prestations] : undefined;

/** A benefit and a channel are plain text in a row: said as they are when they are not known. */
export const nomCourt = (code: string): string => prestation(code)?.court ?? code;

export const parCanal = (canal: string): string =>
	Object.hasOwn(textesNatures.par, canal)
		? textesNatures.par[canal as keyof typeof textesNatures.par]
		: canal;
