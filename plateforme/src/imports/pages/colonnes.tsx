import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteurDe } from "../../socle/index.server.ts";
import { enregistrerMapping } from "../actes/enregistrer-mapping.ts";
import { reprendre, seRelit } from "../actes/reprendre.ts";
import { Explication } from "../composants/Explication.tsx";
import { lireColonnes } from "../lectures/colonnes.ts";
import { lireImport, lireMapping } from "../lectures/imports.ts";
import type { Mapping } from "../source/mapping.ts";
import { textesPages } from "../textes/pages.ts";
import type { Route } from "./+types/colonnes.ts";
import { lireNumero } from "./numero.ts";
import {
	lireSaisie,
	mappingSaisi,
	type Saisie,
	saisieDe,
	saisieProposee,
} from "./saisie-mapping.ts";

const { colonnes: textes } = textesPages;

export const handle = { console: true };

export const meta = () => titre(textes.titre);

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const numero = lireNumero(params.import);
	const vu = await lireImport(acteur, numero);
	const adresse = new URL(request.url).searchParams;
	if (!vu) throw data(null, { status: 404 });
	const nom = adresse.get("mapping") ?? "";
	const garde = nom ? await lireMapping(acteur, nom) : undefined;
	const lues = await lireColonnes(numero, { ...garde, ...lireFormat(adresse) });
	const saisie: Saisie = garde ? saisieDe(nom, garde) : saisieProposee(lues?.colonnes);
	const proposees = garde ? 0 : Object.keys(saisie.champs).length;
	return { numero, fichier: vu.fichier, lues, lecture: garde && nom, saisie, proposees };
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const numero = lireNumero(params.import);
	const vu = await lireImport(acteur, numero);
	if (!vu || !seRelit(vu)) return redirect(`/importer/${numero}`, 303);
	const formulaire = await request.formData();
	const saisie = lireSaisie(formulaire);
	const format = {
		encodage: String(formulaire.get("encodage") ?? ""),
		separateur: String(formulaire.get("separateur") ?? ""),
	};
	const fait = await enregistrerMapping(acteur, saisie.nom, mappingSaisi(saisie, format));
	if (!fait.ok) return data({ saisie, refus: fait.motif }, { status: 422 });
	await reprendre(acteur, vu, saisie.nom);
	return redirect(`/importer/${numero}`, 303);
}

function lireFormat(adresse: URLSearchParams) {
	const encodage = adresse.get("encodage");
	const separateur = adresse.get("separateur");
	return {
		...(encodage && encodage in textes.encodages
			? { encodage: encodage as Mapping["encodage"] }
			: {}),
		...(separateur && separateur in textes.separateurs
			? { separateur: separateur as Mapping["separateur"] }
			: {}),
	};
}

export default function PageColonnes({ loaderData, actionData }: Route.ComponentProps) {
	return (
		<Explication
			{...loaderData}
			saisie={actionData?.saisie ?? loaderData.saisie}
			refus={actionData?.refus}
		/>
	);
}
