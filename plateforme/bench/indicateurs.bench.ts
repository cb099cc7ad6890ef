import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { type AMesurer, mesurer } from "../src/indicateurs/index.server.ts";
import { indicateurs } from "../src/indicateurs/index.ts";
import { accesDe, avecClient, baseDEssai, ouvrirBase } from "../src/socle/essais.ts";
import { peupler } from "./indicateurs/peupler.ts";

/** All the indicators of a year on a whole office. DOSSIERS changes its size. */
const DOSSIERS = Number(process.env.DOSSIERS || 105_645);
const TOURS = 3;
const ANNEE = { debut: "2020-01-01", fin: "2021-01-01", au: "2021-01-04" };

const dossier = mkdtempSync(join(tmpdir(), "droit-ouvert-banc-"));
const serveur = await baseDEssai(dossier);
const base = ouvrirBase(accesDe(serveur, "application"), 1);

const secondes = async (travail: () => Promise<unknown>): Promise<number> => {
	const debut = performance.now();
	await travail();
	return (performance.now() - debut) / 1000;
};
const mediane = (durees: number[]): number =>
	durees.toSorted((a, b) => a - b)[durees.length >> 1] ?? Number.NaN;
const mesurerIci = (demande: Partial<AMesurer>) =>
	base.pourOrganisme("ici", (tx) => mesurer(tx, "ici", { ...ANNEE, ...demande }));
const chronometrer = async (demande: Partial<AMesurer>, tours = TOURS): Promise<number> => {
	const durees: number[] = [];
	for (let tour = 0; tour < tours; tour++) durees.push(await secondes(() => mesurerIci(demande)));
	return mediane(durees);
};
const dire = (quoi: string, duree: number) =>
	console.log(`${quoi.padEnd(64)} ${duree.toFixed(3).padStart(8)} s`);

try {
	const rempli = await secondes(() =>
		avecClient(accesDe(serveur, "administrateur"), (client) => peupler(client, "ici", DOSSIERS)),
	);
	const processeurs = cpus();
	console.log(
		`${processeurs.length} × ${processeurs[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} Go, Node ${process.version}`,
	);
	await avecClient(accesDe(serveur, "administrateur"), async (client) => {
		for (const table of ["sollicitations", "journal"]) {
			const { rows } = await client.query(`SELECT count(*)::int AS n FROM ${table}`);
			console.log(`${rows[0].n} ${table}`);
		}
	});
	dire("base remplie (hors mesure)", rempli);
	await mesurerIci({});
	for (const indicateur of indicateurs)
		dire(indicateur.id, await chronometrer({ indicateurs: [indicateur] }));
	dire(`toute l’année, ${indicateurs.length} indicateurs (but : 3 s)`, await chronometrer({}));
	dire("les mêmes, tels que connus le 30 juin", await chronometrer({ au: "2020-06-30" }));
	dire("les mêmes, recomptés depuis le journal seul", await chronometrer({ source: "journal" }, 1));
} finally {
	await base.fermer();
	await serveur.arreter();
	rmSync(dossier, { recursive: true, force: true });
}
