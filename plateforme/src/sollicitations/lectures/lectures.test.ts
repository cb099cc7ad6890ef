import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { liberer } from "../actes/liberer.ts";
import { mettreEnPause } from "../actes/mettre-en-pause.ts";
import { prendre } from "../actes/prendre.ts";
import { protegerDate } from "../actes/proteger-date.ts";
import { type Arrivee, recevoir } from "../actes/recevoir.ts";
import { reprendre } from "../actes/reprendre.ts";
import { traiter } from "../actes/traiter.ts";
import { agent, instant, OFFICE, office } from "../essai.fixture.ts";
import { calendrier } from "../horloge/calendrier.ts";
import { estimer } from "../horloge/estimer.ts";
import { lireAffectations } from "./affectations.ts";
import { joursDeFile, lireEquipes } from "./charge.ts";
import { datesProtegeesDuDossier, lireDateProtegee } from "./dates-protegees.ts";
import { lireDemande } from "./demande.ts";
import { sollicitationsDuDossier } from "./du-dossier.ts";
import { lireEstimation } from "./estimation.ts";
import { compterSections, lireFile } from "./file.ts";
import { lireSollicitation } from "./sollicitation.ts";

const { preparer } = office();
const france = calendrier();
const le = (quand: string, compte = 1) => agent(compte, { quand: instant(quand) });
const ici = <T>(lire: (tx: Transaction) => Promise<T>) => pourOrganisme(OFFICE, lire);
const reperes = { aujourdhui: "2020-10-20", seuil: "2020-10-22" };
const mardi = le("2020-10-20 10:00");

async function recue(quand: string, plus: Partial<Arrivee> = {}) {
	const resultat = await recevoir(le(quand), {
		nature: "piece",
		canal: "courrier",
		objet: "Attestation",
		equipe: "prestations",
		...plus,
	});
	assert.ok(resultat.ok);
	return resultat.sollicitation;
}

const file = (adresse = "", acteur = mardi) =>
	ici((tx) => lireFile(tx, acteur, lireDemande(new URLSearchParams(adresse)), reperes));
const numeros = async (adresse = "", acteur = mardi) =>
	(await file(adresse, acteur)).lignes.map(({ sollicitation }) => sollicitation);

