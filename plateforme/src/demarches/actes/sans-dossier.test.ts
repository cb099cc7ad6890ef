import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import sharp from "sharp";
import { ouvrir } from "../../dossiers/essais.ts";
import { ajouterAlerte, lireDossier, proteger } from "../../dossiers/index.server.ts";
import { ecrire, messagesPour } from "../../messages/index.server.ts";
import { dossierDEssai } from "../../socle/essais.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { agent, instant, OFFICE, office } from "../../sollicitations/essais.ts";
import { traiter } from "../../sollicitations/index.server.ts";
import { lireAvant } from "../lectures/avant.ts";
import {
	demandeDeLaSollicitation,
	demandesDuCompte,
	lireDemande,
	proposeePar,
} from "../lectures/demandes.ts";
import { jumeaux } from "../lectures/jumeaux.ts";
import { voir } from "../pages/parcours.server.ts";
import { imprimerRecu } from "../recu/pdf.ts";
import { commencer } from "./commencer.ts";
import { deposer } from "./deposer.ts";
import { envoyer } from "./envoyer.ts";
import { JOURS_SANS_DEMANDE, oublierLesSansDossier } from "./oublier.ts";
import type { Demande } from "./ouverte.ts";
import { purgerBrouillons } from "./purger.ts";
import { type Rattachement, rattacherDemande } from "./rattacher.ts";
import { repondre } from "./repondre.ts";
import {
	arriverSansDossier,
	FOYER,
	formulaire,
	type Pages,
	REVENUS,
} from "./sans-dossier.fixture.ts";

const { lire, preparer } = office();
process.env.DROIT_OUVERT_DONNEES = dossierDEssai();

/** Each test has someone of its own. */
let compte = 900;
const lina = (quand = "2020-12-07 10:00", reste: Partial<Acteur> = {}): Acteur => ({
	organisme: OFFICE,
	compte,
	nom: "Lina Faure",
	roles: ["allocataire"],
	competences: [],
	quand: instant(quand),
	...reste,
});
const gestionnaire = (quand = "2020-12-08 10:00") => agent(1, { quand: instant(quand) });
const plateforme = (quand: string): Acteur => ({ ...agent(0), roles: [], quand: instant(quand) });

async function arriver(nom = "Faure"): Promise<void> {
	compte += 1;
	await arriverSansDossier(preparer, compte, nom);
}

async function commencerOuFaillir(demarche = "prime-d-activite", quand?: string): Promise<number> {
	const fait = await commencer(lina(quand), { demarche, dossier: null });
	assert.ok(fait.ok, JSON.stringify(fait));
	return fait.demande;
}

async function remplir(demande: number, pages: Pages = [...FOYER, ...REVENUS]): Promise<void> {
	for (const [etape, champs] of pages) {
		const fait = await repondre(lina(), demande, formulaire(etape, champs));
		assert.ok(fait.ok && fait.erreurs.length === 0, `${etape} ${JSON.stringify(fait)}`);
	}
}

/** Sent, with its item. */
async function envoyee(quand = "2020-12-07 11:00") {
	const demande = await commencerOuFaillir();
	await remplir(demande);
	const fait = await envoyer(lina(quand), demande);
	assert.ok(fait.ok, JSON.stringify(fait));
	return { demande, sollicitation: fait.sollicitation };
}

const ligne = async (demande: number) =>
	(await lire("SELECT * FROM demandes WHERE demande = $1", [demande]))[0] as Record<string, never>;
const suivante = async (demande: number) => {
	const vu = await voir(lina(), demande);
	assert.ok(vu.ok);
	return vu.vue.type === "question" ? vu.vue.ecran.question.id : vu.vue.type;
};
const dans = <T>(lire: (tx: Parameters<Parameters<typeof pourOrganisme>[1]>[0]) => Promise<T>) =>
	pourOrganisme(OFFICE, lire);
const joindre = (sollicitation: number, reste: Partial<Rattachement>, par = gestionnaire()) =>
	rattacherDemande(par, { sollicitation, vers: { matricule: "" }, verifie: false, ...reste });
const motif = (fait: { ok: boolean; motif?: string }) => (fait.ok ? "fait" : fait.motif);

