import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { justifierLecture } from "../dossiers/index.server.ts";
import { pourLeDepartement, pourOrganisme, sousControle } from "../socle/index.server.ts";
import { OFFICE, office } from "../sollicitations/essais.ts";
import { exporter } from "./actes/exporter.ts";
import { regler } from "./actes/regler.ts";
import { confirmer, renvoyer } from "./actes/relire.ts";
import { type IssueDuDepartement, repondre } from "./actes/repondre.ts";
import { auteur, demander, dossierDe, JOUR, le, lireEnBase, prendre } from "./essai.fixture.ts";
import { lireContexte } from "./lectures/contexte.ts";
import { lirePourLeDepartement, listerPourLeDepartement } from "./lectures/du-departement.ts";
import { REGLAGES } from "./regles/reglages.ts";

const { lire, preparer } = office();

/** As accounts of their own, neither of the office's agents. */
const departement = le(JOUR, 7, ["departement"]);
const verificatrice = le(JOUR, 8, ["verificateur"]);

const regles = (part: number) =>
	regler(le(JOUR), { ...REGLAGES, part, seuil: 1_000_000_00, depuis: JOUR }, "00000000000000aa");

const proposer = async () => {
	const { dossier } = await dossierDe(0);
	const sollicitation = await demander(dossier, "rsa");
	const fait = await prendre(sollicitation, "accord", { dit: { etranger: true } });
	assert.ok(fait.ok && fait.etat === "au-departement", JSON.stringify(fait));
	return { dossier, sollicitation, decision: fait.decision };
};
const transmettre = async () => {
	const proposee = await proposer();
	assert.ok((await exporter(auteur, "departement")).ok);
	return proposee;
};

const repondu = (decision: number, issue: IssueDuDepartement, note = "") =>
	pourLeDepartement(() => repondre(departement, decision, { le: JOUR, issue, note }));
const liste = () =>
	pourLeDepartement(() => pourOrganisme(OFFICE, (tx) => listerPourLeDepartement(tx, departement)));
const une = (decision: number) =>
	pourLeDepartement(() =>
		pourOrganisme(OFFICE, (tx) => lirePourLeDepartement(tx, departement, decision)),
	);
const etatDe = async (sollicitation: number) =>
	(await lire("SELECT etat FROM sollicitations WHERE sollicitation = $1", [sollicitation]))[0]
		?.etat;
const journal = (objet: string) =>
	lire("SELECT acte, auteur FROM journal WHERE objet = $1 ORDER BY numero", [objet]);

