import type { CodePrestation } from "droits";
import {
	euros,
	type Jour,
	jourEnToutesLettres,
	moisEnToutesLettres,
	nombre,
	prestations,
} from "../../socle/index.ts";
import type { ADemander, ReserveDuDepartement } from "../regles/delegation.ts";
import type { SansDate } from "../regles/effet-du-changement.ts";
import type { Montant } from "../regles/etude.ts";
import type { MotifDeLAgent } from "../regles/motifs-de-l-agent.ts";
import type { MotifDeNonDecision } from "../regles/proposer.ts";
import type { RaisonDuRegard } from "../regles/second-regard.ts";

const dizaines = new Intl.NumberFormat("fr-FR", {
	style: "currency",
	currency: "EUR",
	minimumFractionDigits: 2,
});
const exact = (montant: number) => dizaines.format(montant).replaceAll("\u202f", "\u00a0");

export const textesDecider = {
	titre: (code: CodePrestation | null, nature?: string) =>
		!code
			? "Décider d’un changement de situation"
			: nature === "declaration"
				? `Étudier une déclaration : ${prestations[code].article}`
				: `Décider : ${prestations[code].article}`,
	lien: "Étudier et décider",
	dejaDecidee: "Voir la décision",
	retour: "La demande",
	chapeau: (recue: Jour, matricule: string) =>
		`Reçue le ${jourEnToutesLettres(recue)}, dossier ${matricule}.`,
	departement: (note: string) =>
		`Le département a répondu : « ${note} ». La décision que vous enregistrez est prise en son nom.`,
	renvoi: (note: string) => `La dernière proposition vous est revenue : « ${note} ».`,
	propose:
		"Vous proposez, le système national calcule et paie. Rien n’est écrit avant que vous accordiez ou refusiez.",
	/** « Le logement : propriétaire, Montluel », in the letter. */
	lu: (nom: string, valeurs: readonly string[]) =>
		`${nom} : ${valeurs.map((valeur) => valeur.charAt(0).toLowerCase() + valeur.slice(1)).join(" ; ")}.`,
	declare: {
		titre: "Déclaré et connu",
		rien: "Ce qui est déclaré est ce que la caisse connaît déjà.",
		papier:
			"Cette demande n’a pas été faite en ligne : ce qu’elle déclare de nouveau s’enregistre d’abord comme un changement de situation.",
		changement: "Enregistrer un changement de situation",
		connu: "Connu",
		declare: "Déclaré",
		legende: "Ce qui est connu et ce qui est déclaré",
		aVoir: "À voir avec la personne avant de décider",
		reponses: "Ce que la personne a répondu",
	},
	pieces: {
		titre: "Pièces",
		aucune: "Aucune pièce au dossier pour cette demande.",
		manque: "Demander une pièce",
		onglet: "(nouvel onglet)",
		a: (nom: string, jour: Jour) => `${nom}, reçue le ${jourEnToutesLettres(jour)}`,
	},
	droits: {
		titre: (mois: string | undefined) =>
			mois ? `Les droits de ${moisEnToutesLettres(mois)}, avant et après` : "Les droits",
		legende: "Droits du foyer, net de CRDS, avec seulement ce qui est perçu comme ressources",
		prestation: "Prestation",
		avant: "Avant",
		apres: "Après",
		ecart: "Écart",
		enAvance: (mois: string) =>
			`Ce qui ne compte qu’ensuite est montré à son premier mois, au plus tard ${moisEnToutesLettres(mois)}.`,
		decide: "décidé ici",
		aucun: "Aucun droit en paiement, et rien à ouvrir.",
		gain: (mois: Montant, an: Montant) =>
			`Gain net du foyer : ${fourchette(mois)} par mois, ${fourchette(an)} sur douze mois, les autres droits compris.`,
		calcul: (code: CodePrestation) => `Le calcul, pas à pas : ${prestations[code].article}`,
	},
	ligne: {
		titre: "Ce qui serait accordé",
		refus: "Ce que la loi répond",
		quoi: "Droit",
		montant: "Par mois",
		effet: "À partir de",
		rappel: "Rappel",
		echu: "Depuis la demande",
		perdus: "Perdus",
		enfant: (prenom: string) => `pour ${prenom}`,
		fourchette: ({ de, a }: Montant) =>
			Math.round(de * 100) === Math.round(a * 100) ? exact(a) : `de ${exact(de)} à ${exact(a)}`,
		mois: (n: number, total: number) => (n === 0 ? "—" : `${nombre(n)} mois, ${exact(total)}`),
		nPerdus: (n: number) => (n === 0 ? "—" : `${nombre(n)} mois`),
		sansEffet: "à dire, ou fixée par le système national",
		dejaVerse: "déjà versé : le système national fixe le mois",
		sansMdph: "date du dépôt à la MDPH à dire",
		article: (article: string) => `Ouverture et rappel : ${article}.`,
		changement: "Ce qui changerait",
		articleDuChangement: (article: string, codes: readonly CodePrestation[]) =>
			`Date d’effet, ${codes.map((code) => prestations[code].court).join(", ")} : ${article}.`,
		abattement: (mois: string) =>
			`Si le chômage est indemnisé, un abattement de 30 % compte pour les prestations familiales sous conditions de ressources à partir de ${moisEnToutesLettres(mois)} (CSS art. R532-7). Ce calcul ne l’applique pas : vérifiez-le.`,
		perdusAide: "Un mois perdu n’est jamais un rappel : la loi ne le paie plus.",
		aReprendre: (montant: number) =>
			`Sur les mois passés, des droits déjà payés baisseraient : ${euros(montant)} peuvent être repris. Dites-le à la personne.`,
		dettes: (montant: number) =>
			`La personne doit déjà ${exact(montant)} : une part du rappel peut être retenue.`,
		incertain: "Il manque, pour en être certain :",
		reserve: (motif: string) => `À vérifier par une personne : ${motif}`,
	},
	choix: {
		titre: "Ce que vous savez",
		contact: "Premier contact qui compte",
		contactAucun: "Aucun : le jour où la demande est arrivée",
		contactLe: (numero: string, jour: Jour) => `Preuve ${numero}, le ${jourEnToutesLettres(jour)}`,
		contactAide: "Pour le RSA, le premier contact fixe le mois de la demande (CASF R262-33).",
		depotMdph: "Mois du dépôt à la MDPH",
		moisAide: "Par exemple 11/2020.",
		effet: (code: CodePrestation) => `${prestations[code].court} : change à partir de`,
		sansDate: {
			reexamen:
				"Le montant ne change qu’au prochain réexamen trimestriel, dont le mois n’est pas au dossier.",
			remplacement:
				"Dès le mois du changement si rien ne remplace le salaire ; sinon, au prochain réexamen trimestriel.",
			plusieurs:
				"Plusieurs choses ont changé, que la loi ne date pas du même mois : dites celui qui compte.",
			loyer:
				"Le loyer compté est celui de juillet de l’an dernier, ou le premier d’un nouveau logement.",
			"demenagement-ancien":
				"Le déménagement est dit après son mois. L’article R823-14 ne veut pas de mois sans aide ; l’article R823-10 ne compte une demande que du mois où elle arrive. Le texte ne tranche pas.",
			indemnisation:
				"Le deuxième mois qui suit si le chômage est indemnisé ; le mois qui suit s’il ne l’est pas.",
			arret:
				"Au prochain réexamen trimestriel ; le mois qui suit pour qui s’arrête et se consacre à un enfant de moins de trois ans ou à plusieurs enfants.",
			texte: "Nous n’avons pas lu de texte qui date ce changement pour ce droit.",
		} satisfies Record<SansDate, string>,
		effetAide:
			"Par exemple 01/2021. Vide, ou avant le changement : le système national fixe la date.",
		asf: "Pourquoi, enfant par enfant",
		asfAucun: "Pas pour cet enfant",
		asfDepuis: (prenom: string) => `${prenom}, conditions réunies en`,
		asfMotif: (prenom: string) => `${prenom}, motif`,
		delegation: "Délégation du département",
		dit: {
			etranger: "La personne est étrangère",
			independant: "La personne, ou son conjoint, travaille à son compte",
		} satisfies Record<ADemander, string>,
		oui: "Oui",
		non: "Non",
		aDire: "À dire",
		ditAide: "Le département garde ces cas. Cela se demande, et ne se devine jamais.",
		recalculer: "Recalculer",
		verifie: "J’ai vu la pièce ou la décision qui règle ce qui est à vérifier",
	},
	motifs: {
		residence: {
			titre: "La résidence en France",
			libelle: "La personne ne réside pas en France de façon stable",
		},
		sejour: { titre: "Le titre de séjour", libelle: "Le titre de séjour exigé manque" },
		pieces: {
			titre: "Les pièces demandées",
			libelle: "Les pièces demandées ne sont pas venues dans le délai",
		},
		autre: { titre: "Autre motif", libelle: "Un autre motif, dont vous donnez l’article" },
	} satisfies Record<MotifDeLAgent, { titre: string; libelle: string }>,
	refuser: {
		titre: "Refuser",
		duCalcul: "Motifs que la loi donne",
		aucunDuCalcul:
			"La loi, calculée, donne un droit : refuser demande un motif, et un second regard.",
		deLAgent: "Motifs que le calcul ne connaît pas",
		faits: "Les faits, tels que la personne les lira",
		article: "Article (code et numéro)",
		agir: "Refuser et écrire à la personne",
		declaration: "Dire qu’il n’y a rien à verser, et écrire à la personne",
	},
	accorder: {
		agir: "Accorder et écrire à la personne",
		changement: "Enregistrer et écrire à la personne",
		aRelire: "Accorder, puis faire relire",
		proposer: "Proposer l’accord au département",
		apres: (regard: boolean) =>
			regard
				? "Une autre personne la relira : rien ne part avant."
				: "Le foyer et l’état proposé du droit s’écrivent, la lettre part dans le prochain lot. Cela ne se défait pas : une nouvelle décision la remplace.",
		auDepartement: (hors: readonly ReserveDuDepartement[]) =>
			`Le département garde ${hors.map((un) => textesDecider.reserves[un]).join(" et ")} : la proposition lui sera transmise, aucune lettre ne part.`,
	},
	/** In the bar, when nothing can be granted yet. */
	enAttente: {
		incertain: "Ce qui manque empêche d’en être certain.",
		"a-verifier": "Dites que vous avez vu ce qui est à vérifier, puis recalculez.",
		"rien-a-accorder": "La loi ne donne rien : relisez les motifs, puis refusez.",
		"depot-mdph": "Donnez le mois du dépôt à la MDPH, puis recalculez.",
		"enfant-manque": "Dites pour quel enfant, pourquoi et depuis quand, puis recalculez.",
		"rien-ne-bouge":
			"Aucun droit en paiement ne change : enregistrez le changement de situation au dossier, puis répondez.",
		"sans-motif": "Choisissez un motif.",
	} satisfies Record<MotifDeNonDecision, string>,
	demander: {
		titre: "Demander ce qui manque",
		aide: "L’horloge s’arrête avec la liste et une échéance.",
		agir: "Mettre en attente, transférer ou répondre : la page de la demande.",
	},
	refus: {
		incertain:
			"Rien n’est décidé : le foyer laisse un doute. Demandez ce qui manque, ou enregistrez-le.",
		"a-verifier": "Rien n’est décidé : dites que vous avez vu ce qui est à vérifier.",
		"rien-a-accorder": "Rien n’est décidé : la loi ne donne rien pour cette demande.",
		"depot-mdph": "Rien n’est décidé : donnez le mois du dépôt à la MDPH.",
		"enfant-manque": "Rien n’est décidé : dites pour quel enfant, pourquoi, et depuis quel mois.",
		"rien-ne-bouge": "Rien n’est décidé : aucun droit en paiement ne change.",
		"sans-motif":
			"Rien n’est décidé : la loi donne un droit. Choisissez un motif et dites les faits.",
	} satisfies Record<MotifDeNonDecision, string>,
	autresRefus: {
		"faits-manquent": "Rien n’est décidé : écrivez les faits du motif choisi.",
		"article-manque": "Rien n’est décidé : donnez l’article du motif choisi.",
		delegation: "Rien n’est décidé : répondez aux questions de la délégation du département.",
		"change-entre-temps":
			"Rien n’est décidé : le foyer de ce dossier a changé. Le voici à jour, relisez.",
		"a-revoir":
			"Rien n’est décidé : avec ce que vous venez de dire, le résultat change. Relisez-le.",
		"deja-decidee": "Cette demande vient d’être décidée.",
		"deja-traitee": "Cette demande est déjà traitée.",
		"prise-par-un-autre": "Un collègue traite cette demande.",
		"sans-recours":
			"Rien n’est décidé : les voies de recours de cette date ne sont pas connues de ce logiciel.",
		foyer:
			"Rien n’est décidé : le foyer déclaré ne tient pas avec ce que le dossier sait. Enregistrez-le d’abord comme un changement de situation.",
		autre: "Rien n’est décidé : recommencez.",
	} as Record<string, string>,
	sansContexte: {
		inconnue: "Cette demande n’existe pas.",
		"pas-decidable":
			"On y répond, on n’en décide pas : une décision porte sur une demande, une déclaration ou un changement.",
		"sans-dossier": "Cette demande n’a pas de dossier : rattachez-la d’abord.",
		"sans-foyer": "Le foyer de ce dossier n’est pas connu : rien ne peut être calculé.",
		composition:
			"Les personnes du dossier ne sont pas celles du foyer connu : un import les remettra d’accord.",
	},
	reserves: {
		refus: "les refus",
		independant: "les travailleurs indépendants",
		etranger: "les personnes étrangères",
	} satisfies Record<ReserveDuDepartement, string>,
	regards: {
		tirage: "tirée au sort",
		montant: "au-dessus du montant réglé",
		"contre-calcul": "refus contre le calcul",
	} satisfies Record<RaisonDuRegard, string>,
};

function fourchette({ de, a }: Montant): string {
	if (Math.round(de) === Math.round(a)) return `${a < 0 ? "−" : ""}${euros(Math.abs(a))}`;
	return `de ${euros(de)} à ${euros(a)}`;
}
