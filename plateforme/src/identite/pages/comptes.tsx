import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { creerCompte } from "../actes/creer-compte.ts";
import { creerEquipe } from "../actes/creer-equipe.ts";
import { modifierCompte } from "../actes/modifier-compte.ts";
import { Comptes } from "../composants/Comptes.tsx";
import type { SaisieCompte } from "../comptes/saisie.ts";
import { listerComptes } from "../lectures/comptes.ts";
import { textesComptes } from "../textes/comptes.ts";
import type { Route } from "./+types/comptes.ts";

export const handle = { console: true, actes: ["creer", "modifier", "creer-equipe"] };

export const meta = () => titre(textesComptes.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const adresse = new URL(request.url).searchParams;
	const liste = await listerComptes(acteurDe(context));
	const choisi = liste.comptes.find(({ compte }) => String(compte) === adresse.get("compte"));
	return { ...liste, choisi, fait: adresse.get("fait") };
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const formulaire = await request.formData();
	if (acteDe(context) === "creer-equipe") {
		const nom = String(formulaire.get("nom-equipe") ?? "");
		const creee = await creerEquipe(acteur, nom);
		if (creee.ok) return redirect("/reglages/comptes?fait=creer-equipe#contenu", 303);
		return data({ equipe: { nom, motif: creee.motif } }, { status: 422 });
	}
	const saisie = lireSaisie(formulaire);
	if (acteDe(context) === "creer") {
		const cree = await creerCompte(acteur, saisie);
		if (cree.ok) return redirect("/reglages/comptes?fait=creer", 303);
		return data({ compte: undefined, saisie, actif: true, fautes: cree.fautes }, { status: 422 });
	}
	const compte = Number(formulaire.get("compte"));
	const actif = formulaire.get("actif") === "oui";
	const modifie = await modifierCompte(acteur, compte, { ...saisie, actif });
	if (modifie.ok) return redirect("/reglages/comptes?fait=modifier", 303);
	return data({ compte, saisie, actif, fautes: modifie.fautes }, { status: 422 });
}

function lireSaisie(formulaire: FormData): SaisieCompte {
	const champ = (nom: string) => String(formulaire.get(nom) ?? "").trim();
	return {
		prenom: champ("prenom"),
		nom: champ("nom"),
		courriel: champ("courriel"),
		roles: formulaire.getAll("role").map(String),
		equipe: champ("equipe"),
		competences: champ("competences"),
	};
}

export default function PageComptes({ loaderData, actionData }: Route.ComponentProps) {
	const refusEquipe = actionData && "equipe" in actionData ? actionData.equipe : undefined;
	const refus = actionData && "saisie" in actionData ? actionData : undefined;
	return <Comptes {...loaderData} refus={refus} refusEquipe={refusEquipe} />;
}
