import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.PORT_ESSAIS || 3291);
const flags = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const sansOrganisme = join(process.env.DROIT_OUVERT_DONNEES || tmpdir(), "sans-organisme");

/** The platform on its prepared office; next to it, on no office at all. */
const server = (port: number, env: Record<string, string> = {}) => ({
	command: "node bin/droit-ouvert.js demarrer",
	url: `http://localhost:${port}/sante`,
	env: {
		...(process.env as Record<string, string>),
		DROIT_OUVERT_IDENTITE: "demonstration",
		DROIT_OUVERT_TRACE: "error",
		...env,
		PORT: String(port),
	},
	gracefulShutdown: { signal: "SIGTERM" as const, timeout: 15_000 },
});

export default defineConfig({
	testDir: "src",
	testMatch: "**/*.spec.ts",
	forbidOnly: Boolean(process.env.CI),
	/** Large: a slow machine must fail for a reason, not for its pace. */
	timeout: 480_000,
	expect: { timeout: 20_000 },
	workers: 2,
	fullyParallel: true,
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE
		? [["dot"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE }]]
		: "list",
	use: {
		baseURL: `http://localhost:${port}`,
		locale: "fr-FR",
		launchOptions: { executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags },
		screenshot: "only-on-failure",
	},
	projects: [
		{ name: "bureau", use: { viewport: { width: 1280, height: 800 } } },
		{ name: "telephone", use: phone },
		{ name: "sans-script", use: { ...phone, javaScriptEnabled: false }, grep: /sans script/ },
	],
	webServer: [server(port), server(port + 1, { DROIT_OUVERT_DONNEES: sansOrganisme })],
});
