import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { formsOnly, refuseForeignPost, securityHeaders } from "./securite.ts";

const maxBody = 64 * 1024;
const day = 24 * 3600;

type Render = (request: Request) => Promise<Response>;

interface Parts {
	assets: string;
	render: Render;
	baseRepond?: () => Promise<boolean>;
}

export function createApplication({ assets, render, baseRepond = async () => true }: Parts): Hono {
	const application = new Hono();
	application.use(securityHeaders);
	application.use(compress());
	application.use(refuseForeignPost);
	application.use(formsOnly);
	application.use(
		bodyLimit({
			maxSize: maxBody,
			onError: (context) => context.text("Cet envoi est trop volumineux.\n", 413),
		}),
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
	application.all("*", (context) => render(context.req.raw));
	return application;
}

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
