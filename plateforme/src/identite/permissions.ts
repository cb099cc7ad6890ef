import type { Role } from "../socle/index.ts";

/**
 * Who may read which page and do which act. Anything absent from this table is refused, and a test
 * walks every page, every act and every role of it.
 *
 * `lire`      who opens the page: "tous" (anyone), "connectes" (anyone signed in), or roles
 * `actes`     who does each act of the page, by its name
 * `envoyer`   who sends the form of a page that has a single one, without a name
 * `jamais`    refused whatever other role the person also has
 * `envoiMax`  the largest thing that may be sent there, in MB; 64 kB elsewhere
 */
export interface Permission {
	route: string;
	lire: Qui;
	actes?: Record<string, Qui>;
	envoyer?: Qui;
	jamais?: readonly Role[];
	envoiMax?: number;
}

export type Qui = "tous" | "connectes" | readonly Role[];

/** Those who control. What opens rights must never serve to suspect: they do not see it. */
export const CONTROLENT = ["verificateur", "controleur"] as const satisfies Role[];

/**
 * Who helps a household to its rights. Steering is not among them: it needs totals, and this list
 * shows households one by one.
 */
export const OUVRENT_DES_DROITS = [
	"charge-acces-droits",
	"gestionnaire",
	"travailleur-social",
	"responsable",
] as const satisfies Role[];

/** Who decides when rights are looked for, and how often people may be contacted. */
const REPERENT = ["charge-acces-droits", "responsable"] as const satisfies Role[];
/** Who decides whom the office goes to. */
const MENENT_DES_ACTIONS = ["charge-acces-droits", "responsable"] as const satisfies Role[];

/** Who brings in what the national system decided. */
const NOTENT_LES_SUITES = ["administrateur", "charge-acces-droits"] as const satisfies Role[];

/** What an action gave names nobody: whoever steers reads it. */
const LISENT_LES_ACTIONS = [...MENENT_DES_ACTIONS, "pilotage"] as const satisfies Role[];

/** Who rings people for an action, and may help them apply there and then. */
const APPELLENT = [
	"charge-acces-droits",
	"gestionnaire",
	"teleconseiller",
	"travailleur-social",
	"responsable",
] as const satisfies Role[];

/** Messages name people: who answers for them, and who keeps the platform. */
const REGARDENT_LES_ENVOIS = ["administrateur", "responsable"] as const satisfies Role[];

/** Who answers people and works on their files. Control has its own tools, and sees no right due. */
const TRAITENT = [
	"gestionnaire",
	"teleconseiller",
	"travailleur-social",
	"charge-acces-droits",
	"mediateur",
	"secretaire-cra",
	"responsable",
] as const satisfies Role[];

/** A first contact may be at a place of help, which reads no file: it gives proofs, and reads its own. */
const PROTEGENT_DES_DATES = [...TRAITENT, "structure-accueil"] as const satisfies Role[];

/** Who holds an interview without a file, in the office or at a place of help. */
const TIENNENT_UNE_PERMANENCE = [
	"structure-accueil",
	"charge-acces-droits",
	"travailleur-social",
	"gestionnaire",
	"teleconseiller",
	"responsable",
] as const satisfies Role[];

const ACTES_DE_LA_FILE = {
	prendre: TRAITENT,
	suivante: TRAITENT,
	liberer: TRAITENT,
	transferer: TRAITENT,
	attendre: TRAITENT,
	reprendre: TRAITENT,
	traiter: TRAITENT,
	rouvrir: TRAITENT,
	rattacher: TRAITENT,
};

/** Several photographs at once, without a script, in MB; a single document is 10 at most. */
const ENVOI_DE_PIECES = 61;

/** Who changes the household itself, and whether a file is protected. */
const GERENT_LES_DOSSIERS = ["gestionnaire", "responsable"] as const satisfies Role[];

/** Who decides of a request; the second look is another of them. */
const DECIDENT = GERENT_LES_DOSSIERS;
/** Who looks again at what others decided, and decides nothing else: the second look only, never the file. */
const REGARDENT_A_NOUVEAU = ["verificateur"] as const satisfies Role[];
/** The département, on what was passed on to it: the database shows it no other decision. */
const DEPARTEMENT = ["departement"] as const satisfies Role[];
/** Who reads what their account is for, and what is closed to it. */
const ONT_UN_ROLE_A_PART = [
	...CONTROLENT,
	"partenaire-saisie",
	"partenaire-validation",
	"partenaire-approbation",
	"departement",
] as const satisfies Role[];
/** Who sends lists to the national system and to the département, and notes what comes back. */
const EXPORTENT_LES_DECISIONS = ["responsable"] as const satisfies Role[];

