import { data, redirect } from "react-router";
import { consulter, dossierDuMatricule } from "../../dossiers/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Dossier } from "../composants/Dossier.tsx";
import { presenterDossier } from "../dossier/presenter.ts";
import { foyerDuRepere } from "../lectures/foyer.ts";
import { lignesDuDossier } from "../lectures/panneau.ts";
import { dernierReperageFini } from "../lectures/reperages.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/dossier.ts";

const { dossier } = textes;

export const handle = { console: true };

export const meta = ({ params }: Route.MetaArgs) => titre(dossier.titre(params.id));

/** A reading of the file, as on the file itself: journaled, and justified there where it is protected. */
export async function loader({ params: { id }, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const lu = await pourOrganisme(acteur.organisme, async (tx) => {
		const fiche = await dossierDuMatricule(tx, acteur.organisme, id);
		if (!fiche) return undefined;
		if (!(await consulter(tx, acteur, fiche)).ok) return { fiche };
		const reperage = await dernierReperageFini(tx, acteur.organisme);
		const mois = (reperage?.mois ?? jourDe(acteur.quand)).slice(0, 7);
		const foyer = await foyerDuRepere(tx, acteur, fiche, mois);
		return { fiche, permis: true, foyer, lignes: await lignesDuDossier(tx, acteur, fiche) };
	});
	if (!lu) throw data(dossier.inconnu, { status: 404 });
	// Protected: the reason is asked on the file itself.
	if (!lu.permis) throw redirect(`/dossiers/${lu.fiche}`);
	if (!lu.foyer) throw data(dossier.sansFoyer(lu.fiche), { status: 404 });
	return { ...presenterDossier(lu.foyer, lu.lignes), fiche: lu.fiche, id };
}

export default function PageDossier({ loaderData }: Route.ComponentProps) {
	return <Dossier {...loaderData} />;
}
