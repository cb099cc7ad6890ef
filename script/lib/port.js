import { createServer } from "node:net";
import { explainPort, readPort } from "../../plateforme/src/socle/web/port.ts";

const port = readPort(process.env.PORT);
const probe = createServer();
probe.once("error", (error) => {
	console.error(explainPort(error, port));
	process.exit(1);
});
probe.listen(port, () => probe.close());
