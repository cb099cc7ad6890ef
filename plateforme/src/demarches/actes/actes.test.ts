import assert from "node:assert/strict";
import { before, beforeEach, describe, it } from "node:test";
import { ouvrir } from "../../dossiers/essais.ts";
import {
	accepterMandat,
	assisteePar,
	donnerMandat,
	mandatsDuDossier,
	revoquerMandat,
} from "../../mandats/index.server.ts";
import type { Portee } from "../../mandats/index.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { agent, instant, OFFICE, office } from "../../sollicitations/essais.ts";
import { demarcheDe } from "../definitions.ts";
import { lireDemarchesAidees } from "../lectures/aidee.ts";
import {
	demandeDeLaSollicitation,
	demandesDuDossier,
	lireDemande,
	proposeePar,
} from "../lectures/demandes.ts";
import { lireUsage } from "../lectures/usage.ts";
import { voir } from "../pages/parcours.server.ts";
import { servirRecu } from "../pages/recu.server.ts";
import { imprimerRecu } from "../recu/pdf.ts";
import { abandonner } from "./abandonner.ts";
import { commencer } from "./commencer.ts";
import { envoyer } from "./envoyer.ts";
import type { Auteur } from "./ouverte.ts";
import { purgerBrouillons } from "./purger.ts";
import { rappelerBrouillons } from "./rappeler.ts";
import { repondre } from "./repondre.ts";

const { lire, preparer } = office();

let dossier: number;
let autre: number;
/** The person, on their own file. */
const personne = (quand = "2020-10-05 10:00", sien = dossier): Acteur => ({
	organisme: OFFICE,
	compte: 50,
	nom: "Zoé Durand",
	roles: ["allocataire"],
	competences: [],
	dossier: sien,
	quand: instant(quand),
});
const plateforme = (quand: string): Acteur => ({ ...agent(0), roles: [], quand: instant(quand) });

async function ouvrirLeCompte(): Promise<void> {
	await preparer(`INSERT INTO comptes (organisme, compte, fournisseur, sujet, prenom, nom, roles)
		OVERRIDING SYSTEM VALUE VALUES ('${OFFICE}', 50, 'public', 'zoe', 'Zoé', 'Durand', '{allocataire}')
		ON CONFLICT DO NOTHING`);
	// The office of the tests numbered a few by hand.
	await preparer(`SELECT setval(pg_get_serial_sequence('dossiers', 'dossier'), 1000, false),
		setval(pg_get_serial_sequence('personnes', 'personne'), 1000, false)
		WHERE NOT EXISTS (SELECT FROM dossiers WHERE dossier >= 1000)`);
}

/** For each test, two files of its own. */
async function ouvrirLesDossiers(): Promise<void> {
	await ouvrirLeCompte();
	const par = agent(1, { quand: instant("2020-01-10 10:00") });
	const connu = { par, foyer: { mois: "2020-01" } };
	({ dossier } = await ouvrir(["Durand Zoé 1984-03-12 demandeur"], connu));
	({ dossier: autre } = await ouvrir(["Autre Léo 1984-03-12 demandeur"], connu));
}

const formulaire = (etape: string, champs: Record<string, string | string[]>): FormData => {
	const donnees = new FormData();
	donnees.set("etape", etape);
	for (const [nom, valeurs] of Object.entries(champs))
		for (const valeur of [valeurs].flat()) donnees.append(nom, valeur);
	return donnees;
};

const PAGES: [string, Record<string, string>][] = [
	["foyer", { foyer: "oui" }],
	["activite.0", { "activite.0": "actif" }],
	["pays", { pays: "non" }],
	["recu.0", { "recu.0": "salaire" }],
	["montants.0", { "salaire.0.0": "900", "salaire.0.1": "900", "salaire.0.2": "900,50" }],
];

async function commencerOuFaillir(acteur: Acteur, demarche = "prime-d-activite", plus = {}) {
	const fait = await commencer(acteur, { demarche, dossier, ...plus });
	assert.ok(fait.ok, JSON.stringify(fait));
	return fait;
}

async function remplir(acteur: Acteur, demande: number, pages = PAGES): Promise<void> {
	for (const [etape, champs] of pages) {
		const fait = await repondre(acteur, demande, formulaire(etape, champs));
		assert.ok(fait.ok && fait.erreurs.length === 0, JSON.stringify(fait));
	}
}

