/** What an act says of itself, beside who did it and on what; null and undefined are left out. */
export type Faits = Readonly<Record<string, string | number | boolean | null | undefined>>;

const identifiant = /^[A-Za-z0-9._:-]+$/;

/**
 * « nature=piece canal=courrier arrivee=2020-03-02 »: the reason of a journal line, so that figures can
 * be counted again from the journal alone. Identifiers, days and instants only: anything else throws.
 */
export function motifDe(faits: Faits): string | undefined {
	let motif = "";
	for (const cle in faits) {
		const fait = faits[cle];
		if (fait === null || fait === undefined) continue;
		const valeur = typeof fait === "boolean" ? (fait ? "oui" : "non") : String(fait);
		if (!identifiant.test(valeur)) throw new Error(`motifDe : « ${cle} » n’est pas un identifiant`);
		motif += `${motif && " "}${cle}=${valeur}`;
	}
	return motif || undefined;
}

export const faitsDe = (motif: string | null): Record<string, string> =>
	Object.fromEntries(
		(motif ?? "").split(" ").flatMap((fait) => {
			const egal = fait.indexOf("=");
			return egal > 0 ? [[fait.slice(0, egal), fait.slice(egal + 1)]] : [];
		}),
	);
