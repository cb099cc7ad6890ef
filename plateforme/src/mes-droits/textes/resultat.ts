import type { CodePrestation } from "droits";
import { compter, deMois, euros, moisEnToutesLettres } from "../../socle/index.ts";

const demander = (nom: string, delai: string) => ({ titre: `Demandez ${nom}`, texte: delai });
const AUTOMATIQUE =
	"Elle se verse sans demande si la Caf connaît votre foyer. Vous ne la recevez pas ? Appelez-nous, c’est peut-être une erreur de notre part.";
const PERDU = "Elle part du mois de la demande : un mois sans demande est un mois perdu.";
const RATTRAPE = "La Caf peut payer jusqu’à deux ans en arrière : demandez-le dès maintenant.";

/** What to do this month, benefit by benefit. */
const demarches: Record<CodePrestation, { titre: string; texte: string }> = {
	rsa: demander(
		"le RSA",
		"Il part du mois de la demande : un mois sans demande est un mois perdu. Le premier contact compte, même sans papiers.",
	),
	ppa: demander(
		"la prime d’activité",
		`${PERDU} Il faudra ensuite déclarer vos revenus tous les trois mois.`,
	),
	aide_logement: demander("l’aide au logement", `${PERDU} Préparez votre bail.`),
	asf: demander(
		"l’allocation de soutien familial",
		"La Caf peut payer jusqu’à deux ans en arrière selon le motif. Elle peut ensuite réclamer la pension à l’autre parent ; en cas de violences, dites-le : vous en êtes dispensé.",
	),
	af: {
		titre: "Vérifiez vos allocations familiales",
		texte:
			"Elles se versent sans demande dès le deuxième enfant. Vous ne les recevez pas ? Appelez-nous, c’est peut-être une erreur de notre part.",
	},
	cf: demander("le complément familial", RATTRAPE),
	paje_base: demander("l’allocation de base de la Paje", RATTRAPE),
	paje_naissance: demander(
		"la prime à la naissance",
		"Déclarez la grossesse à la Caf et à l’Assurance maladie avant la fin du troisième mois si vous le pouvez.",
	),
	cmg: demander("le complément de mode de garde", "Il se demande dès le premier mois de garde."),
	ars: { titre: "Vérifiez l’allocation de rentrée scolaire", texte: AUTOMATIQUE },
	aah: demander(
		"l’allocation aux adultes handicapés",
		"Elle part du mois qui suit la demande à la maison du handicap (MDPH).",
	),
	mva: { titre: "Vérifiez la majoration pour la vie autonome", texte: AUTOMATIQUE },
	aeeh: demander(
		"l’allocation d’éducation de l’enfant handicapé",
		"Elle part du mois qui suit la demande à la maison du handicap (MDPH).",
	),
};

export const textesResultat = {
	page: "Votre réponse",
	sur: (total: number) => `Vous avez sans doute droit à ${euros(total)} par mois`,
	surUne: (montant: number, periode: string, de: string) =>
		`Vous avez sans doute droit à ${euros(montant)} ${periode} ${de}`,
	peutEtre: (article: string) => `Vous avez peut-être droit à ${article}`,
	peutEtreSuite: (min: number, max: number, periode: string) =>
		min < 1 ? `jusqu’à ${euros(max)} ${periode}` : `de ${euros(min)} à ${euros(max)} ${periode}`,
	aVerifier: "Un droit est à vérifier avec nous",
	rien: "Vous n’avez sans doute droit à aucune de ces aides ce mois-ci",
	rienSuite:
		"Un changement suffit parfois : une baisse de revenus, une naissance, une séparation, un déménagement. Revenez alors, c’est l’affaire de trois minutes.",
	estimation: (mois: string, vecu?: string) =>
		`C’est une estimation et non une décision : la Caf décide, avec vos justificatifs. ${
			vecu
				? `Nous ne connaissons pas encore les montants ${deMois(vecu)} : votre situation d’aujourd’hui est calculée avec ceux ${deMois(mois)}.`
				: `Calcul pour ${moisEnToutesLettres(mois)}.`
		}`,
	tableau: {
		legende: "Vos droits estimés",
		aide: "Aide",
		montant: "Montant estimé",
		total: "En tout, chaque mois",
		net: "Montants nets, tels qu’ils arrivent sur le compte.",
		certitudes: {
			certain: "Très probable d’après vos réponses",
			probable: "Probable",
			possible: "Possible",
			a_verifier: "À vérifier avec nous",
		},
	},
	faire: {
		titre: "Ce mois-ci",
		introduction: (nombre: number) =>
			`${nombre > 1 ? `${compter(nombre, "chose", "choses")} à faire, en ligne` : "En ligne"}, par téléphone ou dans un de nos lieux d’accueil. Si vous recevez déjà une de ces aides, il n’y a rien à refaire.`,
		demarches,
	},
	incertain: {
		titre: "Ce qui reste incertain",
		texte:
			"Vous n’avez pas répondu à tout, et c’est votre droit. Une réponse de plus préciserait l’estimation :",
		sansQuestion:
			"Il reste un doute que vos réponses ne lèvent pas. Un conseiller peut regarder votre situation avec vous.",
		repondre: "Répondre à cette question",
	},
	savoir: {
		titre: "Comment nous le savons",
		texte:
			"Chaque calcul est celui de la loi, étape par étape, avec l’article qui fonde chaque chiffre.",
		sansEffet:
			"Là où une réponse ne changeait rien, nous ne l’avons pas demandée : le calcul y met une valeur courante.",
		calcul: (article: string) => `Le calcul pour ${article}`,
		refus: "Pourquoi pas les autres aides",
	},
	devine: {
		titre: "Ce que nous ne devinons jamais",
		texte:
			"Une grossesse, un handicap, une séparation, une nationalité : rien n’en est supposé tant que vous ne l’avez pas dit.",
		suppose: "Pour simplifier, nous supposons aussi :",
		liste: [
			"que vous vivez en France en situation régulière, et relevez de la Caf (pas de la MSA ni d’un employeur suisse) ;",
			"que vos enfants de moins de 16 ans sont scolarisés ;",
			"que vos revenus imposables dépassent un peu vos revenus nets, comme pour la plupart des salariés ;",
			"que vous ne remboursez pas de prêt ouvrant droit à une aide, et n’avez pas de placements importants.",
		],
		garde:
			"Le complément de mode de garde n’est pas compté : depuis septembre 2025, il dépend de ce que la garde vous coûte.",
	},
	reponses: {
		titre: "Vos réponses",
		voir: "Relire et modifier mes réponses",
		modifier: "Modifier",
	},
	suite: {
		titre: "Une personne peut vous aider",
		appeler: "Appelez-nous",
		venir: "Ou venez, avec ou sans rendez-vous :",
		imprimer:
			"Pour garder cette page, imprimez-la ou enregistrez-la en PDF depuis votre navigateur : rien n’en reste chez nous.",
		recommencer: "Recommencer",
	},
};
