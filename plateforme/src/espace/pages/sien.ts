import { data, type RouterContextProvider } from "react-router";
import { estSuspendu } from "../../identite/index.server.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { textesMonDossier } from "../textes/mon-dossier.ts";

/** The person and their own file, whatever the address says; a page that says so when they have none. */
export async function sienDe(
	context: Readonly<RouterContextProvider>,
): Promise<{ acteur: Acteur; dossier: number }> {
	const acteur = acteurDe(context);
	if (acteur.dossier === undefined) throw await sansDossier(acteur);
	return { acteur, dossier: acteur.dossier };
}

/** They have none; or theirs waits for its right number, and they are not told to look for it. */
export const sansDossier = async (acteur: Acteur) => {
	const { enDoute, sansDossier: aucun } = textesMonDossier;
	const suspendu = await pourOrganisme(acteur.organisme, (tx) => estSuspendu(tx, acteur));
	return data(suspendu ? enDoute : aucun, { status: 404 });
};

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
