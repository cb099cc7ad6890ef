import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { sql } from "drizzle-orm";
import { changerDroit, enregistrerPaiement } from "../../dossiers/index.server.ts";
import { trancherEnvoi } from "../../envois/essais.ts";
import { deposerEnvoi, remettreEnvois, retirerEnvois } from "../../envois/index.server.ts";
import { ACTIONS, tirerRecits } from "../../reprise/essais.ts";
import { jouer } from "../../reprise/index.server.ts";
import type { Fait, Recit } from "../../reprise/index.ts";
import { pourOrganisme } from "../../socle/essais.ts";
import { journaliser } from "../../socle/index.server.ts";
import { ajouterJours, motifDe, plateforme } from "../../socle/index.ts";
import { rattacher } from "../../sollicitations/essais.ts";
import {
	installerEngagements,
	recevoir,
	rouvrir,
	traiter,
} from "../../sollicitations/index.server.ts";
import { ANNEE, fois, office } from "../essai.fixture.ts";
import { mesurer } from "../mesure/mesurer.ts";
import { lier } from "../mesure/sommes.ts";
import { avecFaits } from "./avec-faits.ts";
import type { Source } from "./relations.ts";

const { ecrire } = office();

const RELATIONS = {
	faits_sollicitations:
		"sollicitation, nature, canal, prestation, dossier, affaire, arrivee, traitee_le, issue",
	faits_affaires: "affaire, dossier, prestation, ouverte_le, conclue_le",
	faits_pauses: "sollicitation, sum(fin - debut)",
	faits_appels: "sollicitation, dossier, arrivee, plateau, decroche",
	faits_rendez_vous: "sollicitation, dossier, prevu_le, mode, etat",
	faits_avis: "sollicitation, dossier, note, donne_le",
	faits_actions: "action, prestation, lancee_le",
	faits_destinataires: "action, prestation, dossier, canal, contacte_le",
	faits_consultations: "dossier, prestation, consultee_le",
};

/** Ends of months, a day in the thick of it, and the day on which the office is. */
const JOURS = ["2020-01-31", "2020-02-29", "2020-04-17", "2020-06-30", "2020-09-30", ANNEE.au];

/** Campaigns that are followed: contact, then the pages, a request, its answer. */
const SUIVIES = (["asf", "ppa"] as const).map((prestation) => ({
	titre: `Action sur ${prestation}`,
	prestation,
	quand: "2020-01-02T09:30:00.000Z",
}));
const suivieDe = (dossier: number) => (dossier % 2 ? "asf" : "ppa");

function suivre(dossier: number): Recit {
	const prestation = suivieDe(dossier);
	const le = (jours: number, heure = "10:00") =>
		`${ajouterJours("2020-02-03", jours + (dossier % 7))}T${heure}:00.000Z`;
	const faits: Fait[] = [
		{
			quand: le(0),
			acte: "contacter",
			action: ACTIONS.length + (prestation === "asf" ? 1 : 2),
			canal: dossier % 3 ? "telephone" : "sms",
		},
	];
	if (dossier % 4) faits.push({ quand: le(1), acte: "consulter", prestation });
	if (dossier % 9)
		faits.push(
			{
				quand: le(4),
				acte: "recevoir",
				s: 1,
				nature: "demande",
				canal: "en-ligne",
				objet: "Demande",
				prestation,
			},
			{ quand: le(20), acte: "traiter", s: 1, issue: dossier % 5 ? "accord" : "rejet" },
		);
	return { matricule: String(dossier).padStart(7, "0"), faits };
}

