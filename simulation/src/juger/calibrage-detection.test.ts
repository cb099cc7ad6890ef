import assert from "node:assert/strict";
import { test } from "node:test";
import { detecter } from "droits";
import { Repartition } from "../composition/repartition.ts";
import { tirerDossier } from "../dossier.ts";
import { lireCommunes } from "../territoire/communes.ts";
import { Jugement } from "./jugement.ts";

const FOYERS = 24_000;
const GRAINE = 5;
/** Un dixième se juge à partir de ce nombre de lignes. */
const EFFECTIF = 200;
const ECART_ADMIS = 5;

test("les probabilités annoncées sont celles qu'on observe, à 5 points près dans chaque dixième qui compte", () => {
	const jugement = new Jugement();
	const repartition = new Repartition(lireCommunes());
	for (let rang = 0; rang < FOYERS; rang++) {
		const { connu, verite } = tirerDossier(GRAINE, rang, repartition.case(GRAINE, rang));
		jugement.connaitre(connu.id);
		jugement.reveler(verite);
		for (const ligne of detecter(connu)) jugement.detecter(ligne);
	}
	const { calibrage, par_statut, ensemble } = jugement.bilan();

	const juges = calibrage.filter(({ n }) => n >= EFFECTIF);
	assert.ok(juges.length >= 5, `${juges.length} dixièmes jugés`);
	for (const { de, n, annonce, observe, ecart } of juges)
		assert.ok(
			Math.abs(ecart) <= ECART_ADMIS,
			`dixième ${de} : ${n} lignes, annoncé ${annonce}, observé ${observe}`,
		);

	const certains = par_statut.find(({ nom }) => nom === "certain");
	assert.ok((certains?.precision ?? 0) > 0.95, `précision du certain : ${certains?.precision}`);
	assert.ok((ensemble.rappel ?? 0) > 0.95, `rappel : ${ensemble.rappel}`);
});
