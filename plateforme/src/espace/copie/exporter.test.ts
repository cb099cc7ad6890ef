import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { agent, instant, office } from "../../sollicitations/essais.ts";
import { recevoir } from "../../sollicitations/index.server.ts";
import { exporterDonnees } from "./exporter.ts";
import { EXCLUES, EXPORTEES } from "./perimetre.ts";

const { lire, preparer } = office();
const elle = (dossier?: number) =>
	agent(5, { roles: ["allocataire"], dossier, quand: instant("2020-12-10 10:00") });

describe("La copie de ses données", () => {
	it("chaque table qui parle d’un dossier y est, ou dit pourquoi elle n’y est pas", async () => {
		const tables = (
			await lire(`SELECT DISTINCT c.table_name AS nom FROM information_schema.columns c
				JOIN information_schema.tables t USING (table_schema, table_name)
				WHERE table_schema = 'public' AND t.table_type = 'BASE TABLE'
					AND c.column_name IN ('dossier', 'sollicitation', 'personne', 'envoi') ORDER BY 1`)
		).map(({ nom }) => String(nom));
		assert.ok(tables.length > 30);
		const oubliees = tables.filter((nom) => !(nom in EXPORTEES) && !(nom in EXCLUES));
		assert.deepEqual(oubliees, [], "à ranger dans espace/copie/perimetre.ts");
	});

	it("chaque table et chaque colonne qu’elle nomme existe", async () => {
		const colonnes = new Set(
			(
				await lire(
					"SELECT table_name || '.' || column_name AS nom FROM information_schema.columns WHERE table_schema = 'public'",
				)
			).map(({ nom }) => String(nom)),
		);
		for (const [table, { sauf = [] }] of Object.entries(EXPORTEES))
			for (const colonne of ["organisme", ...sauf])
				assert.ok(colonnes.has(`${table}.${colonne}`), `${table}.${colonne}`);
		for (const table of Object.keys(EXCLUES)) assert.ok(colonnes.has(`${table}.organisme`), table);
	});

	it("donne ce qui est du dossier et rien d’un autre, sans nommer d’agent ni dire les alertes", async () => {
		await preparer(`INSERT INTO contacts (organisme, dossier, personne, nature, valeur, etat, etat_le) VALUES
				('ici', 1, NULL, 'mobile', '+33639980001', 'verifie', '2020-01-01'),
				('ici', 1, 2, 'mobile', '+33639980002', 'verifie', '2020-01-01'),
				('ici', 3, NULL, 'mobile', '+33639980003', 'verifie', '2020-01-01');
			INSERT INTO membres (organisme, dossier, personne, role, rang, depuis)
				VALUES ('ici', 1, 2, 'conjoint', 2, '2015-01-01');
			INSERT INTO alertes (organisme, dossier, nature, precision, depuis)
				VALUES ('ici', 1, 'violences', 'Témoin-alerte', '2020-01-01');
			INSERT INTO journal (organisme, quand, auteur, acte, objet) VALUES
				('ici', '2020-12-01T09:00Z', 'compte-1', 'dossier.lire', 'dossier-1');`);
		const demande = { nature: "question", canal: "telephone" } as const;
		await recevoir(agent(1), { ...demande, objet: "La mienne", dossier: 1 });
		await recevoir(agent(1), { ...demande, objet: "Celle d’un autre", dossier: 3 });
		const copie = await exporterDonnees(elle(1));
		const texte = JSON.stringify(copie);
		assert.equal(copie?.matricule, "0000001");
		for (const present of ["La mienne", "+33639980001", "Awa", "Gestionnaire"])
			assert.match(texte, new RegExp(present.replace("+", "\\+")));
		for (const absent of [
			"Celle d’un autre",
			"39980002",
			"39980003",
			"Témoin-alerte",
			"Agent",
			"N° 1",
		])
			assert.doesNotMatch(JSON.stringify({ ...copie, nonCompris: [] }), new RegExp(absent));
		assert.match(copie?.quoi ?? "", /jeudi 10 décembre 2020/);
		const [trace] = await lire("SELECT objet FROM journal WHERE acte = 'dossier.exporter'");
		assert.equal(trace?.objet, "dossier-1");
	});

	it("ce qui fut annoncé à son compte avant qu’elle ait ce dossier y est", async () => {
		await preparer(`INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles, dossier)
				OVERRIDING SYSTEM VALUE VALUES ('ici', 901, 'public', 'lina', 'Lina', 'Faure', '{allocataire}', 1),
				('ici', 902, 'public', 'autre', 'Zoé', 'Durand', '{allocataire}', 3);
			INSERT INTO annonces (organisme, source, compte, sujet, etape, jour, tu) VALUES
				('ici', 'evenement-901', 901, 'affaire-901', 'recue', '2020-11-02', 'par-lettre'),
				('ici', 'evenement-902', 902, 'affaire-902', 'recue', '2020-11-02', 'par-lettre');`);
		const copie = await exporterDonnees(elle(1));
		const sujets = copie?.donnees.annonces?.lignes.map(({ sujet, compte }) => [sujet, compte]);
		assert.deepEqual(sujets, [["affaire-901", undefined]]);
	});

	it("rien sans dossier, ni depuis une autre caisse", async () => {
		assert.equal(await exporterDonnees(elle()), undefined);
		assert.equal(await exporterDonnees({ ...elle(1), organisme: "ailleurs" }), undefined);
	});
});
