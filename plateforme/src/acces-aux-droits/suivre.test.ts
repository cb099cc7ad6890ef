import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { plateforme } from "../socle/index.ts";
import { agent, instant, office } from "../sollicitations/essais.ts";
import { prendre } from "../sollicitations/index.server.ts";
import { suivreConstats } from "./actes/suivre-constats.ts";
import { exemples } from "./exemples.fixture.ts";

const { lire, preparer } = office();
const nuit = plateforme("ici", instant("2020-10-05 05:45"));
const suivre = async () => {
	while (await suivreConstats(nuit));
};

describe("Une erreur de gestion", () => {
	const taches = () =>
		lire(`SELECT sollicitation::int, dossier::int, prestation, objet, etat, issue, promesse
			FROM sollicitations WHERE nature = 'tache' ORDER BY sollicitation`);
	const constater = (
		dossier: number,
		prestation: string,
		statut: string,
		situation = "erreur_de_gestion",
	) =>
		preparer(`INSERT INTO constats (organisme, reperage, dossier, prestation, situation, statut, probabilite, montant,
			mini, maxi, gain_net_12_mois, au_moins_depuis, rappel_possible, mois_perdus, suite, rang, etabli_le, expire_le)
			VALUES ('ici', 1, ${dossier}, '${prestation}', '${situation}', '${statut}', 0.9, 100, 100, 100, 1200,
			'2020-09-01', 0, 0, 'x', 10.8, now(), '2021-01-03')`);

	it("devient une tâche d’agent, une seule, quand elle est certaine ou probable", async () => {
		await preparer(exemples.reperages("ici"));
		await constater(1, "af", "certain");
		await constater(1, "ars", "possible");
		await constater(1, "ppa", "certain", "a_demander");
		await constater(3, "mva", "probable");
		await suivre();
		await suivre();
		const donnees = await taches();
		assert.deepEqual(
			donnees.map(({ dossier, prestation, etat, promesse }) => [
				dossier,
				prestation,
				etat,
				promesse,
			]),
			[
				[1, "af", "a-traiter", null],
				[3, "mva", "a-traiter", null],
			],
		);
		assert.match(String(donnees[0].objet), /pas payé : les allocations familiales/);
	});

	it("se reprend d’elle-même quand le droit est payé, sauf si un agent l’a en main", async () => {
		const [premiere, seconde] = await taches();
		const pris = await prendre(agent(2), { sollicitation: Number(seconde.sollicitation) });
		assert.ok(pris.ok);
		await preparer("UPDATE constats SET etat = 'clos', clos_le = '2020-10-05'");
		await suivre();
		const apres = await taches();
		assert.deepEqual(
			apres.map(({ sollicitation, etat, issue }) => [sollicitation, etat, issue]),
			[
				[premiere.sollicitation, "traitee", "sans-suite"],
				[seconde.sollicitation, "a-traiter", null],
			],
		);
	});
});
