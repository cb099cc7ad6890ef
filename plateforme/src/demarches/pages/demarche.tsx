import { data, redirect } from "react-router";
import { acteurDe, contexteActeur, contexteLieu } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { commencer } from "../actes/commencer.ts";
import { Avant } from "../composants/Avant.tsx";
import { Orientation } from "../composants/Orientation.tsx";
import { orientationDe } from "../definitions.ts";
import { lireAvant } from "../lectures/avant.ts";
import { textesRefus } from "../textes/refus.ts";
import type { Route } from "./+types/demarche.ts";

export const handle = { actes: ["commencer"] };

export async function loader({ params, context }: Route.LoaderArgs) {
	const orientation = orientationDe(params.nom);
	if (orientation) return { orientation };
	const jour = jourDe(context.get(contexteLieu)?.quand ?? new Date());
	const avant = await lireAvant(context.get(contexteActeur) ?? undefined, params.nom, jour);
	if (!avant) throw data(textesRefus.page("demarche-inconnue"), { status: 404 });
	return { avant };
}

export async function action({ params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const { dossier = null } = acteur;
	const fait = await commencer(acteur, { demarche: params.nom, dossier });
	if (!fait.ok) return data({ motif: fait.motif }, { status: 422 });
	throw redirect(`/mes-demarches/${fait.demande}`, 303);
}

export default function PageDemarche({ loaderData, actionData }: Route.ComponentProps) {
	const { orientation, avant } = loaderData;
	if (orientation) return <Orientation {...orientation} />;
	return avant && <Avant {...avant} refus={actionData && textesRefus.phrases[actionData.motif]} />;
}
