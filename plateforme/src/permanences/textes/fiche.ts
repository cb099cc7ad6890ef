import type { Fourchette } from "droits";
import {
	type Coordonnees,
	deMois,
	euros,
	type Jour,
	jourEnToutesLettres,
	moisEnToutesLettres,
} from "../../socle/index.ts";
import type { Effet } from "../../sollicitations/index.ts";

const le = (jour: Jour | null) => (jour ? jourEnToutesLettres(jour) : "");

/** « 412 € », « de 380 € à 412 € », « jusqu’à 412 € » */
export function montantDe({ min, max }: Fourchette): string {
	if (max - min < 1) return euros(max);
	return min < 1 ? `jusqu’à ${euros(max)}` : `de ${euros(min)} à ${euros(max)}`;
}

interface Ouverture {
	jour: Jour;
	avant: Jour | null;
}

/** When it opens, and what waiting loses: the texts that `garantieDe` cites, in plain words. */
const ouvertures: Record<Effet, (quand: Ouverture) => string> = {
	contact: ({ avant }) =>
		`Il part du mois où vous contactez la Caf, même sans papiers. Contactez-la au plus tard le ${le(avant)} : après, ce mois est perdu.`,
	demande: ({ avant }) =>
		`Elle part du mois de la demande. Faites-la au plus tard le ${le(avant)} : après, ce mois est perdu.`,
	"mois-precedent": ({ avant }) =>
		`Il part du mois d’avant la demande, au plus tôt. Faites-la au plus tard le ${le(avant)}.`,
	mdph: ({ avant }) =>
		`Le droit part du mois qui suit le dépôt à la maison du handicap (MDPH), au plus tard le ${le(avant)} pour ne pas perdre un mois. Vous avez déjà la décision ? Envoyez-la à la Caf.`,
	"selon-motif": ({ avant }) =>
		`Le départ dépend de votre situation. Le plus sûr est de demander au plus tard le ${le(avant)} ; dites la vôtre à la Caf, elle peut ouvrir des mois passés.`,
	"sans-perte": () =>
		"Le droit part du moment où vous remplissez les conditions : la Caf peut payer jusqu’à deux ans en arrière. Attendre ne fait rien perdre avant deux ans.",
};