describe("La file", () => {
	const n: Record<string, number> = {};

	before(async () => {
		n.retard = await recue("2020-10-02 10:00", { dossier: 1 });
		n.bientot = await recue("2020-10-06 10:00", { dossier: 2, objet: "100 % à jour" });
		n.aTemps = await recue("2020-10-19 10:00", { demandeur: "Lina Faure" });
		n.fin = await recue("2020-10-19 11:00", { enjeu: "fin-de-droit", prestation: "rsa" });
		n.ressources = await recue("2020-10-19 12:00", { enjeu: "sans-ressources" });
		n.expulsion = await recue("2020-10-20 09:00", { enjeu: "expulsion", nature: "demande" });
		n.accueil = await recue("2020-10-19 13:00", { equipe: "accueil" });
		n.logement = await recue("2020-10-19 14:00", { competence: "logement" });
		n.attente = await recue("2020-10-12 10:00");
		await mettreEnPause(
			le("2020-10-13 10:00"),
			{ sollicitation: n.attente },
			{ manque: ["Bail"], echeance: "2020-11-02", indispensable: true },
		);
		await prendre(mardi, { sollicitation: n.aTemps });
	});

	it("va de l’expulsion au plus lointain engagement, la fin de droit avant la fin du mois", async () => {
		assert.deepEqual(await numeros(), [
			n.expulsion,
			n.ressources,
			n.retard,
			n.bientot,
			n.fin,
			n.aTemps,
		]);
	});

	it("montre à chacun son équipe et ses compétences, et tout sur demande", async () => {
		assert.deepEqual(await numeros("", agent(21, { equipe: "accueil" })), [n.accueil]);
		const logement = agent(1, { competences: ["logement"] });
		assert.ok((await numeros("", logement)).includes(n.logement as number));
		const responsable = agent(3, { roles: ["responsable"] });
		assert.ok((await numeros("", responsable)).includes(n.logement as number));
		assert.equal((await numeros("section=toutes")).length, 9);
	});

	it("a des sections dont le compte est celui de leurs lignes", async () => {
		const comptes = await ici((tx) => compterSections(tx, mardi, reperes));
		const attendus = {
			equipe: 6,
			mes: [n.aTemps],
			libres: 5,
			retard: [n.retard],
			bientot: [n.bientot],
			enjeu: [n.expulsion, n.ressources, n.fin],
			attente: [n.attente],
		};
		for (const [section, attendu] of Object.entries(attendus)) {
			const lignes = await numeros(`section=${section}`);
			assert.equal(comptes[section as keyof typeof attendus], lignes.length, section);
			if (typeof attendu === "number") assert.equal(lignes.length, attendu, section);
			else assert.deepEqual(lignes, attendu, section);
		}
		assert.equal(comptes.plusAncienne, "2020-10-02");
	});

	it("se filtre par nature, prestation, équipe, numéro, matricule et objet", async () => {
		assert.deepEqual(await numeros("nature=demande"), [n.expulsion]);
		assert.deepEqual(await numeros("prestation=rsa"), [n.fin]);
		assert.deepEqual(await numeros("section=toutes&equipe=accueil"), [n.accueil]);
		assert.deepEqual(await numeros("section=libres&equipe=accueil"), [n.accueil]);
		assert.deepEqual(await numeros("section=toutes&equipe=-"), []);
		assert.deepEqual(await numeros(`q=${n.retard}`), [n.retard]);
		assert.deepEqual(await numeros("q=0000001"), [n.retard]);
		assert.deepEqual(await numeros("q=100+%25"), [n.bientot]);
		assert.deepEqual(
			await numeros("q=lina+f"),
			[n.aTemps],
			"qui n’a pas de dossier se trouve par son nom",
		);
		assert.deepEqual(await numeros("q=Diallo"), [], "qui en a un se cherche parmi les dossiers");
		assert.deepEqual(await numeros("q=%25_%25"), []);
		assert.deepEqual(await numeros("nature=zut&page=-3&section=zut"), await numeros());
	});

	it("se lit page par page, sans perdre ni répéter une ligne", async () => {
		const lire = (page: number) =>
			ici((tx) =>
				lireFile(tx, mardi, lireDemande(new URLSearchParams(`page=${page}`)), reperes, 4),
			);
		const [une, deux] = [await lire(1), await lire(2)];
		assert.deepEqual([une.suite, deux.suite], [true, false]);
		const lues = [...une.lignes, ...deux.lignes].map(({ sollicitation }) => sollicitation);
		assert.deepEqual(lues, await numeros());
	});

	it("nomme la personne, sauf sur un dossier protégé", async () => {
		const { lignes } = await file();
		const dossierDe = (numero?: number) =>
			lignes.find(({ sollicitation }) => sollicitation === numero)?.dossier;
		assert.equal(dossierDe(n.retard)?.nom, "Diallo Awa");
		assert.deepEqual(dossierDe(n.bientot), {
			dossier: 2,
			matricule: "0000002",
			protege: true,
			nom: undefined,
		});
	});

	it("ne montre rien à un autre organisme", async () => {
		const ailleurs = agent(1, { organisme: "ailleurs" });
		const lue = await pourOrganisme("ailleurs", (tx) =>
			lireFile(tx, ailleurs, lireDemande(new URLSearchParams("section=toutes")), reperes),
		);
		assert.deepEqual(lue.lignes, []);
	});
});

describe("Une sollicitation", () => {
	it("dit son histoire, avec qui, ses pauses, son délai vécu et qui la tient", async () => {
		const sollicitation = await recue("2020-10-05 10:00", { dossier: 3, nature: "demande" });
		const vue = { sollicitation };
		await mettreEnPause(le("2020-10-06 10:00", 2), vue, {
			manque: ["Bail", "RIB"],
			echeance: "2020-11-02",
			indispensable: true,
		});
		await reprendre(le("2020-10-09 10:00", 3), vue);
		await prendre(le("2020-10-12 10:00", 4), vue);
		const lue = await ici((tx) => lireSollicitation(tx, OFFICE, sollicitation, "2020-10-20"));
		assert.ok(lue);
		assert.deepEqual(
			lue.histoire.map(({ nature, qui }) => [nature, qui]),
			[
				["recue", "Agent N° 1"],
				["promise", "Agent N° 1"],
				["mise-en-pause", "Agent N° 2"],
				["reprise", "Agent N° 3"],
				["prise", "Agent N° 4"],
			],
		);
		assert.deepEqual(lue.pauses[0]?.manque, ["Bail", "RIB"]);
		assert.equal(lue.titulaire, "Agent N° 4");
		assert.deepEqual(lue.affaireVecue?.horloge, {
			vecu: 15,
			chezNous: 12,
			chezLaPersonne: 3,
			entreDeux: 0,
		});
		await liberer(le("2020-10-12 11:00", 4), vue);
	});

	it("inconnue, n’est rien", async () => {
		assert.equal(
			await ici((tx) => lireSollicitation(tx, OFFICE, 999_999, "2020-10-20")),
			undefined,
		);
	});

	it("se retrouve au dossier, ce qui est ouvert d’abord, avec ce qui est attendu", async () => {
		const traitee = await recue("2020-10-15 10:00", { dossier: 3 });
		await traiter(mardi, { sollicitation: traitee }, { issue: "repondu" });
		const attente = await recue("2020-10-10 10:00", { dossier: 3 });
		await mettreEnPause(
			le("2020-10-12 10:00"),
			{ sollicitation: attente },
			{ manque: ["RIB"], echeance: "2020-11-02", indispensable: true },
		);
		const liste = await ici((tx) => sollicitationsDuDossier(tx, OFFICE, 3));
		assert.equal(liste.at(-1)?.sollicitation, traitee);
		const sienne = liste.find(({ sollicitation }) => sollicitation === attente);
		assert.deepEqual([sienne?.manque, sienne?.echeance], [["RIB"], "2020-11-02"]);
	});
});

