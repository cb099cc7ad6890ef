import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { dossierDEssai } from "../socle/essais.ts";

const commande = fileURLToPath(new URL("../../bin/droit-ouvert.js", import.meta.url));

async function lancer(nom: string, env: NodeJS.ProcessEnv) {
	const enfant = spawn(process.execPath, [commande, nom], { env: { ...process.env, ...env } });
	const fin = new Promise<number | null>((resolve) => enfant.once("close", resolve));
	const [sortie, erreurs] = await Promise.all([text(enfant.stdout), text(enfant.stderr)]);
	return { code: await fin, sortie, erreurs };
}

it("demonstration prépare un organisme simulé, et se refait sans dommage ; la production refuse de l’ouvrir ainsi", async () => {
	const env = { DROIT_OUVERT_DONNEES: dossierDEssai(), DATABASE_URL: "", PORT: "9" };
	for (let fois = 0; fois < 2; fois++) {
		const { code, sortie, erreurs } = await lancer("demonstration", env);
		assert.equal(code, 0, erreurs);
		assert.match(sortie, /caf-01 sont prêtes/);
	}
	const { code, erreurs } = await lancer("demarrer", {
		...env,
		DROIT_OUVERT_IDENTITE: "demonstration",
		DROIT_OUVERT_ENV: "production",
	});
	assert.equal(code, 1);
	assert.match(erreurs, /refusées en production/);
});
