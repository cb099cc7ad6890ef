import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteurDe, lireOrganisme, pourOrganisme } from "../../socle/index.server.ts";
import { donnerCoordonnees } from "../actes/donner-coordonnees.ts";
import { Coordonnees } from "../composants/Coordonnees.tsx";
import { ecrireSaisie } from "../coordonnees/saisie.ts";
import { textesCoordonnees } from "../textes/coordonnees.ts";
import type { Route } from "./+types/coordonnees.ts";

export const handle = { console: true, actes: ["donner"] };

export const meta = () => titre(textesCoordonnees.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const { organisme } = acteurDe(context);
	const { simule, coordonnees, aucune } = await pourOrganisme(organisme, (tx) =>
		lireOrganisme(tx, organisme),
	);
	return {
		saisie: ecrireSaisie(coordonnees),
		aucune,
		simule,
		fait: new URL(request.url).searchParams.has("fait"),
	};
}

export async function action({ request, context }: Route.ActionArgs) {
	const formulaire = await request.formData();
	const champ = (nom: string) => String(formulaire.get(nom) ?? "");
	const saisie = {
		telephone: champ("telephone"),
		horaires: champ("horaires"),
		lieux: champ("lieux"),
	};
	const donnees = await donnerCoordonnees(acteurDe(context), saisie);
	if (donnees.ok) return redirect("/reglages/organisme?fait=donner", 303);
	return data({ saisie, fautes: donnees.fautes }, { status: 422 });
}

export default function PageCoordonnees({ loaderData, actionData }: Route.ComponentProps) {
	return <Coordonnees {...loaderData} {...actionData} />;
}
