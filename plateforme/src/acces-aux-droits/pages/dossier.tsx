import { data } from "react-router";
import { titre } from "../../interface/index.ts";
import { Dossier } from "../composants/Dossier.tsx";
import { presenterDossier } from "../dossier/presenter.ts";
import { lireOrganisme } from "../lectures/organisme.server.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/dossier.ts";

const { dossier } = textes;

export const handle = { console: true };

export const meta = ({ params }: Route.MetaArgs) => titre(dossier.titre(params.id));

export async function loader({ params: { id } }: Route.LoaderArgs) {
	const organisme = await lireOrganisme();
	const foyer = organisme?.foyer(id);
	if (!foyer) throw data(dossier.inconnu, { status: 404 });
	const lignes = organisme?.lignes.filter((ligne) => ligne.id === id) ?? [];
	return presenterDossier(foyer, lignes);
}

export default function PageDossier({ loaderData }: Route.ComponentProps) {
	return <Dossier {...loaderData} />;
}
