import assert from "node:assert/strict";
import { globSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { avecBase } from "../dossiers/essais.ts";
import { dossierDEssai } from "../socle/essais.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { ajouterMoisAuJour, plateforme } from "../socle/index.ts";
import { installerEngagements } from "../sollicitations/index.server.ts";
import { ecarter } from "./actes/ecarter.ts";
import { effacerCourriels } from "./actes/effacer.ts";
import { acteur, ecrire, lireLigne, recevoir } from "./essai.fixture.ts";

const RECU = "2020-07-15";
const le = (jour: string) => plateforme("ici", new Date(`${jour}T08:00:00Z`));
const donnees = dossierDEssai();

describe("Un courriel trop ancien s’efface", () => {
	avecBase();
	process.env.DROIT_OUVERT_DONNEES = donnees;
	before(() => pourOrganisme("ici", (tx) => installerEngagements(tx, "ici")));
	const dans = (ordre: ReturnType<typeof sql>) =>
		pourOrganisme("ici", async (tx) => (await tx.execute(ordre)).rows);

	it("mis de côté : six mois, à un jour près, et son contenu quitte le disque", async () => {
		const brut = ecrire();
		const { courriel } = await recevoir(brut);
		assert.deepEqual(await ecarter(acteur, courriel), { ok: true });
		const garde = (await lireLigne(courriel)).brut ?? "";
		const fin = ajouterMoisAuJour(RECU, 6);
		assert.equal(await effacerCourriels(le("2021-01-14")), 0);
		assert.equal(fin, "2021-01-15");
		assert.equal(await effacerCourriels(le(fin)), 1);
		const { adresse, nom, sujet, texte, effaceLe, brut: reste } = await lireLigne(courriel);
		assert.deepEqual([adresse, nom, sujet, texte, reste], [null, null, "", "", null]);
		assert.ok(effaceLe);
		assert.deepEqual(await dans(sql`SELECT empreinte FROM contenus_a_effacer`), [
			{ empreinte: garde },
		]);
		assert.equal(await effacerCourriels(le("2021-06-01")), 0, "une seule fois");
		const [trace] = await dans(
			sql`SELECT objet FROM journal WHERE acte = 'courriel.effacer' AND objet = ${`courriel-${courriel}`}`,
		);
		assert.ok(trace);
		const chemin = globSync(`fichiers/*/*/*/${garde}`, { cwd: donnees })[0] ?? "";
		const hier = new Date(Date.now() - 86_400_000);
		utimesSync(join(donnees, chemin), hier, hier);
		const revenu = await recevoir(brut);
		assert.equal(revenu.courriel, courriel, "revu dans la boîte, il n’est pas repris");
	});

	it("d’une demande finie : deux ans et six mois ; d’une demande ouverte, jamais", async () => {
		const { courriel } = await recevoir(ecrire());
		assert.equal(await effacerCourriels(le("2030-01-01")), 0);
		await dans(sql`UPDATE sollicitations SET etat = 'traitee', traitee_le = '2020-07-31', issue = 'repondu'
			WHERE sollicitation = (SELECT sollicitation FROM courriels WHERE courriel = ${courriel})`);
		assert.equal(await effacerCourriels(le("2023-01-30")), 0);
		assert.equal(await effacerCourriels(le("2023-01-31")), 1);
	});

	it("plus nombreux qu’un lot, tous s’effacent", async () => {
		await dans(sql`INSERT INTO courriels (organisme, empreinte, taille, recu_le, pris_le, genre, authentification, sujet, texte)
			SELECT 'ici', sha256(n::text::bytea), 1, '2020-07-15', '2020-07-15', 'automatique', c.authentification, 's', 't'
			FROM generate_series(1, 1001) n, (SELECT authentification FROM courriels LIMIT 1) c`);
		assert.equal(await effacerCourriels(le("2023-06-01")), 1001);
	});
});
