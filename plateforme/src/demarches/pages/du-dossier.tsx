import { data, redirect } from "react-router";
import { consulter } from "../../dossiers/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { commencer } from "../actes/commencer.ts";
import { DuDossier } from "../composants/DuDossier.tsx";
import { demarches } from "../definitions.ts";
import { ASSISTANCES, type Assistance } from "../demande.ts";
import { demandesDuDossier, titreDe } from "../lectures/demandes.ts";
import { textesPages } from "../textes/pages.ts";
import { textesRefus } from "../textes/refus.ts";
import type { Route } from "./+types/du-dossier.ts";

export const handle = { console: true, actes: ["commencer"] };

export const meta = () => titre(textesPages.agent.titre);

export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const dossier = Number(params.dossier);
	const { organisme } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		const lu = Number.isSafeInteger(dossier)
			? await consulter(tx, acteur, dossier)
			: ({ ok: false, motif: "inconnu" } as const);
		if (!lu.ok && lu.motif === "inconnu") throw data(textesRefus.page("inconnu"), { status: 404 });
		if (!lu.ok) throw redirect(`/dossiers/${dossier}`);
		const lues = await demandesDuDossier(tx, organisme, dossier);
		return {
			dossier,
			matricule: lu.dossier.matricule,
			proposees: demarches.map(({ nom, titre }) => ({ nom, titre })),
			lues: lues.map((lue) => ({
				...lue,
				titre: titreDe(lue),
			})),
		};
	});
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const formulaire = await request.formData();
	const dossier = Number(params.dossier);
	const moyen = String(formulaire.get("moyen"));
	const fait = await commencer(acteurDe(context), {
		demarche: String(formulaire.get("demarche") ?? ""),
		dossier,
		assistee: estUnMoyen(moyen) ? moyen : "telephone",
	});
	if (!fait.ok) return data({ motif: fait.motif }, { status: 422 });
	throw redirect(`/dossiers/${dossier}/demarches/${fait.demande}`, 303);
}

const estUnMoyen = (moyen: string): moyen is Assistance =>
	ASSISTANCES.some((une) => une === moyen && une !== "aidant");

export default function PageDuDossier({ loaderData, actionData }: Route.ComponentProps) {
	return <DuDossier {...loaderData} refus={actionData && textesRefus.phrases[actionData.motif]} />;
}
