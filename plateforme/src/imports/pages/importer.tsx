import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { deposer } from "../actes/deposer.ts";
import { Imports } from "../composants/Imports.tsx";
import { listerImports } from "../lectures/imports.ts";
import { textesPages as textes } from "../textes/pages.ts";
import type { Route } from "./+types/importer.ts";

export const handle = { console: true };

export const meta = () => titre(textes.titre);

export const loader = ({ context }: Route.LoaderArgs) => listerImports(acteurDe(context));

export async function action({ request, context }: Route.ActionArgs) {
	const formulaire = await request.formData();
	const fichier = formulaire.get("fichier");
	if (!(fichier instanceof File) || fichier.name === "") return refuser("absent");
	const mapping = String(formulaire.get("mapping") ?? "") || null;
	const depot = await deposer(acteurDe(context), fichier, mapping);
	if (!depot.ok) return refuser(depot.motif);
	const suite = depot.aExpliquer ? "/colonnes" : "";
	return redirect(`/importer/${depot.import}${suite}`, 303);
}

const refuser = (refus: keyof typeof textes.fichier.refus) => data({ refus }, { status: 422 });

export default function PageImporter({ loaderData, actionData }: Route.ComponentProps) {
	return <Imports {...loaderData} refus={actionData?.refus} />;
}
