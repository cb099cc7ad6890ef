import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { attenduesDeLaSollicitation, piecesDeLaSollicitation } from "../../pieces/index.server.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import { deposer, envoyeeSansDossier } from "../actes/deposer.ts";
import type { MotifDeDemande } from "../actes/motifs.ts";
import { Documents } from "../composants/Documents.tsx";
import { titreDe } from "../lectures/demandes.ts";
import { textesRefus } from "../textes/refus.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";
import type { Route } from "./+types/documents.ts";
import { entierDe } from "./mandat.ts";

export const handle = { actes: ["deposer"] };

export const meta = () => titre(textesSansDossier.documents.titre);

export const headers = () => ({ "Cache-Control": "no-store" });

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	// Joined meanwhile: the documents of the file are elsewhere.
	if (acteur.dossier !== undefined) throw redirect("/mon-dossier/documents");
	const { organisme } = acteur;
	const lu = await tenter<{ vu: Awaited<ReturnType<typeof lire>> }, MotifDeDemande>(async () => ({
		vu: await lire(),
	}));
	if (!lu.ok) throw data(textesRefus.page(lu.motif), { status: 404 });
	const recus = Math.min(entierDe(new URL(request.url).searchParams.get("recus") ?? ""), 99);
	return { ...lu.vu, recus };

	function lire() {
		return pourOrganisme(organisme, async (tx) => {
			const lue = await envoyeeSansDossier(tx, acteur, entierDe(params.sienne));
			return {
				titre: titreDe(lue),
				attendues: await attenduesDeLaSollicitation(tx, organisme, lue.sollicitation),
				venues: await piecesDeLaSollicitation(tx, organisme, lue.sollicitation),
			};
		});
	}
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const numero = entierDe(params.sienne);
	const fait = await deposer(acteurDe(context), numero, await request.formData());
	if (!fait.ok) throw data(textesRefus.page(fait.motif), { status: 404 });
	const { deposes } = fait;
	if (deposes === "aucun" || deposes === "trop") return data({ refus: deposes }, { status: 422 });
	if (deposes.every(({ issue }) => issue === "recu"))
		throw redirect(`/mes-demarches/${numero}/documents?recus=${deposes.length}`, 303);
	const refuse = deposes.some(({ issue }) => issue !== "recu" && issue !== "deja");
	return data({ deposes }, { status: refuse ? 422 : 200 });
}

export default function PageDocuments({ loaderData, actionData, params }: Route.ComponentProps) {
	const adresse = `/mes-demarches/${params.sienne}/documents`;
	return <Documents {...loaderData} adresse={adresse} envoi={actionData} />;
}
