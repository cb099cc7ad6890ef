import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { vivreDeuxFois } from "plateforme/essais";
import { passe } from "../cli/annee.ts";
import { NOM_DES_RECITS } from "./fichiers.ts";
import { generer } from "./generer.ts";
import { lireRecits } from "./lire-recits.ts";

const NOMBRE = Number(process.env.DOSSIERS_JOUES ?? 1000);

describe("L’année versée en masse", () => {
	const dossier = mkdtempSync(join(tmpdir(), "annee-jouee-"));
	after(() => rmSync(dossier, { recursive: true, force: true }));

	it(`est celle que les actes auraient écrite, sur ${NOMBRE} dossiers joués un à un`, async () => {
		await generer({ graine: 1, nombre: NOMBRE, dossier });
		const { recits: _, ...annee } = passe(dossier);
		const { enMasse, parLesActes } = await vivreDeuxFois(
			join(dossier, "donnees"),
			{ ...annee, nom: "Caf d’essai" },
			() => lireRecits(join(dossier, NOM_DES_RECITS)),
		);
		for (const [rang, memoire] of parLesActes.entries()) assert.deepEqual(enMasse[rang], memoire);
		assert.equal(enMasse.length, parLesActes.length);
		assert.ok(parLesActes.length > NOMBRE);
	});
});
