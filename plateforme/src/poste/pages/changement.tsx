import { data, redirect } from "react-router";
import { presentsParPlace, versionDe } from "../../changements/index.ts";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { ACTES_DU_CHANGEMENT } from "../changement/actes.ts";
import { changer } from "../changement/changer.ts";
import { saisieDu } from "../changement/saisie.ts";
import { Changement } from "../composants/Changement.tsx";
import { dossierOuvert } from "../lectures/ouvert.ts";
import { textesChangement } from "../textes/changement.ts";
import type { Route } from "./+types/changement.ts";
import { numeroDe, saisieDe } from "./numero.ts";

export const handle = { console: true, actes: [...ACTES_DU_CHANGEMENT] };

export const meta = () => titre(textesChangement.titre);

export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const lu = await pourOrganisme(acteur.organisme, (tx) =>
		dossierOuvert(tx, acteur, numeroDe(params.dossier)),
	);
	const { dossier, matricule, foyer } = lu;
	const aujourdhui = jourDe(acteur.quand);
	const presents = presentsParPlace(lu);
	return {
		dossier,
		matricule,
		aujourdhui,
		connu: foyer &&
			presents && {
				foyer: foyer.contenu,
				vraiDepuis: foyer.vraiDepuis,
				version: versionDe(lu),
				prenoms: presents.map(({ prenom }) => prenom),
				saisie: saisieDu(foyer.contenu, aujourdhui.slice(0, 7)),
			},
	};
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const dossier = numeroDe(params.dossier);
	const formulaire = await request.formData();
	const lu = await pourOrganisme(acteur.organisme, (tx) => dossierOuvert(tx, acteur, dossier));
	const fait = await changer(acteur, lu, formulaire, acteDe(context) === "enregistrer");
	const saisie = saisieDe(formulaire);
	if (!fait.ok) return data({ ...fait, saisie }, { status: 422 });
	if (!fait.apercu) return redirect(`/dossiers/${dossier}?fait=enregistrer-changement`, 303);
	return { ...fait, saisie };
}

export default function PageChangement({ loaderData, actionData }: Route.ComponentProps) {
	return <Changement {...loaderData} suite={actionData} />;
}
