import { data, redirect } from "react-router";
import { rattacherDemande } from "../../demarches/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { SansDossier } from "../composants/SansDossier.tsx";
import { lireSansDossier } from "../sans-dossier/lire.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";
import type { Route } from "./+types/sans-dossier.ts";
import { numeroDe, saisieDe } from "./numero.ts";

export const handle = { console: true, actes: ["rattacher", "rattacher-quand-meme"] };

export const meta = () => titre(textesSansDossier.titre);

export async function loader({ params, context }: Route.LoaderArgs) {
	const sollicitation = numeroDe(params.sollicitation);
	const lu = await lireSansDossier(acteurDe(context), sollicitation);
	if (!lu) throw introuvable(sollicitation);
	return lu;
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const saisie = saisieDe(await request.formData());
	const fait = await rattacherDemande(acteurDe(context), {
		sollicitation: numeroDe(params.sollicitation),
		vers: saisie.dossier
			? { dossier: numeroDe(saisie.dossier) }
			: { matricule: saisie.matricule ?? "" },
		verifie: acteDe(context) === "rattacher-quand-meme",
	});
	if (fait.ok) return redirect(`/dossiers/${fait.dossier}?fait=joindre`, 303);
	return data({ motif: fait.motif, saisie }, { status: 422 });
}

const introuvable = (sollicitation: number) =>
	data(
		{
			...textesSansDossier.introuvable,
			retour: { href: `/sollicitations/${sollicitation}`, texte: textesSansDossier.retour },
		},
		{ status: 404 },
	);

export default function PageSansDossier({ loaderData, actionData }: Route.ComponentProps) {
	return <SansDossier {...loaderData} refus={actionData} />;
}