const ligne = async (demande: number) =>
	(await lire("SELECT * FROM demandes WHERE demande = $1", [demande]))[0] as Record<string, never>;
const journalDe = async (demande: number) =>
	(
		await lire("SELECT acte FROM journal WHERE objet = $1 ORDER BY numero", [`demande-${demande}`])
	).map(({ acte }) => acte);
const sollicitationsDuDossier = () =>
	lire(
		"SELECT nature, canal, etat, issue, affaire, promesse::text FROM sollicitations WHERE dossier = $1 ORDER BY sollicitation",
		[dossier],
	);

describe("Commencer", () => {
	beforeEach(ouvrirLesDossiers);

	it("note d’abord la date : un contact en ligne, numéroté, dans la même transaction", async () => {
		const { demande } = await commencerOuFaillir(personne());
		const { annee, numero, contact, etat } = await ligne(demande);
		assert.equal(annee, 2020);
		assert.ok(numero && contact);
		assert.equal(etat, "brouillon");
		assert.deepEqual(
			(await sollicitationsDuDossier()).map(({ nature, canal }) => [nature, canal]),
			[["contact", "en-ligne"]],
		);
	});

	it("ne note pas de date où aucun mois ne se perd", async () => {
		const { demande } = await commencerOuFaillir(personne(), "naissance");
		assert.equal((await ligne(demande)).numero, null);
		assert.equal((await sollicitationsDuDossier()).length, 0);
	});

	it("recommencée, c’est la même ; une date déjà donnée ce mois-ci n’en fait pas une autre", async () => {
		const un = await commencerOuFaillir(personne());
		const encore = await commencerOuFaillir(personne("2020-10-06 09:00"));
		assert.deepEqual([encore.demande, encore.reprise], [un.demande, true]);
		const { demande } = await commencerOuFaillir(personne(), "rsa");
		const [a, b] = [await ligne(un.demande), await ligne(demande)];
		assert.deepEqual([b.annee, b.numero, b.contact], [a.annee, a.numero, null]);
	});

	it("deux clics en même temps ne font qu’un brouillon", async () => {
		const faits = await Promise.all([1, 2, 3].map(() => commencerOuFaillir(personne())));
		assert.equal(new Set(faits.map(({ demande }) => demande)).size, 1);
	});

	it("refuse le dossier d’un autre, une démarche inconnue, un foyer que rien ne dit", async () => {
		const refus = async (quoi: Parameters<typeof commencer>[1]) => {
			const fait = await commencer(personne(), quoi);
			return fait.ok ? "fait" : fait.motif;
		};
		assert.equal(await refus({ demarche: "prime-d-activite", dossier: autre }), "demande-inconnue");
		assert.equal(await refus({ demarche: "inconnue", dossier }), "demarche-inconnue");
		assert.equal(await refus({ demarche: "rentree", dossier }), "sans-objet");
		assert.equal(
			(await commencer(personne("2020-10-05 10:00", 1), { demarche: "rsa", dossier: 1 })).ok,
			false,
		);
	});
});

describe("Répondre", () => {
	beforeEach(ouvrirLesDossiers);

	it("garde chaque page, et reprend ailleurs où l’on en était", async () => {
		const { demande } = await commencerOuFaillir(personne());
		await remplir(personne(), demande, PAGES.slice(0, 2));
		const { reponses, expire_le } = await ligne(demande);
		assert.deepEqual(reponses, {
			foyer: ["oui"],
			"activite.0": ["actif"],
			vues: ["foyer", "activite.0"],
			passees: [],
		});
		assert.ok(expire_le);
	});

	it("ne garde rien de ce qui ne se lit pas, et dit quoi corriger", async () => {
		const { demande } = await commencerOuFaillir(personne());
		await remplir(personne(), demande, PAGES.slice(0, 4));
		const champs = { "salaire.0.0": "beaucoup", "salaire.0.1": "1", "salaire.0.2": "1" };
		const fait = await repondre(personne(), demande, formulaire("montants.0", champs));
		assert.ok(fait.ok);
		assert.deepEqual(
			fait.erreurs.map(({ champ }) => champ),
			["salaire.0.0"],
		);
		assert.deepEqual(fait.saisies.get("salaire.0.0"), ["beaucoup"]);
		assert.equal(Object.hasOwn((await ligne(demande)).reponses, "salaire.0.0"), false);
	});

	it("changer une réponse efface celles des questions qui ne se posent plus", async () => {
		const { demande } = await commencerOuFaillir(personne());
		await remplir(personne(), demande);
		await remplir(personne(), demande, [["recu.0", { "recu.0": "rien" }]]);
		const { reponses } = await ligne(demande);
		assert.equal(Object.hasOwn(reponses, "salaire.0.0"), false);
		assert.deepEqual((reponses as Record<string, string[]>).vues?.includes("montants.0"), false);
	});

	it("n’accepte ni question inventée, ni la démarche d’un autre, qu’il lise ou qu’il réponde", async () => {
		const { demande } = await commencerOuFaillir(personne());
		const tenter = async (acteur: Acteur, etape = "foyer") => {
			const fait = await repondre(acteur, demande, formulaire(etape, { foyer: "oui" }));
			return fait.ok ? "fait" : fait.motif;
		};
		assert.equal(await tenter(personne(), "inventee"), "question-inconnue");
		assert.equal(await tenter(personne("2020-10-05 10:00", autre)), "demande-inconnue");
		assert.equal(await tenter({ ...personne(), organisme: "ailleurs" }), "demande-inconnue");
		await assert.rejects(
			pourOrganisme(OFFICE, (tx) => lireDemande(tx, personne("2020-10-05 10:00", autre), demande)),
			{ motif: "demande-inconnue" },
		);
	});
});

