import { data, redirect } from "react-router";
import { personneSansDossier } from "../../identite/index.server.ts";
import { titre } from "../../interface/index.ts";
import { ecrire, type Lecteur } from "../../messages/index.server.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, lireJour } from "../../socle/index.ts";
import { Messages } from "../composants/Messages.tsx";
import { lireMessages } from "../lectures/messages.ts";
import { textesMessagesDeLEspace as textes } from "../textes/messages.ts";
import type { Route } from "./+types/messages.ts";
import { direRefus } from "./refus.ts";
import { entierDe, saisieDe, sansDossier } from "./sien.ts";

export const handle = { actes: ["ecrire"] };

export const meta = () => titre(textes.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const parametres = new URL(request.url).searchParams;
	const promesse = parametres.get("promesse");
	return {
		...(await lireMessages(acteur, await lecteurDe(acteur), entierDe(parametres.get("suite")))),
		objet: (parametres.get("objet") ?? "").slice(0, 120),
		dit: promesse === null ? undefined : textes.envoye(lireJour(promesse) ?? null),
	};
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	await lecteurDe(acteur);
	const { dossier = null } = acteur;
	const saisie = saisieDe(await request.formData());
	const { objet = "", texte = "", suite } = saisie;
	const fait = await ecrire(acteur, { dossier, objet, texte, sollicitation: entierDe(suite) });
	if (fait.ok) return redirect(`/mon-dossier/messages?promesse=${fait.promesse ?? ""}`, 303);
	return data({ dit: direRefus(fait.motif), saisie }, { status: 422 });
}

/** Their own file; or their account, when they have none yet. */
async function lecteurDe(acteur: Acteur): Promise<Lecteur> {
	const { organisme, compte, dossier } = acteur;
	if (dossier !== undefined) return dossier;
	if (await pourOrganisme(organisme, (tx) => personneSansDossier(tx, organisme, compte)))
		return { compte };
	throw await sansDossier(acteur);
}

export default function PageMessages({ loaderData, actionData }: Route.ComponentProps) {
	const { dit, ...vue } = loaderData;
	const message = actionData ? { dit: actionData.dit, refus: true } : dit ? { dit } : undefined;
	return <Messages {...vue} message={message} saisie={actionData?.saisie} />;
}
