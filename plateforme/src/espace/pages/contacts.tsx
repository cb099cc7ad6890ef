import { data, redirect } from "react-router";
import { changerEtatContact, preferer } from "../../dossiers/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteDe } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { choisirAnnonces } from "../actes/choisir-annonces.ts";
import { demanderCode, verifierCode } from "../actes/contacts.ts";
import { ETAPES } from "../annonces/regles.ts";
import { Contacts } from "../composants/Contacts.tsx";
import { lireContacts } from "../lectures/contacts.ts";
import { textesContacts as textes } from "../textes/contacts.ts";
import type { Route } from "./+types/contacts.ts";
import { direRefus } from "./refus.ts";
import { entierDe, saisieDe, sansDossier, sienDe } from "./sien.ts";

const ACTES = ["demander-code", "verifier-code", "retirer-contact", "choisir"];

export const handle = { actes: ACTES };

export const meta = () => titre(textes.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const lu = await lireContacts(sienDe(context).acteur);
	if (!lu) throw sansDossier();
	const fait = new URL(request.url).searchParams.get("fait");
	return { ...lu, dit: fait ? textes.fait[fait] : undefined };
}

export async function action({ request, context }: Route.ActionArgs) {
	const { acteur, dossier } = sienDe(context);
	const acte = acteDe(context) ?? "";
	const formulaire = await request.formData();
	const fait = await faire(acteur, dossier, acte, formulaire);
	if (fait.ok) return redirect(`/mon-dossier/contacts?fait=${acte}`, 303);
	return data({ dit: direRefus(fait.motif), saisie: saisieDe(formulaire) }, { status: 422 });
}

const CANAUX = ["courriel", "sms", "courrier"] as const;

async function faire(
	acteur: Acteur,
	dossier: number,
	acte: string,
	formulaire: FormData,
): Promise<{ ok: true } | { ok: false; motif: string }> {
	const saisie = saisieDe(formulaire);
	switch (acte) {
		case "demander-code": {
			const nature = saisie.nature === "mobile" ? "mobile" : "courriel";
			return demanderCode(acteur, dossier, { nature, valeur: saisie[nature] ?? "" });
		}
		case "verifier-code":
			return verifierCode(acteur, dossier, saisie.code ?? "");
		case "retirer-contact":
			return changerEtatContact(acteur, dossier, entierDe(saisie.contact) ?? 0, "retire");
		default: {
			const canal = CANAUX.find((connu) => connu === saisie.canal);
			const prefere = await preferer(acteur, dossier, { canal });
			if (!prefere.ok) return prefere;
			const voulues = new Set(formulaire.getAll("etape"));
			await choisirAnnonces(acteur, dossier, new Set(ETAPES.filter((etape) => voulues.has(etape))));
			return { ok: true };
		}
	}
}

export default function PageContacts({ loaderData, actionData }: Route.ComponentProps) {
	const { dit, ...vue } = loaderData;
	const message = actionData ? { dit: actionData.dit, refus: true } : dit ? { dit } : undefined;
	return <Contacts {...vue} message={message} saisie={actionData?.saisie} />;
}
