import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

export const commande = fileURLToPath(new URL("../../bin/droit-ouvert.js", import.meta.url));

export async function lancer(args: string[], env: NodeJS.ProcessEnv = {}) {
	const enfant = spawn(process.execPath, [commande, ...args], { env: { ...process.env, ...env } });
	const fin = new Promise<number | null>((resolve) => enfant.once("close", resolve));
	const [sortie, erreurs] = await Promise.all([text(enfant.stdout), text(enfant.stderr)]);
	return { code: await fin, sortie, erreurs };
}
