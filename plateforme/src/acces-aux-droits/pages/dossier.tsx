import { data, redirect } from "react-router";
import { consulter, dossierDuMatricule } from "../../dossiers/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { Dossier } from "../composants/Dossier.tsx";
import { presenterDossier } from "../dossier/presenter.ts";
import { lireOrganismePour } from "../lectures/pour.server.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/dossier.ts";

const { dossier } = textes;

export const handle = { console: true };

export const meta = ({ params }: Route.MetaArgs) => titre(dossier.titre(params.id));

/** A reading of the file, as on the file itself: journaled, and justified there where it is protected. */
export async function loader({ params: { id }, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const prepare = await lireOrganismePour(acteur);
	const foyer = prepare?.foyer(id);
	if (!prepare || !foyer) throw data(dossier.inconnu, { status: 404 });
	const { fiche, permis } = await pourOrganisme(acteur.organisme, async (tx) => {
		const numero = await dossierDuMatricule(tx, acteur.organisme, id);
		return { fiche: numero, permis: numero && (await consulter(tx, acteur, numero)).ok };
	});
	if (!fiche) throw data(dossier.inconnu, { status: 404 });
	if (!permis) throw redirect(`/dossiers/${fiche}`);
	const lignes = prepare.lignes.filter((ligne) => ligne.id === id);
	return { ...presenterDossier(foyer, lignes), fiche };
}

export default function PageDossier({ loaderData }: Route.ComponentProps) {
	return <Dossier {...loaderData} />;
}
