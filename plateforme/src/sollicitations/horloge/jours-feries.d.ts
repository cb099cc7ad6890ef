declare module "@socialgouv/jours-feries" {
	/** The public holidays of a year, by name, at midnight where the process runs. */
	export default function joursFeries(
		annee: number,
		options?: { alsace: boolean },
	): Record<string, Date>;
}