describe("Envoyer", () => {
	beforeEach(ouvrirLesDossiers);

	it("fait une demande datée et promise, sur la même affaire que le premier contact, qui se ferme", async () => {
		const { demande } = await commencerOuFaillir(personne());
		await remplir(personne(), demande);
		const fait = await envoyer(personne("2020-10-05 10:09"), demande);
		assert.ok(fait.ok);
		const [contact, recue] = await sollicitationsDuDossier();
		assert.deepEqual(
			[contact?.nature, contact?.etat, contact?.issue],
			["contact", "traitee", "repondu"],
		);
		assert.deepEqual(
			[recue?.nature, recue?.canal, recue?.etat],
			["demande", "en-ligne", "a-traiter"],
		);
		assert.equal(recue?.affaire, contact?.affaire);
		assert.equal(recue?.promesse ?? null, fait.promesse);
		assert.deepEqual(await journalDe(demande), [
			"demarche.commencer",
			...PAGES.map(() => "demarche.repondre"),
			"demarche.envoyer",
		]);
	});

	describe("Les pièces qu’elle appelle", () => {
		const AVEC_CHOMAGE: typeof PAGES = [
			...PAGES.slice(0, 3),
			["recu.0", { "recu.0": "chomage" }],
			["montants.0", { "chomage.0.0": "400", "chomage.0.1": "400", "chomage.0.2": "400" }],
		];
		async function envoyerUnRsa() {
			const { demande } = await commencerOuFaillir(personne(), "rsa");
			await remplir(personne(), demande, AVEC_CHOMAGE);
			const fait = await envoyer(personne(), demande);
			assert.ok(fait.ok);
			return { demande, ...fait };
		}
		const attendues = (sollicitation: number) =>
			lire(
				"SELECT type, echeance, piece::int FROM pieces_attendues WHERE sollicitation = $1 ORDER BY attendue",
				[sollicitation],
			);
		const laPiece = async (etat: "a-trier" | "classee", datee: string | null) => {
			const [{ sollicitation }] = await lire(
				`INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a)
					VALUES ('ici', 'piece', 'en-ligne', 'Essai', $1, '2020-10-01', '2020-10-01') RETURNING sollicitation`,
				[dossier],
			);
			const [{ piece }] = await lire(
				`INSERT INTO pieces (organisme, sollicitation, dossier, type, nom, format, taille, pages, empreinte_recue,
						empreinte, canal, recue_le, deposee_par, antivirus, etat, datee, triee_le)
					VALUES ('ici', $1, $2, 'france-travail', 'a.jpg', 'jpeg', 1, 1, repeat('0', 64), repeat('0', 64),
						'en-ligne', '2020-10-01', 0, 'sain', $3::text, $4, CASE WHEN $3 = 'classee' THEN now() END)
					RETURNING piece::int`,
				[sollicitation, dossier, etat, datee],
			);
			return piece;
		};

		it("ce qui manque est attendu dès l’envoi, sans échéance, et l’horloge court", async () => {
			const { demande, sollicitation, promesse } = await envoyerUnRsa();
			assert.deepEqual(await attendues(sollicitation), [
				{ type: "france-travail", echeance: null, piece: null },
			]);
			const recue = (await sollicitationsDuDossier()).at(-1);
			assert.deepEqual([recue?.etat, recue?.promesse ?? null], ["a-traiter", promesse]);
			assert.deepEqual(
				await lire("SELECT FROM pauses WHERE sollicitation = $1", [sollicitation]),
				[],
			);
			assert.equal(((await ligne(demande)).lu as { pieces: string[] }).pieces.length, 1);
		});

		it("jamais une pièce tenue et encore valable", async () => {
			await laPiece("classee", "2020-10-01");
			const { demande, sollicitation } = await envoyerUnRsa();
			assert.deepEqual(await attendues(sollicitation), []);
			assert.deepEqual(((await ligne(demande)).lu as { pieces: string[] }).pieces, []);
		});

		it("tenue mais périmée, elle est attendue", async () => {
			await laPiece("classee", "2015-10-01");
			assert.equal((await attendues((await envoyerUnRsa()).sollicitation)).length, 1);
		});

		it("envoyée et pas encore triée, elle n’est pas redemandée : elle répond déjà", async () => {
			const piece = await laPiece("a-trier", null);
			const { demande, sollicitation } = await envoyerUnRsa();
			assert.deepEqual(await attendues(sollicitation), [
				{ type: "france-travail", echeance: null, piece },
			]);
			assert.deepEqual(((await ligne(demande)).lu as { pieces: string[] }).pieces, []);
		});
	});

	it("garde les mots tels que lus, la version et son empreinte, et ne change plus", async () => {
		const { demande } = await commencerOuFaillir(personne());
		await remplir(personne(), demande);
		await envoyer(personne(), demande);
		const { lu, version, empreinte } = await ligne(demande);
		const { titre, reponses, declaration } = lu as {
			titre: string;
			reponses: { titre: string; reponse: string[] }[];
			declaration: string;
		};
		assert.equal(titre, "Demander la prime d’activité");
		assert.match(declaration, /erreur de bonne foi/);
		assert.deepEqual(JSON.parse(JSON.stringify(reponses.at(-1)).replace(/[\u00a0\u202f]/g, " ")), {
			id: "montants.0",
			titre: "Combien avez-vous reçu, mois par mois ?",
			reponse: [
				"Salaire, juillet 2020 : 900 €",
				"Salaire, août 2020 : 900 €",
				"Salaire, septembre 2020 : 900,50 €",
			],
		});
		assert.equal(version, demarcheDe("prime-d-activite")?.version);
		assert.match(String(empreinte), /^[0-9a-f]{16}$/);
		await assert.rejects(
			preparer("UPDATE demandes SET reponses = '{}' WHERE demande = $1", [demande]),
			/ne change plus/,
		);
	});

	it("double clic, deux onglets : une seule demande, et le second le sait", async () => {
		const { demande } = await commencerOuFaillir(personne());
		await remplir(personne(), demande);
		const faits = await Promise.all([1, 2, 3].map(() => envoyer(personne(), demande)));
		assert.equal(faits.filter(({ ok }) => ok).length, 1);
		for (const fait of faits) assert.ok(fait.ok || fait.motif === "deja-envoyee");
		assert.equal((await sollicitationsDuDossier()).length, 2);
		const envois = await lire("SELECT sujet, corps FROM envois WHERE dossier = $1", [dossier]);
		assert.equal(envois.length, 1);
		assert.doesNotMatch(JSON.stringify(envois), /prime d’activité|900/);
	});

	it("incomplète, elle ne part pas ; sans changement du dossier, le foyer proposé se lit à côté", async () => {
		const { demande } = await commencerOuFaillir(personne());
		await remplir(personne(), demande, PAGES.slice(0, 4));
		assert.deepEqual(await envoyer(personne(), demande), { ok: false, motif: "incomplete" });
		await remplir(personne(), demande, PAGES.slice(4));
		const fait = await envoyer(personne(), demande);
		assert.ok(fait.ok);
		await pourOrganisme(OFFICE, async (tx) => {
			const lue = await lireDemande(tx, agent(1), demande);
			const propose = await proposeePar(tx, agent(1), lue.demande);
			assert.equal(propose?.contenu.personnes[0].activite, "actif");
			const montree = await demandeDeLaSollicitation(tx, agent(1), fait.sollicitation);
			assert.ok(montree && "lue" in montree);
		});
		const [{ n }] = await lire("SELECT count(*)::int AS n FROM foyers WHERE dossier = $1", [
			dossier,
		]);
		assert.equal(n, 1);
	});

	it("d’un dossier protégé, l’agent ne voit que le fait qu’il y en a une", async () => {
		const { demande } = await commencerOuFaillir(personne());
		await remplir(personne(), demande);
		const fait = await envoyer(personne(), demande);
		assert.ok(fait.ok);
		await preparer("UPDATE dossiers SET protection = 'adresse-secrete' WHERE dossier = $1", [
			dossier,
		]);
		const montree = await pourOrganisme(OFFICE, (tx) =>
			demandeDeLaSollicitation(tx, agent(7), fait.sollicitation),
		);
		assert.deepEqual(montree, { protegee: true });
	});

	it("remplie au téléphone, elle dit par qui et comment, et n’est pas comptée en ligne", async () => {
		const { demande } = await commencerOuFaillir(agent(3), "prime-d-activite", {
			assistee: "telephone",
		});
		await remplir(agent(3), demande);
		assert.ok((await envoyer(agent(3), demande)).ok);
		const { assistee, assistee_par } = await ligne(demande);
		assert.deepEqual([assistee, assistee_par], ["telephone", "3"]);
		assert.equal((await sollicitationsDuDossier()).at(-1)?.canal, "telephone");
	});

	it("commencée avec un agent, la personne peut la finir seule : c’est elle qui envoie", async () => {
		const { demande } = await commencerOuFaillir(agent(3), "prime-d-activite", {
			assistee: "accueil",
		});
		await remplir(personne(), demande);
		assert.ok((await envoyer(personne(), demande)).ok);
		assert.equal((await ligne(demande)).assistee, null);
	});

	it("sans aucune ressource, la demande de RSA passe devant", async () => {
		const { demande } = await commencerOuFaillir(personne(), "rsa");
		const pages = PAGES.slice(0, 3).concat([["recu.0", { "recu.0": "rien" }]]);
		await remplir(personne(), demande, pages);
		const fait = await envoyer(personne(), demande);
		assert.ok(fait.ok);
		const [{ enjeu }] = await lire("SELECT enjeu FROM sollicitations WHERE sollicitation = $1", [
			fait.sollicitation,
		]);
		assert.equal(enjeu, "sans-ressources");
	});

	it("le reçu s’imprime : un vrai PDF, balisé, et rien avant l’envoi", async () => {
		const { demande } = await commencerOuFaillir(personne());
		const office = { nom: "Caf", coordonnees: undefined };
		const recu = () =>
			pourOrganisme(OFFICE, async (tx) =>
				imprimerRecu(await lireDemande(tx, personne(), demande), office),
			);
		assert.equal(await recu(), undefined);
		await remplir(personne(), demande);
		await envoyer(personne(), demande);
		const pdf = await recu();
		assert.match(pdf?.subarray(0, 8).toString() ?? "", /^%PDF-1\.7/);
		assert.match(pdf?.toString("latin1") ?? "", /StructTreeRoot/);
	});
});

