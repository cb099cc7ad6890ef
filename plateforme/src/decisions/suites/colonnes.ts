/** Columns of the file that goes to the national system. */
export const EXPORTEES = [
	"ligne",
	"matricule",
	"prestation",
	"beneficiaire",
	"sens",
	"montant",
	"effet",
	"mois_de_rappel",
	"rappel",
	"mois_depuis_la_demande",
	"depuis_la_demande",
	"mois_perdus",
	"motifs",
	"articles",
	"demande",
	"decide_le",
] as const;

/** Columns of what comes back. */
export const REVENUES = ["ligne", "issue", "le", "montant", "effet", "motif"] as const;
export type Revenue = (typeof REVENUES)[number];
export const EXIGEES = ["ligne", "issue", "le"] as const satisfies Revenue[];

/** « D12-1 »: a line is known by its decision and its rank, for life. */
export const identifiant = (decision: number, rang: number): string => `D${decision}-${rang}`;

export function lireIdentifiant(ligne: string): { decision: number; rang: number } | undefined {
	const lu = /^D([1-9]\d{0,14})-([1-9]\d?)$/i.exec(ligne.trim());
	return lu ? { decision: Number(lu[1]), rang: Number(lu[2]) } : undefined;
}
