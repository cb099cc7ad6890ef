import { renderToStaticMarkup } from "react-dom/server";
import { type EntryContext, type HandleErrorFunction, ServerRouter } from "react-router";
import { lireOrganisme } from "./acces-aux-droits/index.server.ts";
import { logError } from "./socle/index.server.ts";

/** Begun with the server, so that the first person does not wait; a failure is told on the page. */
lireOrganisme().catch(() => {});

/** Pages are plain HTML, never hydrated: no handoff to the browser, no hydration marks. */
export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	context: EntryContext,
): Response {
	headers.set("Content-Type", "text/html; charset=utf-8");
	if (request.method === "HEAD") return new Response(null, { status, headers });
	const page = renderToStaticMarkup(
		<ServerRouter context={{ ...context, serverHandoffStream: undefined }} url={request.url} />,
	);
	return new Response(`<!DOCTYPE html>${page}`, { status, headers });
}

export const handleError: HandleErrorFunction = (error, { request }) => {
	if (!request.signal.aborted) logError(error, request);
};
