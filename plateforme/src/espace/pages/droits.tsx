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
	return pourOrganisme(acteur.organisme, async (tx) => {
		const dossier = await dossierDeLaPersonne(tx, acteur);
		if (!dossier) throw sansDossier();
		return {
			...(await lireDroits(tx, acteur, dossier)),
			nonLus: await messagesNonLus(tx, acteur.organisme, dossier.dossier),
		};
	});
}

export default function PageDroits({ loaderData }: Route.ComponentProps) {
	return <Droits {...loaderData} />;
}
