import type { CodePrestation } from "droits";
import {
	compter,
	euros,
	type Jour,
	jourEnToutesLettres,
	moisEnToutesLettres,
	nombre,
	periode,
	prestations,
} from "../../socle/index.ts";
import type { Juge, Prealable } from "../regles/voies-de-recours.ts";

const centimes = new Intl.NumberFormat("fr-FR", {
	style: "currency",
	currency: "EUR",
	minimumFractionDigits: 2,
});

/** « 219,45 € », from centimes. */
export const argent = (montant: number): string =>
	centimes.format(montant / 100).replaceAll("\u202f", "\u00a0");

const enumerer = (mots: readonly string[]): string =>
	mots.length < 2 ? (mots[0] ?? "") : `${mots.slice(0, -1).join(", ")} et ${mots.at(-1)}`;

const articleDe = (code: CodePrestation): string => prestations[code].article;
const majuscule = (mot: string) => mot.charAt(0).toUpperCase() + mot.slice(1);
const mois = (n: number) => `${nombre(n)}\u00a0mois`;

export const textesLettre = {
	objet: {
		accord: (code: CodePrestation) => `Votre demande est acceptée : ${articleDe(code)}`,
		refus: (code: CodePrestation) => `Votre demande n’est pas acceptée : ${articleDe(code)}`,
		changement: "Votre changement de situation est enregistré",
		declaration: (code: CodePrestation) =>
			`Votre déclaration est prise en compte : ${articleDe(code)}`,
	},
	bonjour: "Bonjour,",
	introduction: (code: CodePrestation | null, demandee: Jour) =>
		code
			? `Vous nous avez fait une demande le ${jourEnToutesLettres(demandee)}. Elle porte sur : ${articleDe(code)}. Nous l’avons étudiée. Voici notre décision, et pourquoi.`
			: `Vous nous avez dit le ${jourEnToutesLettres(demandee)} que votre situation changeait. Nous l’avons enregistré. Voici ce que cela change.`,
	introductionDeclaree: (code: CodePrestation, recue: Jour) =>
		`Vous nous avez envoyé une déclaration le ${jourEnToutesLettres(recue)}. Elle porte sur : ${articleDe(code)}. Nous l’avons étudiée. Voici ce que cela donne, et pourquoi.`,
	decision: {
		titre: "Notre décision",
		plusDu: (code: CodePrestation) =>
			`D’après votre déclaration, il n’y a pas ${prestations[code].de} à vous verser.`,
		pareil: (code: CodePrestation, montant: string) =>
			`${majuscule(articleDe(code))} : ${montant} ${periode(code)}, comme avant.`,
		accord: (code: CodePrestation, montant: string, effet: Jour | null, enfant?: string) =>
			`Vous avez droit à ${montant} ${periode(code)} ${prestations[code].de}${enfant ? ` pour ${enfant}` : ""}${effet ? `, à partir de ${moisEnToutesLettres(effet)}` : ""}.`,
		accordSansMontant: (code: CodePrestation) =>
			`Votre demande est acceptée : ${articleDe(code)}. Le montant vous sera écrit dès qu’il sera calculé.`,
		passe: (code: CodePrestation, avant: string, apres: string, effet: Jour | null) =>
			`${majuscule(articleDe(code))} : de ${avant} à ${apres} ${periode(code)}${effet ? `, à partir de ${moisEnToutesLettres(effet)}` : ""}.`,
		sansEffet: "Le système national fixera le mois à partir duquel ce montant change.",
		rappelDuChangement: (n: number, total: string) =>
			`Pour ${n > 1 ? `les ${mois(n)}` : "le mois"} d’avant votre déclaration, nous vous devons ${total}. C’est un rappel.`,
		echuDuChangement: (n: number, total: string) =>
			`Depuis votre déclaration, ${mois(n)} ${n > 1 ? "sont déjà passés" : "est déjà passé"} : nous vous devons ${total}.`,
		refus: (code: CodePrestation) => `Nous ne pouvons pas vous accorder ${articleDe(code)}.`,
		rappel: (n: number, total: string) =>
			`Avant votre demande, la loi permet de vous payer ${mois(n)} : ${total}. C’est un rappel.`,
		echu: (n: number, total: string) =>
			`Depuis votre demande, ${mois(n)} ${n > 1 ? "sont déjà passés" : "est déjà passé"} : nous vous devons ${total}.`,
		perdus: (n: number, article: string) =>
			`La loi ne permet pas de vous payer ${n > 1 ? `les ${mois(n)} d’avant, même si vous remplissiez déjà les conditions` : "le mois d’avant, même si vous remplissiez déjà les conditions"} (${article}).`,
		verse:
			"Le système national des allocations familiales fait le calcul définitif et le versement. Si le montant versé n’est pas celui-ci, nous vous écrirons pourquoi.",
	},
	pourquoi: {
		titre: "Pourquoi",
		conditions: "Vous remplissez les conditions que la loi demande.",
		su: "Ce que nous savons de vous",
		articles: (phrase: string) => `Textes appliqués : ${phrase}.`,
		motif: (titre: string, texte: string, articles: string) => `${titre}. ${texte} (${articles})`,
		droit: "Si une de ces informations n’est pas juste, dites-le-nous : la décision peut changer.",
	},
	ailleurs: {
		titre: "Ce que cela change pour vous",
		autre: (code: CodePrestation, avant: string, apres: string) =>
			`${majuscule(articleDe(code))} : ${avant} par mois avant, ${apres} par mois après.`,
		pareil: "Vos autres droits ne changent pas.",
		gain: (montant: number) =>
			montant >= 0
				? `Au total, votre foyer reçoit environ ${euros(montant)} de plus par mois.`
				: `Au total, votre foyer reçoit environ ${euros(-montant)} de moins par mois.`,
		aReprendre: (montant: number) =>
			`Pour les mois passés, des aides vous ont peut-être été versées en trop : environ ${euros(montant)}. Ce montant peut être retiré de ce que nous vous devons. Vous en serez informé avant.`,
		dettes: (montant: string) =>
			`Vous nous devez déjà ${montant}. Une partie de ce que nous vous devons peut servir à le rembourser, par retenues.`,
	},
	recours: {
		titre: "Si vous n’êtes pas d’accord",
		pour: (droits: readonly CodePrestation[]) => `Pour ${enumerer(droits.map(articleDe))} : `,
		prealable: (qui: string, ou: string, delai: number) =>
			`vous pouvez écrire ${qui}${ou} dans les ${compter(delai, "mois", "mois")} qui suivent le jour où vous recevez cette lettre. Expliquez pourquoi vous n’êtes pas d’accord, et joignez cette lettre.`,
		qui: {
			commission: "à la commission de recours amiable de la caisse",
			directeur:
				"à la direction de la caisse, qui décidera après l’avis de la commission de recours amiable",
			"president-du-departement": "au président du conseil départemental",
		} satisfies Record<Prealable, string>,
		ou: (adresse: string) => ` (${adresse})`,
		juge: (silence: number, juge: string, delai: number) =>
			`Cette étape est obligatoire avant d’aller devant un juge. Si la réponse ne vous convient pas, ou sans réponse au bout de ${compter(silence, "mois", "mois")}, vous avez ${compter(delai, "mois", "mois")} pour saisir ${juge}.`,
		juges: {
			"tribunal-judiciaire": "le pôle social du tribunal judiciaire dont dépend votre domicile",
			"tribunal-administratif": "le tribunal administratif dont dépend votre domicile",
		} satisfies Record<Juge, string>,
		mdph: (articles: string) =>
			`La caisse n’a pas décidé du taux d’incapacité ni des besoins : c’est la commission de la maison départementale des personnes handicapées (MDPH). Pour contester sa décision, écrivez à la MDPH dans les deux mois qui suivent sa notification (${articles}).`,
		aide: "Vous faire aider ne coûte rien : un point d’accueil, une association ou un travailleur social peut écrire avec vous.",
		articles: (phrase: string) => `Textes : ${phrase}.`,
	},
	algorithme: {
		titre: "Un calcul automatique a servi à cette décision",
		texte:
			"Une personne a pris cette décision, en s’aidant d’un traitement algorithmique. Il sert à calculer vos droits d’après la loi, votre situation connue et ce que vous avez déclaré.",
		droit:
			"Vous avez le droit d’obtenir les règles qui définissent ce traitement et les principales caractéristiques de sa mise en œuvre (article L311-3-1 du code des relations entre le public et l’administration). Nous vous dirons alors, pour votre dossier : la part du calcul dans la décision, les données utilisées et d’où elles viennent, les paramètres et les opérations (article R311-3-1-2).",
		comment: (adresse: string) =>
			`Pour les demander, écrivez à la caisse${adresse}, sans avoir à dire pourquoi. Sans réponse au bout d’un mois, vous pouvez saisir la Commission d’accès aux documents administratifs (Cada, cada.fr). Le registre public de nos calculs est sur la page « Algorithmes » de notre site.`,
	},
	qui: {
		titre: "Qui a décidé",
		caisse: (signataire: string, organisme: string) =>
			`Cette décision est prise par ${signataire} (${organisme}).`,
		delegation: (departement: string, signataire: string, organisme: string) =>
			`Cette décision est prise par délégation du président du conseil départemental ${departement}, par ${signataire} (${organisme}).`,
		departement: (departement: string, organisme: string) =>
			`Cette décision est prise par le président du conseil départemental ${departement}. La ${organisme} vous la transmet.`,
	},
	avis: {
		sujet: "Une réponse de votre caisse",
		corps: (organisme: string) =>
			`Bonjour,\n\nNous avons répondu à votre demande. La réponse est dans votre espace, et une lettre part à votre adresse.\n\nPour la lire, ouvrez vous-même notre site et connectez-vous : ce message n’a pas de lien, et nous ne vous demandons jamais de code.\n\n${organisme}`,
		sms: (organisme: string) =>
			`${organisme} : une reponse vous attend dans votre espace. Une lettre part aussi.`,
	},
};
