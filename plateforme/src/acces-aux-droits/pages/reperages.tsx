import { data, redirect } from "react-router";
import { lirePlafond } from "../../envois/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { abandonnerReperage } from "../actes/abandonner-reperage.ts";
import { demanderReperage } from "../actes/demander-reperage.ts";
import { Reperages } from "../composants/Reperages.tsx";
import { derniersReperages } from "../lectures/reperages.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/reperages.ts";

export const handle = {
	console: true,
	actes: ["lancer", "lancer-complet", "abandonner"],
};

export const meta = () => titre(textes.reperages.liste.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	return pourOrganisme(acteur.organisme, async (tx) => ({
		reperages: await derniersReperages(tx, acteur.organisme),
		plafond: await lirePlafond(tx, acteur.organisme, jourDe(acteur.quand)),
		fait: new URL(request.url).searchParams.get("fait"),
		regle: acteur.roles.some((role) => REGLENT.includes(role)),
	}));
}

/** Those whom the permission table lets do the acts; the others read. */
const REGLENT: readonly Acteur["roles"][number][] = ["charge-acces-droits", "responsable"];

export async function action({ context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const acte = acteDe(context) ?? "";
	const resultat = await faire(acteur, acte);
	if (resultat.ok) throw redirect(`/reperages?fait=${acte}`, 303);
	return data({ motif: resultat.motif }, { status: 422 });
}

function faire(acteur: Acteur, acte: string) {
	if (acte === "abandonner") return abandonnerReperage(acteur);
	return demanderReperage(acteur, acte === "lancer-complet" ? "complet" : "changes");
}

export default function PageReperages({ loaderData, actionData }: Route.ComponentProps) {
	return <Reperages {...loaderData} refus={actionData} />;
}
