import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Saisir } from "../composants/Saisir.tsx";
import { dossierOuvert } from "../lectures/ouvert.ts";
import { ACTES_DE_SAISIE } from "../saisie/actes.ts";
import { saisir } from "../saisie/saisir.ts";
import { textesSaisir } from "../textes/saisir.ts";
import type { Route } from "./+types/saisir.ts";
import { numeroDe, saisieDe } from "./numero.ts";

export const handle = { console: true, actes: [...ACTES_DE_SAISIE] };

export const meta = () => titre(textesSaisir.titre);

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const dossier = numeroDe(params.dossier);
	const { matricule, membres } = await pourOrganisme(acteur.organisme, (tx) =>
		dossierOuvert(tx, acteur, dossier),
	);
	return {
		dossier,
		matricule,
		aujourdhui: jourDe(acteur.quand),
		enfants: membres.filter(({ role, jusqua }) => role === "enfant" && jusqua === null),
		fait: new URL(request.url).searchParams.get("fait"),
	};
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const dossier = numeroDe(params.dossier);
	const acte = ACTES_DE_SAISIE.find((connu) => connu === acteDe(context));
	const formulaire = await request.formData();
	const { membres } = await pourOrganisme(acteur.organisme, (tx) =>
		dossierOuvert(tx, acteur, dossier),
	);
	const enfants = membres
		.filter(({ role, jusqua }) => role === "enfant" && jusqua === null)
		.map(({ rang }) => rang);
	if (!acte) throw redirect(`/dossiers/${dossier}/saisir`, 303);
	const fait = await saisir(acteur, dossier, acte, formulaire, enfants);
	if (fait.ok) return redirect(`/dossiers/${dossier}/saisir?fait=${acte}`, 303);
	return data({ acte, ...fait, saisie: saisieDe(formulaire) }, { status: 422 });
}

export default function PageSaisir({ loaderData, actionData }: Route.ComponentProps) {
	return <Saisir {...loaderData} refus={actionData} />;
}
