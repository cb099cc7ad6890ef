import { matchPath } from "react-router";
import { permissions } from "./permissions.ts";

const Mo = 1024 * 1024;

/** What may be sent to this address, in bytes; undefined where the usual limit holds. */
export function tailleMax(chemin: string): number | undefined {
	const ligne = permissions.find(
		({ route, envoiMax }) => envoiMax !== undefined && matchPath(route, chemin),
	);
	return ligne?.envoiMax === undefined ? undefined : ligne.envoiMax * Mo;
}