describe("L’estimation d’une file", () => {
	it("se tait sous cinq, puis dit les mêmes délais que la règle", async () => {
		const delais = [2, 9, 4, 13, 6];
		const estimation = () =>
			ici((tx) =>
				lireEstimation(tx, OFFICE, { nature: "question", prestation: "af" }, "2020-10-20"),
			);
		for (const [rang, delai] of delais.entries()) {
			if (rang === 4) assert.equal(await estimation(), undefined);
			const arrivee = `2020-10-0${1 + rang}`;
			const question = { nature: "question", prestation: "af" } as const;
			const sollicitation = await recue(`${arrivee} 10:00`, question);
			const jour = String(1 + rang + delai).padStart(2, "0");
			await traiter(le(`2020-10-${jour} 10:00`), { sollicitation }, { issue: "repondu" });
		}
		assert.deepEqual(await estimation(), estimer(delais));
		const plusTard = await ici((tx) =>
			lireEstimation(tx, OFFICE, { nature: "question", prestation: "af" }, "2020-12-20"),
		);
		assert.equal(plusTard, undefined);
	});
});

describe("La charge", () => {
	it("compte par équipe et par agent ce que leurs lignes montrent", async () => {
		const equipes = await ici((tx) => lireEquipes(tx, OFFICE, reperes, france));
		const prestations = equipes.find(({ equipe }) => equipe === "prestations");
		const lignes = await numeros("section=toutes&equipe=prestations");
		assert.equal((prestations?.aTraiter ?? 0) + (prestations?.attente ?? 0), lignes.length);
		const moi = prestations?.agents.find(({ compte }) => compte === 1);
		assert.equal(moi?.prises, (await numeros("section=mes")).length);
		assert.ok((moi?.traitees ?? 0) >= 5);
		const accueil = equipes.find(({ equipe }) => equipe === "accueil");
		assert.deepEqual([accueil?.aTraiter, accueil?.traitees, accueil?.jours], [1, 0, undefined]);
	});

	it("rapporte la file au rythme de l’équipe, aujourd’hui non compris", async () => {
		const [{ n } = { n: 0 }] = await preparer(
			`SELECT count(*)::int AS n FROM sollicitations WHERE equipe = 'prestations' AND competence IS NULL
				AND traitee_le > '2020-09-21' AND traitee_le < '2020-10-20'`,
		);
		const jours = await ici((tx) => joursDeFile(tx, mardi, 60, "2020-10-20", france));
		assert.equal(jours, 60 / (Number(n) / 20));
	});
});

describe("Les affectations et les dates protégées", () => {
	it("donnent les équipes et les agents de l’organisme", async () => {
		const { equipes, agents } = await ici((tx) => lireAffectations(tx, OFFICE));
		assert.deepEqual(
			equipes.map(({ equipe }) => equipe),
			["accueil", "prestations"],
		);
		assert.equal(agents.length, 24);
	});

	it("une date protégée se lit avec l’équipe qui l’a reçue, et au dossier", async () => {
		const faite = await protegerDate(mardi, { dossier: 1 });
		assert.ok(faite.ok);
		const lue = await ici((tx) => lireDateProtegee(tx, mardi, faite));
		assert.deepEqual(
			[lue?.equipe, lue?.mois, lue?.canal],
			["Prestations", "2020-10-01", "telephone"],
		);
		const siennes = await ici((tx) => datesProtegeesDuDossier(tx, OFFICE, 1));
		assert.deepEqual(
			siennes.map(({ numero }) => numero),
			[faite.numero],
		);
	});
});
