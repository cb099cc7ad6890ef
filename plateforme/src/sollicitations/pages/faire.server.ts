import { z } from "zod";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { liberer } from "../actes/liberer.ts";
import { mettreEnPause } from "../actes/mettre-en-pause.ts";
import { prendre } from "../actes/prendre.ts";
import { prendreSuivante } from "../actes/prendre-suivante.ts";
import { rattacher } from "../actes/rattacher.ts";
import { reprendre } from "../actes/reprendre.ts";
import { type Resultat, refuser } from "../actes/resultat.ts";
import { rouvrir } from "../actes/rouvrir.ts";
import { traiter } from "../actes/traiter.ts";
import { transferer } from "../actes/transferer.ts";
import type { Vue } from "../actes/verrouiller.ts";
import { dossierDuMatricule } from "../lectures/affectations.ts";
import { ISSUES } from "../natures.ts";
import { ACTES, type Acte } from "./actes.ts";

/** The item to show after the act, when it is another than the one acted upon. */
type Fait = Resultat<{ montrer?: number }>;
type Champs = Record<string, string>;

const entier = z.coerce.number().int().positive();
const jour = z.iso.date().catch("");

/** Does what a form of an item asks; what was typed is read here, and judged by the act. */
export async function faire(acteur: Acteur, acte: string, formulaire: FormData): Promise<Fait> {
	const champs: Champs = {};
	for (const [nom, valeur] of formulaire) if (typeof valeur === "string") champs[nom] = valeur;
	if (acte === "suivante") return suivante(acteur);
	const vue = z.object({ sollicitation: entier, version: entier }).safeParse(champs);
	const connu = ACTES.find((autre) => autre === acte);
	if (!vue.success || !connu || connu === "suivante") return refuser("inconnue");
	return gestes[connu](acteur, vue.data, champs);
}

async function suivante(acteur: Acteur): Promise<Fait> {
	const prise = await prendreSuivante(acteur);
	return prise.ok ? { ok: true, montrer: prise.sollicitation } : prise;
}

const gestes: Record<
	Exclude<Acte, "suivante">,
	(acteur: Acteur, vue: Vue, champs: Champs) => Promise<Fait>
> = {
	prendre,
	liberer,
	reprendre,
	transferer: (acteur, vue, { equipe, competence, agent, motif = "" }) =>
		transferer(acteur, vue, {
			equipe: equipe || null,
			competence: competence || null,
			agent: entier.safeParse(agent).data ?? null,
			motif,
		}),
	attendre: (acteur, vue, { manque = "", echeance, indispensable }) =>
		mettreEnPause(acteur, vue, {
			manque: manque.split("\n").slice(0, 20),
			echeance: jour.parse(echeance),
			indispensable: indispensable === "oui",
		}),
	async traiter(acteur, vue, { issue, note, suivante: continuer }) {
		const lue = z.enum(ISSUES).safeParse(issue);
		if (!lue.success) return refuser("issue-vide");
		const fait = await traiter(acteur, vue, { issue: lue.data, note });
		if (!fait.ok || continuer !== "oui") return fait;
		const prise = await suivante(acteur);
		return prise.ok ? prise : fait;
	},
	rouvrir: (acteur, vue, { motif = "" }) => rouvrir(acteur, vue, motif),
	async rattacher(acteur, vue, { matricule = "", affaire }) {
		const dossier = await pourOrganisme(acteur.organisme, (tx) =>
			dossierDuMatricule(tx, acteur.organisme, matricule),
		);
		if (dossier === undefined) return refuser("dossier-inconnu");
		return rattacher(acteur, vue, { dossier, affaire: entier.safeParse(affaire).data });
	},
};

/** What was typed, for a form shown again. */
export function saisieDe(formulaire: FormData): Record<string, string> {
	return Object.fromEntries(
		[...formulaire].flatMap(([nom, valeur]) => (typeof valeur === "string" ? [[nom, valeur]] : [])),
	);
}
