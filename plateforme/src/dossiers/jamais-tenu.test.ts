import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { getTableColumns, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { type Foyer, validerFoyer } from "droits";

/** What a file never holds, whatever it would be for. */
const INTERDITS =
	/nationalit|pays|citoyen|[ée]tranger|origine|ethni|religio|opinion|orientation|titre_de_sejour/i;
const ici = new URL("../../../", import.meta.url);

describe("La nationalité n’est jamais tenue", () => {
	it("par aucune colonne d’aucune table", async () => {
		const vues: string[] = [];
		for (const chemin of globSync("plateforme/src/**/tables.ts", { cwd: ici })) {
			const module: Record<string, unknown> = await import(new URL(chemin, ici).href);
			for (const table of Object.values(module))
				if (is(table, PgTable))
					vues.push(...Object.values(getTableColumns(table)).map(({ name }) => name));
		}
		assert.ok(vues.length > 200, "toutes les tables ont été lues");
		assert.deepEqual(
			vues.filter((nom) => INTERDITS.test(nom)),
			[],
		);
	});

	it("ni par le foyer, qui refuse ce qu’il ne connaît pas", () => {
		const foyer: Foyer = {
			id: "1",
			mois: "2020-10",
			logement: null,
			personnes: [{ role: "demandeur", date_naissance: "1985-01-15" }],
		};
		assert.equal(validerFoyer(foyer).ok, true);
		for (const champ of ["nationalite", "sexe", "pays_naissance"]) {
			const personnes = [{ ...foyer.personnes[0], [champ]: "x" }];
			assert.equal(validerFoyer({ ...foyer, personnes }).ok, false, champ);
		}
	});

	it("ni par ce que les types du foyer admettent", () => {
		const types = readFileSync(new URL("droits/src/foyer/types.ts", ici), "utf8");
		const champs = [...types.matchAll(/^\t(\w+)\??:/gm)].map(([, nom]) => nom as string);
		assert.ok(champs.length > 20);
		assert.deepEqual(
			champs.filter((nom) => INTERDITS.test(nom)),
			[],
		);
	});
});

describe("Le sexe", () => {
	/** Where one is looked for, chosen, drawn, sorted, written to. */
	const DECIDENT = [
		"droits/src/**/*.ts",
		"plateforme/src/acces-aux-droits/{actes,classement,dossier,liste}/**/*.ts",
		"plateforme/src/acces-aux-droits/reperage/{atelier,examiner,faits,fil,regles,reserves,versions}.ts",
		"plateforme/src/acces-aux-droits/lectures/{a-verifier,panneau,ruptures,soutien-familial}.ts",
		"plateforme/src/actions/{actes,audience,kits,plan,statistiques}/**/*.ts",
		"plateforme/src/{envois,indicateurs,sollicitations}/**/*.ts",
	];

	it("n’est lu par rien de ce qui cherche, choisit, tire au sort, trie ou écrit", () => {
		const lus = DECIDENT.flatMap((motif) => {
			const chemins = globSync(motif, { cwd: ici }).filter((nom) => !/\.test\.ts$/.test(nom));
			assert.ok(chemins.length > 0, motif);
			return chemins;
		});
		assert.ok(lus.length > 200);
		const fautifs = lus.filter((chemin) =>
			/\bsexe\b/i.test(readFileSync(new URL(chemin, ici), "utf8")),
		);
		assert.deepEqual(fautifs, []);
	});
});
