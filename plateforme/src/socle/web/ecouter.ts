import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { createRequestHandler, type ServerBuild } from "react-router";
import { Empechement } from "../base/empechement.ts";
import { createApplication } from "./application.ts";
import { explainPort } from "./port.ts";

const build = new URL("../../../build/", import.meta.url);
const drainDelay = 5_000;

/** Opens the platform; what it returns closes it, once the requests under way have their answer. */
export async function listen(
	port: number,
	baseRepond: () => Promise<boolean>,
): Promise<() => Promise<void>> {
	const entry = new URL("server/index.js", build);
	if (!existsSync(entry)) {
		throw new Empechement(
			"La plateforme n’est pas construite : lancez ./script/start, qui s’en charge.",
		);
	}
	const render = createRequestHandler((await import(entry.href)) as ServerBuild, "production");
	const application = createApplication({
		assets: fileURLToPath(new URL("client", build)),
		render: (request) => render(request),
		baseRepond,
	});
	const server = serve({ fetch: application.fetch, port });
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
