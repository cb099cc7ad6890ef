import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, it } from "node:test";
import { ajouterContact, lireDossier } from "../../dossiers/index.server.ts";
import { objetNumeroContredit } from "../../dossiers/index.ts";
import { verserExtrait } from "../../imports/index.server.ts";
import { mandatPour } from "../../mandats/index.server.ts";
import { ecrire, messagesPour } from "../../messages/index.server.ts";
import { dossierDEssai } from "../../socle/essais.ts";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { agent, instant, OFFICE, office } from "../../sollicitations/essais.ts";
import { lireDemande, proposeePar } from "../lectures/demandes.ts";
import { voir } from "../pages/parcours.server.ts";
import { rattacherDemande } from "./rattacher.ts";
import { arriverSansDossier, demanderSansDossier } from "./sans-dossier.fixture.ts";

const { lire, preparer, chargement } = office();
const donnees = dossierDEssai();
process.env.DROIT_OUVERT_DONNEES = donnees;

let compte = 700;
let nom = "";
// Whoever bears a name elsewhere is a twin: one each.
const NOMS = (
	"Abadie Berthelot Cazeneuve Delorme Escoffier Guichard Lhermitte Marchal Nardin Ollivier Pasquier Quentin " +
	"Roubaud Sauvage Thibault Urvoy Vasseur Wagner Ximenes Yvon Zeller Brunet Chauvin Dufresne"
).split(" ");
const lina = (quand = "2020-12-07 10:00", dossier?: number): Acteur => ({
	organisme: OFFICE,
	compte,
	nom: `Lina ${nom}`,
	roles: ["allocataire"],
	competences: [],
	quand: instant(quand),
	dossier,
});
const gestionnaire = (quand = "2020-12-20 10:00") => agent(1, { quand: instant(quand) });
const dans = <T>(act: (tx: Transaction) => Promise<T>) => pourOrganisme(OFFICE, act);

/** Lina asks without a file, and an agent gives a number that is not known here. */
async function ouverte(matricule: string) {
	const envoyee = await demanderSansDossier(lina());
	const fait = await rattacherDemande(gestionnaire("2020-12-08 10:00"), {
		sollicitation: envoyee.sollicitation,
		vers: { matricule },
		verifie: false,
	});
	assert.ok(fait.ok, JSON.stringify(fait));
	return { ...envoyee, dossier: fait.dossier };
}

/** The household of a line, as the national system settles it: their incomes are known there. */
const ligne = (id: string, reste: object = {}, foyer: object = {}) => ({
	foyer: {
		id,
		mois: "2020-12",
		connu_depuis: "2020-12",
		logement: {
			statut_occupation: "locataire_vide",
			code_commune: "01283",
			zone_apl: 3,
			loyer: 520,
		},
		personnes: [
			{ role: "demandeur", date_naissance: "1998-04-12", activite: "actif" },
			{ role: "conjoint", date_naissance: "1997-03-02", activite: "inactif" },
			{ role: "enfant", date_naissance: "2019-06-05" },
		],
		droits_valorises: { ppa: { etat: "en_paiement", montant: 219.5, depuis: "2020-12" } },
		...foyer,
	},
	personnes: [
		{ rang: 0, prenom: "LINA ROSE", nom: nom.toUpperCase(), sexe: "F" },
		{ rang: 1, prenom: "Sam", nom: "Petit" },
		{ rang: 2, prenom: "Noé", nom: "Petit" },
	],
	adresse: { lignes: "3 rue du Four, bât. B", code_postal: "01100", commune: "Oyonnax" },
	contacts: [{ nature: "courriel", valeur: "lina@exemple.fr" }],
	...reste,
});
/** Alone, born that day. */
const nee = (id: string, naissance: string, personnes = [{ rang: 0, prenom: "Lina", nom }]) =>
	ligne(
		id,
		{ personnes },
		{ personnes: [{ role: "demandeur", date_naissance: naissance, activite: "actif" }] },
	);
const autrui = (id: string) =>
	ligne(
		id,
		{
			personnes: [{ rang: 0, prenom: "Zoé", nom: "Rivet" }],
			contacts: [{ nature: "mobile", valeur: "+33639980077", etat: "verifie" }],
			adresse: { lignes: "9 quai Bas", code_postal: "01000", commune: "Bourg-en-Bresse" },
		},
		{ personnes: [{ role: "demandeur", date_naissance: "1961-01-30", activite: "retraite" }] },
	);

