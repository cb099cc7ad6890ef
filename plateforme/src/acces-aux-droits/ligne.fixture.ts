import type { Ligne } from "./lectures/ligne.ts";

/** A detected right, as in the file that `droits detecter` writes. */
export const ligne = (changements: Partial<Ligne> = {}): Ligne => ({
	id: "01-0000001",
	prestation: "ppa",
	beneficiaire: "foyer",
	situation: "a_demander",
	statut: "probable",
	probabilite: 0.75,
	montant: 120.5,
	min: 80,
	max: 160,
	gain_net_12_mois: 1446,
	au_moins_depuis: "2020-03",
	rappel_possible: 0,
	mois_perdus: 9,
	manque: ["personnes[0].revenus_mensuels"],
	suite: "Demander la prime d’activité ce mois-ci.",
	commune: "Saint-Genis-Pouilly",
	interet: 1084.5,
	rang: changements.interet ?? 1084.5,
	...changements,
});