describe("Avec un aidant", () => {
	beforeEach(ouvrirLesDossiers);
	before(() =>
		preparer(
			"UPDATE comptes SET fournisseur = 'public' WHERE compte IN (6, 7) AND organisme = 'ici'",
		),
	);

	const aidant = (mandat: number, quand = "2020-10-05 11:00", compte = 6) => ({
		...agent(compte, { roles: ["aidant"], quand: instant(quand), equipe: undefined }),
		mandat,
	});
	async function donner(...portees: Portee[]): Promise<number> {
		const dit = { nom: "Jean-Marc", portees, duree: 30 as const };
		const donne = await donnerMandat(personne(), dossier, dit, { par: "en-ligne" });
		assert.ok(donne.ok);
		const fait = await accepterMandat(aidant(0), donne.code);
		assert.ok(fait.ok);
		return fait.mandat;
	}
	const tenterDe = async (auteur: Auteur, quoi: Partial<Parameters<typeof commencer>[1]> = {}) => {
		const fait = await commencer(auteur, { demarche: "prime-d-activite", dossier, ...quoi });
		return fait.ok ? "fait" : fait.motif;
	};
	const gestes = async (mandat: number) =>
		(await pourOrganisme(OFFICE, (tx) => mandatsDuDossier(tx, personne(), dossier)))
			.find((vu) => vu.mandat === mandat)
			?.gestes.map(({ quoi }) => quoi);

	it("avec la portée d’une démarche, il la commence, la remplit et l’envoie ; la personne le voit", async () => {
		const mandat = await donner("demarche");
		const lui = aidant(mandat);
		const { demande } = await commencerOuFaillir(lui);
		await remplir(lui, demande);
		const fait = await envoyer(lui, demande);
		assert.ok(fait.ok, JSON.stringify(fait));
		const { assistee, assistee_par, lu } = await ligne(demande);
		assert.deepEqual([assistee, assistee_par], ["aidant", "6"]);
		assert.match((lu as { declaration: string }).declaration, /relu ces réponses avec la personne/);
		assert.deepEqual(
			(await sollicitationsDuDossier()).map(({ nature, canal }) => [nature, canal]),
			[
				["contact", "en-ligne"],
				["demande", "en-ligne"],
			],
			"le premier contact aussi est de la personne, en ligne",
		);
		const marque = await pourOrganisme(OFFICE, (tx) => assisteePar(tx, OFFICE, fait.sollicitation));
		assert.equal(marque?.mandat, mandat);
		assert.deepEqual(await gestes(mandat), ["demarche", "demarche", "accepter"]);
		const [envoi] = await lire("SELECT corps FROM envois WHERE cle = $1", [
			`demande-${demande}-recu`,
		]);
		assert.match(String(envoi?.corps), /faite pour vous en ligne par la personne qui vous aide/);
	});

	it("il a le reçu de ce qu’il a envoyé, marqué « assistée », tant que son mandat le permet", async () => {
		const mandat = await donner("demarche");
		const lui = aidant(mandat);
		const { demande } = await commencerOuFaillir(lui);
		const recu = async (qui: Auteur) => {
			try {
				return Buffer.from(await (await servirRecu(qui, demande)).arrayBuffer());
			} catch {
				return undefined;
			}
		};
		assert.equal(await recu(lui), undefined, "pas encore envoyée");
		await remplir(lui, demande);
		assert.ok((await envoyer(lui, demande)).ok);
		const marque = Buffer.from("Demande assist\u00e9e, envoy\u00e9e par", "utf16le").swap16();
		for (const qui of [lui, personne()]) {
			const pdf = await recu(qui);
			assert.equal(pdf?.subarray(0, 5).toString(), "%PDF-");
			assert.ok(pdf?.includes(marque), "la personne lit la même marque que son aidant");
		}
		assert.equal((await gestes(mandat))?.[0], "voir", "la personne voit qu’il l’a relu");
		assert.equal(await recu(aidant(mandat, undefined, 7)), undefined, "un autre aidant");
		assert.equal(await recu({ ...lui, mandat: 999_999 }), undefined);
		assert.equal(await recu(aidant(mandat, "2020-11-05 01:01")), undefined, "le mandat est fini");
		await revoquerMandat(personne(), mandat, { dossier });
		assert.equal(await recu(lui), undefined, "le mandat est retiré");
		assert.ok(await recu(personne()), "la personne garde son reçu");
	});

	it("sans mandat, avec celui d’un autre, d’une autre personne, trop étroit, expiré ou retiré : rien", async () => {
		assert.equal(await tenterDe(aidant(999_999)), "mandat-fini");
		assert.equal(await tenterDe(aidant(await donner("voir", "envoyer"))), "mandat-fini");
		const mandat = await donner("demarche");
		assert.equal(await tenterDe(aidant(mandat, undefined, 7)), "mandat-fini");
		assert.equal(await tenterDe(aidant(mandat), { dossier: autre }), "mandat-fini");
		assert.equal(await tenterDe({ ...aidant(mandat), organisme: "ailleurs" }), "mandat-fini");
		assert.equal(await tenterDe(aidant(mandat, "2020-11-05 01:01")), "mandat-fini");
		assert.equal(await tenterDe(aidant(mandat, "2020-11-04 22:00")), "fait", "son dernier jour");
		assert.equal((await sollicitationsDuDossier()).length, 1);
	});

	it("retiré entre deux pages, plus rien ne s’écrit, ne se lit ni ne s’envoie", async () => {
		const mandat = await donner("demarche");
		const lui = aidant(mandat);
		const { demande } = await commencerOuFaillir(lui);
		await remplir(lui, demande);
		await revoquerMandat(personne(), mandat, { dossier });
		const motifs = [
			await envoyer(lui, demande),
			await abandonner(lui, demande),
			await repondre(lui, demande, formulaire("foyer", { foyer: "oui" })),
			await voir(lui, demande),
		].map((fait) => (fait.ok ? "fait" : fait.motif));
		assert.deepEqual(new Set(motifs), new Set(["mandat-fini"]));
		assert.equal((await ligne(demande)).etat, "brouillon", "la personne peut la finir");
	});

	it("ce que la personne commence ou reprend n’est pas à lui", async () => {
		const mandat = await donner("demarche");
		const lui = aidant(mandat);
		const seule = await commencerOuFaillir(personne());
		assert.equal(await tenterDe(lui), "commencee-sans-vous");
		assert.equal((await voir(lui, seule.demande)).ok, false);
		const ensemble = await commencerOuFaillir(lui, "rsa");
		await remplir(personne(), ensemble.demande, PAGES.slice(0, 1));
		assert.equal((await ligne(ensemble.demande)).assistee, null);
		assert.equal((await voir(lui, ensemble.demande)).ok, false);
		const vues = await lireDemarchesAidees(lui, mandat);
		assert.deepEqual(vues?.siennes, []);
	});

	it("ni le soutien familial ni la santé : pas proposé, refusé, et rien de prérempli", async () => {
		const mandat = await donner("demarche");
		const lui = aidant(mandat);
		assert.equal(await tenterDe(lui, { demarche: "soutien-familial" }), "reservee");
		const vues = await lireDemarchesAidees(lui, mandat);
		assert.ok(vues && vues.proposees.length > 0);
		assert.ok(vues.proposees.every(({ nom }) => nom !== "soutien-familial"));
		const { demande } = await commencerOuFaillir(lui);
		await remplir(lui, demande, PAGES.slice(0, 1));
		const vu = async (qui: Auteur) => {
			const fait = await voir(qui, demande, "activite.0");
			assert.ok(fait.ok && fait.vue.type === "question");
			return fait.vue.ecran.saisies.size;
		};
		assert.equal(await vu(lui), 0);
		assert.ok((await vu(personne())) > 0, "la personne, elle, retrouve ce que dit son dossier");
	});
});

