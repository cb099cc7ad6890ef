import { data, redirect } from "react-router";
import { peutOuvrir } from "../../identite/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { faire } from "../actes/faire.ts";
import { ACTES_DU_DOSSIER } from "../actes/noms.ts";
import { Dossier } from "../composants/Dossier.tsx";
import { Garde } from "../composants/Garde.tsx";
import { GENRES, tisser } from "../frise/frise.ts";
import { lireDossierDuPoste } from "../lectures/dossier.ts";
import { textesDossier } from "../textes/dossier.ts";
import type { Route } from "./+types/dossier.ts";
import { dossierInconnu, numeroDe, saisieDe } from "./numero.ts";

export const handle = { console: true, actes: [...ACTES_DU_DOSSIER] };

/** No name in the title: it stays in the history of the browser. */
export const meta = ({ loaderData }: Route.MetaArgs) =>
	titre(textesDossier.titre(loaderData?.matricule ?? ""));

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.dossier);
	const lu = await lireDossierDuPoste(acteur, numero);
	if (lu.etat === "inconnu") throw dossierInconnu();
	if (lu.etat !== "ouvert") return { ...lu, dossier: numero };
	const adresse = new URL(request.url).searchParams;
	const page = Number(adresse.get("page"));
	return {
		...lu,
		matricule: lu.dossier.matricule,
		moments: tisser(lu),
		genre: GENRES.find((genre) => genre === adresse.get("genre")),
		page: Number.isInteger(page) && page > 0 ? Math.min(page, 100) : 1,
		fait: adresse.get("fait"),
		peutSaisir: peutOuvrir(acteur, "/dossiers/:dossier/saisir"),
		peutPreciser: peutOuvrir(acteur, "/dossiers/:dossier/precisions"),
		peutChanger: peutOuvrir(acteur, "/dossiers/:dossier/changement"),
		peutScinder: peutOuvrir(acteur, "/dossiers/:dossier/scinder"),
		peutDeproteger: lu.dossier.protection !== "agent" || acteur.roles.includes("responsable"),
	};
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const dossier = numeroDe(params.dossier);
	const acte = acteDe(context) ?? "";
	const formulaire = await request.formData();
	const fait = await faire(acteurDe(context), dossier, acte, formulaire);
	if (fait.ok) return redirect(`/dossiers/${dossier}?fait=${acte}`, 303);
	if (fait.motif === "inconnu") throw dossierInconnu();
	return data({ acte, motif: fait.motif, saisie: saisieDe(formulaire) }, { status: 422 });
}

export default function PageDossier({ loaderData, actionData }: Route.ComponentProps) {
	if (loaderData.etat !== "ouvert") return <Garde {...loaderData} refus={actionData} />;
	return <Dossier {...loaderData} refus={actionData} />;
}