export const textesFiche = {
	titre: "Fiche de permanence",
	simule: "caisse simulée, numéro et adresses inventés",
	gagne: (mois: Fourchette) => `Votre foyer gagnerait sans doute ${montantDe(mois)} par mois`,
	gagneUneFois: (douzeMois: Fourchette) =>
		`Votre foyer gagnerait sans doute ${montantDe(douzeMois)} cette année`,
	peutGagner: ({ max }: Fourchette) =>
		`Votre foyer gagnerait peut-être jusqu’à ${euros(max)} par mois`,
	rienDePlus: "Vous recevez sans doute déjà ce qui vous revient",
	aucunDroit: "Nous ne trouvons pas d’aide de la Caf pour vous ce mois-ci",
	aVerifier: "Un droit est à vérifier avec la Caf",
	aucunDroitSuite:
		"Un changement suffit parfois : une baisse de revenus, une naissance, une séparation, un déménagement. Revenez alors.",
	estimation: (jour: Jour, mois: string, vecu?: string) =>
		`C’est une estimation du ${jourEnToutesLettres(jour)}, pas une décision : la Caf décide, avec vos papiers. ${
			vecu
				? `Les montants ${deMois(vecu)} ne sont pas encore connus : ceux ${deMois(mois)} sont utilisés.`
				: `Calcul avec les montants de ${moisEnToutesLettres(mois)}.`
		}`,
	gain: {
		douzeMois: (douzeMois: Fourchette) =>
			`Sur douze mois, si rien ne change : ${montantDe(douzeMois)}.`,
		fourchette:
			"Cet écart vient de réponses qui ne changent rien ce mois-ci : elles ne vous ont pas été demandées.",
		net: "C’est le gain net du foyer : tout ce que vous recevriez, moins ce que vous recevez déjà.",
		baisse:
			"C’est moins que la somme des montants ci-dessous : une aide peut en faire baisser une autre, nous en avons tenu compte.",
		attente: (attente: Fourchette) =>
			`Chaque mois d’attente fait perdre ${montantDe(attente)} à votre foyer.`,
		sansRecoit:
			"Vous n’avez pas dit ce que vous recevez déjà : le gain est compté comme si vous ne receviez rien.",
	},
	tableau: {
		legende: "Vos droits estimés, nets, tels qu’ils arrivent sur le compte",
		aide: "Aide",
		montant: "Montant",
		recue: "déjà reçue",
		aDemander: "à demander",
		aVerifier: "à vérifier",
		aSignaler: "à signaler à la Caf",
		certitudes: {
			certain: "très probable",
			probable: "probable",
			possible: "possible",
			a_verifier: "à vérifier",
		},
	},
	quand: {
		titre: "Quand le droit commence, et ce qu’attendre fait perdre",
		ouvertures,
		sansDemande:
			"La Caf la verse sans demande à qui a un dossier. Vous avez un dossier et ne la recevez pas ? Signalez-le : c’est peut-être une erreur, et elle peut payer jusqu’à deux ans en arrière.",
		asfAvecRsaRecu:
			"Si votre RSA est majoré parce que vous êtes seul, elle s’ouvre sans demande : signalez-le à la Caf (article L523-1).",
		textes: (articles: readonly string[]) => `Textes : ${articles.join(" ; ")}.`,
		enFaitBaisser: (gain: Fourchette) =>
			gain.max < 1
				? "Quand ce droit s’ouvre, d’autres aides baissent d’autant : le foyer n’y gagne rien chaque mois. Parlez-en à un conseiller avant de le demander."
				: `Quand ce droit s’ouvre, d’autres aides baissent : le foyer y gagne en tout ${montantDe(gain)} par mois.`,
	},
	papiers: {
		titre: "À apporter ou à envoyer",
		texte:
			"Il vous manque un papier ? Faites la demande quand même : la Caf vous dira ce qui manque. Elle connaît déjà vos revenus imposables par les impôts.",
		sources: (sources: readonly string[]) =>
			`D’après : ${sources.join(" ; ")} ; échanges entre administrations, article L114-8 du code des relations entre le public et l’administration.`,
	},
	asf: {
		titre: "Avant de demander l’allocation de soutien familial",
		points: [
			"Si une pension est due et n’est pas payée, la Caf la réclame à l’autre parent à votre place (article L581-2 du code de la sécurité sociale).",
			"Si aucune pension n’est fixée, l’allocation est payée quatre mois. Pour la suite, il faut demander une pension au juge aux affaires familiales, sauf si l’autre parent ne peut pas payer ou n’a pas d’adresse connue (article R523-3 du même code).",
			"En cas de violences ou de danger, dites-le : ces démarches contre l’autre parent ne vous sont pas demandées.",
			"L’allocation s’arrête si vous vivez de nouveau en couple (article L523-2).",
		],
		avecRsa:
			"Avec le RSA, la loi demande de faire valoir ses droits à une pension. Le département peut vous en dispenser, par exemple en cas de violences (article L262-10 du code de l’action sociale et des familles).",
	},
	mdph: {
		titre: "Handicap : la demande va d’abord à la MDPH",
		texte:
			"L’allocation aux adultes handicapés et l’allocation d’éducation de l’enfant handicapé demandent une décision de la maison départementale des personnes handicapées (formulaire Cerfa n° 15692, avec un certificat médical). La Caf paie ensuite.",
	},
	aVoir: {
		titre: "À voir avec un conseiller de la Caf",
		points: [
			"Un adulte travaille en Suisse ou dans un autre pays, ou dépend de la MSA : l’aide peut venir d’ailleurs.",
			"Un titre de séjour est récent ou en cours de renouvellement.",
			"Un enfant vit en alternance chez ses deux parents.",
		],
		incertain:
			"Vous n’avez pas répondu à tout, et c’est votre droit. La Caf peut préciser avec vous.",
	},
	joindre: {
		titre: "Joindre la Caf",
		appeler: ({ telephone, horaires }: Coordonnees) => `Téléphone : ${telephone}, ${horaires}.`,
		lieux: "Sur place :",
		sans: "Le numéro de votre caisse est sur ses courriers.",
	},
	imprimer: "Pour imprimer cette fiche : Ctrl P. Rien n’en reste ici.",
	autre: "Nouvel entretien",
	transmis: (annee: number, numero: number) =>
		`Transmis à la Caf : date protégée n° ${annee}-${numero}`,
};
