import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { SecondRegard } from "../composants/SecondRegard.tsx";
import { listerDecisions } from "../lectures/liste.ts";
import { textesDepartement } from "../textes/departement.ts";
import type { Route } from "./+types/second-regard.ts";

export const handle = { console: true };

export const meta = () => titre(textesDepartement.regard.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	return {
		...(await pourOrganisme(acteur.organisme, (tx) => listerDecisions(tx, acteur, "a-relire"))),
		fait: new URL(request.url).searchParams.get("fait"),
	};
}

export default function PageSecondRegard({ loaderData }: Route.ComponentProps) {
	return <SecondRegard {...loaderData} />;
}
