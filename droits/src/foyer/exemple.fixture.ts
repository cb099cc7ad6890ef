/** Un foyer qui renseigne tous les champs du format. */
export function exemple(): Record<string, unknown> {
	return {
		id: "exemple",
		mois: "2020-03",
		connu_depuis: "2019-06",
		trimestre_reference_decale: false,
		situation: { isole_depuis: "2019-05", mode_garde: "assistante_maternelle" },
		droits_en_cours: { rsa: false, prepare: 0, aide_logement: 210.5 },
		droits_valorises: {
			rsa: { etat: "refuse", montant: 0, depuis: "2020-01" },
			aide_logement: { etat: "en_paiement", montant: 210.5, depuis: "2019-09" },
		},
		logement: {
			statut_occupation: "locataire_vide",
			loyer: 540.25,
			colocation: false,
			chambre: false,
			bailleur_proche: false,
			participation_frais: false,
			code_commune: "01053",
			zone_apl: 3,
		},
		personnes: [
			{
				role: "demandeur",
				date_naissance: "1984-02-29",
				activite: "actif",
				boursier: false,
				chomage_depuis: "2018-11-30",
				grossesse: { terme: "2020-06-15" },
				revenus_mensuels: [
					{ nature: "salaire", de: "2019-01", a: "2020-03", net: 1100.4, imposable: 1130 },
					{ nature: "ij_maladie", de: "2019-12", a: "2019-12", net: 200 },
				],
				ressources_annuelles: {
					"2018": {
						salaire_imposable: 12000,
						chomage_imposable: 0,
						retraite_imposable: 0,
						pension_invalidite: 0,
						pension_alimentaire: 600.5,
						pension_alimentaire_versee: 0,
						benefice_independant: 0,
						benefice_micro: 0,
					},
				},
			},
			{ role: "conjoint", date_naissance: "1985-07-14", activite: "inactif" },
			{
				role: "enfant",
				date_naissance: "2010-09-01",
				handicap: { taux_incapacite: 0.8, rsdae: false, complement_aeeh: 2 },
				garde_alternee: false,
				prive_aide_parent: true,
				obligation_scolaire_remplie: true,
			},
		],
	};
}

/** L'exemple, une seule valeur changée (« personnes[1].role »), ou ôtée si elle vaut undefined. */
export function modifie(chemin: string, valeur: unknown): unknown {
	const foyer = exemple();
	const cles = chemin.replaceAll("[", ".").replaceAll("]", "").split(".");
	const derniere = cles.pop() as string;
	let contenant = foyer;
	for (const cle of cles) contenant = contenant[cle] as Record<string, unknown>;
	if (valeur === undefined) delete contenant[derniere];
	else Object.defineProperty(contenant, derniere, { value: valeur, enumerable: true });
	return foyer;
}
