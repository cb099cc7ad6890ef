import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { revoquerMandat } from "../../mandats/index.server.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { ecrirePour } from "../actes/aider.ts";
import { Aidee } from "../composants/Aidee.tsx";
import { lirePersonneAidee } from "../lectures/aidee.ts";
import { textesAidants } from "../textes/aidants.ts";
import type { Route } from "./+types/aidee.ts";
import { direRefus } from "./refus.ts";
import { entierDe, saisieDe } from "./sien.ts";

const { aidant: textes } = textesAidants;

export const handle = { actes: ["ecrire", "renoncer"] };

export const meta = () => titre(textes.titre);

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const vue = await lirePersonneAidee(acteurDe(context), entierDe(params.mandat) ?? 0);
	if (!vue) throw introuvable();
	const fait = new URL(request.url).searchParams.get("fait");
	const dit = fait === "ecrire" ? textes.envoye : fait === "accepter" ? textes.accepte : undefined;
	return { vue, dit };
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const mandat = entierDe(params.mandat) ?? 0;
	if (acteDe(context) === "renoncer") {
		const fait = await revoquerMandat(acteur, mandat, "aidant");
		if (!fait.ok) throw introuvable();
		return redirect("/aidant?fait=renoncer", 303);
	}
	const saisie = saisieDe(await request.formData());
	const { objet = "", texte = "" } = saisie;
	const fait = await ecrirePour(acteur, mandat, { objet, texte });
	if (fait.ok) return redirect(`/aidant/${mandat}?fait=ecrire`, 303);
	if (fait.motif === "fini") throw introuvable();
	return data({ dit: direRefus(fait.motif), saisie }, { status: 422 });
}

const introuvable = () => data(textes.introuvable, { status: 404 });

export default function PageAidee({ loaderData, actionData }: Route.ComponentProps) {
	const { vue, dit } = loaderData;
	const message = actionData ? { dit: actionData.dit, refus: true } : dit ? { dit } : undefined;
	return <Aidee {...vue} message={message} saisie={actionData?.saisie} />;
}
