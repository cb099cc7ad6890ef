import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "drizzle-orm";
import type { Foyer } from "droits";
import { actesDuJournal, acteur, avecBase, lire, ouvrir } from "../dossiers/essais.ts";
import {
	finirParticularite,
	noterParticularite,
	noterSexe,
	noterTitre,
	proteger,
	sOpposer,
} from "../dossiers/index.server.ts";
import type { Particularite } from "../dossiers/index.ts";
import { examinerLots } from "./actes/examiner-lot.ts";
import { lancerReperage } from "./actes/lancer-reperage.ts";
import { reprendreVerification, verifier } from "./actes/verifier.ts";
import { lireAVerifier } from "./lectures/a-verifier.ts";
import { lireSoutienFamilial } from "./lectures/soutien-familial.ts";
import { type Atelier, ouvrirAtelier } from "./reperage/atelier.ts";
import type { Vue } from "./reperage/vues.ts";

const SUISSE = { nature: "frontalier", precision: "suisse", depuis: "2020-03-01" } as const;
const agent = (quand: string) => acteur(["charge-acces-droits", "gestionnaire"], quand);
const mardi = agent("2020-12-15T09:00:00Z");

/** Alone, at work, paid nothing by the office: prime d'activité is certain. */
const TRAVAILLE = {
	nom: "Durand|Zoé",
	naissance: "1985-01-15",
	role: "demandeur" as const,
	reste: {
		activite: "actif" as const,
		revenus_mensuels: [
			{ nature: "salaire" as const, de: "2019-01", a: "2020-12", net: 1100, imposable: 1130 },
		],
		ressources_annuelles: { "2018": { salaire_imposable: 14_000 } },
	},
};
const FOYER: Partial<Foyer> = {
	connu_depuis: "2020-06",
	logement: { statut_occupation: "proprietaire", zone_apl: 3 },
	droits_valorises: {},
};

