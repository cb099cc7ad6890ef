import { actionsProactives } from "./definitions/actions-proactives.ts";
import { asfConsultations } from "./definitions/asf-consultations.ts";
import { asfDemandes } from "./definitions/asf-demandes.ts";
import { asfDroitsOuverts } from "./definitions/asf-droits-ouverts.ts";
import { asfRappelMoyen } from "./definitions/asf-rappel-moyen.ts";
import { delaiDemarcheMoyen } from "./definitions/delai-demarche-moyen.ts";
import { minimaMoins10Jours } from "./definitions/minima-moins-10-jours.ts";
import { minimaHorsPauses } from "./definitions/minima-moins-10-jours-hors-pauses.ts";
import { piecesMoins15Jours } from "./definitions/pieces-moins-15-jours.ts";
import { piecesParCourriel } from "./definitions/pieces-par-courriel.ts";
import { ppaDemandes } from "./definitions/ppa-demandes.ts";
import { ppaDroitsOuverts } from "./definitions/ppa-droits-ouverts.ts";
import { ppaMontantMoyen } from "./definitions/ppa-montant-moyen.ts";
import { ppaPanel } from "./definitions/ppa-panel.ts";
import { reclamationsMoins10Jours } from "./definitions/reclamations-moins-10-jours.ts";
import { rendezVousParMode } from "./definitions/rendez-vous-par-mode.ts";
import { satisfaction } from "./definitions/satisfaction.ts";
import { tauxAppelsTraites } from "./definitions/taux-appels-traites.ts";
import { usageAideAuLogement } from "./definitions/usage-aide-au-logement.ts";
import { usagePrimeActivite } from "./definitions/usage-prime-activite.ts";
import { usageTeleservices } from "./definitions/usage-teleservices.ts";
import type { Indicateur } from "./indicateur.ts";

/** Every indicator, in the order in which they are shown. */
export const indicateurs: readonly Indicateur[] = [
	tauxAppelsTraites,
	piecesMoins15Jours,
	minimaMoins10Jours,
	minimaHorsPauses,
	delaiDemarcheMoyen,
	usageTeleservices,
	usageAideAuLogement,
	usagePrimeActivite,
	reclamationsMoins10Jours,
	piecesParCourriel,
	actionsProactives,
	ppaPanel,
	ppaDemandes,
	ppaDroitsOuverts,
	ppaMontantMoyen,
	asfConsultations,
	asfDemandes,
	asfDroitsOuverts,
	asfRappelMoyen,
	rendezVousParMode,
	satisfaction,
];

export const indicateurDe = (id: string): Indicateur | undefined =>
	indicateurs.find((indicateur) => indicateur.id === id);
