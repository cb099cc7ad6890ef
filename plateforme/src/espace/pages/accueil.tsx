import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { Accueil } from "../composants/Accueil.tsx";
import { lireAccueil } from "../lectures/accueil.ts";
import { textesEspace } from "../textes/espace.ts";
import type { Route } from "./+types/accueil.ts";
import { sansDossier } from "./sien.ts";

export const meta = () => titre(textesEspace.titre);

export async function loader({ context }: Route.LoaderArgs) {
	const lu = await lireAccueil(acteurDe(context));
	if (!lu) throw sansDossier();
	return lu;
}

export default function PageAccueil({ loaderData }: Route.ComponentProps) {
	return <Accueil {...loaderData} />;
}
