import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actesDuJournal, acteur, avecBase, lire, ouvrir } from "../essais.ts";
import {
	finirParticularite,
	lireDossier,
	noterParticularite,
	noterSexe,
	noterTitre,
	scinder,
} from "../index.server.ts";
import { estParticularite, type TitreDePension } from "../index.ts";

const PARENT_SEUL = ["Durand Zoé 1984-03-12 demandeur", "Durand Léa 2015-05-06 enfant"];
const COUPLE = ["Durand Zoé 1984-03-12 demandeur", "Ben Ali 1983-01-01 conjoint"];
const lu = async (dossier: number) => {
	const lu = await lire((tx) => lireDossier(tx, dossier));
	assert.ok(lu);
	return lu;
};

describe("Ce qu’une personne vérifie avant de proposer", () => {
	avecBase();

	it("se dit de quatre façons, et d’aucune autre", () => {
		assert.ok(estParticularite("frontalier", "suisse"));
		assert.ok(estParticularite("sejour", ""));
		assert.ok(!estParticularite("sejour", "suisse"));
		assert.ok(!estParticularite("frontalier", ""));
		assert.ok(!estParticularite("nationalite", ""));
		assert.ok(!estParticularite("toString", ""));
	});

	it("se note, se dit autrement, finit : l’ancien reste dans l’histoire, le journal ne dit pas quoi", async () => {
		const { dossier } = await ouvrir(PARENT_SEUL);
		const noter = (precision: string, depuis: string) =>
			noterParticularite(acteur(), dossier, { nature: "frontalier", precision, depuis });
		assert.deepEqual(await noter("suisse", "2020-12-11"), { ok: false, motif: "date-future" });
		assert.deepEqual(await noter("suisse", "2020-12-10"), { ok: true });
		assert.deepEqual(await noter("suisse", "2020-12-10"), { ok: false, motif: "deja-dit" });
		assert.deepEqual(await noter("autre", "2020-06-01"), { ok: true });
		assert.deepEqual(await finirParticularite(acteur(), dossier, "frontalier"), { ok: true });
		assert.deepEqual(await finirParticularite(acteur(), dossier, "frontalier"), {
			ok: false,
			motif: "aucune",
		});
		assert.deepEqual(
			(await lu(dossier)).particularites.map(({ precision, depuis, jusqua }) => [
				precision,
				depuis,
				jusqua,
			]),
			[
				["suisse", "2020-12-10", "2020-12-10"],
				["autre", "2020-06-01", "2020-12-10"],
			],
		);
		const journal = await actesDuJournal(dossier);
		assert.deepEqual(
			journal.slice(1).map(({ acte, motif }) => [acte, motif]),
			[
				["dossier.noter-particularite", null],
				["dossier.noter-particularite", null],
				["dossier.finir-particularite", null],
			],
		);
	});

	it("suit les deux dossiers d’un couple qui se sépare : on ne sait pas de qui il s’agit", async () => {
		const { dossier } = await ouvrir(COUPLE);
		const msa = { nature: "msa", precision: "", depuis: "2020-02-01" } as const;
		await noterParticularite(acteur(), dossier, msa);
		const separation = { date: "2020-11-01", matricule: "7654321B", enfants: new Map() };
		const fait = await scinder(acteur(), dossier, separation);
		assert.ok(fait.ok);
		for (const moitie of [dossier, fait.nouveau])
			assert.deepEqual((await lu(moitie)).particularites, [{ ...msa, jusqua: null }]);
	});
});

describe("Le titre qui fixe la pension d’un enfant", () => {
	avecBase();

	const titre = (personne: number, reste: Partial<TitreDePension> = {}): TitreDePension => ({
		personne,
		nature: "jugement",
		date: "2019-05-10",
		montant: 15_000,
		dernierPaiement: "2020-08-01",
		recouvrement: null,
		...reste,
	});

	it("se complète à la même date ; à une autre, le dernier compte", async () => {
		const { dossier, personnes } = await ouvrir(PARENT_SEUL);
		const [zoe = 0, lea = 0] = personnes;
		assert.deepEqual((await lu(dossier)).titres, []);
		assert.deepEqual(await noterTitre(acteur(), dossier, titre(lea)), { ok: true });
		await noterTitre(acteur(), dossier, titre(lea, { recouvrement: true }));
		assert.deepEqual((await lu(dossier)).titres, [titre(lea, { recouvrement: true })]);
		const revise = titre(lea, { nature: "titre-caf", date: "2020-09-01", dernierPaiement: null });
		await noterTitre(acteur(), dossier, revise);
		assert.deepEqual((await lu(dossier)).titres, [revise]);
		assert.deepEqual(await noterTitre(acteur(), dossier, titre(zoe)), {
			ok: false,
			motif: "pas-un-enfant",
		});
	});

	it("n’est ni à venir, ni payé avant d’exister ; sans titre, rien n’est fixé", async () => {
		const { dossier, personnes } = await ouvrir(PARENT_SEUL);
		const refus = async (reste: Partial<TitreDePension>) => {
			const fait = await noterTitre(acteur(), dossier, titre(personnes[1] ?? 0, reste));
			return fait.ok || fait.motif;
		};
		assert.equal(await refus({ date: "2020-12-11", dernierPaiement: null }), "date-future");
		assert.equal(await refus({ date: "2020-12-10", dernierPaiement: null }), true);
		assert.equal(await refus({ dernierPaiement: "2019-05-09" }), "paiement-avant-le-titre");
		assert.equal(await refus({ dernierPaiement: "2019-05-10" }), true);
		assert.equal(await refus({ nature: "aucun" }), "sans-titre");
		assert.equal(await refus({ nature: "aucun", montant: null, dernierPaiement: null }), true);
	});
});

describe("Le sexe de l’état civil", () => {
	avecBase();

	it("se note d’une personne du dossier, et se retire ; jamais de quelqu’un d’autre", async () => {
		const { dossier, personnes } = await ouvrir(PARENT_SEUL);
		const [zoe = 0] = personnes;
		const noter = (personne: number, sexe: "F" | "M" | null) =>
			noterSexe(acteur(), dossier, { personne, sexe });
		const sexe = async () => (await lu(dossier)).membres[0]?.sexe;
		assert.equal(await sexe(), null);
		assert.deepEqual(await noter(zoe, "F"), { ok: true });
		assert.equal(await sexe(), "F");
		await noter(zoe, null);
		assert.equal(await sexe(), null);
		const autre = await ouvrir(["Petit Max 1990-01-01 demandeur"]);
		assert.deepEqual(await noter(autre.personnes[0] ?? 0, "M"), {
			ok: false,
			motif: "pas-un-membre",
		});
	});
});
