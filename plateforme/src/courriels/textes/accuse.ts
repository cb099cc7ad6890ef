import { type Jour, jourEnToutesLettres, type OrganismePresente } from "../../socle/index.ts";

interface Accuse {
	organisme: OrganismePresente;
	numero: number;
	recuLe: Jour;
	promesse: Jour | null;
	/** The office takes nothing by e-mail that day. */
	ferme: boolean;
	/** How many documents were taken, and how many could not be. */
	pris: number;
	refus: number;
}

const documents = (n: number) => (n === 1 ? "un document" : `${n} documents`);

/** Nothing of what was sent, nor of who has a file: other people may read that mailbox. */
export const textesAccuse = {
	sujet: "Nous avons reçu votre message",
	corps({ organisme, numero, recuLe, promesse, ferme, pris, refus }: Accuse): string {
		const { nom, coordonnees } = organisme;
		return [
			"Bonjour,",
			`Nous avons reçu votre message ${jourEnToutesLettres(recuLe)}. Il porte le numéro ${numero}.`,
			ferme &&
				"La caisse ne prend plus les documents par courriel : un agent lira tout de même celui-ci. Pour la suite, passez par votre espace personnel, le téléphone ou un accueil.",
			promesse
				? `Nous vous répondrons au plus tard le ${jourEnToutesLettres(promesse)}.`
				: "Un agent le lira.",
			pris > 0 && `Il apportait ${documents(pris)}.`,
			refus > 0 &&
				`${refus === 1 ? "Un fichier n’a pas pu être ouvert" : `${refus} fichiers n’ont pas pu être ouverts`} : envoyez plutôt des photos (JPEG, PNG) ou des PDF sans mot de passe, de 10 Mo au plus chacun.`,
			coordonnees &&
				`Vous pouvez aussi nous appeler au ${coordonnees.telephone}, ${coordonnees.horaires}, ou venir : ${coordonnees.lieux
					.slice(0, 3)
					.map(({ nom: lieu, adresse }) => `${lieu}, ${adresse}`)
					.join(" ; ")}.`,
			"Ne répondez pas à ce message : personne ne le lit. Si vous n’avez rien envoyé, vous n’avez rien à faire.",
			nom,
		]
			.filter(Boolean)
			.join("\n\n");
	},
};
