import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Ruptures } from "../composants/Ruptures.tsx";
import { lireRuptures } from "../lectures/ruptures.ts";
import { CAUSES } from "../reperage/causes.ts";
import { prochainPaiement } from "../reperage/jour-de-paiement.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/ruptures.ts";

export const handle = { console: true };

export const meta = () => titre(textes.ruptures.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const demandee = new URL(request.url).searchParams.get("cause");
	const cause = CAUSES.find((connue) => connue === demandee);
	const paiement = prochainPaiement(jourDe(acteur.quand));
	return { cause, paiement, ...(await lireRuptures(acteur, cause)) };
}

export default function PageRuptures({ loaderData }: Route.ComponentProps) {
	return <Ruptures {...loaderData} />;
}