let fichiers = 0;
const verser = (lignes: object[], quand = "2020-12-18 06:00") => {
	const chemin = join(donnees, `extrait-${++fichiers}.ndjson`);
	writeFileSync(chemin, lignes.map((une) => `${JSON.stringify(une)}\n`).join(""));
	const rejeter = (rejet: object) => assert.fail(JSON.stringify(rejet));
	return chargement((client) =>
		chargement((temoin) =>
			verserExtrait([client, temoin], {
				organisme: OFFICE,
				chemin,
				quand: instant(quand),
				rejeter,
			}),
		),
	);
};
const dossierDe = async (matricule: string) =>
	(
		await lire("SELECT dossier::int FROM dossiers WHERE organisme = $1 AND matricule = $2", [
			OFFICE,
			matricule,
		])
	)[0]?.dossier as number | undefined;
const duCompte = async () =>
	(
		await lire(
			'SELECT dossier::int, dossier_en_doute::int AS "enDoute" FROM comptes WHERE compte = $1',
			[compte],
		)
	)[0] as { dossier: number | null; enDoute: number | null };
const tachesDe = (dossier: number) =>
	lire(
		"SELECT sollicitation::int, etat FROM sollicitations WHERE dossier = $1 AND nature = 'tache' AND objet = $2",
		[dossier, objetNumeroContredit],
	) as Promise<{ sollicitation: number; etat: string }[]>;
const motif = (fait: { ok: boolean; motif?: string }) => (fait.ok ? "fait" : fait.motif);

beforeEach(async () => {
	compte += 1;
	nom = NOMS[compte % NOMS.length] as string;
	await arriverSansDossier(preparer, compte, nom);
});

