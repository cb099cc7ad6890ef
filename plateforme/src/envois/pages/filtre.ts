import type { Canal, EtatEnvoi } from "../index.ts";
import type { Filtre } from "../lectures/lister.ts";
import { textes } from "../textes.ts";

const connue = <C extends string>(mots: Record<C, string>, valeur: string | null): C | undefined =>
	valeur !== null && Object.hasOwn(mots, valeur) ? (valeur as C) : undefined;

/** What is not understood is left out: the list then shows more, never something else. */
export function lireFiltre(parametres: URLSearchParams): Filtre {
	const avant = Number(parametres.get("avant"));
	return {
		canal: connue<Canal>(textes.canaux, parametres.get("canal")),
		etat: connue<EtatEnvoi>(textes.etats, parametres.get("etat")),
		avant: Number.isSafeInteger(avant) && avant > 0 ? avant : undefined,
	};
}

export function adresse(filtre: Filtre): string {
	const dits = Object.entries(filtre).filter(([, valeur]) => valeur !== undefined);
	const requete = new URLSearchParams(dits.map(([nom, valeur]) => [nom, String(valeur)]));
	return requete.size > 0 ? `/boite-d-envoi?${requete}` : "/boite-d-envoi";
}
