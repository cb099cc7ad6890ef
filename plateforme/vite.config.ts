import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig, type Plugin } from "vite";

const clavier = "src/interface/console/clavier";

/** The only script of the platform: one file, which the console's pages load by its own name. */
const scriptDeLaConsole: Plugin = {
	name: "script-de-la-console",
	apply: "build",
	applyToEnvironment: ({ name }) => name === "client",
	buildStart() {
		this.emitFile({ type: "chunk", id: `${clavier}/clavier.client.ts`, fileName: "console.js" });
	},
};

const version = createHash("sha256");
for (const file of globSync(`${clavier}/*.ts`).sort()) version.update(readFileSync(file));

export default defineConfig({
	plugins: [reactRouter(), scriptDeLaConsole],
	define: { __VERSION_CLAVIER__: JSON.stringify(version.digest("hex").slice(0, 12)) },
	build: { assetsInlineLimit: 0 },
	ssr: { external: ["droits"] },
});
