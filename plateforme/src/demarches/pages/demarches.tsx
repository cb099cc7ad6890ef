import { contexteActeur, pourOrganisme } from "../../socle/index.server.ts";
import { ListeDesDemarches } from "../composants/ListeDesDemarches.tsx";
import { demarches, orientations } from "../definitions.ts";
import { demandesDe, titreDe } from "../lectures/demandes.ts";
import type { Route } from "./+types/demarches.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = context.get(contexteActeur) ?? undefined;
	const lues = acteur?.roles.includes("allocataire")
		? await pourOrganisme(acteur.organisme, (tx) => demandesDe(tx, acteur))
		: [];
	return {
		proposees: [
			...demarches.map(({ nom, titre, resume, famille, minutes }) => ({
				nom,
				titre,
				resume,
				famille,
				minutes,
			})),
			...orientations.map(({ nom, titre, resume, famille }) => ({ nom, titre, resume, famille })),
		],
		siennes: lues.map((lue) => ({
			...lue,
			titre: titreDe(lue),
		})),
		fait: new URL(request.url).searchParams.get("fait"),
	};
}

export default function PageDemarches({ loaderData }: Route.ComponentProps) {
	return <ListeDesDemarches {...loaderData} />;
}
