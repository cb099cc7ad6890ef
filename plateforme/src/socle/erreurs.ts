import { isRouteErrorResponse } from "react-router";
import { epurer } from "./traces/epurer.ts";
import { referenceCourante } from "./traces/reference.ts";
import { trace } from "./traces/trace.ts";

/** What failed in a page; the line of the request, beside it, says which page, by its pattern. */
export function logError(error: unknown): void {
	if (isRouteErrorResponse(error) && error.status < 500) return;
	trace.error({ reference: referenceCourante(), ...epurer(error) }, "erreur");
}
