import { reporter, trimestreDe } from "../../changements/index.ts";
import { type Dossier, foyerEtDroits } from "../../dossiers/index.ts";
import type { Jour } from "../../socle/index.ts";
import type { Connu } from "../demarche.ts";

/** What a file says of whoever answers; nothing when its household is not known, or not who its members are. */
export function connaitre(dossier: Dossier, jour: Jour): Connu | undefined {
	const { foyer, membres } = dossier;
	if (!foyer) return undefined;
	const presents = membres.filter(({ jusqua }) => jusqua === null);
	const prenoms = foyer.contenu.personnes.map(
		(_, place) => presents.find(({ rang }) => rang === place)?.prenom,
	);
	if (prenoms.some((prenom) => prenom === undefined)) return undefined;
	const mois = jour.slice(0, 7);
	const droits = dossier.droits.filter(({ finiLe }) => finiLe === null);
	const contenu = reporter(foyerEtDroits(foyer.contenu, droits), mois);
	return {
		jour,
		mois,
		foyer: contenu,
		prenoms: prenoms as string[],
		trimestre: trimestreDe(contenu, mois),
		droits,
		oppose: dossier.oppositions.some(
			({ objet, depuis, jusqua }) =>
				objet === "reperage" && depuis <= jour && (jusqua === null || jusqua > jour),
		),
	};
}
