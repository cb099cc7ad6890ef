import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Nouveau } from "../composants/Nouveau.tsx";
import { ouvrir, proposer } from "../nouveau/ouvrir.ts";
import { preremplir } from "../nouveau/preremplir.ts";
import { textesNouveau } from "../textes/nouveau.ts";
import type { Route } from "./+types/nouveau.ts";
import { saisieDe } from "./numero.ts";

export const handle = { console: true, actes: ["ouvrir", "ouvrir-quand-meme"] };

export const meta = () => titre(textesNouveau.titre);

/** `?q=` is what was searched in vain. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const q = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 100);
	return {
		aujourdhui: jourDe(acteur.quand),
		propose: await proposer(acteur),
		saisie: preremplir(q),
	};
}

export async function action({ request, context }: Route.ActionArgs) {
	const formulaire = await request.formData();
	const quandMeme = acteDe(context) === "ouvrir-quand-meme";
	const fait = await ouvrir(acteurDe(context), formulaire, quandMeme);
	if (fait.ok) return redirect(`/dossiers/${fait.dossier}?fait=ouvrir`, 303);
	return data({ ...fait, saisie: saisieDe(formulaire) }, { status: 422 });
}

export default function PageNouveau({ loaderData, actionData }: Route.ComponentProps) {
	return <Nouveau {...loaderData} refus={actionData} />;
}
