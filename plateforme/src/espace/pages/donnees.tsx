import { data, redirect } from "react-router";
import { JOURS_DE_GARDE } from "../../demarches/index.ts";
import { leverOpposition, sOpposer } from "../../dossiers/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Donnees } from "../composants/Donnees.tsx";
import { lireDonnees } from "../lectures/donnees.ts";
import { textesMonDossier } from "../textes/mon-dossier.ts";
import type { Route } from "./+types/donnees.ts";
import { sansDossier, sienDe } from "./sien.ts";

export const handle = { actes: ["s-opposer", "lever-opposition"] };

export const meta = () => titre(textesMonDossier.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const lu = await lireDonnees(acteur);
	if (!lu) throw await sansDossier(acteur);
	const garde = { aujourdhui: jourDe(acteur.quand), joursDeBrouillon: JOURS_DE_GARDE };
	return { ...lu, ...garde, fait: new URL(request.url).searchParams.get("fait") };
}

/** The file is the person's own, whatever the form says. */
export async function action({ request, context }: Route.ActionArgs) {
	const { acteur, dossier } = await sienDe(context);
	const acte = acteDe(context) ?? "";
	const lu = String((await request.formData()).get("objet") ?? "");
	const objet = lu === "reperage" || lu === "campagnes" ? lu : undefined;
	if (!objet) return data({ motif: "illisible" as const }, { status: 422 });
	const faire = acte === "lever-opposition" ? leverOpposition : sOpposer;
	const fait = await faire(acteur, dossier, objet);
	// Said twice, it is said: the page shows how it stands.
	if (fait.ok || fait.motif === "deja" || fait.motif === "aucune")
		return redirect(`/mon-dossier/donnees?fait=${acte}-${objet}#refuser`, 303);
	return data({ motif: "impossible" as const }, { status: 422 });
}

export default function PageDonnees({ loaderData, actionData }: Route.ComponentProps) {
	return <Donnees {...loaderData} refus={actionData?.motif} />;
}
