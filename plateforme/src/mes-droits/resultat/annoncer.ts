import { periode, prestations } from "../../socle/index.ts";
import { textes } from "../textes.ts";
import { type Bilan, type DroitEstime, parMois } from "./bilan.ts";

const { resultat } = textes;

/** The answer in a sentence, and what completes it. */
export function annoncer({ droits, total }: Bilan): { titre: string; suite?: string } {
	const surs = droits.filter(({ certitude }) => certitude === "certain");
	const mensuels = surs.filter(parMois);
	if (mensuels.length > 1) return { titre: resultat.sur(total) };
	const [sur] = mensuels.length > 0 ? mensuels : surs;
	if (sur)
		return { titre: resultat.surUne(sur.montant, periode(sur.code), prestations[sur.code].de) };
	const [peutEtre] = droits.filter(({ certitude }) => certitude !== "a_verifier");
	if (peutEtre) return { titre: incertitude(peutEtre) };
	if (droits.length > 0) return { titre: resultat.aVerifier };
	return { titre: resultat.rien, suite: resultat.rienSuite };
}

const incertitude = ({ code, min, max }: DroitEstime) =>
	`${resultat.peutEtre(prestations[code].article)}, ${resultat.peutEtreSuite(min, max, periode(code))}`;
