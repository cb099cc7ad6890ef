import type { Dossier, Membre } from "../dossiers/index.ts";

/** The version of the household that a form was filled with. */
export const versionDe = ({ foyer }: Dossier): string =>
	foyer ? `${foyer.vraiDepuis} ${foyer.connuLe}` : "";

/** Who is at each place of the household; nothing when they do not match. */
export function presentsParPlace({ foyer, membres }: Dossier): Membre[] | undefined {
	const presents = membres.filter(({ jusqua }) => jusqua === null);
	const parPlace = foyer?.contenu.personnes.map((_, place) =>
		presents.find(({ rang }) => rang === place),
	);
	return parPlace?.every((membre) => membre !== undefined) ? parPlace : undefined;
}
