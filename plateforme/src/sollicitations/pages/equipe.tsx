import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Equipes } from "../composants/Equipes.tsx";
import { seuilAlerte } from "../horloge/mesurer.ts";
import { lireEquipes } from "../lectures/charge.ts";
import { lireCalendrier } from "../lectures/reglages.ts";
import { textesEquipe } from "../textes/equipe.ts";
import type { Route } from "./+types/equipe.ts";

export const handle = { console: true };

export const meta = () => titre(textesEquipe.titre);

export async function loader({ context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const aujourdhui = jourDe(acteur.quand);
	return pourOrganisme(acteur.organisme, async (tx) => {
		const calendrier = await lireCalendrier(tx, acteur.organisme, aujourdhui);
		const reperes = { aujourdhui, seuil: seuilAlerte(aujourdhui, calendrier) };
		return { equipes: await lireEquipes(tx, acteur.organisme, reperes, calendrier) };
	});
}

export default function PageEquipe({ loaderData }: Route.ComponentProps) {
	return <Equipes {...loaderData} />;
}
