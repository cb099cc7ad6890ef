import type { OrganismePresente } from "../socle/index.ts";
import type { Canal, EtatEnvoi, Nature } from "./index.ts";
import type { Reglages } from "./regles/reglages.ts";
import { courts, motifs, pannes } from "./textes/motifs.ts";

const canaux: Record<Canal, string> = { courriel: "Courriel", sms: "SMS", courrier: "Courrier" };
const etats: Record<EtatEnvoi, string> = {
	"a-envoyer": "À envoyer",
	"en-cours": "En cours",
	"en-lot": "À poster",
	envoye: "Remis",
	incertain: "Incertain",
	echec: "Refusé",
	ecarte: "Non envoyé",
};
const natures: Record<Nature, string> = {
	campagne: "Information sur un droit",
	service: "Réponse ou démarche à faire",
	decision: "Décision",
};

const revenus: Record<string, string> = {
	distribue: "Arrivé",
	retarde: "Retardé",
	rebond: "Adresse ou numéro inconnu",
	rejet: "Non remis",
};

const heure = (minutes: number) =>
	`${Math.floor(minutes / 60)}\u00a0h${minutes % 60 ? `\u00a0${String(minutes % 60).padStart(2, "0")}` : ""}`;

const direReglages = (r: Reglages) =>
	`SMS de ${heure(r.smsDe)} à ${heure(r.smsA)}${r.smsJoursChomes ? ", tous les jours" : ", ni dimanche ni jour férié"} ; ${r.plafond} ${r.plafond > 1 ? "informations" : "information"} par dossier en ${r.plafondJours} jours${r.courrielsParMinute ? ` ; ${r.courrielsParMinute} courriels par minute` : ""}${r.smsParMinute ? ` ; ${r.smsParMinute} SMS par minute` : ""}.`;

