import type { CodePrestation } from "droits";
import type { Question } from "../../mes-droits/index.server.ts";
import { lireQuestion, PASSEES, type Reponses, VUES } from "../../questionnaire/index.server.ts";
import { prestations } from "../../socle/index.ts";
import { textesEntretien } from "../textes/entretien.ts";

export const RECOIT = "recoit";
const RIEN = "rien";

/** In the order of what people know best; the child-care supplement is not computed here. */
const PROPOSEES = [
	"af",
	"aide_logement",
	"ppa",
	"rsa",
	"asf",
	"cf",
	"paje_base",
	"ars",
	"aah",
	"mva",
	"aeeh",
] as const satisfies CodePrestation[];

const { recoit: textes } = textesEntretien;

/** Asked first: without it, nobody can say what a household would gain. */
export const questionRecoit: Question = {
	id: RECOIT,
	titre: textes.titre,
	aide: textes.aide,
	champs: [
		{
			type: "cases",
			nom: RECOIT,
			rien: RIEN,
			options: [
				...PROPOSEES.map((code) => ({ valeur: code as string, libelle: prestations[code].titre })),
				{ valeur: RIEN, libelle: textes.rien },
			],
		},
	],
	passer: "neSaitPas",
	essais: [],
};

/** What they said they receive, nothing included; null: they do not know; undefined: not asked yet. */
export function lireRecoit(reponses: Reponses): CodePrestation[] | null | undefined {
	if (reponses.get(PASSEES)?.includes(RECOIT)) return null;
	if (!reponses.get(VUES)?.includes(RECOIT)) return undefined;
	const { erreurs } = lireQuestion(questionRecoit, reponses);
	if (erreurs.length > 0) return undefined;
	const dits = reponses.get(RECOIT) ?? [];
	return PROPOSEES.filter((code) => dits.includes(code));
}

/** « Receviez-vous le RSA le mois dernier ? » has its answer already. */
export function repondreAuRsa(
	reponses: Map<string, string[]>,
	recoit: readonly CodePrestation[] | null,
): void {
	if (recoit === null) return;
	reponses.set("rsarecu", [recoit.includes("rsa") ? "oui" : "non"]);
	const vues = reponses.get(VUES) ?? [];
	if (!vues.includes("rsarecu")) reponses.set(VUES, [...vues, "rsarecu"]);
}

export const recoitEnMots = (recoit: readonly CodePrestation[] | null) => ({
	id: RECOIT,
	titre: textes.titre,
	reponse:
		recoit === null
			? [textes.neSaitPas]
			: [recoit.map((code) => prestations[code].titre).join(", ") || textes.rien],
});
