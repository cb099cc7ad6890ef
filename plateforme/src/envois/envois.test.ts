import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { eq } from "drizzle-orm";
import {
	accesDe,
	avecClient,
	baseDEssai,
	dossierDEssai,
	installerBase,
	ouvrirBase,
} from "../socle/essais.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { BAIL, laisserIncertains } from "./actes/laisser-incertains.ts";
import { remettreLot } from "./actes/remettre.ts";
import { trancherEnvoi } from "./actes/trancher.ts";
import { deposerEnvoi } from "./index.server.ts";
import { lireEnvoi } from "./lectures/lire.ts";
import { listerEnvois } from "./lectures/lister.ts";
import { adresse, lireFiltre } from "./pages/filtre.ts";
import { envois } from "./tables.ts";
import {
	type Pli,
	type Remise,
	type Transporteur,
	transporteurSimule,
} from "./transport/transporteur.ts";

const acteur = plateforme("ici", new Date("2020-07-14T08:00:00Z"));
const message = (cle: string) => ({
	cle,
	canal: "courriel" as const,
	nature: "service" as const,
	destinataire: "ines@exemple.fr",
	sujet: "Nous avons reçu votre demande",
	corps: "Bonjour,",
});

describe("La boîte d’envoi", () => {
	const dossier = dossierDEssai();
	let serveur: Awaited<ReturnType<typeof baseDEssai>>;
	let base: ReturnType<typeof ouvrirBase>;
	before(async () => {
		serveur = await baseDEssai(dossier);
		base = ouvrirBase(accesDe(serveur, "application"));
		installerBase(base);
	});
	after(async () => {
		await base.fermer();
		await serveur.arreter();
	});

	const lire = (ordre: string) =>
		avecClient(
			accesDe(serveur, "administrateur"),
			async (client) => (await client.query(ordre)).rows,
		);

	const deposer = (cle: string) =>
		pourOrganisme("ici", (tx) => deposerEnvoi(tx, acteur, message(cle)));
	const etat = async (envoi: number) =>
		(
			await pourOrganisme("ici", (tx) => tx.select().from(envois).where(eq(envois.envoi, envoi)))
		)[0];
	const remettre = async (
		envoi: number,
		transporteur: Omit<Transporteur, "places">,
		quand = acteur.quand,
	) =>
		(
			await remettreLot(
				{ ...acteur, quand },
				{ places: 10, ...transporteur },
				{ canal: "courriel" },
			)
		).sorts.get(envoi);

	it("garde un message par motif, dans la transaction de l’acte", async () => {
		const premier = await deposer("demande-1");
		assert.equal(await deposer("demande-1"), premier);
		const annule = pourOrganisme("ici", async (tx) => {
			await deposerEnvoi(tx, acteur, message("demande-2"));
			throw new Error("refus");
		});
		await assert.rejects(annule, /refus/);
		assert.equal((await listerEnvois("ici", {})).nombre, 1);
		assert.equal(await remettre(premier, transporteurSimule), "envoye");
		assert.equal((await listerEnvois("ailleurs", {})).nombre, 0);
	});

	it("remet une fois, sous un identifiant qui ne change pas, et le dit au journal", async () => {
		const envoi = await deposer("demande-3");
		const plis: Pli[] = [];
		const remises: Remise[] = [
			{ sort: "plus-tard", reponse: "450 occupé" },
			{ sort: "accepte", reponse: "250 ok" },
		];
		const transporteur = {
			async remettre(pli: Pli) {
				plis.push(pli);
				return remises[plis.length - 1] as Remise;
			},
		};
		assert.equal(await remettre(envoi, transporteur), "a-envoyer");
		assert.equal(await remettre(envoi, transporteur), undefined, "pas avant deux minutes");
		const apres = new Date(acteur.quand.getTime() + 120_000);
		assert.equal(await remettre(envoi, transporteur, apres), "envoye");
		assert.equal(await remettre(envoi, transporteur, apres), undefined);
		assert.deepEqual(
			plis.map(({ identifiant }) => identifiant),
			[`<${envoi}@ici.droit-ouvert>`, `<${envoi}@ici.droit-ouvert>`],
		);
		const { tentatives, reponse, envoyeLe } = (await etat(envoi)) ?? {};
		assert.deepEqual([tentatives, reponse, envoyeLe], [2, "250 ok", apres]);
		const dits = `SELECT FROM journal WHERE acte = 'envoi.envoye' AND objet = 'envoi-${envoi}'`;
		assert.equal((await lire(dits)).length, 1);
	});

	it("laisse incertain, et ne renvoie pas, ce dont la réponse n’est jamais venue", async () => {
		const envoi = await deposer("demande-4");
		const muet = { remettre: () => Promise.reject(new Error("connexion coupée après DATA")) };
		assert.equal(await remettre(envoi, muet), "incertain");
		assert.equal((await etat(envoi))?.etat, "incertain");
		assert.equal(await remettre(envoi, transporteurSimule), undefined);
		assert.equal((await etat(envoi))?.tentatives, 1);
	});

	it("attend d’une personne, une fois, la décision de ce qui est incertain", async () => {
		const muet = { remettre: () => Promise.reject(new Error("muet")) };
		const [un, deux] = [await deposer("demande-7"), await deposer("demande-8")];
		assert.equal(await remettre(un, muet), "incertain");
		assert.deepEqual(await trancherEnvoi(acteur, un, "tenir-pour-remis"), { ok: true });
		assert.deepEqual(await trancherEnvoi(acteur, un, "renvoyer"), {
			ok: false,
			motif: "deja-tranche",
		});
		assert.equal((await etat(un))?.etat, "envoye");
		assert.deepEqual(await trancherEnvoi(acteur, deux, "renvoyer"), { ok: true });
		assert.equal(await remettre(deux, transporteurSimule), "envoye");
		assert.deepEqual(
			(await lire("SELECT acte FROM journal WHERE acte ~ 'renvoyer|tenir' ORDER BY numero")).map(
				({ acte }) => acte,
			),
			["envoi.tenir-pour-remis", "envoi.renvoyer"],
		);
	});

	it("ne part qu’une fois quand deux processus s’en saisissent ensemble", async () => {
		const envois = await Promise.all(
			Array.from({ length: 40 }, (_, n) => deposer(`ensemble-${n}`)),
		);
		const plis: string[] = [];
		const compteur = {
			async remettre({ identifiant }: Pli): Promise<Remise> {
				plis.push(identifiant);
				return { sort: "accepte", reponse: "ok" };
			},
		};
		for (let fois = 0; fois < 2; fois++)
			await Promise.all([1, 2, 3].map(() => remettre(0, compteur)));
		assert.equal(plis.length, envois.length);
		assert.equal(new Set(plis).size, envois.length);
	});

	it("est incertain quand celui qui le remettait ne donne plus signe, pas avant", async () => {
		const envoi = await deposer("demande-9");
		const jamais = { remettre: () => new Promise<Remise>(() => {}) };
		void remettre(envoi, jamais);
		while ((await etat(envoi))?.etat !== "en-cours");
		const a = (ms: number) => ({ ...acteur, quand: new Date(acteur.quand.getTime() + ms) });
		assert.equal(await laisserIncertains(a(BAIL)), 0);
		assert.equal(await laisserIncertains(a(BAIL + 1)), 1);
		assert.equal((await etat(envoi))?.etat, "incertain");
		assert.equal(await remettre(envoi, transporteurSimule), undefined);
	});

	it("une réponse venue après la décision d’une personne ne change plus rien", async () => {
		const envoi = await deposer("demande-10");
		const { promise, resolve } = Promise.withResolvers<Remise>();
		const lente = remettre(envoi, { remettre: () => promise });
		while ((await etat(envoi))?.etat !== "en-cours");
		await laisserIncertains({ ...acteur, quand: new Date(acteur.quand.getTime() + BAIL + 1) });
		assert.deepEqual(await trancherEnvoi(acteur, envoi, "renvoyer"), { ok: true });
		assert.equal(await remettre(envoi, transporteurSimule), "envoye");
		resolve({ sort: "refuse", reponse: "550 trop tard" });
		assert.equal(await lente, undefined);
		assert.equal((await etat(envoi))?.etat, "envoye");
	});

	it("ne change plus ce qui a été écrit", () =>
		assert.rejects(
			pourOrganisme("ici", (tx) => tx.update(envois).set({ corps: "Autre" })),
			(erreur: Error) => (erreur.cause as { code?: string }).code === "42501",
		));

	it("note au journal la lecture d’un message, et ne trouve pas celui d’un autre organisme", async () => {
		const envoi = await deposer("demande-6");
		assert.equal((await lireEnvoi(acteur, envoi))?.corps, "Bonjour,");
		assert.equal(await lireEnvoi(plateforme("ailleurs", acteur.quand), envoi), undefined);
		assert.deepEqual(await lire("SELECT objet, motif FROM journal WHERE acte = 'envoi.lire'"), [
			{ objet: `envoi-${envoi}`, motif: `envoi-${envoi}` },
		]);
	});

	it("se lit par pages de cinquante, la plus récente d’abord", async () => {
		await lire(`INSERT INTO envois (organisme, cle, canal, destinataire, corps, demande_le)
			SELECT 'ici', 'sms-' || n, 'sms', '0600000000', 'Bonjour', now() FROM generate_series(1, 51) n`);
		const premiere = await listerEnvois("ici", { canal: "sms" });
		assert.deepEqual([premiere.nombre, premiere.lignes.length], [51, 50]);
		const seconde = await listerEnvois("ici", { canal: "sms", avant: premiere.suite });
		assert.deepEqual([seconde.lignes.length, seconde.suite], [1, undefined]);
	});

	it("laisse de côté un filtre illisible", () => {
		const lu = lireFiltre(new URLSearchParams("canal=pigeon&etat=incertain&avant=-3"));
		assert.deepEqual(lu, { canal: undefined, etat: "incertain", avant: undefined });
		assert.equal(adresse(lu), "/boite-d-envoi?etat=incertain");
		assert.equal(adresse({}), "/boite-d-envoi");
	});
});
