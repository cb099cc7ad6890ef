/** A lone parent of two, with all that a line may say. */
export const foyer = {
	id: "01-0000001",
	mois: "2020-12",
	connu_depuis: "2018-03",
	logement: { statut_occupation: "locataire_hlm", code_commune: "01053", zone_apl: 3, loyer: 400 },
	personnes: [
		{ role: "demandeur", date_naissance: "1985-02-03", activite: "actif" },
		{ role: "enfant", date_naissance: "2012-05-03" },
		{ role: "enfant", date_naissance: "2015-09-12" },
	],
	droits_valorises: {
		ppa: { etat: "en_paiement", montant: 219.5, depuis: "2019-06" },
		aide_logement: { etat: "en_paiement", montant: 300, depuis: "2018-04" },
	},
};

export const etendue = {
	foyer,
	personnes: [
		{ rang: 0, prenom: "Zoé", nom: "Durand", nom_naissance: "Perrin", sexe: "F" },
		{ rang: 1, prenom: "Inès", nom: "Durand", sexe: "F" },
		{ rang: 2, prenom: "Tom", nom: "Durand" },
	],
	adresse: { lignes: "3 rue du Moulin", code_postal: "01000", commune: "Bourg-en-Bresse" },
	contacts: [{ nature: "mobile", valeur: "+33639980001", etat: "verifie", etat_le: "2020-03-01" }],
	canal_prefere: "sms",
	langue: "fr",
	oppositions: [{ objet: "campagnes", depuis: "2020-02-01" }],
	paiements: [
		{ date: "2020-11-05", prestation: "ppa", mois: "2020-10", montant: 219.5 },
		{ date: "2020-12-04", prestation: "ppa", mois: "2020-11", montant: 219.5 },
	],
	dettes: [
		{
			prestation: "ppa",
			motif: "Ressources déclarées tard",
			nee_le: "2020-06-01",
			montant: 300,
			solde: 120,
			mensualite: 40,
		},
	],
	alertes: [{ nature: "violences", precision: "Ne rien dire à un tiers.", depuis: "2020-05-01" }],
	particularites: { frontalier: { precision: "suisse", depuis: "2019-04-01" } },
	titres: [
		{
			rang: 1,
			nature: "jugement",
			date: "2019-05-10",
			montant: 150,
			dernier_paiement: "2020-08-01",
			recouvrement: true,
		},
	],
	protection: "adresse-secrete",
	prochaine_declaration: "2021-01-31",
	sollicitations: [
		{
			reference: "s-1",
			nature: "demande",
			prestation: "ppa",
			canal: "en-ligne",
			objet: "Demande : prime d’activité",
			arrivee: "2020-12-01T10:30",
			etat: "en-pause",
			pauses: [{ debut: "2020-12-03", manque: ["Bulletins de salaire"], echeance: "2021-01-02" }],
			affaire: { reference: "a-1", objet: "Demande : prime d’activité" },
		},
	],
};

export const copie = <T>(valeur: T): T => structuredClone(valeur);
