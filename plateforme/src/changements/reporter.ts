import type { Foyer, Personne } from "droits";
import { ignorerDepuis } from "./revenus.ts";

/** The same household told of a later month (AAAA-MM): what nobody said since is not known. */
export function reporter(foyer: Foyer, mois: string): Foyer {
	if (mois <= foyer.mois) return foyer;
	return {
		...foyer,
		mois,
		connu_depuis: foyer.connu_depuis === undefined ? foyer.mois : foyer.connu_depuis,
		personnes: foyer.personnes.map((personne) =>
			personne.role === "enfant" ? personne : reporterAdulte(personne, foyer.mois, mois),
		),
	};
}

function reporterAdulte(personne: Personne, su: string, mois: string): Personne {
	const { ressources_annuelles: annuelles } = personne;
	const annee = anneeDesRessources(mois);
	const manque = annee !== anneeDesRessources(su) && annuelles !== null && !annuelles?.[annee];
	return {
		...personne,
		revenus_mensuels: ignorerDepuis(personne.revenus_mensuels, su, mois),
		...(manque && { ressources_annuelles: { ...annuelles, [annee]: null } }),
	};
}

/** The year before last. */
const anneeDesRessources = (mois: string) => String(Number(mois.slice(0, 4)) - 2);
