/** Rien n'a pu être lu de l'entrée ; le message est une phrase pour la personne qui l'a donnée. */
export class EntreeIllisible extends Error {
	override name = "EntreeIllisible";
}
