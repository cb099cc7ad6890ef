import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { sql } from "drizzle-orm";
import { accesDe, avecClient, baseDEssai, ouvrirBase } from "../../socle/essais.ts";
import { chercher } from "./chercher.ts";
import { tirerPersonnes } from "./population.fixture.ts";

const PERSONNES = 290_000;
const PAR_DOSSIER = 2.76;
const REPETITIONS = 15;
const SAISIES = [
	"martin",
	"marie",
	"marie martin",
	"martin marie 1984",
	"martin 12/03/1984",
	"mart",
	"mar",
	"léa durant",
	"durnad",
	"ferrnandez sarah",
	"jean pierre",
	"schmidt",
	"xqzwk",
	"12 mars 1984",
	"06 39 98 00 01",
	"0012345",
	"inconnu@exemple.fr",
];

const dossier = mkdtempSync(join(tmpdir(), "droit-ouvert-banc-"));
const serveur = await baseDEssai(dossier);
const base = ouvrirBase(accesDe(serveur, "application"), 2);
try {
	const debut = performance.now();
	await avecClient(accesDe(serveur, "chargement"), async (client) => {
		await client.query("BEGIN; SELECT set_config('droit_ouvert.organisme', 'ici', true)");
		await client.query(`INSERT INTO dossiers (organisme, matricule, commune)
			SELECT 'ici', lpad(n::text, 7, '0') || 'A', '01053' FROM generate_series(1, ${Math.ceil(PERSONNES / PAR_DOSSIER)}) n`);
		for (let lot = 0; lot < PERSONNES; lot += 10_000) {
			const personnes = [...tirerPersonnes(10_000, lot + 1)];
			await client.query(
				`INSERT INTO personnes (organisme, prenom, nom, date_naissance, recherche)
				SELECT 'ici', p.prenom, p.nom, p."dateNaissance", p.recherche
				FROM jsonb_to_recordset($1::jsonb) AS p(prenom text, nom text, "dateNaissance" date, recherche text)`,
				[JSON.stringify(personnes)],
			);
		}
		await client.query(`INSERT INTO membres (organisme, dossier, personne, role, rang, depuis)
			SELECT 'ici', 1 + (personne / ${PAR_DOSSIER})::int % ${Math.floor(PERSONNES / PAR_DOSSIER)}, personne,
				CASE personne % 3 WHEN 0 THEN 'demandeur' WHEN 1 THEN 'conjoint' ELSE 'enfant' END, 0, '2019-01-01'
			FROM personnes`);
		await client.query(`INSERT INTO contacts (organisme, dossier, nature, valeur, etat, etat_le)
			SELECT 'ici', dossier, 'mobile', '+336' || lpad((39980000 + dossier)::text, 8, '0'), 'verifie', '2019-01-01' FROM dossiers`);
		await client.query("COMMIT");
	});
	await avecClient(accesDe(serveur, "administrateur"), (client) => client.query("ANALYZE"));
	console.log(
		`${PERSONNES} personnes chargées en ${((performance.now() - debut) / 1000).toFixed(1)} s`,
	);
	for (const table of ["mots_personnes", "variantes"]) {
		const { rows } = await base.pourOrganisme("ici", (tx) =>
			tx.execute(
				sql.raw(
					`SELECT count(*), pg_size_pretty(pg_total_relation_size('${table}')) FROM ${table}`,
				),
			),
		);
		console.log(table, rows[0]);
	}
	const toutes: number[] = [];
	for (const saisie of SAISIES) {
		const durees: number[] = [];
		let nombre = 0;
		for (let i = 0; i < REPETITIONS; i++) {
			const avant = performance.now();
			nombre = (await base.pourOrganisme("ici", (tx) => chercher(tx, saisie))).trouvees.length;
			durees.push(performance.now() - avant);
		}
		durees.sort((a, b) => a - b);
		toutes.push(...durees);
		console.log(
			`${saisie.padEnd(22)} ${String(nombre).padStart(3)} trouvées, médiane ${durees[7].toFixed(1)} ms, la plus longue ${durees[REPETITIONS - 1].toFixed(1)} ms`,
		);
	}
	toutes.sort((a, b) => a - b);
	console.log(
		`95e centile de toutes : ${toutes[Math.floor(toutes.length * 0.95)].toFixed(1)} ms (but : 50 ms)`,
	);
} finally {
	await base.fermer();
	await serveur.arreter();
	rmSync(dossier, { recursive: true, force: true });
}
