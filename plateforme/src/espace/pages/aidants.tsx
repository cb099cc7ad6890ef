import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import {
	donnerMandat,
	lireMandat,
	mandatsDuDossier,
	revoquerMandat,
	structuresAidantes,
} from "../../mandats/index.server.ts";
import { messagesNonLus } from "../../messages/index.server.ts";
import { acteDe, pourOrganisme } from "../../socle/index.server.ts";
import { Aidants } from "../composants/Aidants.tsx";
import { textesAidants as textes } from "../textes/aidants.ts";
import type { Route } from "./+types/aidants.ts";
import { direRefus } from "./refus.ts";
import { choixDe, entierDe, sienDe } from "./sien.ts";

export const handle = { actes: ["donner", "revoquer"] };

export const meta = () => titre(textes.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const { acteur, dossier } = await sienDe(context);
	const fait = new URL(request.url).searchParams.get("fait");
	return pourOrganisme(acteur.organisme, async (tx) => ({
		mandats: await mandatsDuDossier(tx, acteur, dossier),
		structures: await structuresAidantes(tx, acteur.organisme),
		nonLus: await messagesNonLus(tx, acteur.organisme, dossier),
		dit: fait ? textes.fait[fait] : undefined,
	}));
}

export async function action({ request, context }: Route.ActionArgs) {
	const { acteur, dossier } = await sienDe(context);
	const formulaire = await request.formData();
	if (acteDe(context) === "revoquer") {
		const mandat = entierDe(formulaire.get("mandat")) ?? 0;
		const fait = await revoquerMandat(acteur, mandat, { dossier });
		if (fait.ok) return redirect("/mon-dossier/aidants?fait=revoquer", 303);
		return data({ dit: direRefus(fait.motif) }, { status: 422 });
	}
	const lu = lireMandat(formulaire);
	const fait = lu.ok ? await donnerMandat(acteur, dossier, lu.dit, { par: "en-ligne" }) : lu;
	// Shown in the answer itself: the code is in no address and in no history.
	if (lu.ok && fait.ok) return { donne: { nom: lu.dit.nom, code: fait.code } };
	const dit = direRefus(fait.ok ? "" : fait.motif);
	return data({ dit, saisie: choixDe(formulaire) }, { status: 422 });
}

export default function PageAidants({ loaderData, actionData }: Route.ComponentProps) {
	const { dit, ...vue } = loaderData;
	const suite: {
		dit?: string;
		saisie?: Record<string, string[]>;
		donne?: { nom: string; code: string };
	} = actionData ?? {};
	const message = suite.dit ? { dit: suite.dit, refus: true } : dit ? { dit } : undefined;
	return <Aidants {...vue} message={message} saisie={suite.saisie} donne={suite.donne} />;
}