describe("Le journal seul redit ce que disent les tables", () => {
	before(async () => {
		await ecrire(`INSERT INTO equipes SELECT 'ici', e, e FROM unnest(ARRAY['prestations', 'accueil']) e;
			INSERT INTO comptes (organisme, fournisseur, sujet, prenom, nom, roles)
			SELECT 'ici', 'pro', 'agent-' || n, 'Agent', 'N° ' || n, '{gestionnaire}' FROM generate_series(1, 3) n`);
		await pourOrganisme("ici", (tx) => installerEngagements(tx, "ici"));
		const matricules = fois(60, (rang) => String(rang + 1).padStart(7, "0"));
		const tires = tirerRecits({
			graine: 7,
			matricules,
			sansDossier: 20,
			agents: ["agent-1", "agent-2", "agent-3"],
			equipes: ["prestations", "accueil"],
		});
		const suivis = fois(40, (rang) => suivre(61 + rang));
		await jouer({
			organisme: "ici",
			actions: [...ACTIONS, ...SUIVIES],
			recits: [...tires, ...suivis],
		});
		await rattacherEtRouvrir();
		for (const dossier of fois(40, (rang) => 61 + rang)) await ouvrirLeDroit(dossier);
		await retirerDesMessages();
		await ecrire("ANALYZE");
	});

	for (const au of JOURS) {
		it(`chaque relation a les mêmes lignes, au ${au}`, async () => {
			for (const [relation, colonnes] of Object.entries(RELATIONS)) {
				const tables = await lignes("tables", relation, colonnes, au);
				assert.deepEqual(await lignes("journal", relation, colonnes, au), tables, relation);
				if (au === ANNEE.au) assert.ok(tables.length > 0, relation);
			}
		});

		it(`chaque indicateur a la même valeur, par mois et par modalité, au ${au}`, async () => {
			const [tables, journal] = [await toutes("tables", au), await toutes("journal", au)];
			for (const [rang, mesure] of tables.entries()) assert.deepEqual(journal[rang], mesure);
		});
	}

	it("à la fin, chaque indicateur a des cas : l’égalité n’est pas celle du vide", async () => {
		for (const { n, indicateur } of await toutes("tables", ANNEE.au))
			assert.ok(n > 0, indicateur.id);
	});

	it("un contact dont le message a été retiré ne compte plus, sauf pendant la reprise, ou si un appel l’a suivi", async () => {
		const joints = async (source: Source, au: string) =>
			(await lignes(source, "faits_destinataires", "dossier", au)).map(
				(ligne) => JSON.parse(ligne).dossier as number,
			);
		for (const source of ["tables", "journal"] as const) {
			const manquants = async (au: string) => {
				const presents = new Set(await joints(source, au));
				return RETIRES.filter((dossier) => !presents.has(dossier));
			};
			assert.deepEqual(await manquants("2020-04-14"), [], "avant la pause");
			assert.deepEqual(await manquants("2020-04-17"), RETIRES, "pendant la pause");
			assert.deepEqual(await manquants("2020-04-30"), [], "reprise");
			assert.deepEqual(await manquants("2020-06-30"), RETIRES, "arrêtée");
			assert.deepEqual(
				await manquants(ANNEE.au),
				RETIRES.slice(2),
				"l’un appelé, l’autre écrit de nouveau",
			);
		}
	});

	it("un jour passé ne sait pas ce qui est venu après", async () => {
		const ouvertes = async (au: string) =>
			(await lignes("tables", "faits_sollicitations", "traitee_le, issue", au)).filter((ligne) =>
				ligne.includes('"traitee_le": null'),
			).length;
		const connues = await lignes("tables", "faits_sollicitations", "arrivee", "2020-04-17");
		assert.ok(connues.every((ligne) => ligne <= '{"arrivee": "2020-04-17"}'));
		assert.ok((await ouvertes("2020-04-17")) > (await ouvertes("2020-01-10")));
	});
});

const toutes = (source: Source, au: string) =>
	pourOrganisme("ici", (tx) => mesurer(tx, "ici", { ...ANNEE, au, source }));

const lignes = (source: Source, relation: string, colonnes: string, au: string) =>
	pourOrganisme("ici", async (tx) => {
		const groupe = colonnes.includes("sum(") ? " GROUP BY 1 HAVING sum(fin - debut) > 0" : "";
		const texte = `SELECT to_jsonb(l)::text AS ligne FROM (SELECT ${colonnes} FROM ${relation}${groupe}) l ORDER BY 1`;
		const { rows } = await tx.execute<{ ligne: string }>(
			lier(avecFaits(source, texte), { ...ANNEE, au }, "ici"),
		);
		return rows.map(({ ligne }) => ligne);
	});

const a = (instant: string) => plateforme("ici", new Date(`${instant}:00Z`));

