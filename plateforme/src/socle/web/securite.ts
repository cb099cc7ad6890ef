import type { MiddlewareHandler } from "hono";

/** What a page may load, and where its forms may end: see `Securite`. */
interface Regle {
	script: boolean;
	/** Its script talks to us: it sends a document piece by piece. */
	echanges?: boolean;
	formulaires?: readonly string[];
}

/** No script at all, but on the pages that bring one of ours. */
export const regleDeContenu = ({ script, echanges = false, formulaires = [] }: Regle): string =>
	[
		"default-src 'none'",
		...(script ? ["script-src 'self'"] : []),
		...(echanges ? ["connect-src 'self'"] : []),
		"style-src 'self'",
		"font-src 'self'",
		"img-src 'self' data:",
		"media-src 'self'",
		["form-action 'self'", ...formulaires].join(" "),
		"base-uri 'none'",
		"frame-ancestors 'none'",
	].join("; ");

export interface Securite {
	/** Where a form of ours may end: signing out goes on at the provider of identity. */
	formulaires?: readonly string[];
	/** Served under https: browsers are told to come back so, for a year. */
	https?: boolean;
}

/**
 * `same-origin` rather than `no-referrer`: with the latter browsers send `Origin: null` with
 * our own forms, and they would be refused.
 */
const headersOf = ({ formulaires = [], https = false }: Securite) => ({
	"Content-Security-Policy": regleDeContenu({ script: false, formulaires }),
	"X-Content-Type-Options": "nosniff",
	"X-Frame-Options": "DENY",
	"Referrer-Policy": "same-origin",
	"Permissions-Policy": "camera=(), geolocation=(), microphone=()",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	...(https ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
});

export const securityHeaders = (securite: Securite): MiddlewareHandler => {
	const headers = Object.entries(headersOf(securite));
	return async (context, next) => {
		await next();
		for (const [name, value] of headers) {
			if (!context.res.headers.has(name)) context.res.headers.set(name, value);
		}
	};
};

const readOnly = new Set(["GET", "HEAD", "OPTIONS"]);

/** A form of ours says our own origin; a program outside any browser says none. */
export function isForeign(method: string, host: string, origin?: string, site?: string): boolean {
	if (readOnly.has(method)) return false;
	if (origin !== undefined) return !URL.canParse(origin) || new URL(origin).host !== host;
	return site !== undefined && site !== "same-origin" && site !== "none";
}

export const refuseForeignPost: MiddlewareHandler = async (context, next) => {
	const { method } = context.req;
	const header = (name: string) => context.req.header(name);
	if (isForeign(method, header("host") ?? "", header("origin"), header("sec-fetch-site"))) {
		return context.text("Ce formulaire vient d’un autre site : il n’a pas été reçu.\n", 403);
	}
	await next();
};

const formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** Our pages are read, or sent a form: anything else is told so, and goes no further. */
export const formsOnly: MiddlewareHandler = async (context, next) => {
	const { method } = context.req;
	if (readOnly.has(method)) return next();
	if (method !== "POST")
		return context.text("Cette adresse se lit ou reçoit un formulaire.\n", 405);
	const type = context.req.header("content-type")?.split(";")[0].trim().toLowerCase();
	if (type === undefined || !formTypes.includes(type))
		return context.text("Cette adresse ne reçoit que des formulaires.\n", 415);
	return next();
};
