import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Demandes } from "../composants/Demandes.tsx";
import { dossierDeLaPersonne } from "../lectures/dossier.ts";
import { lireSuivi } from "../lectures/suivi.ts";
import { textesEspace } from "../textes/espace.ts";
import type { Route } from "./+types/demandes.ts";
import { sansDossier } from "./sien.ts";

export const meta = () => titre(textesEspace.demandes.titre);

export async function loader({ context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const lu = await pourOrganisme(acteur.organisme, async (tx) => {
		const dossier = await dossierDeLaPersonne(tx, acteur);
		return dossier && lireSuivi(tx, acteur, dossier);
	});
	if (!lu) throw await sansDossier(acteur);
	return { ...lu, aujourdhui: jourDe(acteur.quand) };
}

export default function PageDemandes({ loaderData }: Route.ComponentProps) {
	return <Demandes {...loaderData} />;
}
