import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createRequestHandler, type ServerBuild } from "react-router";

const construite = new URL("../../build/server/index.js", import.meta.url);

export interface Page {
	route: string;
	/** The acts that the page says it does. */
	actes: string[];
	recoit: boolean;
}

/** The platform as it is served, and the map of its pages. */
export async function plateformeConstruite() {
	if (!existsSync(fileURLToPath(construite))) {
		throw new Error(
			"La plateforme n’est pas construite : « react-router build » dans plateforme/ (script/test le fait).",
		);
	}
	const build = (await import(construite.href)) as ServerBuild;
	return {
		render: createRequestHandler(build, "production"),
		pages: lesPages(build),
	};
}

function lesPages({ routes }: ServerBuild): Page[] {
	return Object.values(routes).flatMap((route) => {
		if (!route || route.id === "root" || estEncart(route, routes)) return [];
		const { action, handle } = route.module;
		const actes = (handle as { actes?: string[] } | undefined)?.actes ?? [];
		return [{ route: adresse(route.id, routes), actes, recoit: action !== undefined }];
	});
}

/** Shown inside a page, at its address, under its permission: it only reads. */
function estEncart(route: ServerBuild["routes"][string], routes: ServerBuild["routes"]): boolean {
	const dans = route?.parentId === "root" ? undefined : routes[route?.parentId ?? ""];
	if (!route || !dans || adresse(route.id, routes) !== adresse(dans.id, routes)) return false;
	if (route.module.action)
		throw new Error(`${route.id} reçoit des formulaires sous une autre page`);
	return true;
}

function adresse(id: string, routes: ServerBuild["routes"]): string {
	const morceaux: string[] = [];
	for (let route = routes[id]; route; route = routes[route.parentId ?? ""])
		if (route.path) morceaux.unshift(route.path);
	const chemin = morceaux.join("/");
	return chemin === "*" ? chemin : `/${chemin}`;
}
