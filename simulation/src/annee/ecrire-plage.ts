import type { Souvenirs } from "../dossier.ts";
import type { Role } from "./actions/role.ts";
import { Lignes, morceau, NOM_DES_RECITS, nomsDesExtraits } from "./fichiers.ts";
import { type Plage, vivre } from "./plage.ts";
import type { Quotas } from "./quotas.ts";

export interface Ecriture {
	quotas: Quotas;
	deja: readonly number[];
	roles: ReadonlyMap<number, readonly Role[]>;
	dossier: string;
	/** De ce morceau. */
	numero: number;
}

/** Écrit un morceau de l'année ; le nombre de faits. */
export function ecrirePlage(
	plage: Plage,
	{ quotas, deja, roles, dossier, numero }: Ecriture,
	souvenirs?: Souvenirs,
): number {
	const recits = new Lignes(morceau(dossier, NOM_DES_RECITS, numero));
	const extraits = nomsDesExtraits.map((nom) => new Lignes(morceau(dossier, nom, numero)));
	let faits = 0;
	for (const vecu of vivre(plage, quotas, deja, roles, souvenirs)) {
		for (const recit of vecu.recits) {
			recits.ecrire(recit);
			faits += recit.faits.length;
		}
		for (const [extrait, ligne] of vecu.lignes) extraits[extrait]?.ecrire(ligne);
	}
	for (const fichier of [recits, ...extraits]) fichier.fermer();
	return faits;
}
