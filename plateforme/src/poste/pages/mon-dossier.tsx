import { data } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { MonDossier } from "../composants/MonDossier.tsx";
import { lireMonDossier } from "../lectures/mon-dossier.ts";
import { textesMonDossier } from "../textes/mon-dossier.ts";
import type { Route } from "./+types/mon-dossier.ts";

export const meta = () => titre(textesMonDossier.titre);

export async function loader({ context }: Route.LoaderArgs) {
	const lu = await lireMonDossier(acteurDe(context));
	if (!lu) throw data(textesMonDossier.sansDossier, { status: 404 });
	return lu;
}

export default function PageMonDossier({ loaderData }: Route.ComponentProps) {
	return <MonDossier {...loaderData} />;
}
