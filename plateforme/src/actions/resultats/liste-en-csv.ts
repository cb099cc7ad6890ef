import { stringify } from "csv-stringify/sync";
import type { ListeDeTravail } from "../lectures/liste-de-travail.ts";

/** As a French spreadsheet shows it, and reads it back. */
const euros = (centimes: number | null) =>
	centimes === null ? "" : (centimes / 100).toFixed(2).replace(".", ",");

/**
 * One line a person, for the office's own tools; `matricule` and `prestation` are those that outcomes
 * come back with. A text that a spreadsheet would run is made inert; an address
 * of several lines stays in its cell.
 */
export const listeEnCsv = ({ action, taches }: Pick<ListeDeTravail, "action" | "taches">): string =>
	stringify(
		taches.map((tache) => ({
			action,
			matricule: tache.matricule,
			prenom: tache.prenom,
			nom: tache.nom,
			bras: tache.bras,
			appeler: tache.appeler ? "oui" : "non",
			// « +33… » would be a formula: a number is written as it is dialled.
			telephone: tache.telephone?.replace(/^\+33/, "0") ?? "",
			canal: tache.canal ?? "",
			coordonnee:
				tache.canal === "sms" ? tache.coordonnee?.replace(/^\+33/, "0") : tache.coordonnee,
			sujet: tache.sujet ?? "",
			message: tache.message ?? "",
			prestation: tache.prestation,
			montant_estime: euros(tache.montant),
			rappel_estime: euros(tache.rappel),
			a_joindre_avant_le: tache.avantLe ?? "",
		})),
		{
			bom: true,
			delimiter: ";",
			record_delimiter: "windows",
			header: true,
			escape_formulas: true,
			quoted_match: /[\r\n]/,
		},
	);
