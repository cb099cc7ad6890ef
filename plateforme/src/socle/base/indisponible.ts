import type { ErrorResponse } from "react-router";

/**
 * The database does not answer. Shaped as React Router knows a failure with a status: it keeps 503
 * and shows its page. An `Error` would be turned into an anonymous 500.
 */
export class BaseIndisponible implements ErrorResponse {
	readonly status = 503;
	readonly statusText = "Base de données indisponible";
	readonly data = null;
	readonly internal = false;
	readonly code: string;

	constructor(code: string) {
		this.code = code;
	}
}

const reseau = /^(ECONN|EPIPE|ENOENT|ETIMEDOUT|EHOST|ENET|08|53|57P)/;
const messages =
	/connection (terminated|timeout)|timeout exceeded when trying to connect|not queryable/i;

/** The code of an outage; nothing when the error is about what was asked. */
export function codePanne(erreur: unknown): string | undefined {
	for (let e = erreur; e instanceof Error; e = e.cause) {
		const code = (e as NodeJS.ErrnoException).code ?? "";
		if (reseau.test(code)) return code;
		if (messages.test(e.message)) return "connexion perdue";
	}
	return undefined;
}
