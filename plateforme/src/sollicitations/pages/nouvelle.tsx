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

export const handle = { console: true, actes: ["recevoir", "recevoir-prendre", "proteger"] };

export const meta = () => titre(textesContact.titre);

/** `?dossier=12` and `?prestation=rsa` fill the form: « protect the date » comes from any screen. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const parametres = new URL(request.url).searchParams;
	const dossier = Number(parametres.get("dossier"));
	const matricule =
		Number.isSafeInteger(dossier) && dossier > 0
			? await pourOrganisme(acteur.organisme, (tx) =>
					matriculeDuDossier(tx, acteur.organisme, dossier),
				)
			: undefined;
	const prestation = parametres.get("prestation") ?? "";
	const saisie: Record<string, string> = { matricule: matricule ?? "", prestation };
	return { aujourdhui: jourDe(acteur.quand), saisie, proteger: parametres.has("proteger") };
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const acte = acteDe(context) ?? "";
	const saisie = saisieDe(await request.formData());
	const note = await noter(acteur, acte, saisie);
	if (!note.ok) return data({ motif: note.motif, acte, saisie }, { status: 422 });
	if (note.preuve) throw redirect(`/dates-protegees/${note.preuve}`, 303);
	const { sollicitation } = note;
	if (acte === "recevoir-prendre") await prendre(acteur, { sollicitation });
	const suite = note.canalFerme ? "canal-ferme" : "recevoir";
	throw redirect(`/sollicitations/${sollicitation}?fait=${suite}`, 303);
}

export default function PageNouvelle({ loaderData, actionData }: Route.ComponentProps) {
	return <NouveauContact {...loaderData} refus={actionData} />;
}
