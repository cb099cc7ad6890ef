import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { MesDocuments } from "../composants/MesDocuments.tsx";
import { lireMesDocuments } from "../lectures/mes-documents.ts";
import { textesDocuments } from "../textes/documents.ts";
import type { Route } from "./+types/mes-documents.ts";
import { deposerTout } from "./deposer.server.ts";

export const handle = { actes: ["deposer"], script: "depot" };

export const meta = () => titre(textesDocuments.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const lus = await lireMesDocuments(acteurDe(context));
	if (!lus) throw data(textesDocuments.sansDossier, { status: 404 });
	const recus = Number(new URL(request.url).searchParams.get("recus"));
	return { ...lus, recus: Number.isInteger(recus) && recus > 0 ? Math.min(recus, 99) : 0 };
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	if (acteur.dossier === undefined) throw data(textesDocuments.sansDossier, { status: 404 });
	const deposes = await deposerTout(acteur, acteur.dossier, "en-ligne", await request.formData());
	if (deposes === "aucun" || deposes === "trop") return data({ refus: deposes }, { status: 422 });
	if (deposes.every(({ issue }) => issue === "recu"))
		throw redirect(`/mon-dossier/documents?recus=${deposes.length}`, 303);
	const refuse = deposes.some(({ issue }) => issue !== "recu" && issue !== "deja");
	return data({ deposes }, { status: refuse ? 422 : 200 });
}

export default function PageMesDocuments({ loaderData, actionData }: Route.ComponentProps) {
	return <MesDocuments {...loaderData} envoi={actionData} />;
}
