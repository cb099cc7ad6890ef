import type { Hasard } from "../hasard.ts";
import type { Commune } from "../territoire/communes.ts";

export interface Adresse {
	lignes: string;
	code_postal: string;
	commune: string;
	depuis: string;
}

/** Des noms de voies que l'on trouve partout ; les numéros sont inventés. */
const VOIES =
	`rue de la Mairie|rue de l’Église|Grande Rue|place du Marché|rue des Écoles|rue du Lavoir
|chemin des Vignes|route de Bourg|rue des Lilas|impasse des Tilleuls|allée des Cerisiers|rue Victor-Hugo
|avenue de la Gare|rue du Moulin|chemin du Bois|rue Pasteur|rue Jean-Jaurès|rue de la Poste
|rue des Acacias|chemin de la Fontaine|rue du Stade|route de Lyon|rue Voltaire|montée du Château
|rue de la Résistance|lotissement Les Prés|rue des Noyers|chemin de Ronde|rue Alphonse-Baudin
|rue du 8-Mai-1945|rue des Peupliers|place de l’Hôtel-de-Ville|quai du Rhône|rue de la Libération
|chemin des Écoliers|rue Marcel-Pagnol|rue du Mail|hameau du Mont|rue des Jardins|rue de Bresse`
		.split("|")
		.map((voie) => voie.trim());

const GRANDE_VILLE = 10_000;

/** Une adresse d'une commune réelle, qui n'est celle de personne. */
export function adresser(h: Hasard, commune: Commune, depuis: string): Adresse {
	const numero = h.entier(1, commune.population > GRANDE_VILLE ? 180 : 60);
	const suffixe = h.chance(0.06) ? " bis" : "";
	const voie = VOIES[h.entier(0, VOIES.length - 1)];
	const appartement =
		commune.population > GRANDE_VILLE && h.chance(0.45)
			? `Appartement ${h.entier(1, 64)}, bâtiment ${"ABCDEF"[h.entier(0, 5)]}\n`
			: "";
	return {
		lignes: `${appartement}${numero}${suffixe} ${voie}`,
		code_postal: commune.codePostal,
		commune: commune.nom,
		depuis,
	};
}
