import type { BlocTraite, Rejet } from "./bloc.ts";
import type { Identifiants } from "./identifiants.ts";

const MOTIF_DOUBLON =
	"cet identifiant est déjà celui d'un foyer plus haut dans le fichier : retirez l'un des deux ou changez-le";

export interface BlocEpure {
	/** Les parties de la sortie à écrire, dans l'ordre. */
	sorties: Uint8Array[];
	foyers: number;
	/** Par ligne croissante, comptée depuis le début du bloc. */
	rejets: Rejet[];
}

/** Rejette d'un bloc les foyers dont l'identifiant a déjà été accepté. */
export function ecarterDoublons(bloc: BlocTraite, identifiants: Identifiants): BlocEpure {
	const { ids, sortie, fins, lignesDesFoyers } = bloc;
	const sorties: Uint8Array[] = [];
	const doublons: Rejet[] = [];
	let debut = 0;
	for (let i = 0; i < ids.length; i++) {
		if (identifiants.ajouter(ids[i] as string)) continue;
		sorties.push(sortie.subarray(debut, i === 0 ? 0 : fins[i - 1]));
		debut = fins[i] as number;
		doublons.push({ ligne: lignesDesFoyers[i] as number, champ: "id", motif: MOTIF_DOUBLON });
	}
	sorties.push(sortie.subarray(debut));
	const rejets = [...bloc.rejets, ...doublons];
	if (doublons.length > 0) rejets.sort((a, b) => a.ligne - b.ligne);
	return { sorties, foyers: ids.length - doublons.length, rejets };
}
