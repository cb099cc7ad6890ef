import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { Accueil } from "../composants/Accueil.tsx";
import { SansDossier } from "../composants/SansDossier.tsx";
import { lireAccueil } from "../lectures/accueil.ts";
import { lireSansDossier } from "../lectures/sans-dossier.ts";
import { textesEspace } from "../textes/espace.ts";
import type { Route } from "./+types/accueil.ts";
import { sansDossier } from "./sien.ts";

export const meta = () => titre(textesEspace.titre);

export async function loader({ context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	if (acteur.dossier === undefined) {
		const sans = await lireSansDossier(acteur);
		if (!sans) throw await sansDossier(acteur);
		return { sans };
	}
	const lu = await lireAccueil(acteur);
	if (!lu) throw await sansDossier(acteur);
	return { lu };
}

export default function PageAccueil({ loaderData: { lu, sans } }: Route.ComponentProps) {
	if (sans) return <SansDossier {...sans} />;
	return lu && <Accueil {...lu} />;
}
