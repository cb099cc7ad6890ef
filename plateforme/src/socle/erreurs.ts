import { isRouteErrorResponse } from "react-router";
import { epurer } from "./traces/epurer.ts";
import { referenceCourante } from "./traces/reference.ts";
import { trace } from "./traces/trace.ts";

const disquePlein = "53100";

/** What failed in a page; the line of the request, beside it, says which page, by its pattern. */
export function logError(error: unknown): void {
	if (isRouteErrorResponse(error) && error.status < 500) return;
	const sue = epurer(error);
	const conseil =
		sue.code === disquePlein ? "le disque de la base est plein : libérez-en" : undefined;
	trace.error({ reference: referenceCourante(), conseil, ...sue }, "erreur");
}
