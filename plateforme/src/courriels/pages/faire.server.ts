import { dossierDuMatricule } from "../../dossiers/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { ecarter, reprendre } from "../actes/ecarter.ts";
import { prendreJointe, traiterCommeMessage } from "../actes/prendre-jointe.ts";
import { rattacher } from "../actes/rattacher.ts";
import type { Resultat } from "../actes/resultat.ts";
import type { Acte } from "./actes.ts";

type Geste = (acteur: Acteur, courriel: number, formulaire: FormData) => Promise<Resultat>;

const gestes: Record<Acte, Geste> = {
	async rattacher(acteur, courriel, formulaire) {
		const propose = entierDe(formulaire.get("dossier"));
		return rattacher(acteur, courriel, propose ?? (await dossierDit(acteur, formulaire)));
	},
	ecarter,
	reprendre,
	traiter: traiterCommeMessage,
	prendre: (acteur, courriel, formulaire) =>
		prendreJointe(acteur, courriel, entierDe(formulaire.get("rang")) ?? 0),
};

/** Does what a form of the screen asks; the act judges it. */
export const faire = (
	acteur: Acteur,
	acte: Acte,
	courriel: number,
	formulaire: FormData,
): Promise<Resultat> => gestes[acte](acteur, courriel, formulaire);

const dossierDit = ({ organisme }: Acteur, formulaire: FormData): Promise<number | undefined> =>
	pourOrganisme(organisme, async (tx) => {
		const matricule = String(formulaire.get("matricule") ?? "")
			.trim()
			.toUpperCase();
		const dossier = await dossierDuMatricule(tx, organisme, matricule);
		return dossier === undefined ? undefined : Number(dossier);
	});

export const entierDe = (valeur: FormDataEntryValue | null | undefined): number | undefined =>
	typeof valeur === "string" && /^[1-9]\d{0,14}$/.test(valeur) ? Number(valeur) : undefined;
