import { data, type RouterContextProvider } from "react-router";
import { estSuspendu } from "../../identite/index.server.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { textesMonDossier } from "../textes/mon-dossier.ts";

/** The person and their own file, whatever the address says; a page that says so when they have none. */
export function sienDe(context: Readonly<RouterContextProvider>): {
	acteur: Acteur;
	dossier: number;
} {
	const acteur = acteurDe(context);
	if (acteur.dossier === undefined) throw sansDossier();
	return { acteur, dossier: acteur.dossier };
}

/** The same, or that theirs waits for its right number: who is told to call must not be told to look for it. */
export const sansDossierDe = async (acteur: Acteur) =>
	(await pourOrganisme(acteur.organisme, (tx) => estSuspendu(tx, acteur)))
		? data(textesMonDossier.enDoute, { status: 404 })
		: sansDossier();

export const sansDossier = () => data(textesMonDossier.sansDossier, { status: 404 });

/** What was typed, to show it again beside a refusal. */
export const saisieDe = (formulaire: FormData): Record<string, string> =>
	Object.fromEntries(
		[...formulaire].filter((champ): champ is [string, string] => typeof champ[1] === "string"),
	);

/** The same, where a field may be said several times. */
export function choixDe(formulaire: FormData): Record<string, string[]> {
	const choix: Record<string, string[]> = {};
	for (const nom of new Set(formulaire.keys())) choix[nom] = formulaire.getAll(nom).map(String);
	return choix;
}

/** « 12 », or nothing. */
export const entierDe = (texte: unknown): number | undefined =>
	typeof texte === "string" && /^[1-9]\d{0,14}$/.test(texte) ? Number(texte) : undefined;
