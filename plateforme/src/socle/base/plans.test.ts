import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { accesDe, baseDEssai, dossierDEssai } from "./base.fixture.ts";
import { type Base, ouvrirBase } from "./base.ts";
import type { Serveur } from "./serveur.ts";

const longue = (quoi: string) =>
	sql.raw(`SELECT ${quoi} AS valeur, '${"une lecture longue à préparer ".repeat(12)}' AS texte`);

describe("Les plans des lectures longues", () => {
	const dossier = dossierDEssai();
	let serveur: Serveur;
	let base: Base;
	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"), 1);
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});

	const retenus = () =>
		base.pourOrganisme("ici", async (tx) => {
			const { rows } = await tx.execute<{ name: string; statement: string; n: number }>(
				sql`SELECT name, statement, (generic_plans + custom_plans)::int AS n FROM pg_prepared_statements`,
			);
			return rows;
		});

	it("se font une fois par connexion, quel que soit le nombre de lectures", async () => {
		for (const valeur of [1, 2, 3]) {
			await base.pourOrganisme("ici", async (tx) => {
				const { rows } = await tx.execute<{ valeur: number }>(
					sql`${longue("1")} WHERE ${valeur}::int > 0`,
				);
				assert.equal(rows[0]?.valeur, 1);
			});
		}
		const plans = await retenus();
		assert.deepEqual(
			plans.map(({ n }) => n),
			[3],
		);
	});

	it("ne se retiennent ni pour une lecture courte ni pour une écriture", async () => {
		const avant = (await retenus()).length;
		await base.pourOrganisme("ici", async (tx) => {
			await tx.execute(sql`SELECT ${1}::int`);
			await tx.execute(
				sql`UPDATE organismes SET nom = nom WHERE nom = ${"x".repeat(400)} /* ${sql.raw("-".repeat(400))} */`,
			);
		});
		assert.equal((await retenus()).length, avant);
	});

	it("survivent à une lecture qui échoue", async () => {
		await assert.rejects(
			base.pourOrganisme("ici", (tx) => tx.execute(sql`${longue("1")} WHERE 1 / ${0}::int > 0`)),
		);
		await base.pourOrganisme("ici", async (tx) => {
			const { rows } = await tx.execute(sql`${longue("1")} WHERE 1 / ${1}::int > 0`);
			assert.equal(rows.length, 1);
		});
	});
});
