import type { MiddlewareHandler } from "hono";
import { matchRoutes, type RouteObject, type ServerBuild } from "react-router";
import { avecReference, tirerReference } from "./reference.ts";
import { trace } from "./trace.ts";

const fichiers = "/assets/*";
/** Several a page, or one every few seconds, and nothing to learn from them while they go well. */
const MUETTES = new Set([fichiers, "/sante"]);

export type Motif = (chemin: string) => string;

/** One line a request: its pattern, never its address, which names people's files and answers. */
export const tracerRequetes =
	(motif: Motif): MiddlewareHandler =>
	async (context, next) => {
		const debut = performance.now();
		const reference = tirerReference();
		const { method, path } = context.req;
		await avecReference(reference, next);
		const ms = Math.round((performance.now() - debut) * 10) / 10;
		const { status } = context.res;
		const route = motif(path);
		if (status < 500 && MUETTES.has(route)) return;
		const niveau = status < 500 ? "info" : "warn";
		trace[niveau]({ methode: method, route, statut: status, ms, reference }, "requete");
	};

/** The pattern of a page: « /dossiers/:dossier ». */
export function motifDesPages(routes: ServerBuild["routes"]): Motif {
	const enfants = (parentId?: string): RouteObject[] =>
		Object.values(routes).flatMap((route) =>
			route && route.parentId === parentId
				? [
						{
							...noeud(route),
							children: route.index ? undefined : enfants(route.id),
						} as RouteObject,
					]
				: [],
		);
	const arbre = enfants(undefined);
	return (chemin) => {
		if (chemin.startsWith("/assets/")) return fichiers;
		if (chemin === "/sante") return chemin;
		const suite = matchRoutes(arbre, chemin) ?? [];
		return `/${suite
			.map(({ route }) => route.path)
			.filter(Boolean)
			.join("/")}`;
	};
}

const noeud = ({ id, path, index }: { id: string; path?: string; index?: boolean }) => ({
	id,
	path,
	index,
});
