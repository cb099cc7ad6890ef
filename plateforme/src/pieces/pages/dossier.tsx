import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { CANAUX } from "../../sollicitations/index.ts";
import { PiecesDuDossier } from "../composants/PiecesDuDossier.tsx";
import { lirePiecesDuDossier } from "../lectures/pieces-du-dossier.ts";
import { textesTri } from "../textes/tri.ts";
import type { Route } from "./+types/dossier.ts";
import { deposerTout } from "./deposer.server.ts";
import { demanderCeQuiManque, saisieDe } from "./faire.server.ts";
import { entierDe } from "./servir.server.ts";

export const handle = { console: true, actes: ["deposer", "demander"] };

export const meta = ({ loaderData }: Route.MetaArgs) =>
	titre(textesTri.dossier.titre(loaderData?.matricule ?? ""));

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const dossier = entierDe(params.dossier);
	const lu = await lirePiecesDuDossier(acteurDe(context), dossier);
	if (lu.etat === "inconnu") throw data(textesTri.inconnue, { status: 404 });
	// Its own page asks why, then opens.
	if (lu.etat === "ferme") throw redirect(`/dossiers/${dossier}`);
	const adresse = new URL(request.url).searchParams;
	const pour = entierDe(adresse.get("pour") ?? undefined) || undefined;
	return { ...lu.vu, pour, fait: adresse.get("fait") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const dossier = entierDe(params.dossier);
	const lu = await lirePiecesDuDossier(acteur, dossier);
	if (lu.etat !== "ouvert") throw data(textesTri.inconnue, { status: 404 });
	const formulaire = await request.formData();
	const acte = acteDe(context);
	const ici = `/dossiers/${dossier}/pieces`;
	if (acte === "deposer") {
		const canal = CANAUX.find((connu) => connu === formulaire.get("canal")) ?? "accueil";
		const deposes = await deposerTout(acteur, dossier, canal, formulaire);
		if (typeof deposes === "string") return data({ acte, depot: deposes }, { status: 422 });
		if (deposes.every(({ issue }) => issue === "recu")) throw redirect(`${ici}?fait=deposer`, 303);
		return data({ acte, deposes }, { status: 422 });
	}
	const fait = await demanderCeQuiManque(acteur, formulaire);
	if (fait.ok) throw redirect(`${ici}?fait=demander`, 303);
	return data(
		{ acte: "demander", motif: fait.motif, saisie: saisieDe(formulaire) },
		{ status: 422 },
	);
}

export default function PagePiecesDuDossier({ loaderData, actionData }: Route.ComponentProps) {
	return <PiecesDuDossier {...loaderData} envoi={actionData} />;
}
