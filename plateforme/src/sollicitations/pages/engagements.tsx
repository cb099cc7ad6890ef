import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Reglages } from "../composants/Reglages.tsx";
import { lireCanaux, lireEngagements } from "../lectures/reglages.ts";
import { textesReglages } from "../textes/reglages.ts";
import type { Route } from "./+types/engagements.ts";
import { saisieDe } from "./faire.server.ts";
import { regler } from "./regler.server.ts";

export const handle = { console: true, actes: ["engager", "ouvrir", "fermer"] };

export const meta = () => titre(textesReglages.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	return pourOrganisme(acteur.organisme, async (tx) => ({
		aujourdhui: jourDe(acteur.quand),
		engagements: await lireEngagements(tx, acteur.organisme),
		canaux: await lireCanaux(tx, acteur.organisme),
		fait: new URL(request.url).searchParams.get("fait"),
	}));
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const acte = acteDe(context) ?? "";
	const saisie = saisieDe(await request.formData());
	const resultat = await regler(acteur, acte, saisie);
	if (resultat.ok) throw redirect(`/reglages/engagements?fait=${acte}`, 303);
	return data({ acte, saisie, ...resultat }, { status: 422 });
}

export default function PageEngagements({ loaderData, actionData }: Route.ComponentProps) {
	return <Reglages {...loaderData} refus={actionData} />;
}
