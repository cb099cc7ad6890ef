import { data } from "react-router";
import { textesDossier } from "../textes/dossier.ts";

/** The number in the address; a page that says so when it is not one. */
export function numeroDe(texte: string | undefined): number {
	if (!texte || !/^[1-9]\d{0,14}$/.test(texte)) throw dossierInconnu();
	return Number(texte);
}

export const dossierInconnu = () => data(textesDossier.inconnu, { status: 404 });

/** What was typed, to show it again beside a refusal; a file is not. */
export const saisieDe = (formulaire: FormData): Record<string, string> =>
	Object.fromEntries(
		[...formulaire].filter((champ): champ is [string, string] => typeof champ[1] === "string"),
	);