/** Who has the person at the desk or on the phone, and may begin a file for them. */
const OUVRENT_LES_DOSSIERS = [
	"gestionnaire",
	"teleconseiller",
	"travailleur-social",
	"charge-acces-droits",
	"responsable",
] as const satisfies Role[];

/** Who answers for the office's figures. Their rows name files: `lignes.csv` says who sees them. */
const PILOTENT = ["responsable", "pilotage"] as const satisfies Role[];

/** The person, on what is theirs. */
const SOI = ["allocataire"] as const satisfies Role[];
/** Who may act for someone by a mandate: a relative, someone who is helped too, a place of help. */
const AIDENT = ["aidant", "allocataire", "structure-accueil"] as const satisfies Role[];

const ADMINISTRENT = ["administrateur"] as const satisfies Role[];

export const permissions: Permission[] = [
	{ route: "/", lire: "tous" },
	{ route: "/mes-droits", lire: "tous", envoyer: "tous" },
	{ route: "/aide", lire: "tous" },
	{ route: "/aide/podcast.xml", lire: "tous" },
	{ route: "/aide/:sujet", lire: "tous" },
	{ route: "*", lire: "tous" },

	{ route: "/connexion", lire: "tous" },
	{ route: "/connexion/organisme", lire: "tous", actes: { choisir: "tous" } },
	{
		route: "/connexion/premiere-fois",
		lire: "tous",
		actes: { demander: "tous", verifier: "tous", aider: "tous", nouveau: "tous" },
	},
	{ route: "/connexion/:fournisseur", lire: "tous" },
	{ route: "/connexion/:fournisseur/retour", lire: "tous" },
	{ route: "/deconnexion", lire: "tous", envoyer: "tous" },
	{ route: "/demonstration/personnes/:fournisseur/:interaction", lire: "tous" },
	{ route: "/trop-de-demandes", lire: "tous" },

	{ route: "/droits-non-demandes", lire: OUVRENT_DES_DROITS, jamais: CONTROLENT },
	{ route: "/droits-non-demandes/export.csv", lire: OUVRENT_DES_DROITS, jamais: CONTROLENT },
	{
		route: "/droits-non-demandes/soutien-familial",
		lire: OUVRENT_DES_DROITS,
		jamais: CONTROLENT,
	},
	{ route: "/droits-non-demandes/:id", lire: OUVRENT_DES_DROITS, jamais: CONTROLENT },

	{ route: "/boite-d-envoi", lire: REGARDENT_LES_ENVOIS, jamais: CONTROLENT },
	{
		route: "/boite-d-envoi/courriers",
		lire: REGARDENT_LES_ENVOIS,
		actes: { preparer: REGARDENT_LES_ENVOIS, poster: REGARDENT_LES_ENVOIS },
		jamais: CONTROLENT,
	},
	{ route: "/boite-d-envoi/courriers/:lot", lire: REGARDENT_LES_ENVOIS, jamais: CONTROLENT },
	{
		route: "/boite-d-envoi/courriers/:lot/lettres.pdf",
		lire: REGARDENT_LES_ENVOIS,
		jamais: CONTROLENT,
	},
	{
		route: "/boite-d-envoi/courriers/:lot/liste.csv",
		lire: REGARDENT_LES_ENVOIS,
		jamais: CONTROLENT,
	},
	{
		route: "/reperages",
		lire: OUVRENT_DES_DROITS,
		actes: {
			lancer: REPERENT,
			"lancer-complet": REPERENT,
			abandonner: REPERENT,
		},
		jamais: CONTROLENT,
	},
	{ route: "/reperages/:reperage", lire: OUVRENT_DES_DROITS, jamais: CONTROLENT },
	{
		route: "/a-verifier",
		lire: OUVRENT_DES_DROITS,
		actes: {
			"verifier-oui": OUVRENT_DES_DROITS,
			"verifier-non": OUVRENT_DES_DROITS,
			reprendre: OUVRENT_DES_DROITS,
		},
		jamais: CONTROLENT,
	},
	{ route: "/ruptures", lire: OUVRENT_DES_DROITS, jamais: CONTROLENT },

	{ route: "/actions", lire: [...LISENT_LES_ACTIONS, ...APPELLENT], jamais: CONTROLENT },
	{
		route: "/actions/nouvelle",
		lire: MENENT_DES_ACTIONS,
		actes: { preparer: MENENT_DES_ACTIONS },
		jamais: CONTROLENT,
	},
	{
		route: "/actions/suites",
		lire: NOTENT_LES_SUITES,
		actes: { regarder: NOTENT_LES_SUITES, noter: NOTENT_LES_SUITES },
		envoiMax: 4,
		jamais: CONTROLENT,
	},
	{
		route: "/actions/plans/:plan",
		lire: MENENT_DES_ACTIONS,
		actes: {
			viser: MENENT_DES_ACTIONS,
			repartir: MENENT_DES_ACTIONS,
			regler: MENENT_DES_ACTIONS,
			"rendre-avis": ["responsable"],
			lancer: MENENT_DES_ACTIONS,
			abandonner: MENENT_DES_ACTIONS,
		},
		jamais: CONTROLENT,
	},
	{ route: "/actions/kits", lire: [...LISENT_LES_ACTIONS, ...APPELLENT], jamais: CONTROLENT },
	{
		route: "/actions/kits/:kit",
		lire: [...LISENT_LES_ACTIONS, ...APPELLENT],
		actes: { adapter: MENENT_DES_ACTIONS, ajouter: MENENT_DES_ACTIONS },
		jamais: CONTROLENT,
	},
	{
		route: "/actions/:action",
		lire: [...LISENT_LES_ACTIONS, ...APPELLENT],
		actes: {
			suspendre: MENENT_DES_ACTIONS,
			reprendre: MENENT_DES_ACTIONS,
			arreter: MENENT_DES_ACTIONS,
			terminer: MENENT_DES_ACTIONS,
			revoir: MENENT_DES_ACTIONS,
		},
		jamais: CONTROLENT,
	},
	{
		route: "/actions/:action/appels",
		lire: APPELLENT,
		actes: { suivante: APPELLENT, noter: APPELLENT },
		jamais: CONTROLENT,
	},
	{ route: "/actions/:action/liste.csv", lire: MENENT_DES_ACTIONS, jamais: CONTROLENT },
	{ route: "/actions/:action/lignes.csv", lire: MENENT_DES_ACTIONS, jamais: CONTROLENT },
	{ route: "/actions/:action/resultats.json", lire: LISENT_LES_ACTIONS, jamais: CONTROLENT },
	{ route: "/info", lire: "tous" },
	{ route: "/algorithmes", lire: "tous" },
	{ route: "/vos-donnees", lire: "tous" },

	{
		route: "/boite-d-envoi/:envoi",
		lire: REGARDENT_LES_ENVOIS,
		actes: { renvoyer: REGARDENT_LES_ENVOIS, "tenir-pour-remis": REGARDENT_LES_ENVOIS },
		jamais: CONTROLENT,
	},
	// A mail reader asks for it by itself, without any session (RFC 8058).
	{ route: "/ne-plus-recevoir/:organisme/:jeton", lire: "tous", envoyer: "tous" },
	{
		route: "/reglages/envois",
		lire: [...ADMINISTRENT, ...REPERENT],
		actes: { regler: ADMINISTRENT },
	},
	{ route: "/journal/tete.txt", lire: "tous" },

	{ route: "/importer", lire: ADMINISTRENT, envoyer: ADMINISTRENT, envoiMax: 51 },
	{
		route: "/importer/:import",
		lire: ADMINISTRENT,
		actes: { confirmer: ADMINISTRENT, abandonner: ADMINISTRENT },
	},
	{ route: "/importer/:import/colonnes", lire: ADMINISTRENT, envoyer: ADMINISTRENT },
	{ route: "/importer/:import/rejets.ndjson", lire: ADMINISTRENT },

	{ route: "/file", lire: TRAITENT, actes: ACTES_DE_LA_FILE, jamais: CONTROLENT },
	{ route: "/file/export.csv", lire: TRAITENT, jamais: CONTROLENT },
	{
		route: "/sollicitations/nouvelle",
		lire: TRAITENT,
		actes: { recevoir: TRAITENT, "recevoir-prendre": TRAITENT },
		jamais: CONTROLENT,
	},
	{
		route: "/sollicitations/:sollicitation",
		lire: TRAITENT,
		actes: ACTES_DE_LA_FILE,
		jamais: CONTROLENT,
	},
	{
		route: "/sollicitations/:sollicitation/reponse",
		lire: TRAITENT,
		actes: { repondre: TRAITENT },
		jamais: CONTROLENT,
	},
	{
		route: "/sollicitations/:sollicitation/dossier",
		lire: OUVRENT_LES_DOSSIERS,
		actes: { rattacher: OUVRENT_LES_DOSSIERS, "rattacher-quand-meme": OUVRENT_LES_DOSSIERS },
		jamais: CONTROLENT,
	},
	{
		route: "/sollicitations/:sollicitation/decision",
		lire: DECIDENT,
		actes: { etudier: DECIDENT, accorder: DECIDENT, refuser: DECIDENT },
		jamais: CONTROLENT,
	},
	{
		route: "/decisions",
		lire: TRAITENT,
		actes: { exporter: EXPORTENT_LES_DECISIONS, transmettre: EXPORTENT_LES_DECISIONS },
		jamais: CONTROLENT,
	},
	{
		route: "/decisions/retours",
		lire: EXPORTENT_LES_DECISIONS,
		actes: { regarder: EXPORTENT_LES_DECISIONS, noter: EXPORTENT_LES_DECISIONS },
		envoiMax: 4,
		jamais: CONTROLENT,
	},
	{
		route: "/decisions/bordereaux/:bordereau/lignes.csv",
		lire: EXPORTENT_LES_DECISIONS,
		jamais: CONTROLENT,
	},
	{
		route: "/decisions/:decision",
		lire: TRAITENT,
		actes: { confirmer: DECIDENT, renvoyer: DECIDENT, suivre: DECIDENT, revoir: DECIDENT },
		jamais: CONTROLENT,
	},
	{ route: "/departement", lire: DEPARTEMENT, jamais: CONTROLENT },
	{
		route: "/departement/:transmise",
		lire: DEPARTEMENT,
		actes: {
			suivie: DEPARTEMENT,
			autrement: DEPARTEMENT,
			"a-completer": DEPARTEMENT,
			justifier: DEPARTEMENT,
		},
		jamais: CONTROLENT,
	},
	{ route: "/second-regard", lire: REGARDENT_A_NOUVEAU },
	{
		route: "/second-regard/:regardee",
		lire: REGARDENT_A_NOUVEAU,
		actes: {
			confirmer: REGARDENT_A_NOUVEAU,
			renvoyer: REGARDENT_A_NOUVEAU,
			justifier: REGARDENT_A_NOUVEAU,
		},
	},
	{ route: "/decisions/:decision/lettre.pdf", lire: TRAITENT, jamais: CONTROLENT },
	{
		route: "/dates-protegees",
		lire: PROTEGENT_DES_DATES,
		actes: { proteger: PROTEGENT_DES_DATES },
		jamais: CONTROLENT,
	},
	{
		route: "/dates-protegees/:annee/:numero",
		lire: PROTEGENT_DES_DATES,
		actes: { preciser: PROTEGENT_DES_DATES },
		jamais: CONTROLENT,
	},
	{
		route: "/permanence",
		lire: TIENNENT_UNE_PERMANENCE,
		actes: {
			repondre: TIENNENT_UNE_PERMANENCE,
			transmettre: TIENNENT_UNE_PERMANENCE,
			retirer: TIENNENT_UNE_PERMANENCE,
		},
		jamais: CONTROLENT,
	},
	{ route: "/equipe", lire: ["responsable"], jamais: CONTROLENT },

	{
		route: "/reglages/engagements",
		lire: ADMINISTRENT,
		actes: { engager: ADMINISTRENT, ouvrir: ADMINISTRENT, fermer: ADMINISTRENT },
	},
	{
		route: "/courriels",
		lire: TRAITENT,
		actes: {
			rattacher: TRAITENT,
			ecarter: TRAITENT,
			reprendre: TRAITENT,
			traiter: TRAITENT,
			prendre: TRAITENT,
		},
		jamais: CONTROLENT,
	},
	{ route: "/courriels/:courriel/message.eml", lire: TRAITENT, jamais: CONTROLENT },
	{ route: "/reglages/courriels", lire: ADMINISTRENT },
	{ route: "/recherche", lire: TRAITENT, jamais: CONTROLENT },
	{
		route: "/dossiers/nouveau",
		lire: OUVRENT_LES_DOSSIERS,
		actes: { ouvrir: OUVRENT_LES_DOSSIERS, "ouvrir-quand-meme": OUVRENT_LES_DOSSIERS },
		jamais: CONTROLENT,
	},
	{
		route: "/dossiers/:dossier",
		lire: TRAITENT,
		actes: {
			"ajouter-contact": TRAITENT,
			"changer-etat-contact": TRAITENT,
			"ajouter-alerte": TRAITENT,
			"lever-alerte": GERENT_LES_DOSSIERS,
			preferer: TRAITENT,
			"s-opposer": TRAITENT,
			"lever-opposition": TRAITENT,
			proteger: TRAITENT,
			deproteger: GERENT_LES_DOSSIERS,
			justifier: TRAITENT,
		},
		jamais: CONTROLENT,
	},
	{ route: "/dossiers/:dossier/acces", lire: TRAITENT, jamais: CONTROLENT },
	{
		route: "/dossiers/:dossier/scinder",
		lire: GERENT_LES_DOSSIERS,
		actes: { scinder: GERENT_LES_DOSSIERS },
		jamais: CONTROLENT,
	},
	{
		route: "/dossiers/:dossier/saisir",
		lire: GERENT_LES_DOSSIERS,
		actes: {
			"changer-droit": GERENT_LES_DOSSIERS,
			"enregistrer-paiement": GERENT_LES_DOSSIERS,
			"enregistrer-dette": GERENT_LES_DOSSIERS,
		},
		jamais: CONTROLENT,
	},
	{
		route: "/dossiers/:dossier/precisions",
		lire: OUVRENT_LES_DOSSIERS,
		actes: {
			"noter-particularite": OUVRENT_LES_DOSSIERS,
			"finir-particularite": OUVRENT_LES_DOSSIERS,
			"noter-titre": OUVRENT_LES_DOSSIERS,
			"noter-sexe": OUVRENT_LES_DOSSIERS,
		},
		jamais: CONTROLENT,
	},
	{
		route: "/dossiers/:dossier/changement",
		lire: GERENT_LES_DOSSIERS,
		actes: { apercevoir: GERENT_LES_DOSSIERS, enregistrer: GERENT_LES_DOSSIERS },
		jamais: CONTROLENT,
	},
	{
		route: "/dossiers/:dossier/mandats",
		lire: TRAITENT,
		actes: { "enregistrer-mandat": OUVRENT_LES_DOSSIERS, "revoquer-mandat": TRAITENT },
		jamais: CONTROLENT,
	},
	{ route: "/dossiers/:dossier/foyer", lire: TRAITENT, jamais: CONTROLENT },
	{
		route: "/dossiers/:dossier/pieces",
		lire: TRAITENT,
		actes: { deposer: TRAITENT, demander: TRAITENT },
		envoiMax: ENVOI_DE_PIECES,
		jamais: CONTROLENT,
	},
	{
		route: "/pieces",
		lire: TRAITENT,
		actes: { classer: TRAITENT, ecarter: TRAITENT, scinder: TRAITENT, fusionner: TRAITENT },
		jamais: CONTROLENT,
	},
	{ route: "/pieces/:piece/document", lire: TRAITENT, jamais: CONTROLENT },
	{ route: "/pieces/:piece/pages/:page", lire: TRAITENT, jamais: CONTROLENT },
	{ route: "/pilotage", lire: PILOTENT, jamais: CONTROLENT },
	{ route: "/pilotage/:indicateur", lire: PILOTENT, jamais: CONTROLENT },
	{ route: "/pilotage/:indicateur/lignes.csv", lire: ["responsable"], jamais: CONTROLENT },
	{ route: "/rapport/:organisme/:annee", lire: "tous" },
	{ route: "/engagements-de-service", lire: "tous" },
	{ route: "/engagements-de-service/:organisme", lire: "tous" },
	{ route: "/mon-dossier", lire: SOI },
	{ route: "/mon-dossier/droits", lire: SOI },
	{ route: "/mon-dossier/demandes", lire: SOI },
	{ route: "/mon-dossier/messages", lire: SOI, actes: { ecrire: SOI } },
	{ route: "/demarches", lire: "tous" },
	{ route: "/demarches/:nom", lire: "tous", actes: { commencer: ["allocataire"] } },
	{
		route: "/mes-demarches/:sienne",
		lire: ["allocataire"],
		actes: {
			repondre: ["allocataire"],
			envoyer: ["allocataire"],
			abandonner: ["allocataire"],
		},
	},
	{ route: "/mes-demarches/:sienne/recu.pdf", lire: ["allocataire"] },
	{
		route: "/mes-demarches/:sienne/documents",
		lire: ["allocataire"],
		actes: { deposer: ["allocataire"] },
		envoiMax: ENVOI_DE_PIECES,
	},
	{
		route: "/dossiers/:dossier/demarches",
		lire: TRAITENT,
		actes: { commencer: TRAITENT },
		jamais: CONTROLENT,
	},
	{
		route: "/dossiers/:dossier/demarches/:demande",
		lire: TRAITENT,
		actes: { repondre: TRAITENT, envoyer: TRAITENT, abandonner: TRAITENT },
		jamais: CONTROLENT,
	},
	{ route: "/pilotage/demarches", lire: PILOTENT, jamais: CONTROLENT },
	{
		route: "/mon-dossier/contacts",
		lire: SOI,
		actes: {
			"demander-code": SOI,
			"verifier-code": SOI,
			"retirer-contact": SOI,
			choisir: SOI,
		},
	},
	{ route: "/mon-dossier/aidants", lire: SOI, actes: { donner: SOI, revoquer: SOI } },
	{
		route: "/mon-dossier/donnees",
		lire: SOI,
		actes: { "s-opposer": SOI, "lever-opposition": SOI },
	},
	{ route: "/mon-dossier/donnees.json", lire: SOI },
	// What a helper may do depends on the mandate, which the act itself looks at.
	{
		route: "/aidant",
		lire: AIDENT,
		actes: { accepter: AIDENT, "accepter-designation": AIDENT },
		jamais: CONTROLENT,
	},
	{
		route: "/aidant/:mandat",
		lire: AIDENT,
		actes: { ecrire: AIDENT, renoncer: AIDENT },
		jamais: CONTROLENT,
	},
	{
		route: "/aidant/:mandat/documents",
		lire: AIDENT,
		actes: { deposer: AIDENT },
		envoiMax: ENVOI_DE_PIECES,
		jamais: CONTROLENT,
	},
	{
		route: "/aidant/:mandat/demarches",
		lire: AIDENT,
		actes: { commencer: AIDENT },
		jamais: CONTROLENT,
	},
	{
		route: "/aidant/:mandat/demarches/:sienne",
		lire: AIDENT,
		actes: { repondre: AIDENT, envoyer: AIDENT, abandonner: AIDENT },
		jamais: CONTROLENT,
	},
	{
		route: "/aidant/:mandat/demarches/:sienne/recu.pdf",
		lire: AIDENT,
		jamais: CONTROLENT,
	},
	{
		route: "/mon-dossier/documents",
		lire: ["allocataire"],
		actes: { deposer: ["allocataire"] },
		envoiMax: ENVOI_DE_PIECES,
	},
	{
		route: "/mon-dossier/documents/envoi",
		lire: ["allocataire"],
		envoyer: ["allocataire"],
		envoiMax: 1,
	},
	{ route: "/mon-dossier/documents/:document", lire: ["allocataire"] },

	{ route: "/mon-dossier/decisions", lire: ["allocataire"] },
	{ route: "/mon-dossier/decisions/:lettre", lire: ["allocataire"] },
	{ route: "/mon-dossier/decisions/:lettre/lettre.pdf", lire: ["allocataire"] },

	{
		route: "/reglages/decisions",
		lire: [...ADMINISTRENT, "responsable"],
		actes: { regler: [...ADMINISTRENT, "responsable"] },
		jamais: CONTROLENT,
	},
	{ route: "/mon-role", lire: ONT_UN_ROLE_A_PART },
	{ route: "/reglages", lire: [...ADMINISTRENT, ...REPERENT, "responsable"] },
	{
		route: "/reglages/organisme",
		lire: ADMINISTRENT,
		actes: { donner: ADMINISTRENT },
	},
	{
		route: "/reglages/comptes",
		lire: ADMINISTRENT,
		actes: { creer: ADMINISTRENT, modifier: ADMINISTRENT, "creer-equipe": ADMINISTRENT },
	},
];
