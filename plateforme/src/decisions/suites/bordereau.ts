import { createHash } from "node:crypto";
import { stringify } from "csv-stringify/sync";
import { type Jour, prestations } from "../../socle/index.ts";
import type { ReserveDuDepartement } from "../regles/delegation.ts";
import type { LigneDecidee } from "../types.ts";
import { EXPORTEES, identifiant } from "./colonnes.ts";

/** A line that leaves, with whose it is. */
export interface ADeposer extends LigneDecidee {
	decision: number;
	rang: number;
	matricule: string;
	demandee: Jour;
	decideeLe: Jour;
	hors: readonly ReserveDuDepartement[];
}

const euros = (centimes: number | null): string =>
	centimes === null
		? ""
		: `${Math.trunc(centimes / 100)},${String(centimes % 100).padStart(2, "0")}`;

const enRangee = (une: ADeposer): Record<(typeof EXPORTEES)[number], string | number> => ({
	ligne: identifiant(une.decision, une.rang),
	matricule: une.matricule,
	prestation: prestations[une.prestation].court,
	beneficiaire: une.beneficiaire,
	sens: une.sens,
	montant: euros(une.montant),
	effet: une.effet ?? "",
	mois_de_rappel: une.moisDeRappel,
	rappel: euros(une.rappel),
	mois_depuis_la_demande: une.moisEchus,
	depuis_la_demande: euros(une.echu),
	mois_perdus: une.moisPerdus,
	motifs: une.motifs.map(({ cle }) => cle).join(" | "),
	articles: [
		...new Set([...(une.article ? [une.article] : []), ...une.motifs.flatMap((m) => m.articles)]),
	].join(" | "),
	demande: une.demandee.slice(0, 7),
	decide_le: une.decideeLe,
});

const OPTIONS = {
	bom: true,
	delimiter: ";",
	record_delimiter: "windows",
	header: true,
	escape_formulas: true,
} as const;

/** What the national system is given, line by line: no name, no reason beyond its key. */
export const bordereauNational = (lignes: readonly ADeposer[]): string =>
	stringify(lignes.map(enRangee), { ...OPTIONS, columns: [...EXPORTEES] });

/** What the département is given: the same, and why it is for it to decide. */
export const bordereauDuDepartement = (lignes: readonly ADeposer[]): string =>
	stringify(
		lignes.map((une) => ({ ...enRangee(une), garde: une.hors.join(" | ") })),
		{ ...OPTIONS, columns: [...EXPORTEES, "garde"] },
	);

export const empreinteDuFichier = (csv: string): string =>
	createHash("sha256").update(csv).digest("hex");
