import type { Indicateur } from "../indicateur.ts";
import { BILAN_2020 } from "./communs.ts";

export const piecesParCourriel: Indicateur = {
	id: "pieces-par-courriel",
	nom: "Pièces reçues par courriel",
	phrase: "Combien de pièces sont arrivées en pièce jointe d’un courriel.",
	cohorte: "Les pièces arrivées par courriel dans la période.",
	denominateur: "Sans objet : un nombre.",
	ouverts: "Une pièce compte dès son arrivée, traitée ou non.",
	unite: "nombre",
	calcul: "nombre",
	source: `${BILAN_2020} : documents transmis par mail`,
	reserves: ["Ce canal a été ouvert exceptionnellement pendant la crise sanitaire de 2020."],
	unites: `SELECT arrivee AS jour, 1 AS valeur, NULL AS modalite, dossier, sollicitation
FROM faits_sollicitations
WHERE nature = 'piece' AND canal = 'courriel' AND arrivee >= $1 AND arrivee < $2`,
};
