import { contexteActeur, pourOrganisme } from "../../socle/index.server.ts";
import { ListeDesDemarches } from "../composants/ListeDesDemarches.tsx";
import { demarcheDe, demarches, orientations } from "../definitions.ts";
import { demandesDuDossier } from "../lectures/demandes.ts";
import type { Route } from "./+types/demarches.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = context.get(contexteActeur) ?? undefined;
	const dossier = acteur?.dossier;
	const lues =
		acteur && dossier !== undefined
			? await pourOrganisme(acteur.organisme, (tx) =>
					demandesDuDossier(tx, acteur.organisme, dossier),
				)
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
			titre: lue.demande.lu?.titre ?? demarcheDe(lue.demande.demarche)?.titre ?? "",
		})),
		fait: new URL(request.url).searchParams.get("fait"),
	};
}

export default function PageDemarches({ loaderData }: Route.ComponentProps) {
	return <ListeDesDemarches {...loaderData} />;
}
