import type { Foyer } from "droits";
import type { Cible } from "../hypotheses.ts";
import { moisDeTexte } from "../jours.ts";

const paye = ({ droits_valorises }: Foyer, ...codes: ("rsa" | "ppa" | "aide_logement")[]) =>
	codes.some((code) => droits_valorises?.[code]?.etat === "en_paiement");
const seul = ({ personnes }: Foyer) => personnes.every(({ role }) => role !== "conjoint");
const enfants = ({ personnes }: Foyer) => personnes.filter(({ role }) => role === "enfant");
const JEUNE = moisDeTexte("2017-12");

/** Qui une action vise, d'après son dossier. */
export const CIBLES: Record<Cible, (foyer: Foyer) => boolean> = {
	tous: () => true,
	rsa: (f) => paye(f, "rsa"),
	declarants: (f) => paye(f, "rsa", "ppa"),
	logement: (f) => paye(f, "aide_logement"),
	famille: (f) => enfants(f).length > 0,
	"jeune-enfant": (f) =>
		enfants(f).some(({ date_naissance }) => date_naissance && moisDeTexte(date_naissance) > JEUNE),
	seul: (f) => seul(f) && enfants(f).length > 0,
};
