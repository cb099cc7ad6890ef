import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { createRequestHandler, type ServerBuild } from "react-router";
import { createApplication } from "./application.ts";
import { explainPort } from "./port.ts";

const build = new URL("../../../build/", import.meta.url);
const drainDelay = 5_000;

export async function listen(port: number): Promise<void> {
	const entry = new URL("server/index.js", build);
	if (!existsSync(entry)) {
		fail("La plateforme n’est pas construite : lancez ./script/start, qui s’en charge.");
	}
	const render = createRequestHandler((await import(entry.href)) as ServerBuild, "production");
	const application = createApplication({
		assets: fileURLToPath(new URL("client", build)),
		render: (request) => render(request),
	});
	const server = serve({ fetch: application.fetch, port }, () => {
		console.log(`La plateforme est ouverte : http://localhost:${port}  (Ctrl+C pour l’arrêter)`);
	});
	server.on("error", (error) => fail(explainPort(error, port)));
	for (const signal of ["SIGTERM", "SIGINT"] as const) {
		process.once(signal, () => {
			server.close(() => process.exit(0));
			setTimeout(() => process.exit(0), drainDelay).unref();
		});
	}
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
