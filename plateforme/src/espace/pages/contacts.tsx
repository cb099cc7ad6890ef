import { data, redirect } from "react-router";
import { changerEtatContact, preferer } from "../../dossiers/index.server.ts";
import { confirmerSansDossier, prefererSansDossier } from "../../identite/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { choisirAnnonces } from "../actes/choisir-annonces.ts";
import { demanderCode, verifierCode } from "../actes/contacts.ts";
import { ETAPES } from "../annonces/regles.ts";
import type { Titulaire } from "../codes/regles.ts";
import { Contacts } from "../composants/Contacts.tsx";
import { ContactsSansDossier } from "../composants/ContactsSansDossier.tsx";
import { lireContacts } from "../lectures/contacts.ts";
import { lireContactsSansDossier } from "../lectures/sans-dossier.ts";
import { textesContacts as textes } from "../textes/contacts.ts";
import type { Route } from "./+types/contacts.ts";
import { direRefus } from "./refus.ts";
import { entierDe, saisieDe, sansDossier } from "./sien.ts";

const ACTES = ["demander-code", "verifier-code", "retirer-contact", "choisir"];

export const handle = { actes: ACTES };

export const meta = () => titre(textes.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const fait = new URL(request.url).searchParams.get("fait");
	const dit = fait ? textes.fait[fait] : undefined;
	if (acteur.dossier === undefined) {
		const sans = await lireContactsSansDossier(acteur);
		if (!sans) throw await sansDossier(acteur);
		return { dit, sans };
	}
	const lu = await lireContacts(acteur);
	if (!lu) throw await sansDossier(acteur);
	return { dit, lu };
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const acte = acteDe(context) ?? "";
	const formulaire = await request.formData();
	const fait = await faire(acteur, acte, formulaire);
	if (fait.ok) return redirect(`/mon-dossier/contacts?fait=${acte}`, 303);
	return data({ dit: direRefus(fait.motif), saisie: saisieDe(formulaire) }, { status: 422 });
}

const CANAUX = ["courriel", "sms", "courrier"] as const;

type Fait = { ok: true } | { ok: false; motif: string };

async function faire(acteur: Acteur, acte: string, formulaire: FormData): Promise<Fait> {
	const saisie = saisieDe(formulaire);
	const { dossier, compte } = acteur;
	if (dossier === undefined && !(await lireContactsSansDossier(acteur)))
		throw await sansDossier(acteur);
	const titulaire: Titulaire = dossier === undefined ? { compte } : { dossier };
	switch (acte) {
		case "demander-code": {
			const nature = natureDe(saisie);
			return demanderCode(acteur, titulaire, { nature, valeur: saisie[nature] ?? "" });
		}
		case "verifier-code":
			return verifierCode(acteur, titulaire, saisie.code ?? "");
		case "retirer-contact":
			if (dossier === undefined) return retirerSansDossier(acteur, natureDe(saisie));
			return changerEtatContact(acteur, dossier, entierDe(saisie.contact) ?? 0, "retire");
		default: {
			const canal = CANAUX.find((connu) => connu === saisie.canal);
			if (dossier === undefined) {
				if (!canal) return { ok: false, motif: "canal-inconnu" };
				await prefererSansDossier(acteur, canal);
				return { ok: true };
			}
			const prefere = await preferer(acteur, dossier, { canal });
			if (!prefere.ok) return prefere;
			const voulues = new Set(formulaire.getAll("etape"));
			await choisirAnnonces(acteur, dossier, new Set(ETAPES.filter((etape) => voulues.has(etape))));
			return { ok: true };
		}
	}
}

const natureDe = ({ nature }: Record<string, string>) =>
	nature === "mobile" ? ("mobile" as const) : ("courriel" as const);

const retirerSansDossier = (acteur: Acteur, nature: "courriel" | "mobile"): Promise<Fait> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		await confirmerSansDossier(tx, acteur, { nature, valeur: null });
		return { ok: true };
	});

export default function PageContacts({ loaderData, actionData }: Route.ComponentProps) {
	const { dit, lu, sans } = loaderData;
	const message = actionData ? { dit: actionData.dit, refus: true } : dit ? { dit } : undefined;
	const reste = { message, saisie: actionData?.saisie };
	if (sans) return <ContactsSansDossier {...sans} {...reste} />;
	return lu && <Contacts {...lu} {...reste} />;
}
