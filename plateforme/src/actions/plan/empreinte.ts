import { createHash } from "node:crypto";

/** The same whatever the order of the keys: the database does not keep it. */
const canonique = (valeur: unknown): unknown => {
	if (Array.isArray(valeur)) return valeur.map(canonique);
	if (valeur === null || typeof valeur !== "object") return valeur;
	return Object.fromEntries(
		Object.entries(valeur)
			.filter(([, v]) => v !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([cle, v]) => [cle, canonique(v)]),
	);
};

/** Of what is locked: written in the journal, it shows whether the plan is still the one launched. */
export const empreinteDuPlan = (verrouille: unknown): string =>
	createHash("sha256")
		.update(JSON.stringify(canonique(verrouille)))
		.digest("hex");
