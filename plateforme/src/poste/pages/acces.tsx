import { redirect } from "react-router";
import { accesAuDossier, consulter } from "../../dossiers/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { Acces } from "../composants/Acces.tsx";
import { textesAcces } from "../textes/acces.ts";
import type { Route } from "./+types/acces.ts";
import { dossierInconnu, numeroDe } from "./numero.ts";

const MONTRES = 200;

export const handle = { console: true };

export const meta = ({ loaderData }: Route.MetaArgs) =>
	titre(textesAcces.titre(loaderData?.matricule ?? ""));

export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const dossier = numeroDe(params.dossier);
	const parNom = acteur.roles.includes("responsable");
	return pourOrganisme(acteur.organisme, async (tx) => {
		const lu = await consulter(tx, acteur, dossier);
		if (!lu.ok && lu.motif === "inconnu") throw dossierInconnu();
		// A protected file asks why on its own page.
		if (!lu.ok) throw redirect(`/dossiers/${dossier}`);
		const acces = await accesAuDossier(tx, dossier, { limite: MONTRES + 1 });
		return {
			dossier,
			matricule: lu.dossier.matricule,
			anciens: acces.length > MONTRES,
			acces: acces.slice(0, MONTRES).map((ligne) => ({ ...ligne, nom: parNom ? ligne.nom : null })),
		};
	});
}

export default function PageAcces({ loaderData }: Route.ComponentProps) {
	return <Acces {...loaderData} />;
}
