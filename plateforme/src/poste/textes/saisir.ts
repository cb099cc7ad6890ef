import { compter } from "../../socle/index.ts";

export const textesSaisir = {
	titre: "Saisir ce que montre le système national",
	retour: "Le dossier",
	lien: "Saisir un droit, un versement, une dette",
	explication:
		"Quand aucun import ne l’apporte. Ici rien n’est calculé ni versé : le dossier montre ce que vous saisissez.",
	droit: {
		titre: "L’état d’un droit",
		effet:
			"L’état d’avant s’arrête ce jour-là et reste dans l’historique. Le quotient familial est recalculé.",
		prestation: "Prestation",
		beneficiaire: "Pour qui",
		foyer: "Le foyer",
		etat: "État",
		montant: "Montant par mois",
		montantAide: "En euros, par exemple 1 234,56. Vide quand rien n’est payé.",
		depuis: "Depuis le",
		envoyer: "Enregistrer cet état",
	},
	paiement: {
		titre: "Un versement",
		effet:
			"Il s’ajoute aux versements du dossier. Un versement enregistré ne se change plus : vérifiez le montant et la date.",
		date: "Versé le",
		prestation: "Prestation",
		mois: "Pour le mois de",
		moisAide: "Par exemple 11/2020.",
		montant: "Montant",
		montantAide: "En euros. Avec un signe moins pour ce qui est repris.",
		destinataire: "À qui",
		destinataires: { allocataire: "À l’allocataire", bailleur: "Au bailleur", tiers: "À un tiers" },
		pourquoi: "Pourquoi il a changé (facultatif)",
		pourquoiAide: "Une phrase que l’on puisse lire à la personne. Aucun nom.",
		second: "C’est bien un second versement identique, le même jour",
		envoyer: "Enregistrer ce versement",
	},
	dette: {
		titre: "Une dette",
		effet: "Elle s’ajoute aux dettes du dossier ; le reste dû part du montant entier.",
		prestation: "Prestation",
		neeLe: "Née le",
		montant: "Montant",
		montantAide: "En euros, par exemple 1 234,56.",
		mensualite: "Retenue par mois (facultatif)",
		motif: "Pourquoi",
		motifAide: "Une phrase que la personne puisse lire.",
		envoyer: "Enregistrer cette dette",
	},
	fait: {
		"changer-droit": "L’état du droit est enregistré.",
		"enregistrer-paiement": "Le versement est enregistré.",
		"enregistrer-dette": "La dette est enregistrée.",
	} as Record<string, string>,
	voir: "Voir le dossier",
	aCorriger: (n: number) =>
		`Rien n’est enregistré : corrigez ${n === 1 ? "le champ signalé" : `les ${compter(n, "champ", "champs")} signalés`}.`,
	refus: {
		"avant-l-etat-actuel":
			"Rien n’est enregistré : le dossier connaît déjà un état plus récent de ce droit. Donnez une date postérieure.",
		"date-future": "Rien n’est enregistré : la date est à venir.",
		"montant-illisible": "Rien n’est enregistré : le montant ne se lit pas.",
		"mois-illisible": "Rien n’est enregistré : le mois ne se lit pas.",
		"motif-manque": "Rien n’est enregistré : dites pourquoi la dette est née.",
		"deja-enregistre":
			"Rien n’est enregistré : ce versement est déjà au dossier, même jour, même mois, même montant. S’il y en a deux, cochez la case.",
		"deja-enregistree":
			"Rien n’est enregistré : cette dette est déjà au dossier, même jour, même montant, même motif.",
	} as Record<string, string>,
	fautes: {
		choix: "Choisissez dans la liste.",
		montant: "Ce montant ne se lit pas. Écrivez-le en euros, par exemple 1 234,56.",
		montantVide: "Écrivez le montant, en euros.",
		montantManque: "Un droit en paiement a un montant : écrivez-le.",
		montantNegatif: "Un droit ne peut pas être négatif : une somme reprise est une dette.",
		montantNul: "Un versement de 0 € ne s’enregistre pas : écrivez le montant.",
		detteNulle: "Écrivez un montant au-dessus de 0 €.",
		mensualite: "La retenue dépasse la dette : vérifiez les deux montants.",
		jourVide: "Donnez cette date.",
		jour: "Donnez un jour qui existe, par exemple 05/12/2020.",
		mois: "Donnez un mois, par exemple 11/2020.",
		futur: "Cette date est à venir : vérifiez-la.",
		droitFutur: "Cette date est à venir : enregistrez cet état à partir de ce jour-là.",
		moisApres: "Ce mois vient après le versement : vérifiez l’un et l’autre.",
		motif: "Dites pourquoi la dette est née.",
		long: "Cette phrase dépasse 300 caractères : raccourcissez-la.",
	},
};
