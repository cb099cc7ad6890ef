import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import pg from "pg";
import { accesDe, avecClient, baseDEssai, dossierDEssai } from "../socle/essais.ts";
import { executerImport } from "./executer.ts";
import { acteurImport, importer } from "./importer.ts";
import { copie, etendue, foyer } from "./ligne/ligne.fixture.ts";

const TABLES = [
	"dossiers",
	"personnes",
	"membres",
	"foyers",
	"adresses",
	"contacts",
	"oppositions",
	"droits_valorises",
	"paiements",
	"dettes",
	"alertes",
	"particularites",
	"titres_de_pension",
	"affaires",
	"sollicitations",
	"pauses",
	"evenements",
];

describe("L’import d’un fichier", () => {
	const dossier = dossierDEssai();
	let serveur: Awaited<ReturnType<typeof baseDEssai>>;
	let clients: [pg.Client, pg.Client];

	before(async () => {
		serveur = await baseDEssai(dossier);
		clients = [
			new pg.Client(accesDe(serveur, "chargement")),
			new pg.Client(accesDe(serveur, "chargement")),
		];
		for (const client of clients) await client.connect();
	});
	after(async () => {
		for (const client of clients) await client.end();
		await serveur.arreter();
	});

	const lire = <T = Record<string, unknown>>(requete: string, organisme: string): Promise<T[]> =>
		avecClient(accesDe(serveur, "administrateur"), async (client) => {
			return (await client.query(requete, [organisme])).rows;
		});
	const compter = async (organisme: string) => {
		const comptes = await Promise.all(
			TABLES.map(async (table) => {
				const [ligne] = await lire<{ n: number }>(
					`SELECT count(*)::int AS n FROM ${table} WHERE organisme = $1`,
					organisme,
				);
				return [table, ligne?.n] as const;
			}),
		);
		return Object.fromEntries(comptes);
	};
	const dernier = async (organisme: string) => {
		const [fait] = await lire(
			"SELECT * FROM imports WHERE organisme = $1 ORDER BY import DESC LIMIT 1",
			organisme,
		);
		return fait as Record<string, unknown>;
	};
	const ecrire = (lignes: unknown[], fin = "\n") => {
		const chemin = join(dossier, "foyers.ndjson");
		writeFileSync(
			chemin,
			lignes.map((l) => (typeof l === "string" ? l : JSON.stringify(l))).join(fin) + fin,
		);
		return chemin;
	};
	let rang = 0;
	const nouvelOrganisme = () => `essai-${++rang}`;
	const verser = (organisme: string, lignes: unknown[], ...options: string[]) =>
		executerImport(clients, [
			ecrire(lignes),
			"--organisme",
			organisme,
			"--nom",
			"Essai",
			...options,
		]);
	const nombres = ({ lignes, crees, modifies, inchanges, rejets }: Record<string, unknown>) => [
		lignes,
		crees,
		modifies,
		inchanges,
		rejets,
	];

	it("ne promet rien au nom d’un organisme réel, qui n’a encore dit aucun engagement", async () => {
		const o = nouvelOrganisme();
		assert.equal(await verser(o, [etendue]), 0);
		const lues = await lire("SELECT promesse FROM sollicitations WHERE organisme = $1", o);
		assert.deepEqual(lues, [{ promesse: null }]);
	});

	it("écrit tout ce que la ligne dit, et une seule ligne de journal, sans nom", async () => {
		const o = nouvelOrganisme();
		assert.equal(await verser(o, [etendue], "--simule"), 0);
		assert.deepEqual(await compter(o), {
			dossiers: 1,
			personnes: 3,
			membres: 3,
			foyers: 1,
			adresses: 1,
			contacts: 1,
			oppositions: 1,
			droits_valorises: 2,
			paiements: 2,
			dettes: 1,
			alertes: 1,
			particularites: 1,
			titres_de_pension: 1,
			affaires: 1,
			sollicitations: 1,
			pauses: 1,
			evenements: 2,
		});
		const [fiche] = await lire("SELECT * FROM dossiers WHERE organisme = $1", o);
		assert.equal(fiche?.matricule, "01-0000001");
		assert.equal(fiche?.commune, "01053");
		assert.equal(fiche?.nombre_enfants, 2);
		assert.equal(fiche?.protection, "adresse-secrete");
		const [dette] = await lire("SELECT * FROM dettes WHERE organisme = $1", o);
		assert.deepEqual([dette?.montant, dette?.solde, dette?.mensualite], [30000, 12000, 4000]);
		const [arrivee] = await lire("SELECT arrivee_a FROM sollicitations WHERE organisme = $1", o);
		assert.deepEqual(arrivee?.arrivee_a, new Date("2020-12-01T09:30:00Z"));
		const [promise] = await lire(
			`SELECT promesse_initiale::text AS initiale, promesse - promesse_initiale AS retard
			FROM sollicitations WHERE organisme = $1`,
			o,
		);
		// Fifteen days from 1 December, then those of the pause: from 4 December to its deadline.
		assert.deepEqual(promise, { initiale: "2020-12-16", retard: 30 });
		const journal = await lire("SELECT * FROM journal WHERE organisme = $1", o);
		assert.equal(journal.length, 1);
		assert.match(String(journal[0]?.motif), /^1\u00a0créé.* ; [0-9a-f]{64}$/);
		assert.doesNotMatch(JSON.stringify(journal), /Durand|Zoé/);
	});

	it("le même fichier deux fois n’écrit rien ; ni le même foyer écrit autrement", async () => {
		const o = nouvelOrganisme();
		await verser(o, [etendue]);
		const avant = await compter(o);
		assert.equal(await verser(o, [etendue]), 0);
		assert.deepEqual(nombres(await dernier(o)), [1, 0, 0, 1, 0]);
		const retourne = Object.fromEntries(Object.entries(copie(etendue)).reverse());
		await verser(o, [retourne]);
		assert.deepEqual(nombres(await dernier(o)), [1, 0, 0, 1, 0]);
		assert.deepEqual(await compter(o), avant);
		const traces = await lire("SELECT * FROM traces_import WHERE organisme = $1", o);
		assert.deepEqual(
			traces.map(({ effet, ligne }) => [effet, ligne]),
			[["cree", 1]],
		);
	});

	it("un foyer changé ajoute un instantané, clôt l’ancien droit, garde les personnes", async () => {
		const o = nouvelOrganisme();
		await verser(o, [etendue]);
		const change = copie(etendue);
		change.foyer.logement.loyer = 450;
		change.foyer.droits_valorises.ppa.montant = 180;
		change.foyer.personnes.push({ role: "enfant", date_naissance: "2020-11-20" });
		await verser(o, [change]);
		assert.deepEqual(nombres(await dernier(o)), [1, 0, 1, 0, 0]);
		const apres = await compter(o);
		assert.deepEqual(
			[apres.foyers, apres.personnes, apres.membres, apres.droits_valorises, apres.paiements],
			[2, 4, 4, 3, 2],
		);
		const [ne] = await lire(
			"SELECT prenom, nom FROM personnes WHERE organisme = $1 ORDER BY personne DESC LIMIT 1",
			o,
		);
		assert.deepEqual(ne, { prenom: "Personne", nom: "4 du dossier 01-0000001" });
	});

	it("ce qui se vérifie par une personne : dit autrement finit l’ancien, `null` le finit, le taire le laisse", async () => {
		const o = nouvelOrganisme();
		await verser(o, [etendue]);
		const particularites = () =>
			lire(
				`SELECT concat_ws(' ', nature, precision, depuis, jusqua) AS dit FROM particularites
				WHERE organisme = $1 ORDER BY depuis, nature`,
				o,
			).then((lues) => lues.map(({ dit }) => String(dit).replace("  ", " ")));
		const { particularites: _, ...tue } = copie(etendue);
		await verser(o, [{ ...tue, canal_prefere: "courriel" }]);
		assert.deepEqual(await particularites(), ["frontalier suisse 2019-04-01"]);
		await verser(o, [{ ...tue, particularites: { frontalier: { precision: "suisse" }, msa: {} } }]);
		assert.deepEqual(await particularites(), ["frontalier suisse 2019-04-01", "msa 2020-12-01"]);
		await verser(o, [
			{
				...tue,
				particularites: { frontalier: { precision: "autre", depuis: "2020-12-05" }, msa: null },
			},
		]);
		assert.deepEqual(await particularites(), [
			"frontalier suisse 2019-04-01 2020-12-05",
			"msa 2020-12-01 2020-12-01",
			"frontalier autre 2020-12-05",
		]);
	});

	it("le sexe et le titre d’une pension se complètent, et ce que la ligne tait reste", async () => {
		const o = nouvelOrganisme();
		await verser(o, [etendue]);
		const titres = () =>
			lire(
				`SELECT p.prenom, t.nature, t.date::text, t.montant, t.dernier_paiement::text AS paye, t.recouvrement
				FROM titres_de_pension t JOIN personnes p USING (organisme, personne)
				WHERE organisme = $1 ORDER BY t.date`,
				o,
			);
		const premier = {
			prenom: "Inès",
			nature: "jugement",
			date: "2019-05-10",
			montant: 15_000,
			paye: "2020-08-01",
			recouvrement: true,
		};
		assert.deepEqual(await titres(), [premier]);
		const suite = copie(etendue) as { titres: object[]; personnes: object[] };
		suite.titres = [
			{ rang: 1, nature: "jugement", date: "2019-05-10", dernier_paiement: "2020-10-01" },
			{ rang: 2, nature: "aucun", date: "2020-12-01" },
		];
		suite.personnes = [
			{ rang: 0, prenom: "Zoé", nom: "Durand" },
			{ rang: 2, prenom: "Tom", nom: "Durand", sexe: "M" },
		];
		await verser(o, [suite]);
		assert.deepEqual(await titres(), [
			{ ...premier, paye: "2020-10-01" },
			{
				prenom: "Tom",
				nature: "aucun",
				date: "2020-12-01",
				montant: null,
				paye: null,
				recouvrement: null,
			},
		]);
		const sexes = await lire(
			"SELECT prenom, sexe FROM personnes WHERE organisme = $1 ORDER BY personne",
			o,
		);
		assert.deepEqual(
			sexes.map(({ sexe }) => sexe),
			["F", "F", "M"],
		);
	});

	it("un contact vérifié le reste tant que rien ne dit le contraire ; un injoignable n’est pas relevé par un silence", async () => {
		const o = nouvelOrganisme();
		const [courriel, mobile] = ["zoe@exemple.fr", "+33639980001"];
		const ligneDu = (mois: string, contacts: object[]) => ({
			...copie(etendue),
			foyer: { ...copie(foyer), mois },
			contacts,
		});
		const etats = async () =>
			(
				await lire<{ dit: string }>(
					"SELECT valeur || ' ' || etat || ' ' || etat_le AS dit FROM contacts WHERE organisme = $1 ORDER BY nature",
					o,
				)
			).map(({ dit }) => dit);
		const [verifie, injoignable] = [
			`${courriel} verifie 2020-06-08`,
			`${mobile} injoignable 2020-06-09`,
		];
		await verser(o, [
			ligneDu("2020-06", [
				{ nature: "courriel", valeur: courriel, etat: "verifie", etat_le: "2020-06-08" },
				{ nature: "mobile", valeur: mobile, etat: "injoignable", etat_le: "2020-06-09" },
			]),
		]);
		const nus = [
			{ nature: "courriel", valeur: courriel },
			{ nature: "mobile", valeur: mobile },
		];
		await verser(o, [ligneDu("2020-07", nus)]);
		assert.deepEqual(await etats(), [verifie, injoignable]);
		await verser(o, [
			ligneDu(
				"2020-08",
				nus.map((nu) => ({ ...nu, etat: "non-verifie", etat_le: "2020-08-02" })),
			),
		]);
		assert.deepEqual(await etats(), [verifie, `${mobile} non-verifie 2020-08-02`]);
		await verser(o, [
			ligneDu("2020-09", [
				{ nature: "courriel", valeur: courriel, etat: "injoignable", etat_le: "2020-09-03" },
			]),
		]);
		assert.equal((await etats())[0], `${courriel} injoignable 2020-09-03`);
	});

	it("un enfant parti quitte le dossier, sans disparaître", async () => {
		const o = nouvelOrganisme();
		await verser(o, [etendue]);
		const change = copie(etendue);
		change.foyer.personnes.pop();
		change.personnes.pop();
		await verser(o, [change]);
		const membres = await lire(
			`SELECT prenom, jusqua::text FROM membres JOIN personnes USING (organisme, personne)
			WHERE organisme = $1 ORDER BY rang`,
			o,
		);
		assert.deepEqual(
			membres.map(({ jusqua }) => jusqua),
			[null, null, "2020-12-01"],
		);
	});

	it("lignes lues = créées + modifiées + inchangées + refusées ; les refus sont dits", async () => {
		const o = nouvelOrganisme();
		const rejets = join(dossier, "rejets.ndjson");
		const deuxieme = { ...copie(foyer), id: "01-0000002" };
		const lignes = ["{", deuxieme, "", deuxieme, { ...copie(foyer), mois: "1999-01" }];
		assert.equal(await verser(o, lignes, "--rejets", rejets), 1);
		assert.deepEqual(nombres(await dernier(o)), [4, 1, 0, 0, 3]);
		const dits = readFileSync(rejets, "utf8")
			.trim()
			.split("\n")
			.map((l) => JSON.parse(l));
		assert.deepEqual(
			dits.map(({ ligne, champ }) => [ligne, champ]),
			[
				[1, ""],
				[4, "matricule"],
				[5, "mois"],
			],
		);
	});

	it("garde l’extrait d’un mois dont les barèmes ne sont pas connus, et le compte dans l’aperçu", async () => {
		const o = nouvelOrganisme();
		const aujourdhui = new Date().toISOString().slice(0, 7);
		const lignes = [
			{ ...copie(etendue), foyer: { ...copie(foyer), mois: aujourdhui } },
			{ ...copie(foyer), id: "01-0000002" },
			{ ...copie(foyer), id: "01-0000003", mois: "2999-01" },
		];
		assert.equal(await verser(o, lignes, "--apercu"), 1);
		const vu = await dernier(o);
		assert.deepEqual(nombres(vu), [3, 2, 0, 0, 1]);
		assert.equal((vu.apercu as { sansBareme: number }).sansBareme, 1);
		assert.equal(await verser(o, lignes), 1);
		const gardes = await lire(
			"SELECT vrai_depuis::text, contenu ->> 'mois' AS mois FROM foyers WHERE organisme = $1 ORDER BY dossier",
			o,
		);
		assert.deepEqual(gardes, [
			{ vrai_depuis: `${aujourdhui}-01`, mois: aujourdhui },
			{ vrai_depuis: "2020-12-01", mois: "2020-12" },
		]);
	});

	it("lit les fins de ligne de Windows et la marque d’ordre des octets", async () => {
		const o = nouvelOrganisme();
		const chemin = ecrire([`\uFEFF${JSON.stringify(foyer)}`], "\r\n");
		assert.equal(await executerImport(clients, [chemin, "--organisme", o, "--nom", "Essai"]), 0);
		assert.deepEqual(nombres(await dernier(o)), [1, 1, 0, 0, 0]);
	});

	it("interrompu, il ne laisse rien, et le dit", async () => {
		const o = nouvelOrganisme();
		await verser(o, []);
		const source = async function* () {
			yield { numero: 1, empreinte: "e", brut: copie(etendue) };
			throw new Error("fichier coupé");
		};
		const acteur = acteurImport(o, new Date("2020-12-15T09:00:00Z"));
		const demande = { organisme: o, fichier: "f", source: source(), acteur, apercu: false };
		await assert.rejects(
			importer(...clients, { ...demande, sha256: () => "", rejeter: () => {} }),
			/fichier coupé/,
		);
		assert.equal((await compter(o)).dossiers, 0);
		const { etat, motif } = await dernier(o);
		assert.deepEqual([etat, motif], ["echoue", "Rien n’a été importé."]);
		assert.equal(await verser(o, [etendue]), 0);
	});

	it("l’aperçu compte ce qui changerait et n’écrit rien", async () => {
		const o = nouvelOrganisme();
		await verser(o, [etendue]);
		const avant = await compter(o);
		const change = copie(etendue);
		change.foyer.logement.loyer = 450;
		await verser(o, [change, { ...copie(foyer), id: "01-0000002" }], "--apercu");
		const vu = await dernier(o);
		assert.equal(vu.etat, "vu");
		assert.deepEqual(nombres(vu), [2, 1, 1, 0, 0]);
		assert.deepEqual(await compter(o), avant);
		assert.deepEqual(
			(vu.apercu as { lignes: { personnes: string[] }[] }).lignes[0]?.personnes[0],
			"Zoé Durand (demandeur, 03/02/1985)",
		);
	});

	it("une sollicitation connue n’est pas doublée ; traitée ailleurs, elle se ferme ici", async () => {
		const o = nouvelOrganisme();
		await verser(o, [etendue]);
		const traitee = copie(etendue) as typeof etendue & {
			sollicitations: Record<string, unknown>[];
		};
		Object.assign(traitee.sollicitations[0] as object, {
			etat: "traitee",
			traitee_le: "2020-12-10",
			issue: "accord",
			pauses: [],
		});
		await verser(o, [traitee]);
		assert.deepEqual(nombres(await dernier(o)), [1, 0, 1, 0, 0]);
		const lues = await lire(
			"SELECT etat, traitee_le::text, issue FROM sollicitations WHERE organisme = $1",
			o,
		);
		assert.deepEqual(lues, [{ etat: "traitee", traitee_le: "2020-12-10", issue: "accord" }]);
		const [pause] = await lire("SELECT fin::text FROM pauses WHERE organisme = $1", o);
		assert.equal(pause?.fin, "2020-12-10");
	});

	it("ne touche à rien d’un autre organisme, même matricule", async () => {
		const [o, autre] = [nouvelOrganisme(), nouvelOrganisme()];
		await verser(autre, [etendue]);
		const avant = await compter(autre);
		const change = copie(etendue);
		change.foyer.logement.loyer = 1;
		await verser(o, [change]);
		assert.deepEqual(await compter(autre), avant);
	});

	it("un organisme réel garde la vraie date ; seul un organisme simulé se décale", async () => {
		const [reel, simule] = [nouvelOrganisme(), nouvelOrganisme()];
		await verser(reel, [foyer], "--decalage-jours", "100");
		await verser(simule, [foyer], "--simule", "--decalage-jours", "100");
		const decalage = async (o: string) =>
			(await lire("SELECT decalage_jours FROM organismes WHERE organisme = $1", o))[0]
				?.decalage_jours;
		assert.deepEqual([await decalage(reel), await decalage(simule)], [0, 100]);
		const [connu] = await lire<{ jours: number }>(
			"SELECT extract(day FROM now() - connu_le)::int AS jours FROM foyers WHERE organisme = $1",
			simule,
		);
		assert.equal(connu?.jours, 100);
	});

	it("sans organisme, sans fichier ou avec une option inconnue : une phrase, sortie 2", async () => {
		const chemin = ecrire([foyer]);
		assert.equal(await executerImport(clients, [chemin, "--organisme", "nulle-part"]), 2);
		assert.equal(await executerImport(clients, ["absent", "--organisme", "ici"]), 2);
		assert.equal(await executerImport(clients, [chemin]), 2);
		assert.equal(await executerImport(clients, [chemin, "--organisme", "ici", "--vite"]), 2);
	});
});
