import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "react-router";
import { Empechement } from "../base/empechement.ts";
import type { Parts } from "./application.ts";
import { explainPort } from "./port.ts";

const build = new URL("../../../build/", import.meta.url);
const drainDelay = 5_000;

export interface Ecoute extends Omit<Parts, "assets" | "render"> {
	port: number;
	/** Answers a request before the platform does, or leaves it: the stand-in of identity providers. */
	avant?: (req: IncomingMessage, res: ServerResponse) => boolean;
}

/** Opens the platform; what it returns closes it, once the requests under way have their answer. */
export async function listen({ port, avant, ...parts }: Ecoute): Promise<() => Promise<void>> {
	const entry = new URL("server/index.js", build);
	if (!existsSync(entry)) {
		throw new Empechement(
			"La plateforme n’est pas construite : lancez ./script/start, qui s’en charge.",
		);
	}
	// Loaded by whoever serves pages: the other commands come through the same door without them.
	const [
		{ getRequestListener },
		{ createRequestHandler },
		{ motifDesPages },
		{ createApplication },
	] = await Promise.all([
		import("@hono/node-server"),
		import("react-router"),
		import("../traces/requetes.ts"),
		import("./application.ts"),
	]);
	const pages = (await import(entry.href)) as ServerBuild;
	const render = createRequestHandler(pages, "production");
	const application = createApplication({
		assets: fileURLToPath(new URL("client", build)),
		render: (request) => render(request),
		motif: motifDesPages(pages.routes),
		...parts,
	});
	const repondre = getRequestListener(application.fetch);
	const server = createServer((req, res) => {
		if (!avant?.(req, res)) repondre(req, res);
	});
	server.listen(port);
	await new Promise<void>((resolve, reject) => {
		server.once("listening", resolve);
		server.once("error", (error) => reject(new Empechement(explainPort(error, port))));
	});
	return () =>
		new Promise((resolve) => {
			server.close(() => resolve());
			setTimeout(resolve, drainDelay).unref();
		});
}
