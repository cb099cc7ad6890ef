import { stringify } from "csv-stringify/sync";
import type { Lettre } from "../lectures/lots.ts";

/** What goes with the file to the printer: which letter begins on which page, and for whom. */
export const indexDuLot = (lot: number, lettres: readonly Lettre[], pages: readonly number[]) =>
	stringify(
		lettres.map(({ envoi, matricule, destinataire, retiree }, rang) => ({
			lot,
			page: pages[rang],
			message: envoi,
			a_retirer: retiree ? "oui" : "",
			matricule,
			adresse: destinataire.replaceAll("\n", ", "),
		})),
		{ bom: true, delimiter: ";", record_delimiter: "windows", header: true, escape_formulas: true },
	);
