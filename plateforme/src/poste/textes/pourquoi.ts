import type { ContactExplique } from "../../actions/index.server.ts";
import {
	euros,
	type Jour,
	jourEnToutesLettres,
	majuscule,
	moisEnToutesLettres,
	periode,
	prestations,
} from "../../socle/index.ts";

const moyens: Record<ContactExplique["canal"], string> = {
	courriel: "par courriel",
	sms: "par SMS",
	telephone: "par téléphone",
	courrier: "par lettre",
};

const aVerifier = (droit: string) =>
	`Une personne doit regarder si vous avez droit à ${droit} : le calcul ne peut pas le savoir seul.`;

const situations: Record<string, (droit: string) => string> & { a_verifier: typeof aVerifier } = {
	a_demander: (droit) => `Vous avez peut-être droit à ${droit}, sans l’avoir demandé.`,
	erreur_de_gestion: (droit) =>
		`Nous aurions peut-être dû vous verser ${droit} sans que vous le demandiez. Un agent regarde votre dossier.`,
	a_verifier: aVerifier,
	rupture: (droit) => `Vous pourriez perdre ${droit}, ou ne plus le recevoir pour l’instant.`,
};

/** Said to the person (« vous ») and read by their agent as it was said. */
export const textesPourquoi = {
	titreRepere: "Ce que nous avons calculé pour vous",
	titreContacts: "Pourquoi nous vous avons contacté",
	titreAgent: "Repérage et contacts, tels que la personne les lit",
	but: "Ce calcul cherche les droits que personne n’a demandés. Il sert à ouvrir des droits, jamais à contrôler. Une personne décide ensuite, jamais le calcul seul.",
	rien: "Aucun droit non demandé n’est repéré en ce moment dans votre dossier.",
	valeurs: (mois: string) =>
		`Ce que le calcul a lu de votre dossier, pour ${moisEnToutesLettres(mois)}`,
	corriger: "Une de ces informations est fausse ? Dites-le-nous : le résultat changerait.",
	trouve: (le: Jour, jusquau: Jour) =>
		`Calculé le ${jourEnToutesLettres(le)}, effacé le ${jourEnToutesLettres(jusquau)} si rien ne le confirme.`,
	/** The answer first, without a word of the trade. */
	situation: (situation: string, droit: string): string =>
		(situations[situation] ?? situations.a_verifier)(droit),
	certain: "D’après votre dossier, c’est certain. La décision sera prise après votre demande.",
	chance: (p: number) =>
		`Ce n’est pas sûr : sur cent foyers dont nous savons les mêmes choses, ${Math.max(1, Math.round(100 * p))} y ont droit.`,
	montant: "Montant, si vous y avez droit",
	selon: (min: number, max: number) => ` (de ${euros(min)} à ${euros(max)} selon ce qui manque)`,
	gain: "Ce que votre foyer gagnerait en un an, toutes aides comptées",
	depuis: "Dû depuis au moins",
	rattrape: "Ce qui peut encore vous être versé pour les mois passés",
	manque: "Ce que votre dossier ne dit pas",
	question: "La question que nous vous poserions",
	calcul: "Le calcul, étape par étape, avec vos chiffres",
	aFaire:
		"Appelez-nous ou venez : nous regardons ensemble, et nous remplissons la demande avec vous si vous le souhaitez. Vous restez libre de ne pas demander.",
	aucunContact: "Nous ne vous avons pas contacté pour un droit non demandé.",
	contact: (titre: string, canal: ContactExplique["canal"], le: Jour) =>
		majuscule(`le ${jourEnToutesLettres(le)}, ${moyens[canal]}\u00a0: ${titre}`),
	pour: (pour: string) => `Pour qui : ${pour}`,
	raison: (pourquoi: string) => `Pourquoi : ${pourquoi}`,
	chiffres: ({ prestation, montant, gain, duDepuis }: ContactExplique): string | undefined => {
		const dits = [
			montant && prestation
				? `${prestations[prestation].titre} d’environ ${euros(montant / 100)} ${periode(prestation)}`
				: "",
			gain && gain > 0 ? `gain de votre foyer d’environ ${euros(gain / 100)} sur un an` : "",
			duDepuis ? `dû au moins depuis ${moisEnToutesLettres(duDepuis)}` : "",
		].filter(Boolean);
		return dits.length > 0 ? `Vos chiffres ce jour-là : ${dits.join(", ")}.` : undefined;
	},
	decide: ({ decideLe, avisLe, auSort }: ContactExplique): string =>
		[
			decideLe
				? `La caisse a décidé cette action le ${jourEnToutesLettres(decideLe)}`
				: "La caisse a décidé cette action",
			avisLe
				? `, après l’avis de son délégué à la protection des données, rendu le ${jourEnToutesLettres(avisLe)}`
				: "",
			auSort ? ". Le moyen de vous contacter a été tiré au sort." : ".",
		].join(""),
	algorithmes: "Comment ce calcul fonctionne",
};
