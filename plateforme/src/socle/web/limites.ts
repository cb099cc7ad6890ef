import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { rateLimiter } from "hono-rate-limiter";

/**
 * Requests a minute. An agent opens a page every few seconds: 300 is five a second, kept up. Those
 * without a session are counted by address, and a whole library or reception desk has but one.
 * A sign-in is three requests: 120 let forty people of one address in each minute.
 */
export const LIMITES = {
	session: { lire: 300, envoyer: 120 },
	adresse: { lire: 1_200, envoyer: 300 },
	connexion: 120,
} as const;

const MINUTE = 60_000;

interface Parts {
	render: (request: Request) => Promise<Response>;
	cleDeSession: (request: Request) => string | undefined;
	mandataires: number;
}

/** Refuse with a page of their own, before anything is read from the database. */
export function limites({ render, cleDeSession, mandataires }: Parts): MiddlewareHandler[] {
	const refus = pageDeRefus(render);
	const limiter = (limit: (cle: string) => number, cle: (context: Context) => string | undefined) =>
		rateLimiter({
			windowMs: MINUTE,
			limit: (context) => limit(cle(context) ?? ""),
			standardHeaders: false,
			keyGenerator: (context) => cle(context) ?? "",
			skip: (context) => cle(context) === undefined,
			handler: refus,
		}) as MiddlewareHandler;
	const qui = (context: Context) => {
		const session = cleDeSession(context.req.raw);
		return session ? `session ${session}` : `adresse ${adresseDe(context, mandataires)}`;
	};
	const bornes = (cle: string) => (cle.startsWith("session") ? LIMITES.session : LIMITES.adresse);
	return [
		limiter((cle) => bornes(cle).lire, qui),
		limiter(
			(cle) => bornes(cle).envoyer,
			(context) => (context.req.method === "POST" ? qui(context) : undefined),
		),
		limiter(
			() => LIMITES.connexion,
			(context) =>
				/^\/connexion(\/|$)/.test(context.req.path) ? adresseDe(context, mandataires) : undefined,
		),
	];
}

/** Behind proxies of ours, what the outermost saw; what comes before it, anyone may have written. */
function adresseDe(context: Context, mandataires: number): string {
	const vues = (context.req.header("x-forwarded-for") ?? "").split(",").map((vue) => vue.trim());
	const vue = mandataires > 0 ? vues.at(-mandataires) : undefined;
	return (
		vue || (context.env?.incoming ? getConnInfo(context).remote.address : undefined) || "inconnue"
	);
}

/** Made once: refusing must cost less than answering. */
function pageDeRefus(render: Parts["render"]) {
	let page: Promise<string> | undefined;
	return async (context: Context) => {
		const adresse = new URL("/trop-de-demandes", context.req.url);
		page ??= render(new Request(adresse)).then((reponse) => reponse.text());
		const html = await page.catch(() => {
			page = undefined;
			return "Trop de demandes en peu de temps : attendez une minute.";
		});
		return context.html(html, 429, { "Retry-After": "60", "Cache-Control": "no-store" });
	};
}
