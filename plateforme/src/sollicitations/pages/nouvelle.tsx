import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { prendre } from "../actes/prendre.ts";
import { NouveauContact } from "../composants/NouveauContact.tsx";
import { matriculeDuDossier } from "../lectures/affectations.ts";
import { textesContact } from "../textes/contact.ts";
import type { Route } from "./+types/nouvelle.ts";
import { saisieDe } from "./faire.server.ts";
import { noter } from "./noter.server.ts";

export const handle = { console: true, actes: ["recevoir", "recevoir-prendre"] };

export const meta = () => titre(textesContact.titre);

/** `?dossier=12` fills the form. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const dossier = Number(new URL(request.url).searchParams.get("dossier"));
	const matricule =
		Number.isSafeInteger(dossier) && dossier > 0
			? await pourOrganisme(acteur.organisme, (tx) =>
					matriculeDuDossier(tx, acteur.organisme, dossier),
				)
			: undefined;
	const saisie: Record<string, string> = { matricule: matricule ?? "" };
	return { aujourdhui: jourDe(acteur.quand), saisie };
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const acte = acteDe(context) ?? "";
	const saisie = saisieDe(await request.formData());
	const note = await noter(acteur, saisie);
	if (!note.ok) return data({ motif: note.motif, acte, saisie }, { status: 422 });
	const { sollicitation } = note;
	if (acte === "recevoir-prendre") await prendre(acteur, { sollicitation });
	const suite = note.canalFerme ? "canal-ferme" : "recevoir";
	throw redirect(`/sollicitations/${sollicitation}?fait=${suite}`, 303);
}

export default function PageNouvelle({ loaderData, actionData }: Route.ComponentProps) {
	return <NouveauContact {...loaderData} refus={actionData} />;
}
