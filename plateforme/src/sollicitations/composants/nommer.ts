import type { CodePrestation } from "droits";
import type { NomDossier } from "../../dossiers/index.server.ts";
import { prestations } from "../../socle/index.ts";
import { textesFile } from "../textes/file.ts";

/** « Aide au logement »; a code that we do not know is shown as it came. */
export const nomPrestation = (code: string | null): string | undefined =>
	code !== null && Object.hasOwn(prestations, code)
		? prestations[code as CodePrestation].court
		: (code ?? undefined);

/** Whose it is, for a list: a protected file shows neither name nor number. */
export function nomDe(dossier: NomDossier | undefined, demandeur: string | null): string {
	if (!dossier) return demandeur ?? textesFile.sansDossier;
	if (dossier.protege) return textesFile.protege;
	return [dossier.nom, dossier.matricule].filter(Boolean).join(" · ");
}
