import { isRouteErrorResponse } from "react-router";

/** The path only: a query string may carry what a person answered. */
export function logError(error: unknown, request: Request): void {
	if (isRouteErrorResponse(error) && error.status < 500) return;
	const { pathname } = new URL(request.url);
	console.error(`${new Date().toISOString()} ${request.method} ${pathname}`, error);
}
