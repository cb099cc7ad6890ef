import { stringify } from "csv-stringify/sync";
import type { Lettre } from "../lectures/lots.ts";

/** What goes with the file to the printer: which letter begins on which page, and for whom. */
export const indexDuLot = (lot: number, lettres: readonly Lettre[], pages: readonly number[]) =>
	stringify(
		lettres.map(({ envoi, matricule, destinataire }, rang) => ({
			lot,
			page: pages[rang],
			message: envoi,
			matricule,
			adresse: destinataire.replaceAll("\n", ", "),
		})),
		{ bom: true, delimiter: ";", record_delimiter: "windows", header: true, escape_formulas: true },
	);
