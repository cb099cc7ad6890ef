import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig, type Plugin } from "vite";

const clavier = "src/interface/console/clavier";
const depot = "src/pieces/depot";

/** The only scripts of the platform: one file each, which the pages that want it load by its name. */
const scripts: Plugin = {
	name: "scripts",
	apply: "build",
	applyToEnvironment: ({ name }) => name === "client",
	buildStart() {
		this.emitFile({ type: "chunk", id: `${clavier}/clavier.client.ts`, fileName: "console.js" });
		this.emitFile({ type: "chunk", id: `${depot}/depot.client.ts`, fileName: "depot.js" });
	},
};

function versionDe(folder: string): string {
	const version = createHash("sha256");
	for (const file of globSync(`${folder}/*.ts`).sort()) version.update(readFileSync(file));
	return JSON.stringify(version.digest("hex").slice(0, 12));
}

export default defineConfig({
	plugins: [reactRouter(), scripts],
	define: { __VERSION_CLAVIER__: versionDe(clavier), __VERSION_DEPOT__: versionDe(depot) },
	build: { assetsInlineLimit: 0 },
	ssr: { external: ["droits"] },
});
