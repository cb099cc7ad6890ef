import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { Liste } from "../composants/Liste.tsx";
import { Vide } from "../composants/Vide.tsx";
import { lirePanneau } from "../lectures/panneau.ts";
import { lireDemande } from "../liste/demande.ts";
import { constater, lister } from "../liste/lister.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/panneau.ts";

export const handle = { console: true };

export const meta = () => titre(textes.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const panneau = await lirePanneau(acteurDe(context));
	if (!panneau) return undefined;
	const { demande, avis } = lireDemande(new URL(request.url).searchParams);
	const { reperage, nombreFoyers, ecartes, lignes } = panneau;
	return {
		demande,
		avis,
		reperage,
		nombreFoyers,
		ecartes,
		constat: constater(lignes),
		liste: lister(lignes, demande),
	};
}

export default function Panneau({ loaderData }: Route.ComponentProps) {
	return loaderData ? <Liste {...loaderData} /> : <Vide />;
}
