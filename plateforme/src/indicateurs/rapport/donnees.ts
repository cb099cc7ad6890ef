import type { Jour } from "../../socle/index.ts";
import type { Mesure } from "../indicateur.ts";

export interface ActionDuRapport {
	titre: string;
	lanceeLe: Jour;
	contactes: number;
}

export interface ValeurAnnuelle {
	indicateur: string;
	annee: number;
	valeur: number;
	/** Where it is known. */
	n: number | null;
	source: string;
}

/** All that a report says, read once. */
export interface DonneesRapport {
	organisme: { organisme: string; nom: string; simule: boolean };
	annee: number;
	/** Day of the measures. */
	au: Jour;
	/** Files of the office: a simulated one may be smaller than the one it imitates. */
	dossiers: number;
	mesures: readonly Mesure[];
	/** Values of earlier years, whole, oldest first. */
	historique: readonly ValeurAnnuelle[];
	actions: readonly ActionDuRapport[];
}

/** An indicator that the office does not have is a fault of the report, not of its data. */
export function mesureDe({ mesures }: Pick<DonneesRapport, "mesures">, id: string): Mesure {
	const mesure = mesures.find(({ indicateur }) => indicateur.id === id);
	if (!mesure) throw new Error(`rapport : l’indicateur ${id} n’existe pas`);
	return mesure;
}