describe("Le département, sur ce qui lui est transmis", () => {
	it("l’office se règle : ni tirage, ni montant", async () => {
		await preparer(
			`SELECT setval(pg_get_serial_sequence('personnes', 'personne'), 1000),
				setval(pg_get_serial_sequence('dossiers', 'dossier'), 1000)`,
		);
		assert.deepEqual(await regles(0), { ok: true });
	});

	it("ne voit une proposition qu’une fois partie sur un bordereau", async () => {
		const { decision } = await proposer();
		assert.deepEqual((await liste()).aDecider, []);
		assert.deepEqual(await une(decision), { ok: false, motif: "inconnue" });
		await exporter(auteur, "departement");
		const [vue] = (await liste()).aDecider;
		assert.deepEqual(
			[vue?.decision, vue?.qui, vue?.sens, vue?.hors, vue?.jours],
			[decision, "Durand Zoé", "accord", ["etranger"], 0],
		);
		const lue = await une(decision);
		assert.ok(lue.ok && lue.vue.etude.lu.length > 0, "ce que le calcul a lu du foyer");
	});

	it("ne voit aucune autre décision, jusque dans la base", async () => {
		const { dossier } = await dossierDe(1100);
		const autre = await prendre(await demander(dossier));
		assert.ok(autre.ok && autre.etat === "prise");
		assert.deepEqual(await une(autre.decision), { ok: false, motif: "inconnue" });
		const compter = (table: string) =>
			pourOrganisme(OFFICE, async (tx) => {
				const { rows } = await tx.execute<{ n: number }>(
					sql`SELECT count(*)::int AS n FROM ${sql.identifier(table)} WHERE decision = ${autre.decision}`,
				);
				return rows[0]?.n;
			});
		for (const table of ["decisions", "lignes_de_decision"]) {
			assert.equal(await compter(table), 1, "un agent la lit");
			assert.equal(await pourLeDepartement(() => compter(table)), 0, table);
		}
		assert.deepEqual(await repondu(autre.decision, "suivie"), { ok: false, motif: "inconnue" });
	});

	it("comme proposé : la décision s’écrit en son nom et la lettre part, par lui au journal", async () => {
		const { decision, sollicitation } = await transmettre();
		assert.deepEqual(await repondu(decision, "suivie"), { ok: true });
		const { etat, autorite } = await lireEnBase(decision);
		assert.deepEqual([etat, autorite], ["prise", "departement"]);
		assert.equal(await etatDe(sollicitation), "traitee");
		const envois = await lire("SELECT canal FROM envois WHERE cle LIKE $1 ORDER BY canal", [
			`decision-${decision}-%`,
		]);
		assert.deepEqual(
			envois.map(({ canal }) => canal),
			["courriel", "courrier"],
			"comme une réponse notée par un agent : la lettre, et l’avis qu’il y en a une",
		);
		const notes = await journal(`decision-${decision}`);
		const reponse = notes.find(({ acte }) => acte === "decision.repondre");
		assert.match(String(reponse?.auteur), /7/);
		assert.equal((await liste()).decidees[0]?.issue, "suivie");
		assert.deepEqual(await repondu(decision, "suivie"), {
			ok: false,
			motif: "pas-au-departement",
		});
	});

	it("autrement : la demande revient à l’agent avec ses raisons, et se décide en son nom", async () => {
		const { decision, sollicitation } = await transmettre();
		assert.deepEqual(await repondu(decision, "autrement", "  "), { ok: false, motif: "note-vide" });
		assert.deepEqual(await repondu(decision, "autrement", "Refus : revenus"), { ok: true });
		assert.equal(await etatDe(sollicitation), "a-traiter");
		assert.deepEqual(await contexte(sollicitation), ["Refus : revenus", null]);
		assert.equal((await liste()).decidees[0]?.issue, "autrement");
	});

	it("à compléter : ce n’est pas une réponse, la proposition suivante lui revient", async () => {
		const { decision, sollicitation } = await transmettre();
		assert.deepEqual(await repondu(decision, "a-completer"), { ok: false, motif: "note-vide" });
		assert.deepEqual(await repondu(decision, "a-completer", "Le titre de séjour"), { ok: true });
		assert.equal(await etatDe(sollicitation), "a-traiter");
		assert.deepEqual(await contexte(sollicitation), [null, "Le titre de séjour"]);
		const [{ issue, reponduLe } = {}] = (await liste()).decidees;
		assert.deepEqual([issue, reponduLe], ["a-completer", JOUR]);
		const suivante = await prendre(sollicitation, "accord", { dit: { etranger: true } });
		assert.ok(suivante.ok && suivante.etat === "au-departement");
	});

	it("un dossier protégé demande d’abord pourquoi ; celui d’un agent reste aux responsables", async () => {
		const { decision, dossier } = await transmettre();
		const proteger = (qui: string) =>
			preparer("UPDATE dossiers SET protection = $2 WHERE dossier = $1", [dossier, qui]);
		await proteger("adresse-secrete");
		assert.deepEqual(await repondu(decision, "suivie"), { ok: false, motif: "justification" });
		assert.deepEqual(
			(await liste()).aDecider.filter((une) => une.decision === decision).map(({ qui }) => qui),
			[undefined],
		);
		const raison = "Décision de RSA transmise par la caisse";
		assert.ok((await justifierLecture(departement, dossier, raison)).ok);
		assert.ok((await une(decision)).ok);
		await proteger("agent");
		assert.deepEqual(await repondu(decision, "suivie"), { ok: false, motif: "reserve" });
	});
});

const contexte = (sollicitation: number) =>
	pourOrganisme(OFFICE, async (tx) => {
		const lu = await lireContexte(tx, auteur, sollicitation);
		assert.ok(lu.ok);
		return [lu.contexte.reponseDuDepartement, lu.contexte.renvoi];
	});

describe("Le second regard d’une vérificatrice, en session de contrôle", () => {
	const tirer = async () => {
		await preparer("UPDATE reglages_des_decisions SET part = 1");
		const { dossier } = await dossierDe(1100);
		const sollicitation = await demander(dossier);
		const fait = await prendre(sollicitation);
		assert.ok(fait.ok && fait.etat === "a-relire");
		return { sollicitation, decision: fait.decision };
	};

	it("confirmée, elle s’écrit comme par un collègue, sans rien lire de ce qui ouvre des droits", async () => {
		const { decision } = await tirer();
		const fait = await sousControle(() => confirmer(verificatrice, decision));
		assert.deepEqual(fait, { ok: true });
		assert.equal((await lireEnBase(decision)).etat, "prise");
	});

	it("renvoyée, son auteur lit pourquoi quand il décide de nouveau", async () => {
		const { decision, sollicitation } = await tirer();
		const fait = await sousControle(() => renvoyer(verificatrice, decision, "Loyer à revoir"));
		assert.deepEqual(fait, { ok: true });
		assert.deepEqual(await contexte(sollicitation), [null, "Loyer à revoir"]);
	});
});

describe("Ce que le département garde", () => {
	it("garde les refus, et pas le trimestre d’une déclaration qui ne donne rien", async () => {
		assert.deepEqual(await regles(0), { ok: true });
		const { dossier } = await dossierDe(1900);
		const refuse = async (nature: "demande" | "declaration") => {
			const dit = { etranger: false, independant: false };
			return prendre(await demander(dossier, "rsa", { nature }), "refus", { dit });
		};
		const etats = [await refuse("demande"), await refuse("declaration")];
		assert.deepEqual(
			etats.map((fait) => (fait.ok ? fait.etat : fait.motif)),
			["au-departement", "prise"],
		);
	});
});