describe("Un brouillon laissé", () => {
	beforeEach(ouvrirLesDossiers);

	it("se rappelle une fois, sans dire de quoi il s’agit, avant que le mois se perde", async () => {
		const { demande } = await commencerOuFaillir(personne("2020-10-20 10:00"));
		const rappeler = async (quand: string) => {
			await rappelerBrouillons(plateforme(quand));
			return lire("SELECT sujet, corps, nature FROM envois WHERE dossier = $1", [dossier]);
		};
		assert.equal((await rappeler("2020-10-25 08:00")).length, 0);
		assert.equal((await rappeler("2020-10-26 08:00")).length, 1);
		const envois = await rappeler("2020-10-27 08:00");
		assert.equal(envois.length, 1);
		assert.equal(envois[0]?.nature, "service");
		assert.doesNotMatch(JSON.stringify(envois), /prime|RSA|foyer/i);
		assert.deepEqual((await journalDe(demande)).at(-1), "demarche.rappeler");
	});

	it("s’efface au trentième jour sans réponse, pas la veille, et ne garde que l’étape", async () => {
		const { demande } = await commencerOuFaillir(personne("2020-10-01 10:00"));
		await remplir(personne("2020-10-05 10:00"), demande, PAGES.slice(0, 2));
		await purgerBrouillons(plateforme("2020-11-03 10:30"));
		assert.equal((await ligne(demande)).etat, "brouillon");
		await purgerBrouillons(plateforme("2020-11-04 10:30"));
		const { etat, dossier: garde, compte, reponses } = await ligne(demande);
		assert.deepEqual([etat, garde, String(compte), reponses], ["expiree", null, "0", {}]);
		const etapes = await lire(
			"SELECT etape, repondue_le IS NOT NULL AS dite FROM etapes_des_demandes WHERE demande = $1 ORDER BY rang",
			[demande],
		);
		assert.deepEqual(etapes, [
			{ etape: "foyer", dite: true },
			{ etape: "activite", dite: true },
			{ etape: "pays", dite: false },
		]);
		assert.equal((await sollicitationsDuDossier())[0]?.issue, "sans-suite");
	});

	it("de RSA, laisse le contact dans la file : il fixe le mois, quelqu’un doit appeler", async () => {
		await commencerOuFaillir(personne("2020-09-01 10:00"), "rsa");
		await purgerBrouillons(plateforme("2020-10-02 10:30"));
		assert.equal((await sollicitationsDuDossier())[0]?.etat, "a-traiter");
	});

	it("abandonné, s’efface aussitôt ; il peut se recommencer, et la date reste", async () => {
		const { demande } = await commencerOuFaillir(personne());
		await remplir(personne(), demande, PAGES.slice(0, 2));
		assert.ok((await abandonner(personne(), demande)).ok);
		assert.deepEqual((await ligne(demande)).reponses, {});
		assert.deepEqual(await abandonner(personne(), demande), {
			ok: false,
			motif: "demande-inconnue",
		});
		const encore = await commencerOuFaillir(personne());
		assert.notEqual(encore.demande, demande);
		assert.equal((await ligne(encore.demande)).numero, (await ligne(demande)).numero);
		await pourOrganisme(OFFICE, async (tx) => {
			const lues = await demandesDuDossier(tx, OFFICE, dossier);
			assert.deepEqual(
				lues.map((lue) => lue.demande.demande),
				[encore.demande],
			);
		});
	});
});

