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
	aucunContact: "Nous ne vous avons pas contacté pour un droit non demandé.",
	contact: (titre: string, canal: ContactExplique["canal"], le: Jour) =>
		majuscule(`le ${jourEnToutesLettres(le)}, ${moyens[canal]} : ${titre}`),
	pour: (pour: string) => `Pour qui : ${pour}`,
	raison: (pourquoi: string) => `Pourquoi : ${pourquoi}`,
	chiffres: ({ prestation, montant, gain, duDepuis }: ContactExplique): string | undefined => {
		const dits = [
			montant && prestation
				? `${prestations[prestation].titre} d’environ ${euros(montant / 100)} ${periode(prestation)}`
				: "",
			gain ? `gain de votre foyer d’environ ${euros(gain / 100)} sur un an` : "",
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
