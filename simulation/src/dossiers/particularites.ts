import type { Foyer } from "droits";
import { DERNIER, dateDuRang, lireMois } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import {
	PART_FRONTALIER,
	PART_MDPH,
	PART_MSA,
	PART_SEJOUR,
	PAYS_D_EMPLOI,
} from "../hypotheses/particularites.ts";
import type { Commune } from "../territoire/communes.ts";

interface Fait {
	depuis: string;
}

/** Par nature, comme une ligne d'import les dit. */
export interface Particularites {
	frontalier?: Fait & { precision: "suisse" | "autre" };
	msa?: Fait;
	sejour?: Fait;
	mdph?: Fait & { precision: "attente" | "finie" };
}

/** Ce qu'une personne doit regarder au dossier, à côté du foyer ; le plus souvent, rien. */
export function distinguer(
	h: Hasard,
	foyer: Foyer,
	{ presDeGeneve }: Pick<Commune, "presDeGeneve">,
): Particularites {
	const connu = lireMois(foyer.connu_depuis ?? foyer.mois);
	const depuis = (mois: number) =>
		dateDuRang(h.entier(Math.max(connu, DERNIER - mois), DERNIER - 1), h.entier(1, 28));
	const travaille = foyer.personnes.some(
		({ role, activite }) => role !== "enfant" && activite === "actif",
	);
	const decision = foyer.personnes.some(({ handicap }) => handicap);
	const dites: Particularites = {};
	const frontalier = PART_FRONTALIER.valeur[presDeGeneve ? "presDeGeneve" : "ailleurs"];
	if (travaille && h.chance(frontalier))
		dites.frontalier = { precision: h.choix(PAYS_D_EMPLOI.valeur), depuis: depuis(60) };
	else if (travaille && h.chance(PART_MSA.valeur)) dites.msa = { depuis: depuis(60) };
	if (h.chance(PART_SEJOUR.valeur)) dites.sejour = { depuis: depuis(12) };
	if (decision && h.chance(PART_MDPH.valeur.finie))
		dites.mdph = { precision: "finie", depuis: depuis(4) };
	else if (!decision && h.chance(PART_MDPH.valeur.attente))
		dites.mdph = { precision: "attente", depuis: depuis(8) };
	return dites;
}

/** Ce qui en était déjà vrai ce jour-là. */
export const particularitesAu = (dites: Particularites, jour: string): Particularites =>
	Object.fromEntries(Object.entries(dites).filter(([, { depuis }]) => depuis <= jour));
