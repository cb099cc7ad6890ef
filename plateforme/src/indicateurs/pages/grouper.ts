import type { Mesure } from "../indicateur.ts";
import { textesPilotage } from "../textes/pilotage.ts";

/** In the order of the groups, then of each group; what is in none comes last. */
export function grouper(mesures: readonly Mesure[]): { titre: string; mesures: Mesure[] }[] {
	const restantes = new Map(mesures.map((mesure) => [mesure.indicateur.id, mesure]));
	const prendre = (id: string) => {
		const mesure = restantes.get(id);
		restantes.delete(id);
		return mesure ?? [];
	};
	const groupes = textesPilotage.groupes.map(({ titre, ids }) => ({
		titre,
		mesures: ids.flatMap(prendre),
	}));
	return [...groupes, { titre: textesPilotage.autres, mesures: [...restantes.values()] }].filter(
		(groupe) => groupe.mesures.length > 0,
	);
}
