import {
	type Jour,
	jourAbrege,
	jourEnToutesLettres,
	type OrganismePresente,
} from "../../socle/index.ts";

type Caisse = Pick<OrganismePresente, "nom" | "coordonnees">;

/** What a person is told when documents are missing. */
export const textesDemande = {
	sujet: "Il nous manque des documents pour votre demande",
	lettre: (
		pieces: readonly { nom: string; explication: string }[],
		echeance: Jour,
		indispensables: boolean,
		{ nom, coordonnees }: Caisse,
	) =>
		[
			"Bonjour,",
			indispensables
				? "Pour étudier votre demande, il nous manque :"
				: "Nous étudions votre demande. Pour que le droit prenne effet, il nous manque :",
			pieces.map(({ nom, explication }) => `- ${nom}. ${explication}`).join("\n"),
			`Envoyez-les au plus tard le ${jourEnToutesLettres(echeance)}.`,
			indispensables
				? "D’ici là, le délai de réponse est arrêté. Il reprend dès que tout est arrivé."
				: "Le délai de réponse n’est pas arrêté.",
			"Une photo prise avec un téléphone suffit, si elle se lit bien. Depuis le site : « Mon dossier », puis « Mes documents ». Vous pouvez aussi venir nous voir : nous ferons la copie avec vous.",
			coordonnees
				? `Un document vous manque, ou vous ne comprenez pas ? Appelez-nous au ${coordonnees.telephone}, ${coordonnees.horaires}.`
				: "Un document vous manque, ou vous ne comprenez pas ? Dites-le-nous : nous chercherons avec vous.",
			nom,
		].join("\n\n"),
	/** Without any accent that would make it two messages, and without what is missing: others read it too. */
	sms: (echeance: Jour, { nom, coordonnees }: Caisse) =>
		`${nom.replaceAll("’", "'")} : il manque des documents a votre dossier, a envoyer au plus tard le ${jourAbrege(echeance)}. La liste est sur le site, Mon dossier. ${coordonnees ? `Aide : ${coordonnees.telephone}` : ""}`.trimEnd(),
};
