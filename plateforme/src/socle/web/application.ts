import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { type Motif, tracerRequetes } from "../traces/requetes.ts";
import { limites } from "./limites.ts";
import { formsOnly, refuseForeignPost, type Securite, securityHeaders } from "./securite.ts";

const maxBody = 64 * 1024;
const day = 24 * 3600;

type Render = (request: Request) => Promise<Response>;

export interface Parts {
	assets: string;
	render: Render;
	baseRepond?: () => Promise<boolean>;
	/** What a path accepts, in bytes, where it is not 64 kB. */
	tailleMax?: (chemin: string) => number | undefined;
	/** Names the session of a request that has one. */
	cleDeSession?: (request: Request) => string | undefined;
	/** How many proxies of ours stand in front: their last word on an address is believed. */
	mandataires?: number;
	securite?: Securite;
	/** The pattern of an address, for the logs. */
	motif?: Motif;
}

export function createApplication({
	assets,
	render,
	baseRepond = async () => true,
	tailleMax = () => undefined,
	cleDeSession = () => undefined,
	mandataires = 0,
	securite = {},
	motif,
}: Parts): Hono {
	const application = new Hono();
	if (motif) application.use(tracerRequetes(motif));
	application.use(securityHeaders(securite));
	application.use(compress());
	application.use(refuseForeignPost);
	application.use(formsOnly);
	application.use((context, next) =>
		limitBody(tailleMax(context.req.path) ?? maxBody)(context, next),
	);
	application.get("/sante", async (context) => {
		const base = await baseRepond();
		return context.json({ plateforme: "ok", base: base ? "ok" : "indisponible" }, base ? 200 : 503);
	});
	application.use(
		"/assets/*",
		serveStatic({ root: assets, onFound: cache(`public, max-age=${365 * day}, immutable`) }),
	);
	application.use("*", serveStatic({ root: assets, onFound: cache(`public, max-age=${day}`) }));
	application.all("*", noHydration);
	for (const limite of limites({ render, cleDeSession, mandataires })) application.use(limite);
	application.all("*", async (context) => inWords(await render(context.req.raw)));
	return application;
}

/** A page says what it refuses; for a file, React Router would send the sentences as JSON. */
async function inWords(response: Response): Promise<Response> {
	const json = response.headers.get("content-type")?.startsWith("application/json");
	if (response.ok || !json) return response;
	const dit: { titre?: string; texte?: string } | null = await response.json();
	const text = [dit?.titre ?? "Ce fichier ne peut pas être donné.", dit?.texte].join("\n").trim();
	const { status } = response;
	return new Response(`${text}\n`, {
		status,
		headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
	});
}

const limitBody = (maxSize: number) =>
	bodyLimit({
		maxSize,
		onError: (context) => context.text("Cet envoi est trop volumineux.\n", 413),
	});

/** React Router's own addresses for pages that hydrate: ours do not, and these would skip the page. */
const noHydration: MiddlewareHandler = async (context, next) => {
	const { path } = context.req;
	if (path.endsWith(".data") || path === "/__manifest") return context.notFound();
	await next();
};

function cache(value: string) {
	return (_path: string, context: { header: (name: string, value: string) => void }) =>
		context.header("Cache-Control", value);
}
