import { textesChangements } from "../../changements/index.ts";
import { type Jour, moisEnToutesLettres } from "../../socle/index.ts";

const { activites, natures, statuts } = textesChangements;

export const textesChangement = {
	titre: "Enregistrer un changement de situation",
	retour: "Le dossier",
	lien: "Enregistrer un changement de situation",
	explication:
		"Le formulaire montre le foyer tel que la caisse le connaît. Changez ce qui a changé, laissez le reste. Rien n’est écrit avant que vous ayez vu ce que cela change.",
	sansFoyer:
		"Le foyer de ce dossier n’est pas connu : rien ne peut y être changé. Un import l’apportera.",
	activites,
	natures,
	statuts,
	inconnu: "Ne sait pas",
	depuis: {
		titre: "Depuis quand",
		libelle: "Vrai depuis le mois de",
		aide: (vraiDepuis: Jour) =>
			`Par exemple 11/2020. Au plus tôt ${moisEnToutesLettres(vraiDepuis)}, le mois du foyer connu.`,
	},
	personnes: {
		titre: "Les personnes",
		part: (prenom: string) => `${prenom} ne fait plus partie du foyer`,
		activite: (prenom: string) => `Activité de ${prenom}`,
		separation: "Pour une séparation, préférez",
		scinder: "séparer le couple",
		separationSuite: ": chacun aura son dossier. Ici, c’est pour un décès.",
	},
	conjoint: {
		titre: "Une vie de couple commence (facultatif)",
		aide: "Ses revenus se disent ensuite, quand le foyer le compte.",
		prenom: "Prénom du conjoint",
		nom: "Nom du conjoint",
		naissance: "Naissance du conjoint",
		activite: "Activité du conjoint",
	},
	enfants: {
		titre: "Un enfant naît ou arrive (facultatif)",
		champ: (n: number, quoi: string) => `Enfant ${n}, ${quoi}`,
		prenom: "prénom",
		nom: "nom",
		naissance: "naissance",
		alternee: "en résidence alternée",
	},
	revenus: {
		titre: (trimestre: readonly string[]) =>
			`Les revenus, ${moisEnToutesLettres(trimestre[0])} à ${moisEnToutesLettres(trimestre.at(-1) ?? trimestre[0])}`,
		aide: "Net versé, par mois. 0 quand il n’y a rien eu, vide quand vous ne savez pas. Un revenu que vous ôtez de la liste n’est plus perçu.",
		de: (prenom: string) => `Revenus de ${prenom}`,
		nature: (n: number) => `Revenu ${n}`,
		aucun: "Aucun",
		montant: (n: number, mois: string) => `Revenu ${n}, ${moisEnToutesLettres(mois)}`,
	},
	logement: {
		titre: "Le logement",
		statut: "Statut",
		loyer: "Loyer par mois",
		loyerAide: "Sans les charges. Vide quand vous ne savez pas, ou hors location.",
		commune: "Commune",
		communeAide: "Un nom ou un code postal.",
	},
	apercevoir: "Voir ce que cela change",
	apercu: {
		titre: (mois: string) => `Ce qui change à partir de ${moisEnToutesLettres(mois)}`,
		rien: "Rien n’est encore écrit. Relisez avec la personne, puis enregistrez ; ou corrigez plus bas.",
		note: "Montants bruts que donne la loi, que le droit soit demandé ou non ; certains ne changent que le mois suivant, ainsi après une naissance. Rien n’est ouvert ni versé d’ici.",
		oppose: "La personne s’est opposée au repérage : ses droits ne sont pas calculés ici.",
		garde:
			"Le changement peut être enregistré : les droits se calculeront quand ces montants seront connus.",
		aRevoir:
			"Un droit du dossier est au nom d’un enfant : après l’enregistrement, vérifiez pour qui il est.",
		enregistrer: "Enregistrer ce changement",
		corriger: "Corriger",
	},
	aCorriger: "Rien n’est enregistré : corrigez ce qui est signalé.",
	refus: {
		rien: "Rien n’est changé dans le formulaire : changez ce qui a changé, puis regardez.",
		"change-entre-temps":
			"Le foyer de ce dossier a changé pendant que vous remplissiez le formulaire. Rien n’est enregistré : le voici à jour, reprenez votre saisie.",
		composition:
			"Rien n’est enregistré : les personnes du dossier ne sont pas celles du foyer connu. Un import les remettra d’accord.",
		"deja-enregistre": "Ce changement vient d’être enregistré.",
		justification: "Ce dossier est protégé : ouvrez-le d’abord en disant pourquoi.",
		reserve: "Ce dossier est réservé aux responsables.",
	} as Record<string, string>,
	invalide: (precision: string) => `Rien n’est enregistré : ${precision}.`,
	refusAutre: "Rien n’est enregistré : recommencez.",
	fautes: {
		depuis: "Donnez un mois, par exemple 11/2020.",
		futur: "Ce mois est à venir : enregistrez le changement quand il sera là.",
		avant: (vraiDepuis: Jour) =>
			`Le dossier connaît déjà un foyer plus récent, vrai depuis ${moisEnToutesLettres(vraiDepuis)} : donnez ce mois-là ou un mois d’après.`,
		dejaEnCouple: "Le foyer a déjà un couple : dites d’abord que l’autre n’en fait plus partie.",
		nature: "Choisissez de quel revenu il s’agit.",
		deuxFois: "Ce revenu est déjà plus haut : additionnez les deux.",
		montant: "Ce montant ne se lit pas. Écrivez-le en euros, par exemple 1 234,56.",
		negatif: "Un montant ne peut pas être négatif.",
	},
};
