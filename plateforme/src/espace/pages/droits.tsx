import { titre } from "../../interface/index.ts";
import { messagesNonLus } from "../../messages/index.server.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { Droits } from "../composants/Droits.tsx";
import { dossierDeLaPersonne, lireDroits } from "../lectures/dossier.ts";
import { textesDroits } from "../textes/droits.ts";
import type { Route } from "./+types/droits.ts";
import { sansDossier } from "./sien.ts";

export const meta = () => titre(textesDroits.titre);

export async function loader({ context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const lu = await pourOrganisme(acteur.organisme, async (tx) => {
		const dossier = await dossierDeLaPersonne(tx, acteur);
		if (!dossier) return undefined;
		return {
			...(await lireDroits(tx, acteur, dossier)),
			nonLus: await messagesNonLus(tx, acteur.organisme, dossier.dossier),
		};
	});
	if (!lu) throw await sansDossier(acteur);
	return lu;
}

export default function PageDroits({ loaderData }: Route.ComponentProps) {
	return <Droits {...loaderData} />;
}
