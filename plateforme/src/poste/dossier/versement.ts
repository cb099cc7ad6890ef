import { type DernierVersement, dernierVersement, type Paiement } from "../../dossiers/index.ts";
import { prestations } from "../../socle/index.ts";
import { textesDossier } from "../textes/dossier.ts";
import { ecart, montant } from "./montants.ts";

const { versement: textes } = textesDossier;

export interface VersementPresente extends DernierVersement {
	/** Only what the figures say. */
	constat: string;
	/** Why, when the file tells; nothing is made up. */
	raisons: string[];
}

export function presenterVersement(paiements: readonly Paiement[]): VersementPresente | undefined {
	const dernier = dernierVersement(paiements);
	if (!dernier) return undefined;
	return { ...dernier, constat: constater(dernier), raisons: dernier.pourquoi };
}

function constater({ ecart: difference, changements }: DernierVersement): string {
	if (difference === undefined) return textes.sansComparaison;
	if (changements.length === 0) return textes.autant;
	const tete =
		difference === 0
			? textes.autant.replace(/\.$/, "")
			: difference > 0
				? textes.plus(montant(difference))
				: textes.moins(montant(-difference));
	const quoi = changements.map(({ prestation, ecart: sien, nouvelle, finie }) => {
		const nom = prestations[prestation].court.replace(/^(?!RSA|AAH|AEEH)./, (l) => l.toLowerCase());
		if (nouvelle) return textes.nouvelle(nom, ecart(sien));
		return finie ? textes.finie(nom, ecart(sien)) : textes.bouge(nom, ecart(sien));
	});
	const seul = changements.length === 1 && !changements[0].nouvelle && !changements[0].finie;
	const suite = seul
		? prestations[changements[0].prestation].court.replace(/^(?!RSA|AAH|AEEH)./, (l) =>
				l.toLowerCase(),
			)
		: quoi.join(", ");
	return `${tete}${textes.change(suite)}.`;
}
