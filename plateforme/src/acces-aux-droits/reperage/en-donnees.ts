import type { Reperage } from "../lectures/reperages.ts";
import { sansPetits } from "./parts.ts";

/** A run for a program: names of the database, counts as they are. */
export const enDonnees = (r: Reperage) => ({
	organisme: r.organisme,
	reperage: r.reperage,
	etat: r.etat,
	finalite: r.finalite,
	mois: r.mois.slice(0, 7),
	portee: r.portee,
	lance_le: r.lanceLe.toISOString(),
	fini_le: r.finiLe?.toISOString() ?? null,
	version_droit: r.versionDroit,
	version_code: r.versionCode,
	hypotheses: r.hypotheses,
	graine: r.graine,
	examines: r.examines,
	inchanges: r.inchanges,
	ecartes: r.ecartes,
	constats: r.constats,
	equite: Object.fromEntries(
		Object.entries(r.equite).map(([groupe, parts]) => [
			groupe,
			Object.fromEntries(sansPetits(parts).map(({ part, compte }) => [part, compte ?? null])),
		]),
	),
});