/** Items attached late to a file, to a matter, and reopened there: what the tables forget. */
async function rattacherEtRouvrir(): Promise<void> {
	for (const rang of fois(12, (rang) => rang)) {
		const jour = ajouterJours("2020-03-02", rang);
		const arrivee = { nature: "question", canal: "courriel", objet: "Courriel" } as const;
		const autre = await recevoir(a(`${jour}T08:00`), { ...arrivee, dossier: 5, prestation: "rsa" });
		const seule = await recevoir(a(`${jour}T09:00`), arrivee);
		assert.ok(autre.ok && seule.ok);
		const affaire = rang % 3 ? autre.affaire : undefined;
		const rattachee = await rattacher(a(`${jour}T10:00`), seule, { dossier: 5, affaire });
		assert.ok(rattachee.ok);
		if (rang % 4 === 0) {
			// Alone in a matter that it leaves to another item.
			const suite = await recevoir(a(`${jour}T11:00`), {
				...arrivee,
				affaire: autre.affaire,
				dossier: 5,
			});
			assert.ok(suite.ok && (await rattacher(a(`${jour}T12:00`), suite, { dossier: 6 })).ok);
		}
		for (const [jours, { sollicitation }] of [
			[3, autre],
			[5, seule],
		] as const)
			assert.ok(
				(
					await traiter(
						a(`${ajouterJours(jour, jours)}T10:00`),
						{ sollicitation },
						{ issue: "repondu" },
					)
				).ok,
			);
		if (rang % 2) {
			const { sollicitation } = seule;
			const rouverte = await rouvrir(
				a(`${ajouterJours(jour, 30)}T10:00`),
				{ sollicitation },
				"oubli",
			);
			assert.ok(rouverte.ok);
		}
		if (rang % 4 === 1) {
			const { sollicitation } = seule;
			await traiter(a(`${ajouterJours(jour, 120)}T10:00`), { sollicitation }, { issue: "accord" });
		}
	}
}

/** Written to by SMS in February, one action each two. */
const RETIRES = [63, 66, 69, 72, 75];

/** Paused, taken up again, stopped before its messages left; then one is called, another sent again. */
async function retirerDesMessages(): Promise<void> {
	const numeros = await pourOrganisme("ici", async (tx) => {
		const { rows } = await tx.execute<{ dossier: number; action: number }>(sql`
			SELECT dossier::int, max(action)::int AS action FROM destinataires
			WHERE dossier = ANY(${sql.param(RETIRES)}::bigint[]) GROUP BY dossier`);
		return new Map(rows.map(({ dossier, action }) => [dossier, action]));
	});
	const deposer = (dossier: number) =>
		pourOrganisme("ici", (tx) =>
			deposerEnvoi(tx, a("2020-02-10T09:00"), {
				cle: `action-${numeros.get(dossier)}-dossier-${dossier}`,
				canal: "sms",
				destinataire: "+33639980001",
				corps: "Bonjour",
				dossier,
				nature: "campagne",
			}),
		);
	const pour = (faire: typeof retirerEnvois | typeof remettreEnvois, quand: string, fin = false) =>
		pourOrganisme("ici", async (tx) => {
			for (const action of new Set(numeros.values()))
				await faire(tx, a(quand), action, fin ? "action-finie" : "action-suspendue");
		});
	const messages = new Map<number, number>();
	for (const dossier of RETIRES) messages.set(dossier, await deposer(dossier));
	await pour(retirerEnvois, "2020-04-15T09:00");
	await pour(remettreEnvois, "2020-04-20T09:00");
	await pour(retirerEnvois, "2020-06-15T09:00", true);
	const [appele, ecrit] = RETIRES as [number, number];
	await ecrire(`INSERT INTO tirages (organisme, action, dossier, bras, strate, rang)
			VALUES ('ici', ${numeros.get(appele)}, ${appele}, 'SMS', 'seul', 1);
		INSERT INTO appels_d_action (organisme, action, dossier, quand, issue, compte)
			VALUES ('ici', ${numeros.get(appele)}, ${appele}, '2020-07-02T09:00Z', 'interesse', 1)`);
	await pourOrganisme("ici", async (tx) => {
		const action = numeros.get(appele) ?? 0;
		const faits = motifDe({ action, dossier: appele, issue: "interesse" });
		await journaliser(tx, a("2020-07-02T09:00"), "action.appeler", `action-${action}`, faits);
	});
	await trancherEnvoi(a("2020-07-03T10:00"), messages.get(ecrit) ?? 0, "renvoyer");
}

async function ouvrirLeDroit(dossier: number): Promise<void> {
	const agent = a("2020-12-01T10:00");
	const prestation = suivieDe(dossier);
	const droit = { prestation, etat: "en_paiement", montant: 11_600 } as const;
	assert.ok((await changerDroit(agent, dossier, { ...droit, depuis: "2020-03-01" })).ok);
	const paiement = { prestation, mois: "2020-02-01", montant: 90_000 + dossier } as const;
	const paye = await enregistrerPaiement(agent, dossier, {
		...paiement,
		date: "2020-03-20",
		pourquoi: "Rappel de l’année",
	});
	assert.ok(paye.ok);
}
