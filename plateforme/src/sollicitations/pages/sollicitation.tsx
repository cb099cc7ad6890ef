import { data, Outlet, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Sollicitation } from "../composants/Sollicitation.tsx";
import { lireAffectations } from "../lectures/affectations.ts";
import { lireCalendrier } from "../lectures/reglages.ts";
import { textesSollicitation } from "../textes/sollicitation.ts";
import type { Route } from "./+types/sollicitation.ts";
import { ACTES } from "./actes.ts";
import { presenter } from "./detail.server.ts";
import { faire, saisieDe } from "./faire.server.ts";

export const handle = { console: true, actes: [...ACTES] };

export const meta = ({ params }: Route.MetaArgs) =>
	titre(textesSollicitation.titre(Number(params.sollicitation)));

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const numero = Number(params.sollicitation);
	if (!Number.isSafeInteger(numero)) throw data(textesSollicitation.inconnue, { status: 404 });
	return pourOrganisme(acteur.organisme, async (tx) => {
		const calendrier = await lireCalendrier(tx, acteur.organisme, jourDe(acteur.quand));
		const detail = await presenter(tx, acteur, numero, calendrier);
		if (!detail) throw data(textesSollicitation.inconnue, { status: 404 });
		return {
			detail,
			affectations: await lireAffectations(tx, acteur.organisme),
			fait: new URL(request.url).searchParams.get("fait"),
		};
	});
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const formulaire = await request.formData();
	formulaire.set("sollicitation", params.sollicitation);
	const acte = acteDe(context) ?? "";
	const resultat = await faire(acteur, acte, formulaire);
	if (!resultat.ok) {
		const refus = { motif: resultat.motif, acte, saisie: saisieDe(formulaire) };
		return data(refus, { status: resultat.motif === "rien-a-prendre" ? 200 : 422 });
	}
	const { pathname } = new URL(request.url);
	const vers = resultat.montrer ? `/sollicitations/${resultat.montrer}` : pathname;
	throw redirect(`${vers}?fait=${resultat.montrer ? "suivante" : acte}`, 303);
}

export default function PageSollicitation({ loaderData, actionData }: Route.ComponentProps) {
	return (
		<Sollicitation {...loaderData} refus={actionData}>
			<Outlet />
		</Sollicitation>
	);
}
