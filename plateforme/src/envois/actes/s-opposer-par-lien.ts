import { and, eq } from "drizzle-orm";
import { sOpposer } from "../../dossiers/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { envois, liensDOpposition } from "../tables.ts";
import { empreinteDuJeton } from "./prendre.ts";

/** The file that this link speaks for: nothing else comes of it, neither a name nor an address. */
export const lireLien = (organisme: string, jeton: string): Promise<number | undefined> =>
	pourOrganisme(organisme, async (tx) => {
		const [lien] = await tx
			.select({ dossier: envois.dossier })
			.from(liensDOpposition)
			.innerJoin(
				envois,
				and(
					eq(envois.organisme, liensDOpposition.organisme),
					eq(envois.envoi, liensDOpposition.envoi),
				),
			)
			.where(
				and(
					eq(liensDOpposition.organisme, organisme),
					eq(liensDOpposition.empreinte, empreinteDuJeton(jeton)),
				),
			);
		return lien?.dossier ?? undefined;
	});

/** As often as one likes: the second time changes nothing. False when the link is not one of ours. */
export async function sOpposerParLien(acteur: Acteur, jeton: string): Promise<boolean> {
	const { organisme, quand } = acteur;
	const dossier = await lireLien(organisme, jeton);
	if (dossier === undefined) return false;
	await sOpposer(acteur, dossier, "campagnes");
	await pourOrganisme(organisme, (tx) =>
		tx
			.update(liensDOpposition)
			.set({ suiviLe: quand })
			.where(
				and(
					eq(liensDOpposition.organisme, organisme),
					eq(liensDOpposition.empreinte, empreinteDuJeton(jeton)),
				),
			),
	);
	return true;
}