describe("Demander sans dossier", () => {
	beforeEach(() => arriver());

	it("garde d’abord la date : un contact en ligne, au nom attesté, sans dossier", async () => {
		const demande = await commencerOuFaillir();
		const { dossier, sans_dossier, annee, numero, contact } = await ligne(demande);
		assert.deepEqual([dossier, sans_dossier], [null, true]);
		const [date] = await lire(
			`SELECT d.prenom, d.nom, d.naissance::text, s.canal, s.demandeur, s.dossier FROM dates_protegees d
				JOIN sollicitations s USING (organisme, sollicitation) WHERE d.annee = $1 AND d.numero = $2`,
			[annee, numero],
		);
		assert.deepEqual(date, {
			prenom: "Lina",
			nom: "Faure",
			naissance: "1998-04-12",
			canal: "en-ligne",
			demandeur: "Lina Faure",
			dossier: null,
		});
		assert.ok(contact);
		const encore = await commencer(lina(), { demarche: "prime-d-activite", dossier: null });
		assert.deepEqual(encore, { ok: true, demande, reprise: true });
	});

	it("demande le foyer avant le reste, une page par personne, et reprend où l’on s’est arrêté", async () => {
		const demande = await commencerOuFaillir();
		assert.equal(await suivante(demande), "adresse");
		await remplir(demande, FOYER.slice(0, 2));
		assert.equal(await suivante(demande), "conjoint");
		await remplir(demande, FOYER.slice(2));
		assert.equal(await suivante(demande), "activite.0");
		const vu = await voir(lina(), demande, "activite.1");
		assert.ok(vu.ok && vu.vue.type === "question");
		assert.equal(vu.vue.ecran.question.titre, "Que fait Sam aujourd’hui ?");
		// No longer two: what was said of the spouse is asked no more.
		await remplir(demande, [["couple", { couple: "non" }]]);
		const seul = await voir(lina(), demande, "activite.1");
		assert.ok(seul.ok && seul.vue.type === "question");
		assert.equal(seul.vue.ecran.question.id, "activite.0");
	});

	it("ne dit rien d’un droit avant que le foyer entier soit dit", async () => {
		const demande = await commencerOuFaillir("rsa");
		const mot = async () => {
			const vu = await voir(lina(), demande);
			return vu.ok && vu.vue.type !== "recue" ? vu.vue.mot?.prestation : undefined;
		};
		await remplir(demande, [
			FOYER[0] as Pages[number],
			["couple", { couple: "non" }],
			["activite.0", { "activite.0": "actif" }],
			["pays", { pays: "non" }],
			["recu.0", { "recu.0": "salaire" }],
			["montants.0", { "salaire.0.0": "4900", "salaire.0.1": "4900", "salaire.0.2": "4900" }],
		]);
		assert.equal(await mot(), undefined, "les enfants ne sont pas dits");
		await remplir(demande, [["enfants", { enfants: "1" }]]);
		assert.equal(await mot(), undefined, "celui-ci non plus");
		await remplir(demande, [["enfants", { enfants: "0" }]]);
		assert.equal(await mot(), "rsa");
	});

	it("arrive dans la file avec sa promesse et son nom ; le reçu, les mots et les documents suivent", async () => {
		const { demande, sollicitation } = await envoyee();
		const [item] = await lire(
			"SELECT nature, canal, demandeur, dossier, prestation, promesse::text FROM sollicitations WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.deepEqual(
			{ ...item, promesse: typeof item?.promesse },
			{
				nature: "demande",
				canal: "en-ligne",
				demandeur: "Lina Faure",
				dossier: null,
				prestation: "ppa",
				promesse: "string",
			},
		);
		const vu = await voir(lina(), demande);
		assert.ok(vu.ok && vu.vue.type === "recue");
		assert.deepEqual(
			vu.vue.attendues.map(({ type }) => type),
			["identite", "rib", "securite-sociale", "famille"],
		);
		const { lu } = vu.vue.lue.demande;
		assert.match(lu?.reponses[0]?.reponse[0] ?? "", /Lina Rose Faure.*12\/04\/1998/);
		assert.ok(lu?.reponses.some(({ titre }) => titre === "Vivez-vous en couple ?"));
		const pdf = await imprimerRecu(vu.vue.lue, await dans(async () => ({ nom: "Caf" }) as never));
		assert.ok(pdf && pdf.length > 1000);
		const [recu] = await lire(
			"SELECT destinataire, dossier, compte::int FROM envois WHERE cle = $1",
			[`demande-${demande}-recu`],
		);
		assert.deepEqual(recu, { destinataire: "lina@exemple.fr", dossier: null, compte });
		const [venue] = await lire(
			"SELECT compte::int FROM sollicitations_sans_dossier WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.deepEqual(venue, { compte });
	});

	it("n’est lue, changée, envoyée ni complétée par personne d’autre", async () => {
		const { demande } = await envoyee();
		const brouillon = await commencerOuFaillir("aide-au-logement");
		const siens = lina();
		await arriver("Autre");
		for (const autre of [lina(), agent(1, { quand: instant("2020-12-08 10:00") })])
			for (const numero of [demande, brouillon]) {
				assert.equal(motif(await voir(autre, numero)), "demande-inconnue");
				assert.equal(
					motif(await repondre(autre, numero, formulaire("couple", { couple: "oui" }))),
					"demande-inconnue",
				);
				assert.equal(motif(await envoyer(autre, numero)), "demande-inconnue");
				assert.equal(motif(await deposer(autre, numero, new FormData())), "demande-inconnue");
			}
		assert.equal((await dans((tx) => demandesDuCompte(tx, OFFICE, lina().compte))).length, 0);
		assert.equal((await dans((tx) => demandesDuCompte(tx, OFFICE, siens.compte))).length, 2);
	});

	it("refuse ce qui se fait avec un dossier, et qui n’est pas venu par FranceConnect", async () => {
		assert.equal(
			motif(await commencer(lina(), { demarche: "rentree", dossier: null })),
			"avec-un-dossier",
		);
		const dit = async (acteur: Acteur, nom: string) =>
			(await lireAvant(acteur, nom, "2020-12-07"))?.qui;
		assert.equal(await dit(lina(), "rentree"), "il-en-faut-un");
		assert.equal(await dit(lina(), "rsa"), "nouvelle");
		const inconnu = lina(undefined, { compte: 50_000 });
		assert.equal(await dit(inconnu, "rsa"), "sans-dossier");
		assert.equal(
			motif(await commencer(inconnu, { demarche: "rsa", dossier: null })),
			"demande-inconnue",
		);
		const agente = agent(1, { quand: instant("2020-12-08 10:00") });
		assert.equal(
			motif(await commencer(agente, { demarche: "rsa", dossier: null })),
			"demande-inconnue",
		);
	});

	it("reçoit ses documents à côté d’elle, et les relit", async () => {
		const { demande, sollicitation } = await envoyee();
		const vu = await voir(lina(), demande);
		assert.ok(vu.ok && vu.vue.type === "recue");
		const rib = vu.vue.attendues.find(({ type }) => type === "rib");
		const image = await sharp({
			create: { width: 40, height: 40, channels: 3, background: "white" },
		})
			.png()
			.toBuffer();
		const depot = new FormData();
		depot.set("type", "rib");
		depot.set("attendue", String(rib?.attendue));
		depot.append("fichiers", new File([new Uint8Array(image)], "rib.png", { type: "image/png" }));
		const fait = await deposer(lina(), demande, depot);
		assert.ok(fait.ok);
		assert.deepEqual(fait.deposes, [{ nom: "rib.png", issue: "recu" }]);
		const [piece] = await lire(
			"SELECT dossier, type, deposee_par::int FROM pieces WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.deepEqual(piece, { dossier: null, type: "rib", deposee_par: compte });
		const apres = await voir(lina(), demande);
		assert.ok(apres.ok && apres.vue.type === "recue");
		assert.ok(apres.vue.attendues.find(({ type }) => type === "rib")?.venue);
	});
});

describe("Qui a lu une demande sans dossier", () => {
	beforeEach(() => arriver());

	it("est au journal une fois par quart d’heure et par agent, quelle que soit la page", async () => {
		const { demande, sollicitation } = await envoyee();
		const regarder = (quand: string, qui = 1) =>
			dans((tx) =>
				demandeDeLaSollicitation(tx, agent(qui, { quand: instant(quand) }), sollicitation),
			);
		const lignes = async () =>
			(
				await lire(
					"SELECT auteur FROM journal WHERE acte = 'demarche.lire' AND objet = $1 ORDER BY numero",
					[`demande-${demande}`],
				)
			).map(({ auteur }) => auteur);
		await regarder("2020-12-08 10:00");
		await regarder("2020-12-08 10:00");
		await regarder("2020-12-08 10:14");
		assert.deepEqual(await lignes(), ["compte-1"]);
		await regarder("2020-12-08 10:14", 2);
		assert.deepEqual(await lignes(), ["compte-1", "compte-2"], "chacun pour soi");
		await regarder("2020-12-08 10:15");
		assert.deepEqual(await lignes(), ["compte-1", "compte-2", "compte-1"]);
	});
});

describe("Joindre à un dossier", () => {
	// A name of its own for each test: whoever bears it elsewhere is a twin.
	const NOMS = [
		"Abadie",
		"Berthelot",
		"Cazeneuve",
		"Delorme",
		"Escoffier",
		"Guichard",
		"Lhermitte",
	];
	let nom = "";
	beforeEach(async () => {
		nom = NOMS[compte % NOMS.length] as string;
		await arriver(nom);
	});

	it("un numéro du système national : le dossier s’écrit avec le foyer dit, le compte l’ouvre, l’affaire suit", async () => {
		const { demande, sollicitation } = await envoyee();
		const autre = await commencerOuFaillir("aide-au-logement");
		await remplir(autre, FOYER);
		const vers = { matricule: " 900 0001 a " };
		const fait = await joindre(sollicitation, { vers });
		assert.ok(fait.ok, JSON.stringify(fait));
		assert.equal(fait.ouvert, true);
		const { dossier } = fait;
		const lu = await dans((tx) => lireDossier(tx, dossier));
		assert.equal(lu?.matricule, "9000001A");
		assert.deepEqual(
			lu?.membres.map(({ prenom, nom: sien, role }) => `${prenom} ${sien} ${role}`),
			[`Lina ${nom} demandeur`, "Sam Petit conjoint", "Noé Petit enfant"],
		);
		assert.equal(lu?.foyer?.source, "demarche");
		assert.equal(lu?.foyer?.contenu.personnes[0]?.revenus_mensuels, null);
		assert.deepEqual(
			lu?.contacts.map(({ valeur, etat }) => [valeur, etat]),
			[["lina@exemple.fr", "verifie"]],
		);
		const [adresse] = await lire(
			"SELECT lignes, code_postal, commune FROM adresses WHERE dossier = $1",
			[dossier],
		);
		assert.deepEqual(adresse, {
			lignes: "3 rue du Four",
			code_postal: "01100",
			commune: "Oyonnax",
		});
		const items = await lire(
			"SELECT DISTINCT dossier::int, affaire::int, demandeur FROM sollicitations WHERE dossier = $1",
			[dossier],
		);
		assert.ok(items.length > 0 && items.every(({ demandeur }) => demandeur === null));
		const contacts = await lire(
			"SELECT s.dossier::int FROM dates_protegees JOIN sollicitations s USING (organisme, sollicitation) WHERE dates_protegees.compte = $1",
			[compte],
		);
		assert.deepEqual(contacts, [{ dossier }]);
		assert.deepEqual(await lire("SELECT dossier::int FROM comptes WHERE compte = $1", [compte]), [
			{ dossier },
		]);
		assert.deepEqual(
			await lire("SELECT FROM personnes_sans_dossier WHERE compte = $1", [compte]),
			[],
		);
		// Theirs now, as any of the file; the draft goes on with its answers.
		const elle = lina("2020-12-09 10:00", { dossier });
		assert.ok((await voir(elle, demande)).ok);
		assert.ok((await voir(elle, autre)).ok);
		const propose = await dans(async (tx) =>
			proposeePar(tx, gestionnaire(), (await lireDemande(tx, elle, demande)).demande),
		);
		assert.deepEqual(propose?.aVoir, []);
		assert.equal(propose?.changement.revenus?.parPlace.get(0)?.get("salaire")?.[0], 1100);
		const attendues = await lire(
			"SELECT DISTINCT dossier::int FROM pieces_attendues WHERE sollicitation = $1",
			[sollicitation],
		);
		assert.deepEqual(attendues, [{ dossier }]);
		const [message] = await lire("SELECT destinataire, corps FROM envois WHERE cle = $1", [
			`demande-${demande}-dossier`,
		]);
		assert.equal(message?.destinataire, "lina@exemple.fr");
		assert.doesNotMatch(String(message?.corps), /9000001A|prime/);
		assert.equal(motif(await joindre(sollicitation, { vers })), "rien-a-rattacher");
	});

	it("emporte ce qui s’est écrit, ce qui lui est parti et le canal choisi ; l’adresse qui rebondit n’y va pas", async () => {
		await preparer(
			`UPDATE personnes_sans_dossier SET mobile = '+33639980042', canal = 'sms', injoignables = '{courriel}'
				WHERE compte = $1`,
			[compte],
		);
		const { demande, sollicitation } = await envoyee();
		const message = { dossier: null, objet: "", texte: "J’ai déménagé.", sollicitation };
		assert.ok((await ecrire(lina("2020-12-07 12:00"), message)).ok);
		const fait = await joindre(sollicitation, { vers: { matricule: "9000077" } });
		assert.ok(fait.ok, JSON.stringify(fait));
		const { dossier } = fait;
		const lus = await dans((tx) => messagesPour(tx, OFFICE, dossier));
		assert.deepEqual(
			lus.map(({ texte }) => texte),
			["J’ai déménagé."],
		);
		const lu = await dans((tx) => lireDossier(tx, dossier));
		assert.equal(lu?.canalPrefere, "sms");
		assert.deepEqual(
			lu?.contacts.map(({ valeur }) => valeur),
			["+33639980042"],
		);
		const [recu] = await lire(
			"SELECT compte, dossier::int, canal, contact::int FROM envois WHERE cle = $1",
			[`demande-${demande}-recu`],
		);
		assert.deepEqual(recu, {
			compte: null,
			dossier,
			canal: "sms",
			contact: lu?.contacts[0]?.contact,
		});
		const elle = lina("2020-12-09 10:00", { dossier });
		const suite = { dossier, objet: "", texte: "Encore un mot.", sollicitation };
		assert.ok((await ecrire(elle, suite)).ok);
	});

	const foyerDeLina = (autres: string[] = []) =>
		ouvrir([`${nom} Lina 1998-04-12 demandeur`, ...autres], {
			par: agent(1, { quand: instant("2020-01-10 10:00") }),
			foyer: { mois: "2020-01" },
		});

	it("un jumeau est proposé à l’agent, et à lui seul ; ouvrir à côté demande sa parole", async () => {
		const { sollicitation } = await envoyee();
		const { dossier } = await foyerDeLina();
		const [personne] = await lire(
			'SELECT prenoms, nom, nom_usage AS "nomUsage", naissance::text FROM personnes_sans_dossier WHERE compte = $1',
			[compte],
		);
		const trouves = await dans((tx) => jumeaux(tx, personne as never));
		assert.deepEqual(
			trouves.map((trouve) => trouve.dossier),
			[dossier],
		);
		assert.equal(
			motif(await joindre(sollicitation, { vers: { matricule: "9000002" } })),
			"jumeaux",
		);
		const vu = await voir(lina(), (await demandesSiennes())[0]?.demande as number);
		assert.ok(vu.ok && vu.vue.type === "recue" && vu.vue.lue.demande.dossier === null);
		const fait = await joindre(sollicitation, { vers: { dossier } });
		assert.deepEqual(fait, { ok: true, dossier, ouvert: false });
	});

	const demandesSiennes = async (): Promise<Demande[]> =>
		(await dans((tx) => demandesDuCompte(tx, OFFICE, compte))).map(({ demande }) => demande);

	it("un dossier à un autre nom, né un autre jour, ou sous alerte, demande d’avoir vérifié", async () => {
		const { sollicitation } = await envoyee();
		const par = agent(1, { quand: instant("2020-01-10 10:00") });
		const foyer = { par, foyer: { mois: "2020-01" } };
		const { dossier: ailleurs } = await ouvrir(["Rivet Ada 1998-04-12 demandeur"], foyer);
		const { dossier: autreJour } = await ouvrir([`${nom} Lina 1998-04-13 demandeur`], foyer);
		const { dossier: sien } = await foyerDeLina();
		await ajouterAlerte(gestionnaire(), sien, { nature: "violences" });
		for (const dossier of [ailleurs, autreJour, sien])
			assert.equal(motif(await joindre(sollicitation, { vers: { dossier } })), "a-confirmer");
		assert.equal(
			motif(await joindre(sollicitation, { vers: { dossier: sien }, verifie: true })),
			"fait",
		);
	});

	it("un dossier protégé, inconnu ou d’un autre organisme : rien n’est joint", async () => {
		const { sollicitation } = await envoyee();
		const { dossier } = await foyerDeLina();
		await proteger(gestionnaire("2020-12-07 12:00"), dossier, "adresse-secrete");
		assert.equal(motif(await joindre(sollicitation, { vers: { dossier } })), "justification");
		for (const inconnu of [9, 987_654])
			assert.equal(motif(await joindre(sollicitation, { vers: { dossier: inconnu } })), "inconnu");
		assert.equal(
			motif(await joindre(sollicitation, { vers: { matricule: "!!" } })),
			"matricule-illisible",
		);
		assert.deepEqual(
			await lire("SELECT dossier FROM sollicitations WHERE sollicitation = $1", [sollicitation]),
			[{ dossier: null }],
		);
	});

	it("dans un dossier dont le foyer est autre, les réponses de quelqu’un ne sont pas données à un autre", async () => {
		const { demande, sollicitation } = await envoyee();
		const { dossier } = await foyerDeLina([`${nom} Éloi 2015-02-02 enfant`]);
		assert.ok((await joindre(sollicitation, { vers: { dossier } })).ok);
		const elle = lina("2020-12-09 10:00", { dossier });
		const propose = await dans(async (tx) =>
			proposeePar(tx, gestionnaire(), (await lireDemande(tx, elle, demande)).demande),
		);
		assert.equal(propose?.changement.revenus?.parPlace.size, 0);
		assert.match(propose?.aVoir[0] ?? "", /n’est pas celui du dossier/);
	});
});

describe("Ce qui n’est joint à aucun dossier", () => {
	beforeEach(() => arriver());

	it("est effacé le lendemain du jour dit, avec qui l’a envoyé ; l’item et sa date restent", async () => {
		const { demande, sollicitation } = await envoyee("2020-12-07 11:00");
		const reste = async () =>
			(await lire("SELECT compte::int FROM personnes_sans_dossier WHERE compte = $1", [compte]))
				.length;
		await purgerBrouillons(plateforme("2021-12-08 02:00"));
		await oublierLesSansDossier(plateforme("2021-12-07 02:00"));
		assert.equal(await reste(), 1);
		assert.equal((await ligne(demande)).compte, String(compte));
		await oublierLesSansDossier(plateforme("2021-12-08 02:00"));
		assert.equal(await reste(), 0);
		const { compte: auteur, reponses, lu, etat } = await ligne(demande);
		assert.deepEqual([auteur, reponses, etat], ["0", {}, "envoyee"]);
		assert.deepEqual((lu as { reponses: unknown[] }).reponses, []);
		const [qui] = await lire("SELECT sujet, prenom, nom, actif FROM comptes WHERE compte = $1", [
			compte,
		]);
		assert.deepEqual(qui, { sujet: `efface:${compte}`, prenom: "", nom: "", actif: false });
		assert.deepEqual(
			await lire("SELECT demandeur FROM sollicitations WHERE sollicitation = $1", [sollicitation]),
			[{ demandeur: "Lina Faure" }],
		);
		const montree = await dans((tx) =>
			demandeDeLaSollicitation(tx, gestionnaire("2021-12-09 10:00"), sollicitation),
		);
		assert.ok(montree && !("protegee" in montree) && montree.sansDossier === undefined);
		assert.equal(
			(
				await lire("SELECT 1 FROM journal WHERE acte = 'demarche.lire' AND objet = $1", [
					`demande-${demande}`,
				])
			).length,
			1,
			"qui a lu est au journal",
		);
		assert.equal(
			motif(await joindre(sollicitation, { vers: { matricule: "9000009" } })),
			"rien-a-rattacher",
		);
	});

	it("traité sans dossier : quatre-vingt-dix jours après la réponse", async () => {
		const { sollicitation } = await envoyee("2020-12-07 11:00");
		const fait = await traiter(
			gestionnaire("2020-12-10 10:00"),
			{ sollicitation },
			{ issue: "sans-suite", note: "a renoncé au téléphone" },
		);
		assert.ok(fait.ok, JSON.stringify(fait));
		await oublierLesSansDossier(plateforme("2021-03-10 02:00"));
		assert.equal((await ligneDuCompte()).length, 1);
		await oublierLesSansDossier(plateforme("2021-03-11 02:00"));
		assert.equal((await ligneDuCompte()).length, 0);
	});

	const ligneDuCompte = () =>
		lire("SELECT FROM personnes_sans_dossier WHERE compte = $1", [compte]);

	it("efface ce qui s’est écrit, et où c’est parti ; une question encore ouverte retient sa demande", async () => {
		const { demande, sollicitation } = await envoyee("2020-12-07 11:00");
		const clore = async (numero: number, quand: string) =>
			assert.ok(
				(await traiter(gestionnaire(quand), { sollicitation: numero }, { issue: "repondu" })).ok,
			);
		await clore(sollicitation, "2020-12-10 10:00");
		const question = await ecrire(lina("2021-03-01 10:00"), {
			...{ dossier: null, objet: "", texte: "Et maintenant ?", sollicitation },
		});
		assert.ok(question.ok);
		const restent = async () =>
			Number(
				(
					await lire("SELECT count(*)::int AS n FROM messages WHERE sollicitation = $1", [
						question.sollicitation,
					])
				)[0]?.n,
			);
		await oublierLesSansDossier(plateforme("2021-04-01 02:00"));
		assert.equal(await restent(), 1, "la question attend encore");
		await clore(question.sollicitation, "2021-04-02 10:00");
		await oublierLesSansDossier(plateforme("2021-07-01 02:00"));
		assert.equal(await restent(), 1, "quatre-vingt-dix jours après la dernière réponse");
		await oublierLesSansDossier(plateforme("2021-07-02 02:00"));
		assert.equal(await restent(), 0);
		const [recu] = await lire(
			"SELECT compte, destinataire, replis, etat, motif FROM envois WHERE cle = $1",
			[`demande-${demande}-recu`],
		);
		assert.deepEqual(recu, {
			...{ compte: null, destinataire: "—", replis: null, etat: "ecarte", motif: "oublie" },
		});
		const [trace] = await lire(
			"SELECT motif FROM journal WHERE acte = 'envois.oublier' AND objet = $1",
			[`compte-${compte}`],
		);
		assert.equal(trace?.motif, "envois=1");
		assert.equal(
			(await lire("SELECT FROM sollicitations_sans_dossier WHERE compte = $1", [compte])).length,
			0,
		);
	});

	it("un compte qui ne demande rien est effacé au bout de trente jours ; un brouillon le garde", async () => {
		const demande = await commencerOuFaillir("prime-d-activite", "2020-12-20 10:00");
		const jour = (n: number) => new Date(instant("2020-12-07 11:00").getTime() + n * 86_400_000);
		const passer = (n: number) =>
			oublierLesSansDossier({ ...plateforme("2020-12-07 10:00"), quand: jour(n) });
		await passer(JOURS_SANS_DEMANDE + 5);
		assert.equal((await ligneDuCompte()).length, 1, "le brouillon court encore");
		await purgerBrouillons({ ...plateforme("2020-12-07 10:00"), quand: jour(60) });
		assert.equal((await ligne(demande)).etat, "expiree");
		await passer(60);
		assert.equal((await ligneDuCompte()).length, 0);
	});

	it("rien d’envoyé ne se réécrit", async () => {
		const { demande } = await envoyee();
		for (const ordre of [
			`UPDATE demandes SET lu = jsonb_set(lu, '{titre}', '"Autre"') WHERE demande = ${demande}`,
			`UPDATE demandes SET reponses = '{"couple":["non"]}' WHERE demande = ${demande}`,
			`UPDATE demandes SET dossier = 1, compte = 3 WHERE demande = ${demande}`,
			`UPDATE demandes SET compte = 0 WHERE demande = ${demande}`,
		])
			await assert.rejects(preparer(ordre), /ne change plus/);
	});
});