describe("Les dossiers qu’une personne vérifie", () => {
	avecBase();
	let atelier: Atelier;
	before(() => {
		atelier = ouvrirAtelier(1);
	});
	after(() => atelier.fermer());

	const chercher = async (par = mardi) => {
		const lance = await lancerReperage(par, { portee: "changes", parTravaux: false });
		assert.ok(lance.ok, JSON.stringify(lance));
		await examinerLots(par, lance.reperage, atelier);
		return lance.aExaminer;
	};
	const constats = (dossier: number) =>
		lire(async (tx) => {
			const { rows } = await tx.execute<{ dit: string }>(sql`
				SELECT prestation || ' ' || situation || ' ' || statut AS dit FROM constats
				WHERE dossier = ${dossier} AND etat = 'ouvert' ORDER BY prestation`);
			return rows.map(({ dit }) => dit);
		});
	const liste = async (vue?: Vue) =>
		(await lireAVerifier(mardi, vue)).lignes.map(({ dossier, nature }) => `${dossier} ${nature}`);
	const ouvrirZoe = () => ouvrir([TRAVAILLE], { foyer: FOYER });
	const noter = async (dossier: number, fait: Omit<Particularite, "jusqua">) =>
		assert.deepEqual(await noterParticularite(mardi, dossier, fait), { ok: true });
	const RESERVEE = ["ppa a_verifier a_verifier"];

	it("le repérage suivant ne regarde que le dossier où le fait est noté, et son droit est à vérifier", async () => {
		const { dossier } = await ouvrirZoe();
		await ouvrirZoe();
		await chercher();
		assert.deepEqual(await constats(dossier), ["ppa a_demander certain"]);
		await noter(dossier, SUISSE);
		assert.equal(await chercher(), 1);
		assert.deepEqual(await constats(dossier), RESERVEE);
		assert.equal(await chercher(), 0);
	});

	it("sont une liste, celle dont l’enjeu est le plus grand d’abord, comptée par raison", async () => {
		const { dossier } = await ouvrirZoe();
		const sansDroit = await ouvrir(["Petit Max 1990-01-01 demandeur"], {
			foyer: { logement: null },
		});
		await noter(sansDroit.dossier, { nature: "mdph", precision: "attente", depuis: "2020-01-01" });
		const bienPayee = {
			activite: "actif" as const,
			revenus_mensuels: [
				{ nature: "salaire" as const, de: "2019-01", a: "2020-12", net: 4000, imposable: 4120 },
			],
			ressources_annuelles: { "2018": { salaire_imposable: 49_000 } },
		};
		const rien = await ouvrir([{ ...TRAVAILLE, reste: bienPayee }], { foyer: FOYER });
		await noter(rien.dossier, { nature: "msa", precision: "", depuis: "2020-01-01" });
		await noter(dossier, SUISSE);
		await chercher();
		const { lignes, comptes } = await lireAVerifier(mardi);
		assert.equal(lignes.at(-1)?.dossier, sansDroit.dossier);
		const sienne = lignes.find((ligne) => ligne.dossier === dossier);
		assert.deepEqual(sienne?.prestations, ["ppa"]);
		assert.ok(sienne && sienne.montant > 100 && sienne.enjeu > 1000, "en euros");
		assert.deepEqual(comptes.mdph, 1);
		assert.deepEqual(await liste("mdph"), [`${sansDroit.dossier} mdph`]);
		// Nothing waits for it: apart, without being lost.
		assert.deepEqual(await liste("sans-droit"), [`${rien.dossier} msa`]);
	});

	it("vérifié : oui, son droit redevient proposable au repérage suivant, probable au plus, et daté", async () => {
		const { dossier } = await ouvrirZoe();
		await noter(dossier, SUISSE);
		await chercher();
		assert.deepEqual(await verifier(mardi, dossier, SUISSE, "oui"), { ok: true });
		assert.ok(!(await liste()).includes(`${dossier} frontalier`));
		const vus = await lireAVerifier(mardi, "verifies");
		const vu = vus.lignes.find((ligne) => ligne.dossier === dossier);
		assert.deepEqual([vu?.issue, vu?.verifieLe], ["oui", "2020-12-15"]);
		assert.equal(await chercher(), 1);
		assert.deepEqual(await constats(dossier), ["ppa a_demander probable"]);
		const journal = (await actesDuJournal(dossier)).at(-1);
		assert.deepEqual([journal?.acte, journal?.motif], ["verification.noter", "issue=oui"]);
	});

	it("vérifié : non, son droit se tait ; revenir sur la réponse le rend à vérifier", async () => {
		const { dossier } = await ouvrirZoe();
		await noter(dossier, SUISSE);
		await chercher();
		await verifier(mardi, dossier, SUISSE, "non");
		await chercher();
		assert.deepEqual(await constats(dossier), []);
		assert.ok(!(await liste()).includes(`${dossier} frontalier`));
		assert.deepEqual(await reprendreVerification(mardi, dossier, SUISSE), { ok: true });
		await chercher();
		assert.deepEqual(await constats(dossier), RESERVEE);
	});

	it("revient quand le fait change : ailleurs, ou depuis un autre jour", async () => {
		const { dossier } = await ouvrirZoe();
		await noter(dossier, SUISSE);
		await chercher();
		await verifier(mardi, dossier, SUISSE, "non");
		const ailleurs = { ...SUISSE, precision: "autre", depuis: "2020-12-01" };
		await noter(dossier, ailleurs);
		assert.ok((await liste("frontalier")).includes(`${dossier} frontalier`));
		await chercher();
		assert.deepEqual(await constats(dossier), RESERVEE);
		assert.deepEqual(await verifier(mardi, dossier, SUISSE, "oui"), {
			ok: false,
			motif: "plus-au-dossier",
		});
	});

	it("revient quand un autre droit apparaît", async () => {
		const { dossier } = await ouvrirZoe();
		await noter(dossier, SUISSE);
		assert.ok((await liste("sans-droit")).includes(`${dossier} frontalier`));
		await verifier(mardi, dossier, SUISSE, "oui");
		assert.ok(!(await liste()).includes(`${dossier} frontalier`));
		await chercher();
		assert.ok((await liste()).includes(`${dossier} frontalier`));
		assert.deepEqual(await constats(dossier), RESERVEE);
	});

	it("le fait fini, le droit redevient certain et la liste l’oublie", async () => {
		const { dossier } = await ouvrirZoe();
		await noter(dossier, { nature: "sejour", precision: "", depuis: "2020-05-01" });
		await chercher();
		assert.deepEqual(await constats(dossier), RESERVEE);
		await finirParticularite(mardi, dossier, "sejour");
		await chercher();
		assert.deepEqual(await constats(dossier), ["ppa a_demander certain"]);
		assert.ok(!(await liste()).includes(`${dossier} sejour`));
	});

	it("qui s’oppose n’y est pas ; un dossier protégé s’ouvre d’abord", async () => {
		const { dossier } = await ouvrirZoe();
		await noter(dossier, SUISSE);
		await sOpposer(mardi, dossier, "reperage");
		assert.ok(!(await liste()).includes(`${dossier} frontalier`));
		const protege = await ouvrirZoe();
		await noter(protege.dossier, SUISSE);
		await proteger(mardi, protege.dossier, "notoriete");
		assert.deepEqual(await verifier(mardi, protege.dossier, SUISSE, "oui"), {
			ok: false,
			motif: "reserve",
		});
	});

	it("le sexe ne change rien à ce qui est cherché : le dossier n’est même pas relu", async () => {
		const { dossier, personnes } = await ouvrirZoe();
		await chercher();
		const avant = await constats(dossier);
		await noterSexe(mardi, dossier, { personne: personnes[0] ?? 0, sexe: "F" });
		assert.equal(await chercher(), 0);
		assert.deepEqual(await constats(dossier), avant);
	});

	it("le panneau du soutien familial dit le titre de chaque enfant, le dernier, et les refus qui le concernent", async () => {
		const enfant = (nom: string, naissance: string) => ({
			nom,
			naissance,
			role: "enfant" as const,
			reste: { prive_aide_parent: true },
		});
		const { dossier, personnes } = await ouvrir(
			[TRAVAILLE, enfant("Durand|Léa", "2015-05-06"), enfant("Durand|Tom", "2017-02-03")],
			{ foyer: FOYER },
		);
		const titre = {
			personne: personnes[2] ?? 0,
			nature: "jugement" as const,
			date: "2019-05-10",
			montant: 15_000,
			dernierPaiement: "2020-08-01",
			recouvrement: true,
		};
		await noterTitre(mardi, dossier, { ...titre, date: "2018-01-01", montant: 10_000 });
		await noterTitre(mardi, dossier, titre);
		await chercher();
		await lire((tx) =>
			tx.execute(sql`
				INSERT INTO droits_valorises (organisme, dossier, prestation, beneficiaire, etat, depuis, fini_le)
				VALUES ('ici', ${dossier}, 'asf', 'foyer', 'refuse', '2018-01-01', '2018-02-01'),
					('ici', ${dossier}, 'asf', 'enfant-1', 'refuse', '2019-01-01', '2019-02-01')`),
		);
		const { aProposer } = await lireSoutienFamilial(mardi);
		const { personne: _, ...attendu } = titre;
		assert.deepEqual(
			aProposer
				.filter((e) => e.dossier === dossier)
				.sort((x, y) => x.rang - y.rang)
				.map((e) => [e.rang, e.titre, e.refus]),
			[
				[1, null, ["2018-01-01", "2019-01-01"]],
				[2, attendu, ["2018-01-01"]],
			],
		);
	});
});
