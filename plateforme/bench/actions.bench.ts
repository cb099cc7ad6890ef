import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import type { Audience } from "../src/actions/audience/audience.ts";
import { primeDActivite } from "../src/actions/kits/prime-d-activite.ts";
import { compterAudience } from "../src/actions/lectures/audience.ts";
import type { Ligne } from "../src/actions/resultats/ligne.ts";
import { lirePasse } from "../src/actions/resultats/passe.ts";
import { accesDe, avecClient, demarrerServeur, ouvrirBase } from "../src/socle/essais.ts";
import { commander, ORGANISME, secondes, tirer } from "./poste/preparer.ts";

/**
 * What the page of an action reads of a whole office: whom an audience aims at, and what people of the
 * same profile did by themselves before. DOSSIERS changes the size; GARDER keeps and finds again its
 * folder.
 */
const DOSSIERS = Number(process.env.DOSSIERS || 105_645);
const TOURS = 5;
const DEBUT = "2020-09-15";
const AU = "2020-12-15";

const garde = process.env.GARDER;
const donnees = garde ?? mkdtempSync(join(tmpdir(), "droit-ouvert-banc-"));
const env = {
	DROIT_OUVERT_DONNEES: donnees,
	DATABASE_URL: "",
	DROIT_OUVERT_IDENTITE: "demonstration",
};

async function preparer(): Promise<void> {
	const fichier = join(donnees, "dossiers.ndjson");
	const simule = Math.floor(Date.now() / 864e5) - Date.parse(AU) / 864e5;
	await tirer(fichier, DOSSIERS);
	await commander(["demonstration", ORGANISME], env);
	const options = ["--organisme", ORGANISME, "--nom", "Caf de l’Ain", "--simule"];
	await commander(["importer", fichier, ...options, "--decalage-jours", String(simule)], env);
}

/**
 * Households known since January, requests all year, a campaign in spring, a finding for one file in eight: what a
 * year leaves. VACUUM stands for that of the server, which passes by itself within a minute.
 */
const ANNEE = `
	UPDATE foyers SET connu_le = '2020-01-02', vrai_depuis = '2020-01-01';
	INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a, prestation)
		SELECT organisme, 'demande', 'en-ligne', 'Demande', dossier, jour, jour,
			(ARRAY['ppa', 'rsa', 'alf', 'asf'])[1 + dossier % 4]
		FROM (SELECT organisme, dossier, date '2020-01-06' + (dossier * 7919 % 340)::int AS jour FROM dossiers
			WHERE dossier % 3 = 0) d;
	INSERT INTO actions (organisme, titre, prestation, lancee_le)
		VALUES ('${ORGANISME}', 'Printemps', 'ppa', '2020-03-02');
	INSERT INTO destinataires SELECT organisme, action, dossier, 'sms', '2020-03-03'
		FROM actions JOIN dossiers USING (organisme) WHERE dossier % 50 = 0;
	INSERT INTO reperages (organisme, finalite, mois, lance_le, version_droit, version_code, hypotheses, graine, portee)
		VALUES ('${ORGANISME}', 'Ouvrir des droits', '2020-12-01', '2020-12-01', 'x', 'x', 'x', 0, 'complet');
	INSERT INTO constats (organisme, reperage, dossier, prestation, situation, statut, probabilite, montant, mini, maxi,
			gain_net_12_mois, au_moins_depuis, rappel_possible, mois_perdus, suite, rang, etabli_le, expire_le)
		SELECT organisme, reperage, dossier, 'ppa', 'a_demander', (ARRAY['certain', 'probable', 'possible'])[1 + dossier % 3],
			0.5, 10000, 0, 20000, 120000, '2020-06-01', 0, 3, 'x', dossier, '2020-12-01', '2021-03-01'
		FROM dossiers JOIN reperages USING (organisme) WHERE dossier % 8 = 0`;

/** Ripe, of four families: the landmark is weighted by them. */
const lignes = ["seul", "couple", "seul-enfants", "couple-enfants"].map(
	(famille): Ligne => ({
		bras: "SMS",
		horsTirage: null,
		strate: `${famille}|35 à 49 ans`,
		commune: "",
		densite: "",
		sexe: "",
		debut: DEBUT,
		contacteLe: DEBUT,
		canal: "sms",
		joint: true,
		visiteLe: null,
		demandeLe: null,
		enAttente: false,
		ouvertLe: null,
		montant: null,
		rappel: null,
		cout: null,
	}),
);

try {
	const neuf = !garde || !existsSync(join(donnees, "dossiers.ndjson"));
	if (neuf) await preparer();
	const serveur = await demarrerServeur(donnees, "demarrer");
	const base = ouvrirBase(accesDe(serveur, "application"), 1);
	try {
		if (neuf)
			await avecClient(accesDe(serveur, "administrateur"), async (c) => {
				await c.query(ANNEE);
				await c.query("VACUUM ANALYZE");
			});
		console.log(
			`${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} Go, Node ${process.version}`,
		);
		const mesurer = async (quoi: string, lire: () => Promise<unknown>) => {
			const durees: number[] = [];
			let vu: unknown;
			for (let tour = 0; tour < TOURS; tour++)
				durees.push(
					await secondes(async () => {
						vu = await lire();
					}),
				);
			const mediane = durees.toSorted((a, b) => a - b)[TOURS >> 1] ?? Number.NaN;
			console.log(`${quoi.padEnd(66)} ${mediane.toFixed(2).padStart(7)} s  ${JSON.stringify(vu)}`);
		};
		const { audience } = primeDActivite;
		const passe = (plus = {}) =>
			base.pourOrganisme(ORGANISME, (tx) =>
				lirePasse(tx, ORGANISME, { ...audience, ...plus }, lignes, AU),
			);
		await mesurer("cohorte passée, tout le profil (but : 1 s)", () => passe());
		await mesurer("cohorte passée, qui travaille (but : 1 s)", () => passe({ revenus: "salaire" }));
		await mesurer("cohorte passée, sans revenu, locataires (but : 1 s)", () =>
			passe({ revenus: "aucun", logements: ["locataire_vide"] }),
		);
		const compter = (visee: Audience) => async () => {
			const qui = { organisme: ORGANISME, quand: new Date(`${AU}T10:00Z`), campagne: true };
			const { compte } = await base.pourOrganisme(ORGANISME, (tx) =>
				compterAudience(tx, visee, qui),
			);
			return [compte.vises, compte.retenus];
		};
		const compte = "audience comptée et montrée (but : 0,5 s)";
		await mesurer(`${compte}, qui travaille`, compter({ prestation: "ppa", revenus: "salaire" }));
		await mesurer(`${compte}, sans revenu`, compter({ prestation: "ppa", revenus: "aucun" }));
		await mesurer(`${compte}, du kit`, compter(audience));
	} finally {
		await base.fermer();
		await serveur.arreter();
	}
} finally {
	if (!garde) rmSync(donnees, { recursive: true, force: true });
}
