import type { CodePrestation, Foyer } from "droits";
import { FIN } from "../jours.ts";

/** Moyenne d'un dossier présent depuis ce jour : sa base, et ce qu'ajoute chacun de ses droits. */
export function volume(
	{ base, ...plus }: { base: number } & Partial<Record<CodePrestation, number>>,
	{ droits_valorises }: Foyer,
	ouvert: number,
): number {
	let moyenne = base;
	for (const [code, ajout] of Object.entries(plus)) {
		const etat = droits_valorises?.[code as CodePrestation]?.etat;
		if (etat && etat !== "refuse" && etat !== "renonce") moyenne += ajout;
	}
	return (moyenne * (FIN + 1 - ouvert)) / (FIN + 1);
}
