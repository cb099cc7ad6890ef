import catala from "@catala-lang/french-law/src/french_law.js";
import type { Foyer, Personne } from "../src/foyer/types.ts";

/** Une valeur d'énumération de Catala. */
const cas = (kind: string, payload: unknown = null) => ({ kind, payload });

const DEPARTEMENTS: Record<string, string> = {
	"971": "Guadeloupe",
	"972": "Martinique",
	"973": "Guyane",
	"974": "LaReunion",
};

const residence = (f: Foyer) =>
	cas(DEPARTEMENTS[f.logement?.code_commune?.slice(0, 3) ?? ""] ?? "Metropole");

const enfants = (f: Foyer) => f.personnes.filter(({ role }) => role === "enfant");

/** Salaire mensuel net de l'enfant ; celui de son premier revenu. */
const remuneration = (p: Personne) => p.revenus_mensuels?.[0]?.net ?? 0;

let appels = 0;

/** Catala garde un journal de chaque calcul, qu'il faut vider avant qu'il ne remplisse la mémoire. */
function viderLeJournal(): void {
	appels++;
	if (appels % 10 === 0) catala.eventsManager.resetLog(0);
}

/** @param ressources ressources de N-2, €/an */
export function allocationsFamilialesCatala(f: Foyer, ressources: number): number {
	viderLeJournal();
	return catala.AllocationsFamilialesLib.interfaceAllocationsFamiliales({
		iDateCouranteIn: `${f.mois}-01`,
		iEnfantsIn: enfants(f).map((enfant, dIdentifiant) => ({
			dIdentifiant,
			dRemunerationMensuelle: remuneration(enfant),
			dDateDeNaissance: enfant.date_naissance,
			dPriseEnCharge: cas(
				enfant.garde_alternee ? "GardeAlterneePartageAllocations" : "EffectiveEtPermanente",
			),
			dADejaOuvertDroitAuxAllocationsFamiliales: true,
			dBeneficieTitrePersonnelAidePersonnelleLogement: false,
		})),
		iRessourcesMenageIn: ressources,
		iResidenceIn: residence(f),
		iPersonneChargeEffectivePermanenteEstParentIn: true,
		iPersonneChargeEffectivePermanenteRemplitTitreIIn: true,
		iAvaitEnfantAChargeAvant1erJanvier2012In: true,
	}).iMontantVerse;
}

const FRANCAISE = cas("Francaise");

/** @param ressources ressources retenues pour l'aide au logement, €/an ; @param rls réduction de loyer, €/mois */
export function aideLogementCatala(f: Foyer, ressources: number, rls: number) {
	viderLeJournal();
	const { logement } = f;
	if (!logement) throw new Error("Un foyer sans logement n'a pas d'aide au logement.");
	const hlm = logement.statut_occupation === "locataire_hlm";
	const demandeur = f.personnes.find(({ role }) => role === "demandeur") as Personne;
	const location = {
		bailleur: hlm
			? cas("BailleurSocial", {
					conventionneLivreIIITitreVChapIII: true,
					reductionLoyerSolidaritePercue: rls,
				})
			: cas("BailleurPrive"),
		beneficiaireAideAdulteOuEnfantHandicapes: f.personnes.some(({ handicap }) => handicap),
		logementEstChambre: logement.chambre === true,
		colocation: logement.colocation === true,
		ageesOuHandicapAdultesHebergeesOnereuxParticuliers: false,
		logementMeubleD8422: logement.statut_occupation === "locataire_meuble",
		changementLogementD8424: cas("PasDeChangement"),
		loyerPrincipal: logement.loyer ?? 0,
	};
	const couple = f.personnes.some(({ role }) => role === "conjoint");
	return catala.AidesLogementLib.calculetteAidesAuLogement({
		menageIn: {
			prestationsRecues: [],
			logement: {
				residencePrincipale: true,
				estEhpadOuMaisonAutonomieL31312Asf: false,
				modeOccupation: cas("Locataire", location),
				proprietaire: cas("Autre"),
				loueOuSousLoueADesTiers: cas("Non"),
				usufruit: cas("Autre"),
				logementDecentL89462: true,
				zone: cas(`Zone${logement.zone_apl}`),
				surfaceMCarres: 200,
			},
			personnesACharge: enfants(f).map((enfant, identifiant) =>
				cas("EnfantACharge", {
					identifiant,
					nationalite: FRANCAISE,
					aDejaOuvertDroitAuxAllocationsFamiliales: true,
					dateDeNaissance: enfant.date_naissance,
					remunerationMensuelle: remuneration(enfant),
					obligationScolaire: cas("Pendant"),
					situationGardeAlternee: cas("PasDeGardeAlternee"),
					etudesApprentissageStageFormationProImpossibiliteTravail: false,
				}),
			),
			nombreAutresOccupantsLogement: 0,
			situationFamiliale: cas(couple ? "Concubins" : "Celibataire"),
			conditionRattacheFoyerFiscalParentIfi: false,
			enfantANaitreApresQuatriemeMoisGrossesse: false,
			personnesAgeesHandicapeesFoyerR8444: false,
			residence: residence(f),
		},
		demandeurIn: {
			nationalite: FRANCAISE,
			estNonSalarieAgricoleL7818L78146CodeRural: false,
			magistratFonctionnaireCentreInteretsMaterielsFamiliauxHorsMayotte: false,
			patrimoine: {
				produisantRevenuPeriodeR82233R8224: 0,
				neProduisantPasRevenuPeriodeR82233R8224: 0,
			},
			personneHebergeeCentreSoinLL162223SecuriteSociale: false,
			dateNaissance: demandeur.date_naissance,
		},
		dateCouranteIn: `${f.mois}-01`,
		ressourcesMenagePrisesEnCompteIn: ressources,
	});
}
