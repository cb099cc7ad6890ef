import { compter, type Jour, jourEnToutesLettres, nombre } from "../../socle/index.ts";
import type { Mesure } from "../indicateur.ts";
import { faceALObjectif } from "./objectif.ts";

/** The indicators by what they are about; one of none of these comes last. */
const groupes = [
	{
		titre: "Engagements de service",
		ids: [
			"taux-appels-traites",
			"pieces-moins-15-jours",
			"minima-moins-10-jours",
			"minima-moins-10-jours-hors-pauses",
			"reclamations-moins-10-jours",
			"delai-demarche-moyen",
		],
	},
	{
		titre: "Démarches en ligne",
		ids: ["usage-teleservices", "usage-aide-au-logement", "usage-prime-activite"],
	},
	{
		titre: "Accès aux droits",
		ids: [
			"actions-proactives",
			"ppa-panel",
			"ppa-demandes",
			"ppa-droits-ouverts",
			"ppa-montant-moyen",
			"asf-consultations",
			"asf-demandes",
			"asf-droits-ouverts",
			"asf-rappel-moyen",
		],
	},
	{ titre: "Contacts", ids: ["rendez-vous-par-mode", "pieces-par-courriel", "satisfaction"] },
];

export const textesPilotage = {
	titre: "Pilotage",
	groupes,
	autres: "Autres",
	nomGauche: "Indicateurs",
	tous: "Tous les indicateurs",
	/** « En 2020, 1 objectif atteint sur 3. Tel que connu le … » */
	chapeau: (annee: number, mesures: readonly Mesure[], au: Jour) => {
		const juges = mesures.flatMap(
			({ indicateur, valeur }) => faceALObjectif(indicateur, valeur) ?? [],
		);
		const atteints = juges.filter(({ atteint }) => atteint).length;
		const dit =
			juges.length === 0
				? `En ${annee}, aucun objectif ne peut encore être jugé.`
				: `En ${annee}, ${compter(atteints, "objectif atteint", "objectifs atteints")} sur ${nombre(juges.length)}.`;
		return `${dit} ${textesPilotage.connu(au)}`;
	},
	connu: (au: Jour) => `Tel que c’était connu le ${jourEnToutesLettres(au)} au soir.`,
	filtres: {
		titre: "Année et jour de la mesure",
		annee: "Année",
		au: "Connu le",
		afficher: "Afficher",
		aujourdhui: "Revenir à aujourd’hui",
	},
	liens: {
		demarches: "Usage des démarches en ligne",
		rapport: (annee: number) => `Rapport ${annee}`,
		public: "Page publique des délais",
	},
	colonnes: {
		indicateur: "Indicateur",
		valeur: "Valeur",
		objectif: "Objectif",
		avant: "Année d’avant",
		tendance: "Mois par mois",
		n: "Effectif",
	},
	objectif: { atteint: "Atteint", "non-atteint": "Non atteint", aucun: "Aucun objectif" },
	objectifFixe: "Objectif\u00a0:",
	inconnue: "Non connue",
	mois: (nom: string) => `${nom}, mois par mois`,
	parts: (nom: string) => `${nom}\u00a0: le détail`,
	definition: "Définition",
	lignes: {
		titre: "Les cas comptés",
		resume: (n: number) => `${compter(n, "cas", "cas")}, du plus ancien au plus récent.`,
		exporter: "Exporter ces cas (CSV)",
		tropPourUnFichier: (n: number) =>
			`Un fichier contient ${nombre(n)} cas au plus\u00a0: choisissez un mois pour les exporter.`,
		reserve:
			"Ces lignes mènent à des dossiers\u00a0: votre lecture est inscrite au journal, comme sur le dossier lui-même.",
		aucune: "Aucun cas ne répond à ce choix.",
		fermees:
			"Les cas un par un sont réservés aux responsables\u00a0: le pilotage se fait sur des totaux.",
		colonnes: {
			jour: "Jour",
			valeur: "Valeur",
			part: "Détail",
			sollicitation: "Sollicitation",
			dossier: "Dossier",
		},
		/** What the column of values is, for a share. */
		condition: "Condition remplie",
		oui: "oui",
		non: "non",
		enCours: "en cours",
		filtres: {
			titre: "Choisir les cas",
			cas: "Cas",
			parmi: {
				tous: "Tous",
				atteints: "Qui remplissent la condition",
				manques: "Qui ne la remplissent pas",
				"en-cours": "En cours, pas encore comptés",
			},
			mois: "Mois",
			modalite: "Détail",
			tous: "Tous",
			filtrer: "Choisir",
		},
		pages: {
			nom: "Pages",
			precedente: "Précédente",
			suivante: "Suivante",
			position: (page: number, pages: number) => `Page ${nombre(page)} sur ${nombre(pages)}`,
		},
		ouvrirDossier: "Ouvrir le dossier",
		numero: (n: number) => `n°\u00a0${n}`,
		sans: "sans",
	},
};
