import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import {
	accepterDesignation,
	accepterMandat,
	designationsPour,
	personnesAidees,
} from "../../mandats/index.server.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Aidant } from "../composants/Aidant.tsx";
import { textesAidants } from "../textes/aidants.ts";
import type { Route } from "./+types/aidant.ts";
import { direRefus } from "./refus.ts";
import { entierDe } from "./sien.ts";

const { aidant: textes } = textesAidants;

export const handle = { actes: ["accepter", "accepter-designation"] };

export const meta = () => titre(textes.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const rendu = new URL(request.url).searchParams.get("fait") === "renoncer";
	return pourOrganisme(acteur.organisme, async (tx) => ({
		personnes: await personnesAidees(tx, acteur, jourDe(acteur.quand)),
		designations: await designationsPour(tx, acteur),
		dit: rendu ? textes.rendu : undefined,
	}));
}

export async function action({ request, context }: Route.ActionArgs) {
	const formulaire = await request.formData();
	const code = String(formulaire.get("code") ?? "");
	const fait =
		acteDe(context) === "accepter-designation"
			? await accepterDesignation(acteurDe(context), entierDe(formulaire.get("mandat")) ?? 0)
			: await accepterMandat(acteurDe(context), code);
	if (fait.ok) return redirect(`/aidant/${fait.mandat}?fait=accepter`, 303);
	return data({ dit: direRefus(fait.motif), saisie: code }, { status: 422 });
}

export default function PageAidant({ loaderData, actionData }: Route.ComponentProps) {
	const { dit, personnes, designations } = loaderData;
	const message = actionData ? { dit: actionData.dit, refus: true } : dit ? { dit } : undefined;
	return <Aidant {...{ personnes, designations, message }} saisie={actionData?.saisie} />;
}