describe("L’extrait apporte le numéro d’un dossier ouvert ici", () => {
	it("c’est le sien : personne n’est doublé, le foyer dit fait place, le compte l’ouvre, la demande reste", async () => {
		const { demande, sollicitation, dossier } = await ouverte("8100001A");
		const avant = await dans((tx) => lireDossier(tx, dossier));
		const { crees, modifies } = await verser([ligne("8100001A")]);
		assert.deepEqual([crees, modifies], [0, 1]);
		const lu = await dans((tx) => lireDossier(tx, dossier));
		assert.deepEqual(
			lu?.membres.map(({ personne, role }) => [personne, role]),
			avant?.membres.map(({ personne, role }) => [personne, role]),
		);
		assert.equal(lu?.membres[0]?.sexe, "F");
		assert.equal(lu?.foyer?.source, "import");
		assert.equal(lu?.foyer?.vraiDepuis, "2020-12-01");
		assert.equal(lu?.foyer?.contenu.logement?.loyer, 520);
		assert.deepEqual(
			lu?.droits.map(({ prestation, etat, montant, depuis }) => [
				prestation,
				etat,
				montant,
				depuis,
			]),
			[["ppa", "en_paiement", 21_950, "2020-12-01"]],
		);
		const adresses = await lire(
			"SELECT lignes FROM adresses WHERE dossier = $1 AND jusqua IS NULL",
			[dossier],
		);
		assert.deepEqual(adresses, [{ lignes: "3 rue du Four, bât. B" }]);
		assert.deepEqual(await duCompte(), { dossier, enDoute: null });
		const elle = lina("2020-12-19 10:00", dossier);
		const vu = await voir(elle, demande);
		assert.ok(vu.ok && vu.vue.type === "recue");
		const [item] = await lire(
			"SELECT dossier::int, etat FROM sollicitations WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.deepEqual(item, { dossier, etat: "a-traiter" });
		const propose = await dans(async (tx) =>
			proposeePar(tx, gestionnaire(), (await lireDemande(tx, elle, demande)).demande),
		);
		assert.equal(propose?.changement.revenus?.parPlace.get(0)?.get("salaire")?.[0], 1100);
		assert.deepEqual(await tachesDe(dossier), []);
	});

	it("les contacts confirmés par un code le restent, ce mois-ci et les suivants", async () => {
		const { dossier } = await ouverte("8100002A");
		const contacts = async () =>
			(await dans((tx) => lireDossier(tx, dossier)))?.contacts.map(({ valeur, etat }) => [
				valeur,
				etat,
			]);
		const confirme = [["lina@exemple.fr", "verifie"]];
		await verser([ligne("8100002A")]);
		assert.deepEqual(await contacts(), confirme);
		await verser([ligne("8100002A", {}, { mois: "2021-01" })], "2021-01-18 06:00");
		assert.deepEqual(await contacts(), confirme);
	});

	it("avec un enfant de plus et sans conjoint : qui part part, qui vient vient, sous son rang", async () => {
		const { dossier } = await ouverte("8100003A");
		const avant = await dans((tx) => lireDossier(tx, dossier));
		const seule = ligne(
			"8100003A",
			{
				personnes: [
					{ rang: 0, prenom: "Lina", nom },
					{ rang: 1, prenom: "Mia", nom },
					{ rang: 2, prenom: "Noé", nom: "Petit" },
				],
			},
			{
				personnes: [
					{ role: "demandeur", date_naissance: "1998-04-12", activite: "actif" },
					{ role: "enfant", date_naissance: "2017-01-01" },
					{ role: "enfant", date_naissance: "2019-06-05" },
				],
			},
		);
		await verser([seule]);
		const lu = await dans((tx) => lireDossier(tx, dossier));
		assert.deepEqual(
			lu?.membres.map(({ prenom, rang }) => `${rang} ${prenom}`),
			["0 Lina", "1 Mia", "2 Noé"],
		);
		const noe = (d: typeof avant) => d?.membres.find(({ prenom }) => prenom === "Noé")?.personne;
		assert.equal(noe(lu), noe(avant));
		assert.deepEqual(await duCompte(), { dossier, enDoute: null });
	});

	it("un extrait qui ne le porte pas n’y change rien", async () => {
		const { dossier } = await ouverte("8100004A");
		const avant = await dans((tx) => lireDossier(tx, dossier));
		await verser([autrui("8109999Z")]);
		assert.deepEqual(await dans((tx) => lireDossier(tx, dossier)), avant);
		assert.deepEqual(await duCompte(), { dossier, enDoute: null });
		assert.deepEqual(await tachesDe(dossier), []);
	});
});

describe("L’extrait donne ce numéro à une autre personne", () => {
	const cas = (id: string): [string, object][] => [
		["ni son nom ni sa naissance", autrui(id)],
		["née un autre jour", nee(id, "1998-04-13")],
		["sans nom, née un autre jour", nee(id, "1998-04-13", [])],
		[
			"un autre nom, née le même jour",
			ligne(id, { personnes: [{ rang: 0, prenom: "Zoé", nom: "Rivet" }] }),
		],
	];
	for (const rang of [0, 1, 2, 3])
		it(`${cas("")[rang]?.[0]} : rien d’elle n’entre, personne n’ouvre rien, un agent est prévenu`, async () => {
			const numero = `820000${rang}A`;
			const { demande, dossier } = await ouverte(numero);
			const avant = await dans((tx) => lireDossier(tx, dossier));
			const { crees, modifies } = await verser([cas(numero)[rang]?.[1] as object]);
			assert.deepEqual([crees, modifies], [1, 0]);
			const autre = await dossierDe(numero);
			assert.ok(autre && autre !== dossier, "un dossier à part");
			const apres = await dans((tx) => lireDossier(tx, dossier));
			assert.deepEqual(apres, { ...avant, matricule: `SANS-NUMERO-${dossier}` });
			// Nothing of hers either in the file of the other one.
			const elle = await dans((tx) => lireDossier(tx, autre));
			assert.ok(
				elle?.contacts.every(
					({ etat, valeur }) => valeur !== "lina@exemple.fr" || etat !== "verifie",
				),
			);
			assert.equal(
				(await lire("SELECT 1 FROM foyers WHERE dossier = $1 AND source <> 'import'", [autre]))
					.length,
				0,
			);
			assert.deepEqual(await duCompte(), { dossier: null, enDoute: dossier });
			assert.equal(motif(await voir(lina("2020-12-19 10:00"), demande)), "demande-inconnue");
			assert.deepEqual(
				(await tachesDe(dossier)).map(({ etat }) => etat),
				["a-traiter"],
			);
			// The same extract again: the number is the other one’s, and nobody is asked twice.
			await verser([cas(numero)[rang]?.[1] as object]);
			assert.equal((await tachesDe(dossier)).length, 1);
			assert.equal(await dossierDe(numero), autre);
		});

	it("son aidant n’ouvre plus rien non plus", async () => {
		const { dossier } = await ouverte("8200010A");
		const [mandat] = await preparer(
			`INSERT INTO mandats (organisme, dossier, nom, portees, donne_par, donne_le, compte, jusqua, aidant, accepte_le)
			VALUES ('${OFFICE}', ${dossier}, 'Ali', '{voir}', 'en-ligne', '2020-12-09', ${compte}, '2021-03-01', 2, '2020-12-09')
			RETURNING mandat::int`,
		);
		const enMain = () =>
			dans((tx) =>
				mandatPour(tx, { ...agent(2), quand: instant("2020-12-19 10:00") }, Number(mandat?.mandat)),
			);
		assert.equal((await enMain())?.dossier, dossier);
		await verser([autrui("8200010A")]);
		assert.equal(await enMain(), undefined);
	});

	it("d’un dossier que personne n’ouvre en ligne, une naissance corrigée reste la sienne", async () => {
		const { dossier } = await ouverte("8200011A");
		await preparer(`UPDATE comptes SET dossier = NULL WHERE compte = ${compte}`);
		await verser([nee("8200011A", "1998-04-13")]);
		assert.equal(await dossierDe("8200011A"), dossier);
		assert.equal(
			(await dans((tx) => lireDossier(tx, dossier)))?.membres[0]?.dateNaissance,
			"1998-04-13",
		);
	});

	it("un numéro qu’un extrait a porté une fois est le sien : la suite est une correction", async () => {
		const { dossier } = await ouverte("8200012A");
		await verser([ligne("8200012A")]);
		await verser([nee("8200012A", "1998-04-13")]);
		assert.equal(await dossierDe("8200012A"), dossier);
		assert.deepEqual(await duCompte(), { dossier, enDoute: null });
	});
});

describe("Un agent retrouve le bon numéro", () => {
	const contredite = async (numero: string, autres: object[] = []) =>
		contredire(await ouverte(numero), numero, autres);

	async function contredire(
		venue: Awaited<ReturnType<typeof ouverte>>,
		numero: string,
		autres: object[],
	) {
		await verser([autrui(numero), ...autres]);
		const [tache] = await tachesDe(venue.dossier);
		const donner = (matricule: string, verifie = false) =>
			rattacherDemande(gestionnaire(), {
				sollicitation: tache?.sollicitation ?? 0,
				vers: { matricule },
				verifie,
			});
		return { ...venue, donner };
	}
	const messages = () =>
		lire("SELECT corps FROM envois WHERE cle LIKE 'numero-%' AND destinataire = $1", [
			"lina@exemple.fr",
		]);

	it("inconnu ici : le dossier le porte, le compte l’ouvre de nouveau, un message le dit", async () => {
		const { dossier, demande, donner } = await contredite("8300001A");
		const deja = (await messages()).length;
		for (const illisible of ["!!", `SANS-NUMERO-${dossier}`])
			assert.equal(motif(await donner(illisible)), "matricule-illisible");
		assert.deepEqual(await donner("830 0002 a"), { ok: true, dossier, ouvert: true });
		assert.equal(await dossierDe("8300002A"), dossier);
		assert.deepEqual(await duCompte(), { dossier, enDoute: null });
		assert.ok((await voir(lina("2020-12-21 10:00", dossier), demande)).ok);
		const dits = await messages();
		assert.equal(dits.length, deja + 1);
		assert.doesNotMatch(String(dits.at(-1)?.corps), /830000|Rivet|prime/);
		assert.deepEqual(
			(await tachesDe(dossier)).map(({ etat }) => etat),
			["traitee"],
		);
		assert.equal(motif(await donner("8300003A")), "deja-traitee");
		// The next extract holds it: it is hers.
		await verser([ligne("8300002A", {}, { mois: "2021-01" })], "2021-01-18 06:00");
		assert.equal(await dossierDe("8300002A"), dossier);
		assert.deepEqual(await duCompte(), { dossier, enDoute: null });
	});

	it("encore celui de quelqu’un : le compte se ferme de nouveau, une autre tâche le dit", async () => {
		const { dossier, donner } = await contredite("8300011A");
		assert.ok((await donner("8300012A")).ok);
		await verser([autrui("8300012A")], "2021-01-18 06:00");
		assert.deepEqual(await duCompte(), { dossier: null, enDoute: dossier });
		assert.deepEqual((await tachesDe(dossier)).map(({ etat }) => etat).sort(), [
			"a-traiter",
			"traitee",
		]);
	});

	it("celui de son vrai dossier, venu par l’extrait : la demande y va, l’autre se ferme", async () => {
		const vrai = "8300022A";
		const venue = await ouverte("8300021A");
		const mot = { dossier: venue.dossier, objet: "", texte: "Merci." };
		const { sollicitation: suite } = venue;
		assert.ok(
			(await ecrire(lina("2020-12-09 10:00", venue.dossier), { ...mot, sollicitation: suite })).ok,
		);
		const { dossier, demande, sollicitation, donner } = await contredire(venue, "8300021A", [
			ligne(vrai),
		]);
		const sien = (await dossierDe(vrai)) as number;
		const fait = await donner(vrai, true);
		assert.deepEqual(fait, { ok: true, dossier: sien, ouvert: false });
		assert.deepEqual(await duCompte(), { dossier: sien, enDoute: null });
		const lu = await dans((tx) => lireDossier(tx, sien));
		assert.deepEqual(
			lu?.contacts.map(({ valeur, etat }) => [valeur, etat]),
			[["lina@exemple.fr", "verifie"]],
		);
		const [item] = await lire(
			"SELECT s.dossier::int, a.dossier::int AS affaire FROM sollicitations s JOIN affaires a USING (organisme, affaire) WHERE s.sollicitation = $1",
			[sollicitation],
		);
		assert.deepEqual(item, { dossier: sien, affaire: sien });
		const attendues = await lire(
			"SELECT DISTINCT dossier::int FROM pieces_attendues WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.deepEqual(attendues, [{ dossier: sien }]);
		const elle = lina("2020-12-21 10:00", sien);
		assert.ok((await voir(elle, demande)).ok);
		const propose = await dans(async (tx) =>
			proposeePar(tx, gestionnaire(), (await lireDemande(tx, elle, demande)).demande),
		);
		assert.equal(propose?.changement.revenus?.parPlace.get(0)?.get("salaire")?.[0], 1100);
		const fil = await dans((tx) => messagesPour(tx, OFFICE, sien));
		assert.deepEqual(
			fil.map(({ texte }) => texte),
			["Merci."],
		);
		const [ferme] = await lire("SELECT etat FROM dossiers WHERE dossier = $1", [dossier]);
		assert.equal(ferme?.etat, "radie");
	});

	it("le dossier de l’extrait, si c’est bien elle : pas sans avoir vérifié", async () => {
		const { dossier, donner } = await contredite("8300031A");
		assert.equal(motif(await donner("8300031A")), "a-confirmer");
		assert.deepEqual(await duCompte(), { dossier: null, enDoute: dossier });
		const fait = await donner("8300031A", true);
		assert.ok(fait.ok);
		assert.equal(fait.dossier, await dossierDe("8300031A"));
	});

	it("une autre tâche du même dossier ne le donne pas", async () => {
		const { dossier } = await contredite("8300041A");
		const [autre] = await preparer(
			`INSERT INTO sollicitations (organisme, nature, canal, objet, dossier, arrivee, arrivee_a)
			VALUES ('${OFFICE}', 'tache', 'partenaire', 'Autre chose', ${dossier}, '2020-12-19', '2020-12-19')
			RETURNING sollicitation::int`,
		);
		const fait = await rattacherDemande(gestionnaire(), {
			sollicitation: Number(autre?.sollicitation),
			vers: { matricule: "8300042A" },
			verifie: true,
		});
		assert.equal(motif(fait), "rien-a-rattacher");
		assert.deepEqual(await duCompte(), { dossier: null, enDoute: dossier });
	});

	it("ajouter un contact au dossier en attente ne le rend à personne", async () => {
		const { dossier } = await contredite("8300051A");
		const valeur = "autre@exemple.fr";
		assert.ok((await ajouterContact(gestionnaire(), dossier, { nature: "courriel", valeur })).ok);
		assert.deepEqual(await duCompte(), { dossier: null, enDoute: dossier });
	});
});
