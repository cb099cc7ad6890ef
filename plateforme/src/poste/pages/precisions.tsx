import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Preciser } from "../composants/Preciser.tsx";
import { dossierOuvert } from "../lectures/ouvert.ts";
import { ACTES_DE_PRECISION } from "../saisie/actes.ts";
import { preciser } from "../saisie/preciser.ts";
import { textesPreciser } from "../textes/preciser.ts";
import type { Route } from "./+types/precisions.ts";
import { numeroDe, saisieDe } from "./numero.ts";

export const handle = { console: true, actes: [...ACTES_DE_PRECISION] };

export const meta = () => titre(textesPreciser.titre);

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const lu = await pourOrganisme(acteur.organisme, (tx) =>
		dossierOuvert(tx, acteur, numeroDe(params.dossier)),
	);
	const { dossier, matricule, membres, particularites, titres } = lu;
	return {
		dossier: { dossier, matricule, membres, particularites, titres },
		aujourdhui: jourDe(acteur.quand),
		fait: new URL(request.url).searchParams.get("fait"),
	};
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const dossier = numeroDe(params.dossier);
	const acte = ACTES_DE_PRECISION.find((connu) => connu === acteDe(context));
	const formulaire = await request.formData();
	const ici = `/dossiers/${dossier}/precisions`;
	if (!acte) throw redirect(ici, 303);
	const fait = await preciser(acteur, dossier, acte, formulaire);
	if (fait.ok) return redirect(`${ici}?fait=${acte}`, 303);
	return data({ acte, ...fait, saisie: saisieDe(formulaire) }, { status: 422 });
}

export default function PagePrecisions({ loaderData, actionData }: Route.ComponentProps) {
	return <Preciser {...loaderData} refus={actionData} />;
}
