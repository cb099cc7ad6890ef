import type { CodePrestation } from "droits";
import { prestations } from "../../socle/index.ts";
import { CHAMPS, type Champ } from "../source/champs.ts";

const SIMPLES: Partial<Record<Champ, string>> = {
	matricule: "Matricule",
	"foyer.mois": "Mois du foyer",
	"foyer.connu_depuis": "Connu depuis (mois)",
	"foyer.isole_depuis": "Seul depuis (mois)",
	"logement.statut_occupation": "Statut d’occupation du logement",
	"logement.loyer": "Loyer, € par mois",
	"logement.code_commune": "Code Insee de la commune",
	"logement.zone_apl": "Zone de l’aide au logement (1, 2, 3)",
	"personne.role": "Rôle de la personne",
	"personne.prenom": "Prénom",
	"personne.nom": "Nom",
	"personne.nom_naissance": "Nom de naissance",
	"personne.sexe": "Femme ou homme (F, M)",
	"personne.date_naissance": "Date de naissance",
	"personne.activite": "Activité",
	"conjoint.prenom": "Conjoint : prénom",
	"conjoint.nom": "Conjoint : nom",
	"conjoint.nom_naissance": "Conjoint : nom de naissance",
	"conjoint.sexe": "Conjoint : femme ou homme (F, M)",
	"conjoint.date_naissance": "Conjoint : date de naissance",
	"conjoint.activite": "Conjoint : activité",
	"enfants.dates_naissance": "Dates de naissance des enfants, séparées par des espaces",
	"adresse.lignes": "Adresse",
	"adresse.code_postal": "Code postal",
	"adresse.commune": "Commune",
	"contact.courriel": "Courriel",
	"contact.mobile": "Téléphone mobile",
	"contact.fixe": "Téléphone fixe",
	"titres.nature": "Pension de l’enfant : titre",
	"titres.date": "Pension de l’enfant : date du titre",
	"titres.montant": "Pension de l’enfant : montant fixé, € par mois",
	"titres.dernier_paiement": "Pension de l’enfant : dernier paiement",
	"titres.recouvrement": "Pension de l’enfant : recouvrement par l’ARIPA (oui, non)",
	"particularites.frontalier": "Travail à l’étranger",
	"particularites.msa": "Relève de la MSA (oui, non)",
	"particularites.sejour": "Droit au séjour à vérifier (oui, non)",
	"particularites.mdph": "Décision de la MDPH",
	canal_prefere: "Canal préféré",
	langue: "Langue (fr, ar, tr…)",
	prochaine_declaration: "Prochaine déclaration (date)",
};

const SUITES: Record<string, string> = {
	etat: "état",
	montant: "montant, €",
	depuis: "depuis (mois)",
};

function nommer(champ: Champ): string {
	const [, code = "", suite = ""] = champ.split(".");
	return SIMPLES[champ] ?? `${prestations[code as CodePrestation].court} : ${SUITES[suite]}`;
}

/** What a column may contain, as people choose it. */
export const nomsChamps: readonly (readonly [champ: Champ, nom: string])[] = CHAMPS.map(
	(champ) => [champ, nommer(champ)] as const,
);
