import type { Detection } from "droits";
import { SITUATIONS, type Situation } from "../lectures/ligne.ts";
import { textes } from "../textes.ts";
import { Icone } from "./Icones.tsx";

const { situations, statuts } = textes;

export function EtatSituation({ situation }: Pick<Detection, "situation">) {
	const connue = SITUATIONS.find((autre): autre is Situation => autre === situation);
	if (!connue) return situation;
	return (
		<span className={`etat etat-${connue}`}>
			<Icone situation={connue} />
			{situations[connue]}
		</span>
	);
}

/** A word, and the chances when they are not all or nothing. */
export function EtatStatut({ statut, probabilite }: Pick<Detection, "statut" | "probabilite">) {
	const mot = statut in statuts ? statuts[statut as keyof typeof statuts] : statut;
	const chances = statut === "probable" || statut === "possible";
	return (
		<span className={`statut statut-${statut}`}>
			{mot}
			{chances && (
				<>
					{" "}
					<span className="part">{Math.max(1, Math.round(100 * probabilite))}&nbsp;%</span>
				</>
			)}
		</span>
	);
}
