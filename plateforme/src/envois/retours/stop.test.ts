import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { lire } from "../../dossiers/essais.ts";
import {
	accesDe,
	avecClient,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
	type Serveur,
} from "../../socle/essais.ts";
import { recevoirSms } from "../actes/repondre.ts";
import { a, acteur, dossierJoignable } from "../essai.fixture.ts";

describe("STOP coupé avant son accusé", () => {
	const dossierDeLaBase = dossierDEssai();
	let serveur: Serveur;
	let base: ReturnType<typeof ouvrirBase>;
	before(async () => {
		serveur = await baseDEssai(dossierDeLaBase);
		base = ouvrirBase(accesDe(serveur, "application"), 4);
		installerBase(base);
	});
	after(async () => {
		installerBase(undefined);
		await base.fermer();
		await serveur.arreter();
	});

	const proprietaire = (ordre: string) =>
		avecClient(accesDe(serveur, "proprietaire"), (client) => client.query(ordre));
	/** What happens to whoever writes a receipt, until it is lifted. */
	const entraver = (corps: string) =>
		proprietaire(`CREATE FUNCTION entraver() RETURNS trigger LANGUAGE plpgsql AS $$
			BEGIN ${corps}; RETURN NEW; END $$;
			CREATE TRIGGER entrave BEFORE INSERT ON envois FOR EACH ROW EXECUTE FUNCTION entraver()`);
	const lever = () => proprietaire("DROP FUNCTION entraver CASCADE");
	const stop = (numero: string, par = acteur) => recevoirSms(par, { numero, texte: "STOP" });
	const combien = async (numero: string) => {
		const { rows } = await lire((tx) =>
			tx.execute(sql`SELECT
				(SELECT count(*)::int FROM oppositions o JOIN contacts c USING (organisme, dossier)
					WHERE c.valeur = ${numero} AND o.objet = 'campagnes' AND o.jusqua IS NULL) AS oppositions,
				(SELECT count(*)::int FROM envois WHERE destinataire = ${numero}) AS accuses,
				(SELECT count(*)::int FROM journal j JOIN contacts c ON j.objet = 'dossier-' || c.dossier
					WHERE c.valeur = ${numero} AND j.acte = 'dossier.s-opposer') AS journal`),
		);
		return rows[0];
	};

	for (const [comment, corps] of [
		["l’écriture échoue", "RAISE EXCEPTION 'disque plein'"],
		["la connexion est tuée", "PERFORM pg_terminate_backend(pg_backend_pid())"],
	] as const)
		it(`${comment} : rien n’est écrit ; redit par le réseau, une opposition et un accusé`, async () => {
			const { numero } = await dossierJoignable();
			await entraver(corps);
			try {
				await assert.rejects(stop(numero));
			} finally {
				await lever();
			}
			assert.deepEqual(await combien(numero), { oppositions: 0, accuses: 0, journal: 0 });
			assert.equal(await stop(numero), "stop");
			const fait = { oppositions: 1, accuses: 1, journal: 1 };
			assert.deepEqual(await combien(numero), fait);
			assert.equal(await stop(numero), "deja");
			assert.equal(await stop(numero, a("2020-07-16T09:00:00Z")), "deja");
			assert.deepEqual(await combien(numero), fait);
		});

	it("de deux dossiers au même numéro : chacun s’oppose, un seul accusé ; par deux liens à la fois, de même", async () => {
		const [un, deux] = [await dossierJoignable(), await dossierJoignable()];
		await lire((tx) =>
			tx.execute(sql`UPDATE contacts SET valeur = ${un.numero} WHERE valeur = ${deux.numero}`),
		);
		const dits = await Promise.all([1, 2, 3].map(() => stop(un.numero)));
		assert.deepEqual(dits.sort(), ["deja", "deja", "stop"]);
		assert.equal((await combien(un.numero))?.accuses, 1);
		assert.equal((await combien(un.numero))?.oppositions, 2);
	});
});
