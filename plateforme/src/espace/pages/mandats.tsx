import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { lireMandat, mandatsDuDossier, revoquerMandat } from "../../mandats/index.server.ts";
import { dossierOuvert } from "../../poste/index.server.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { enregistrerMandat } from "../actes/enregistrer-mandat.ts";
import { Mandats } from "../composants/Mandats.tsx";
import { textesAidants } from "../textes/aidants.ts";
import type { Route } from "./+types/mandats.ts";
import { direRefus } from "./refus.ts";
import { choixDe, entierDe } from "./sien.ts";

const { agent: textes } = textesAidants;

export const handle = { console: true, actes: ["enregistrer-mandat", "revoquer-mandat"] };

export const meta = () => titre(textes.titre);

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const fait = new URL(request.url).searchParams.get("fait");
	return pourOrganisme(acteur.organisme, async (tx) => {
		const { dossier, matricule } = await dossierOuvert(tx, acteur, entierDe(params.dossier) ?? 0);
		return {
			dossier,
			matricule,
			mandats: await mandatsDuDossier(tx, acteur, dossier),
			dit: fait === "revoquer-mandat" ? textes.fait : undefined,
		};
	});
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const { dossier } = await pourOrganisme(acteur.organisme, (tx) =>
		dossierOuvert(tx, acteur, entierDe(params.dossier) ?? 0),
	);
	const formulaire = await request.formData();
	if (acteDe(context) === "revoquer-mandat") {
		const mandat = entierDe(formulaire.get("mandat")) ?? 0;
		const fait = await revoquerMandat(acteur, mandat, { dossier });
		if (fait.ok) return redirect(`/dossiers/${dossier}/mandats?fait=revoquer-mandat`, 303);
		return data({ dit: direRefus(fait.motif) }, { status: 422 });
	}
	const lu = lireMandat(formulaire);
	const par = formulaire.get("par") === "telephone" ? "telephone" : "papier";
	const consigne = String(formulaire.get("consigne") ?? "");
	const fait = lu.ok ? await enregistrerMandat(acteur, dossier, lu.dit, { par, consigne }) : lu;
	if (lu.ok && fait.ok) return { donne: { nom: lu.dit.nom, code: fait.code } };
	const dit = direRefus(fait.ok ? "" : fait.motif);
	return data({ dit, saisie: choixDe(formulaire) }, { status: 422 });
}

export default function PageMandats({ loaderData, actionData }: Route.ComponentProps) {
	const { dit, ...vue } = loaderData;
	const suite: {
		dit?: string;
		saisie?: Record<string, string[]>;
		donne?: { nom: string; code: string };
	} = actionData ?? {};
	const message = suite.dit ? { dit: suite.dit, refus: true } : dit ? { dit } : undefined;
	return <Mandats {...vue} message={message} saisie={suite.saisie} donne={suite.donne} />;
}
