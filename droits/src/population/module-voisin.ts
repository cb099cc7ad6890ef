/** L'adresse d'un module voisin de celui-ci, en TypeScript dans le dépôt, en JavaScript une fois publié. */
export function moduleVoisin(chemin: string, ici: string): URL {
	return new URL(chemin + (ici.endsWith(".ts") ? ".ts" : ".js"), ici);
}
