import { renderToStaticMarkup } from "react-dom/server";
import {
	type EntryContext,
	type HandleErrorFunction,
	type RouterContextProvider,
	ServerRouter,
} from "react-router";
import { enTeteDe, originesDesFournisseurs } from "./identite/index.server.ts";
import { ContexteEnTete, ContexteOrganisme, insecables, Reference } from "./interface/index.ts";
import { contexteLieu, logError, referenceCourante, regleDeContenu } from "./socle/index.server.ts";

/** Pages are plain HTML, never hydrated: no handoff to the browser, no hydration marks. */
export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	context: EntryContext,
	requete: RouterContextProvider,
): Response {
	headers.set("Content-Type", "text/html; charset=utf-8");
	const { console, script } = reglagesDe(context);
	if (console || script) {
		const formulaires = originesDesFournisseurs();
		const regle = regleDeContenu({ script: true, echanges: script !== undefined, formulaires });
		headers.set("Content-Security-Policy", regle);
	}
	const enTete = enTeteDe(requete);
	if (enTete?.personne) headers.set("Cache-Control", "no-store");
	if (request.method === "HEAD") return new Response(null, { status, headers });
	const page = renderToStaticMarkup(
		<Reference value={referenceCourante()}>
			<ContexteOrganisme value={requete.get(contexteLieu)?.organisme}>
				<ContexteEnTete value={enTete}>
					<ServerRouter
						context={{ ...context, serverHandoffStream: undefined }}
						url={request.url}
					/>
				</ContexteEnTete>
			</ContexteOrganisme>
		</Reference>,
	);
	return new Response(`<!DOCTYPE html>${insecables(page)}`, { status, headers });
}

/** The pages of agents load one script of ours, for the keyboard; one of the person's, to send documents. */
const reglagesDe = ({ staticHandlerContext, routeModules }: EntryContext): Reglages =>
	Object.assign(
		{},
		...staticHandlerContext.matches.map(({ route }) => routeModules[route.id]?.handle as Reglages),
	);

interface Reglages {
	console?: boolean;
	script?: string;
}

export const handleError: HandleErrorFunction = (error, { request }) => {
	if (!request.signal.aborted) logError(error);
};
