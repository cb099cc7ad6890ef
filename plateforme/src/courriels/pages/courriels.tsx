import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { Fil } from "../composants/Fil.tsx";
import { lireBoite } from "../lectures/boite.ts";
import { lireDetail } from "../lectures/detail.ts";
import { compterFil, lireFil, suivantARattacher } from "../lectures/fil.ts";
import { SECTIONS, textesFil } from "../textes/fil.ts";
import type { Route } from "./+types/courriels.ts";
import { ACTES } from "./actes.ts";
import { entierDe, faire } from "./faire.server.ts";

export const handle = { console: true, actes: [...ACTES] };

export const meta = () => titre(textesFil.titre);

const sectionDe = (parametres: URLSearchParams) =>
	SECTIONS.find((section) => section === parametres.get("section"));

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const parametres = new URL(request.url).searchParams;
	const choisi = entierDe(parametres.get("c"));
	return pourOrganisme(acteur.organisme, async (tx) => {
		const detail = choisi === undefined ? undefined : await lireDetail(tx, acteur, choisi);
		if (choisi !== undefined && !detail)
			throw data(textesFil.refus["courriel-inconnu"], { status: 404 });
		const section = sectionDe(parametres) ?? detail?.section ?? "a-rattacher";
		return {
			section,
			detail,
			apres: entierDe(parametres.get("apres")),
			comptes: await compterFil(tx, acteur),
			boite: await lireBoite(tx, acteur),
			...(await lireFil(tx, acteur, section, entierDe(parametres.get("apres")))),
			fait: parametres.get("fait"),
			administre: acteur.roles.includes("administrateur"),
		};
	});
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const formulaire = await request.formData();
	const acte = ACTES.find((connu) => connu === acteDe(context));
	const courriel = entierDe(formulaire.get("courriel"));
	if (!acte || courriel === undefined)
		throw data(textesFil.refus["courriel-inconnu"], { status: 404 });
	const fait = await faire(acteur, acte, courriel, formulaire);
	if (!fait.ok) {
		const saisie = String(formulaire.get("matricule") ?? "");
		return data({ motif: fait.motif, saisie }, { status: 422 });
	}
	// What was settled gives way to the next one; what was opened again stays in sight.
	const montrer =
		acte === "rattacher" || acte === "ecarter"
			? await pourOrganisme(acteur.organisme, (tx) => suivantARattacher(tx, acteur, courriel))
			: courriel;
	throw redirect(`/courriels?${montrer ? `c=${montrer}&` : ""}fait=${acte}`, 303);
}

export default function PageCourriels({ loaderData, actionData }: Route.ComponentProps) {
	return <Fil {...loaderData} refus={actionData} />;
}
