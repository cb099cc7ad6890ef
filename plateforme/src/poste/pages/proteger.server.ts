import { type Acteur, jourDe } from "../../socle/index.ts";
import { protegerDate } from "../../sollicitations/index.server.ts";
import { CHAMPS_PERSONNE, lirePersonne } from "../../sollicitations/index.ts";
import type { Fautes } from "../saisie/lecteur.ts";
import { textesProteger } from "../textes/proteger.ts";

type Saisie = Record<string, string>;
type Protegee = Awaited<ReturnType<typeof protegerDate>>;

export interface RefusDate {
	motif?: Extract<Protegee, { ok: false }>["motif"];
	fautes?: Fautes;
	saisie: Saisie;
}

/** From a button (`dossier` or `sollicitation`), or from what a person without a file says. */
export async function protegerDepuis(
	acteur: Acteur,
	saisie: Saisie,
): Promise<Protegee | { ok: false; fautes: Fautes }> {
	const dossier = entier(saisie.dossier);
	const sollicitation = entier(saisie.sollicitation);
	if (dossier !== undefined) return protegerDate(acteur, { dossier });
	if (sollicitation !== undefined) return protegerDate(acteur, { sollicitation });
	const lue = lirePersonne(saisie, jourDe(acteur.quand));
	if (lue.ok) return protegerDate(acteur, { personne: lue.personne });
	const champs = CHAMPS_PERSONNE.filter((champ) => lue.fautes[champ]);
	return {
		ok: false,
		fautes: Object.fromEntries(champs.map((champ) => [champ, textesProteger.fautes[champ]])),
	};
}

const entier = (lu: string | undefined): number | undefined =>
	lu && /^[1-9]\d{0,14}$/.test(lu) ? Number(lu) : undefined;