export const textes = {
	canaux,
	etats,
	natures,
	motifs,
	/** The system's codes, in words; what the carrier says stays as it is. */
	direReponse: (reponse: string): string => pannes[reponse] ?? reponse,
	/** In a list, where the place is scarce. */
	motifsCourts: (motif: string): string => courts[motif as keyof typeof motifs] ?? motif,
	heure,
	transporteurs: {
		etats: {
			simule: "Simulé",
			branche: "Branché",
			"en-panne": "En panne",
		},
		papier: "Par lots",
		panne: (depuis: string, detail: string | null) =>
			`depuis le ${depuis}${detail ? ` (${detail})` : ""}. Rien n’est perdu : les messages attendent, et partent dès qu’il répond.`,
		attendent: (n: number) =>
			n === 0
				? "rien n’attend"
				: n === 1
					? "1 message attend"
					: `${n.toLocaleString("fr-FR")} messages attendent`,
		incertains: (n: number) =>
			n === 1 ? "1 incertain à trancher" : `${n.toLocaleString("fr-FR")} incertains à trancher`,
	},
	/** Sent once to who writes STOP. */
	stop: ({ nom, coordonnees }: Pick<OrganismePresente, "nom" | "coordonnees">) =>
		`C'est note : vous ne recevrez plus nos SMS d'information. Vos demandes et decisions vous seront toujours envoyees. ${nom.replaceAll("’", "'")} ${coordonnees?.telephone ?? ""}`.trimEnd(),
	/** What someone writes by SMS, other than STOP. */
	smsRecu: {
		/** Its first words: the whole is on its page. */
		objet: (texte: string) => {
			const dit = texte.replace(/\s+/g, " ").trim() || "sans texte";
			return `SMS : ${dit.length > 80 ? `${dit.slice(0, 80).replace(/ \S*$/, "")}…` : dit}`;
		},
		accuse: ({ nom, coordonnees }: Pick<OrganismePresente, "nom" | "coordonnees">) =>
			`Votre SMS est bien arrive, un conseiller va le lire. Pour une reponse plus rapide, appelez ${[
				nom.replaceAll("’", "'"),
				coordonnees?.telephone,
			]
				.filter(Boolean)
				.join(" au ")}.`,
	},
	/** At the end of campaigns. */
	sortie: (adresse: string) => `Pour ne plus recevoir ces informations : ${adresse}`,
	reglages: {
		titre: "Heures et limites des envois",
		chapeau:
			"Ce que la caisse s’autorise : à quelle heure, à quelle vitesse, et combien d’informations à un même dossier. Ce plafond est le seul : les repérages ne proposent rien de nouveau à qui l’a atteint, les actions l’écartent, et rien ne part. Un changement vaut à partir d’un jour, aujourd’hui au plus tôt : ce qui valait avant reste connu.",
		champs: {
			depuis: "À partir du",
			smsDe: "SMS à partir de (heure)",
			smsA: "SMS jusqu’à (heure)",
			courrielsParMinute: "Courriels par minute, au plus (vide : sans limite)",
			smsParMinute: "SMS par minute, au plus (vide : sans limite)",
			plafond: "Informations à un même dossier (plafond)",
			plafondJours: "… en combien de jours",
		},
		joursChomes: "Les SMS partent aussi le dimanche et les jours fériés",
		regler: "Enregistrer",
		fait: "C’est enregistré.",
		fautes: {
			depuis: "Choisissez un jour, aujourd’hui au plus tôt.",
			smsDe: "Écrivez l’heure du premier SMS, par exemple 08:00.",
			smsA: "Écrivez l’heure du dernier SMS, après celle du premier, par exemple 20:00.",
			courrielsParMinute: "Écrivez un nombre de courriels par minute, de 1 à 100 000, ou rien.",
			smsParMinute: "Écrivez un nombre de SMS par minute, de 1 à 100 000, ou rien.",
			plafond: "Écrivez un nombre d’informations, de 1 à 100.",
			plafondJours: "Écrivez un nombre de jours, de 1 à 366.",
		},
		decides: "Ce qui a été décidé",
		aucun:
			"Rien n’a été décidé ici : la plateforme garde 8\u00a0h à 20\u00a0h, ni dimanche ni jour férié, et deux informations par dossier en trente jours.",
		quiRegle: "Un administrateur peut les changer.",
		aujourdhui: (r: Reglages) => `Aujourd’hui : ${direReglages(r)}`,
		dire: (jour: string, r: Reglages) => `À partir du ${jour} : ${direReglages(r)}`,
	},
	sortir: {
		titre: "Ne plus recevoir ces informations",
		chapeau: (nom: string) =>
			`${nom} vous écrit quand vous avez peut-être droit à une aide que vous n’avez pas demandée. Vous pouvez le refuser, sans donner de raison.`,
		bouton: "Ne plus recevoir ces informations",
		fait: "C’est noté",
		faitSuite: (nom: string) =>
			`${nom} ne vous enverra plus ces informations, ni par courriel, ni par SMS, ni par courrier.`,
		reste:
			"Cela ne change rien à vos droits ni à votre dossier. Vous recevrez toujours les réponses à vos demandes, les démarches à faire et les décisions.",
		appeler: "Pour revenir sur ce choix, ou pour toute question :",
		inconnu: {
			titre: "Ce lien ne mène nulle part",
			texte:
				"Il est peut-être coupé : copiez-le en entier depuis le courriel. Vous pouvez aussi nous appeler : nous noterons votre choix.",
			retour: { href: "/aide", texte: "Nous appeler, nous trouver" },
		},
	},
	courriers: {
		titre: "Courriers à poster",
		document: "Courriers",
		chapeau:
			"Les lettres de ceux que ni courriel ni SMS ne joignent. Un lot fige ses lettres : imprimez-le, postez-le, puis dites-le ici.",
		attendent: (n: number) =>
			n === 0
				? "Aucune lettre n’attend."
				: n === 1
					? "1 lettre attend d’être imprimée."
					: `${n.toLocaleString("fr-FR")} lettres attendent d’être imprimées.`,
		preparer: "Préparer un lot",
		preparerAide: (max: number) =>
			`Un lot prend ${max} lettres au plus. Chacune est revérifiée : opposition, date de validité, adresse.`,
		vide: "Aucun lot n’a encore été préparé. Le premier paraîtra ici, avec son fichier à imprimer.",
		lots: "Lots",
		colonnes: {
			lot: "Lot",
			prepare: "Préparé le",
			nombre: "Lettres",
			fichiers: "À imprimer",
			poste: "Posté le",
		},
		lot: (lot: number) => `Lot n° ${lot}`,
		pdf: "Lettres (PDF)",
		index: "Liste (CSV)",
		poster: "Dire qu’il est posté",
		prepare: (lot: number) => `Le lot n° ${lot} est prêt à imprimer.`,
		poste: "C’est noté : les lettres de ce lot sont parties.",
		posterSans: (n: number) =>
			n === 1
				? "J’ai retiré cette lettre, le reste est posté"
				: `J’ai retiré ces ${n} lettres, le reste est posté`,
		aRetirer: (n: number) =>
			n === 1 ? "Retirez 1 lettre avant de poster" : `Retirez ${n} lettres avant de poster`,
		retirees: (n: number) => (n === 1 ? "1 retirée" : `${n} retirées`),
		voirARetirer: "Voir les lettres à retirer",
		contenu: (n: number, prepare: string, poste: string | null) =>
			`${n === 1 ? "1 lettre" : `${n} lettres`}, lot préparé le ${prepare}${poste ? `, posté le ${poste}` : ", pas encore posté"}.`,
		retrait: {
			legende: "Lettres à retirer du lot",
			fait: (n: number) =>
				n === 1
					? "1 lettre a été retirée avant la poste"
					: `${n} lettres ont été retirées avant la poste`,
			comment:
				"Ces lettres sont imprimées, mais ne doivent plus partir. Les pages sont celles du fichier, dans l’ordre où il s’imprime.",
			colonnes: { nom: "Lettre à", page: "Pages", matricule: "Numéro", pourquoi: "Pourquoi" },
			pages: (de: number, a: number) =>
				a === de ? `${de}` : Number.isFinite(a) ? `${de} à ${a}` : `${de} à la fin`,
		},
		refus: {
			aucune: "Aucun lot n’a été préparé : plus aucune lettre ne devait partir.",
			deja: "Rien n’a changé : ce lot était déjà posté.",
			"a-retirer":
				"Rien n’a été noté : depuis que vous avez lu ce lot, d’autres lettres ne doivent plus partir.",
		},
		inconnu: {
			titre: "Ce lot n’existe pas",
			texte: "Son numéro est peut-être mal recopié.",
			retour: { href: "/boite-d-envoi/courriers", texte: "Revenir aux courriers" },
		},
		references: (envoi: number, matricule: string | null) =>
			[
				`Nos références : ${envoi}`,
				...(matricule ? [`Votre numéro d’allocataire : ${matricule}`] : []),
			].join("\n"),
		pied: (telephone: string, horaires: string) =>
			`Une question ? Appelez le ${telephone}, ${horaires}. Gardez cette lettre : ses références nous diront de quoi il s’agit.`,
	},
	liste: {
		titre: "Boîte d’envoi",
		simule: "Rien n’est sorti d’ici.",
		simuleEnPartie: (canal: "courriel" | "sms") =>
			`Aucun transporteur n’est branché pour ${canal === "sms" ? "les SMS" : "les courriels"} : ils sont écrits et gardés comme s’ils partaient, personne ne les reçoit.`,
		simuleSuite:
			"Aucun transporteur n’est branché : les messages sont écrits et gardés comme s’ils partaient, personne ne les reçoit.",
		compte: (n: number) =>
			n === 0 ? "Aucun message" : n === 1 ? "1 message" : `${n.toLocaleString("fr-FR")} messages`,
		filtrer: "Filtrer",
		afficher: "Afficher",
		tous: "Tous",
		canal: "Canal",
		etat: "État",
		colonnes: {
			sujet: "Objet",
			destinataire: "Destinataire",
			canal: "Canal",
			demande: "Demandé le",
			etat: "État",
		},
		aucun: "Aucun message ne répond à ce filtre.",
		tout: "Tout afficher",
		vide: "Rien n’a encore été écrit. Un message paraît ici dès qu’un accusé de réception, une réponse ou une décision est préparé.",
		suite: "Plus anciens",
		debut: "Les plus récents",
		pages: "Pages",
	},
	envoi: {
		titre: (envoi: number) => `Message n° ${envoi}`,
		inconnu: {
			titre: "Ce message n’existe pas",
			texte: "Son numéro est peut-être mal recopié.",
			retour: { href: "/boite-d-envoi", texte: "Revenir à la boîte d’envoi" },
		},
		retour: "Boîte d’envoi",
		suivi: "Suivi",
		identifiant: "Identifiant, le même à chaque tentative",
		motif: "Répond à",
		dossier: "Dossier",
		voirDossier: "Ouvrir le dossier",
		tentatives: "Tentatives",
		reponse: "Réponse du transporteur",
		remisLe: "Remis le",
		message: "Ce qui est écrit",
		decisions: {
			renvoyer: "Renvoyer",
			"tenir-pour-remis": "Tenir pour remis",
		},
		nature: "Nature",
		distribueLe: "Arrivé le",
		valable: "Valable jusqu’au",
		revenus: "Revenu du transporteur",
		revenu: (nature: string, code: string | null, quand: string) =>
			`${revenus[nature] ?? nature}${code ? ` (${code})` : ""}, le ${quand}`,
		voir: (envoi: number) => `Voir le message n° ${envoi}`,
		relaye: (canal: Canal) =>
			`${canal === "sms" ? "Un SMS" : canal === "courrier" ? "Une lettre" : "Un courriel"} a pris la suite.`,
		relaie: "Il prend la suite d’un message qui n’a pas joint la personne.",
		sansSuite: "Aucun autre canal ne prend la suite.",
		attentes: {
			courrier: "Il attend d’être imprimé avec le prochain lot de courriers.",
			plusTard: (quand: string) => `Il repart le ${quand}, au plus tôt.`,
			heures: (jour: string, heure: string) =>
				`Un SMS ne part ni la nuit, ni le dimanche, ni un jour férié : il attend le ${jour}, ${heure}.`,
			panne: (depuis: string, detail: string | null) =>
				`Le transporteur ne répond plus depuis le ${depuis}${detail ? ` (${detail})` : ""}. Le message attend, et part dès qu’il répond.`,
		},
		reessayer:
			"Vous pouvez réessayer si les coordonnées ont été corrigées : tout sera revérifié avant le départ.",
		avertissement:
			"Renvoyer peut faire recevoir deux fois ce message. Demandez d’abord à la personne, ou au transporteur avec l’identifiant ci-dessous.",
		dejaTranche:
			"Rien n’a changé : ce message n’attend plus de décision. Son état d’à présent est affiché ci-dessous.",
		aide: {
			"a-envoyer": "Il part dans les secondes qui viennent, sauf ce qui est dit ci-dessous.",
			"en-cours": "Il est en train d’être remis au transporteur.",
			"en-lot": "Il est imprimé dans un lot, et attend d’être posté.",
			envoye: "Le transporteur l’a pris.",
			incertain:
				"La réponse du transporteur n’est jamais venue : il est peut-être parti. Il n’est pas renvoyé de lui-même, pour que personne ne le reçoive deux fois.",
			echec: "Le transporteur l’a refusé, ou l’a rendu : il n’est pas arrivé.",
			ecarte: "Il n’est pas parti :",
		} satisfies Record<EtatEnvoi, string>,
	},
};
