import type { CodePrestation } from "droits";

/**
 * What the calculation cannot know, and an agent may. Only grounds whose text was read; any other is
 * written by the agent, who names its article.
 */
export const MOTIFS_DE_L_AGENT = ["residence", "sejour", "pieces", "autre"] as const;
export type MotifDeLAgent = (typeof MOTIFS_DE_L_AGENT)[number];

const FAMILIALES: readonly CodePrestation[] = [
	"asf",
	"af",
	"cf",
	"paje_base",
	"paje_naissance",
	"cmg",
	"ars",
	"aeeh",
];

/** The article that requires it, of that benefit; nothing where none was read. */
export function articlesDuMotif(
	motif: Exclude<MotifDeLAgent, "autre">,
	prestation: CodePrestation,
): readonly string[] | undefined {
	const familiale = FAMILIALES.includes(prestation);
	switch (motif) {
		case "residence":
			if (prestation === "ppa") return ["CSS art. L842-1", "CSS art. R842-1"];
			if (prestation === "rsa") return ["CASF art. L262-2"];
			return familiale ? ["CSS art. L512-1"] : undefined;
		case "sejour":
			if (prestation === "ppa") return ["CSS art. L842-2, 2°"];
			if (prestation === "rsa") return ["CASF art. L262-4, 2°"];
			return familiale ? ["CSS art. L512-2"] : undefined;
		case "pieces":
			return ["CSS art. L161-1-4", "CSS art. D161-1-3"];
	}
}
