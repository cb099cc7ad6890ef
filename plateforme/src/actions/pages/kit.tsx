import { data, redirect } from "react-router";
import { peutOuvrir } from "../../identite/index.server.ts";
import { Console, titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { adapterKit, ajouterKit } from "../actes/kits.ts";
import { Annonce } from "../composants/Champs.tsx";
import { AdapterLeKit, LeKit } from "../composants/LeKit.tsx";
import { Revues } from "../composants/LePlan.tsx";
import { lireKit } from "../lectures/kits.ts";
import { lireRevues } from "../lectures/plan.ts";
import { textesInconnue } from "../textes/inconnue.ts";
import { textesKits as textes } from "../textes/kits.ts";
import { phraseDeLaFaute, textesRefus } from "../textes/refus.ts";
import type { Route } from "./+types/kit.ts";
import { lireAdaptation, lirePropre } from "./formulaires.server.ts";

export const handle = { console: true, actes: ["adapter", "ajouter"] };

export const meta = () => titre(textes.titre);

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const { organisme } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		const lu = await lireKit(tx, organisme, params.kit);
		if (!lu) throw data(textesInconnue.kit, { status: 404 });
		return {
			...lu,
			revues: await lireRevues(tx, organisme, { kit: params.kit }),
			mene: peutOuvrir(acteur, "/actions/nouvelle"),
			fait: new URL(request.url).searchParams.get("fait"),
		};
	});
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const formulaire = await request.formData();
	const acteur = acteurDe(context);
	const acte = acteDe(context) ?? "";
	const [adaptation, propre] = [lireAdaptation(formulaire), lirePropre(formulaire)];
	const fait =
		acte === "ajouter"
			? await ajouterKit(acteur, params.kit, adaptation, propre)
			: await adapterKit(acteur, params.kit, adaptation);
	if (fait.ok) return redirect(`/actions/kits/${fait.kit}?fait=${acte}`, 303);
	const fautes = "fautes" in fait ? fait.fautes : [];
	return data({ motif: fait.motif, fautes, saisie: { ...adaptation, ...propre } }, { status: 422 });
}

export default function PageKit({ loaderData, actionData }: Route.ComponentProps) {
	const { kit, local, revues, mene, fait } = loaderData;
	const refus = actionData && [
		textesRefus[actionData.motif],
		...actionData.fautes.map(phraseDeLaFaute),
	];
	return (
		<Console
			titre={kit.titre}
			chapeau={<p>{textes.version(kit.version, local)}</p>}
			actes={
				mene && (
					<a className="bouton" href={`/actions/nouvelle?kit=${kit.kit}`} data-acte-principal>
						{textes.preparer}
					</a>
				)
			}
		>
			<Annonce refus={refus} fait={fait ? textes.fait[fait] : undefined} />
			<LeKit kit={kit} />
			{revues.length > 0 && (
				<section aria-labelledby="revues">
					<h2 id="revues">{textes.revues}</h2>
					<Revues revues={revues} />
				</section>
			)}
			{mene && <AdapterLeKit kit={kit} saisie={actionData?.saisie} />}
		</Console>
	);
}
