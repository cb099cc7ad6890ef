import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { lireTypeDePiece } from "../../pieces/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { deposerPour } from "../actes/deposer-pour.ts";
import { DocumentsAidee } from "../composants/DocumentsAidee.tsx";
import { lirePourQui } from "../lectures/documents-aidee.ts";
import { textesAidants } from "../textes/aidants.ts";
import type { Route } from "./+types/documents-aidee.ts";
import { entierDe } from "./sien.ts";

const { aidant: textes } = textesAidants;

export const handle = { actes: ["deposer"] };

export const meta = () => titre(textes.documents);

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const qui = await lirePourQui(acteurDe(context), entierDe(params.mandat) ?? 0);
	if (!qui) throw introuvable();
	const dits = new URL(request.url).searchParams;
	const recus = Math.min(entierDe(dits.get("recus")) ?? 0, 99);
	return { qui, recus, type: lireTypeDePiece(dits.get("type")) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const mandat = entierDe(params.mandat) ?? 0;
	const deposes = await deposerPour(acteurDe(context), mandat, await request.formData());
	if (deposes === "fini") throw introuvable();
	if (deposes === "aucun" || deposes === "trop") return data({ refus: deposes }, { status: 422 });
	if (deposes.every(({ issue }) => issue === "recu"))
		throw redirect(`/aidant/${mandat}/documents?recus=${deposes.length}`, 303);
	const refuse = deposes.some(({ issue }) => issue !== "recu" && issue !== "deja");
	return data({ deposes }, { status: refuse ? 422 : 200 });
}

const introuvable = () => data(textes.introuvable, { status: 404 });

export default function PageDocumentsAidee({ loaderData, actionData }: Route.ComponentProps) {
	const { qui, type, recus } = loaderData;
	return <DocumentsAidee {...qui} type={type} recus={recus} envoi={actionData} />;
}
