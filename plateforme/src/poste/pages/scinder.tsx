import { data, redirect } from "react-router";
import { consulter, scinder } from "../../dossiers/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Scinder } from "../composants/Scinder.tsx";
import { lireSeparation } from "../separation/lire.ts";
import { textesScinder } from "../textes/scinder.ts";
import type { Route } from "./+types/scinder.ts";
import { dossierInconnu, numeroDe, saisieDe } from "./numero.ts";

export const handle = { console: true, actes: ["scinder"] };

export const meta = () => titre(textesScinder.titre);

export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const dossier = numeroDe(params.dossier);
	const lu = await pourOrganisme(acteur.organisme, (tx) => consulter(tx, acteur, dossier));
	if (!lu.ok && lu.motif === "inconnu") throw dossierInconnu();
	if (!lu.ok) throw redirect(`/dossiers/${dossier}`);
	const { membres, contacts, matricule, foyer } = lu.dossier;
	return {
		dossier,
		matricule,
		aujourdhui: jourDe(acteur.quand),
		connuDepuis: foyer?.vraiDepuis ?? null,
		membres: membres.filter(({ jusqua }) => jusqua === null),
		contacts,
	};
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const dossier = numeroDe(params.dossier);
	const formulaire = await request.formData();
	const lue = lireSeparation(formulaire);
	const fait = lue ? await scinder(acteurDe(context), dossier, lue) : undefined;
	if (fait?.ok) return redirect(`/dossiers/${dossier}?fait=scinder`, 303);
	if (fait?.motif === "inconnu") throw dossierInconnu();
	const motif = fait?.motif ?? "date-illisible";
	const confirmes = formulaire.getAll("confirme").map(String);
	return data({ motif, saisie: saisieDe(formulaire), confirmes }, { status: 422 });
}

export default function PageScinder({ loaderData, actionData }: Route.ComponentProps) {
	return <Scinder {...loaderData} refus={actionData} />;
}
