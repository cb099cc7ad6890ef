import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { regler } from "../actes/regler.ts";
import { ReglagesDesEnvois } from "../composants/ReglagesDesEnvois.tsx";
import { lireReglages, listerReglages } from "../lectures/reglages.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/reglages.ts";
import { lireSaisie } from "./lire-reglages.ts";

export const handle = { console: true, actes: ["regler"] };

export const meta = () => titre(textes.reglages.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const { organisme, quand, roles } = acteurDe(context);
	const aujourdhui = jourDe(quand);
	return pourOrganisme(organisme, async (tx) => ({
		aujourdhui,
		enVigueur: await lireReglages(tx, organisme, aujourdhui),
		decides: await listerReglages(tx, organisme),
		fait: new URL(request.url).searchParams.has("fait"),
		regle: roles.includes("administrateur"),
	}));
}

export async function action({ request, context }: Route.ActionArgs) {
	const saisie = Object.fromEntries(
		[...(await request.formData())].map(([nom, valeur]) => [nom, String(valeur)]),
	);
	const lu = lireSaisie(saisie);
	if (!lu.ok) return data({ saisie, fautes: lu.fautes }, { status: 422 });
	const regle = await regler(acteurDe(context), lu.reglages);
	if (!regle.ok) return data({ saisie, fautes: ["depuis" as const] }, { status: 422 });
	return redirect("/reglages/envois?fait", 303);
}

export default function PageReglages({ loaderData, actionData }: Route.ComponentProps) {
	return <ReglagesDesEnvois {...loaderData} refus={actionData} />;
}
