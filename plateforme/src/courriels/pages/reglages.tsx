import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { Reglages } from "../composants/Reglages.tsx";
import { lireBoite } from "../lectures/boite.ts";
import { textesBoite } from "../textes/boite.ts";
import type { Route } from "./+types/reglages.ts";

export const handle = { console: true };

export const meta = () => titre(textesBoite.titre);

export async function loader({ context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	return pourOrganisme(acteur.organisme, async (tx) => ({ boite: await lireBoite(tx, acteur) }));
}

export default function PageReglages({ loaderData }: Route.ComponentProps) {
	return <Reglages {...loaderData} />;
}