describe("L’usage", () => {
	const periode = { debut: "2019-03-01", fin: "2019-04-01" };
	const usage = async (nom = "naissance") =>
		(await pourOrganisme(OFFICE, (tx) => lireUsage(tx, OFFICE, periode))).find(
			({ demarche }) => demarche === nom,
		);
	/** Six alone, two with an agent, two left at the first page; five more came by post. */
	before(async () => {
		await ouvrirLeCompte();
		await preparer(`
			INSERT INTO sollicitations (organisme, sollicitation, nature, canal, objet, arrivee, arrivee_a)
				OVERRIDING SYSTEM VALUE
				SELECT '${OFFICE}', 880000 + n, 'changement', CASE WHEN n <= 8 THEN 'en-ligne' ELSE 'courrier' END,
					'Essai', '2019-03-10', '2019-03-10' FROM generate_series(1, 13) n;
			INSERT INTO demandes (organisme, demande, demarche, version, empreinte, dossier, compte, etat,
					commencee_le, modifiee_le, expire_le, envoyee_le, sollicitation, lu, assistee)
				OVERRIDING SYSTEM VALUE
				SELECT '${OFFICE}', 880000 + n, 'naissance', 1, repeat('0', 16), CASE WHEN n <= 8 THEN 1 END, 50,
					CASE WHEN n <= 8 THEN 'envoyee' ELSE 'expiree' END, '2019-03-10 10:00Z', '2019-03-10 10:00Z',
					'2019-04-10', CASE WHEN n <= 8 THEN '2019-03-10 10:00Z'::timestamptz + n * interval '1 minute' END,
					CASE WHEN n <= 8 THEN 880000 + n END, CASE WHEN n <= 8 THEN '{}'::jsonb END,
					CASE WHEN n IN (7, 8) THEN 'telephone' END
				FROM generate_series(1, 10) n;
			INSERT INTO etapes_des_demandes
				SELECT '${OFFICE}', 880000 + n, 'enfant', 1, '2019-03-10 10:00Z',
					CASE WHEN n <= 8 THEN '2019-03-10 10:01Z'::timestamptz END FROM generate_series(1, 10) n`);
	});

	it("dit la part en ligne sur tous les canaux, les assistées à part", async () => {
		const lu = await usage();
		assert.equal(lu?.recues, 13);
		assert.deepEqual(lu?.enLigne, { n: 13, valeur: (100 * 6) / 13 });
		assert.deepEqual(lu?.assistees, { n: 13, valeur: (100 * 2) / 13 });
	});

	it("dit l’achèvement, l’étape où l’on s’arrête, et la durée de qui l’a faite seul", async () => {
		const lu = await usage();
		assert.deepEqual(lu?.achevement, { n: 10, valeur: 80 });
		assert.equal(lu?.dureeMediane, 3.5);
		assert.deepEqual(lu?.etapes, [{ etape: "enfant", vues: 10, abandon: { n: 10, valeur: 20 } }]);
	});

	it("tait ce qui se compte sur moins de cinq, et ne compte pas un autre mois", async () => {
		assert.deepEqual((await usage("rentree"))?.enLigne, { n: 0, valeur: null });
		await preparer(
			`UPDATE sollicitations SET arrivee = '2019-05-01' WHERE sollicitation > 880004 AND sollicitation <= 880013`,
		);
		assert.deepEqual((await usage())?.enLigne, { n: 4, valeur: null });
	});
});
