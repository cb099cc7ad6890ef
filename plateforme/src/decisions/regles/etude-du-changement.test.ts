import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CodePrestation, Foyer, Personne } from "droits";
import { appliquer, type Changement } from "../../changements/index.ts";
import { foyerDe, personne } from "../../dossiers/essais.ts";
import { type Calculee, etudier } from "./etude.ts";
import { proposer } from "./proposer.ts";

const zoe = (net: number, reste: Partial<Personne> = {}) =>
	personne("demandeur", "1984-03-12", {
		activite: net > 0 ? "actif" : "inactif",
		revenus_mensuels:
			net > 0 ? [{ nature: "salaire", de: "2018-01", a: "2020-12", net, imposable: net }] : [],
		ressources_annuelles: { "2018": { salaire_imposable: net * 12 } },
		...reste,
	});
const ali = personne("conjoint", "1983-01-01", {
	revenus_mensuels: [],
	ressources_annuelles: { "2018": {} },
});
const lea = personne("enfant", "2015-05-06");
const tom = personne("enfant", "2012-05-06");
const famille = (...personnes: Personne[]): Foyer =>
	foyerDe(personnes, {
		connu_depuis: "2018-01",
		logement: { statut_occupation: "locataire_vide", loyer: 500, zone_apl: 3 },
	});

/** Told in `dit`, decided in December 2020. */
function etude(
	avant: Foyer,
	change: Partial<Changement> & { mois: string },
	percues: CodePrestation[],
	{ dit = "2020-12", effets = {} as Partial<Record<CodePrestation, string>> } = {},
): Calculee {
	const propose = appliquer(avant, {
		...{ enfants: [], partent: [], activites: new Map() },
		revenus: { trimestre: ["2020-09", "2020-10", "2020-11"], parPlace: new Map() },
		...change,
	});
	const lue = etudier({
		...{ connu: avant, propose: propose.contenu, percues: new Set(percues), prestation: null },
		...{ demande: dit, ceMois: "2020-12", asf: new Map() },
		survenu: {
			mois: change.mois,
			places: propose.places,
			effets: new Map(Object.entries(effets)) as Map<CodePrestation, string>,
		},
	});
	assert.ok(!("sansBareme" in lue), JSON.stringify(lue));
	return lue;
}
const ligne = (lue: Calculee, code: CodePrestation) =>
	lue.lignes.find(({ prestation }) => prestation === code);
const ne = (jour: string) => ({ prenom: "Nour", nom: "P", naissance: jour, alternee: false });

describe("Une naissance", () => {
	const foyer = famille(zoe(900), ali, lea);
	it("ouvre sans demande ce que l’enfant ouvre, du mois qui suit (CSS R552-2, I)", () => {
		const lue = etude(foyer, { mois: "2020-09", enfants: [ne("2020-09-12")] }, ["aide_logement"]);
		for (const code of ["af", "paje_base"] as const) {
			const sienne = ligne(lue, code);
			assert.equal(sienne?.effet, "2020-10", code);
			assert.deepEqual(
				sienne?.rappel.map(({ mois }) => mois),
				["2020-10", "2020-11"],
			);
		}
		assert.equal(ligne(lue, "cf"), undefined);
	});

	it("dite le mois même, se lit dans le mois qui suit, et ne doit rien encore", () => {
		const lue = etude(foyer, { mois: "2020-12", enfants: [ne("2020-12-02")] }, []);
		const af = ligne(lue, "af");
		assert.deepEqual([af?.effet, lue.enAvance], [undefined, "2021-01"]);
		assert.ok(af && af.montant.a > 0, "l’année de ressources change en janvier : une fourchette");
		const novembre = etude(
			{ ...foyer, mois: "2020-11" },
			{ mois: "2020-11", enfants: [ne("2020-11-02")] },
			[],
			{ dit: "2020-11" },
		);
		assert.deepEqual(
			[ligne(novembre, "af")?.effet, ligne(novembre, "af")?.echus, novembre.enAvance],
			["2020-12", [], "2020-12"],
		);
	});

	it("ce qui était dû déjà, et n’est pas payé, n’est pas l’effet de la naissance", () => {
		const deux = famille(zoe(900), ali, tom, lea);
		const lue = etude(deux, { mois: "2020-09", enfants: [ne("2020-09-12")] }, []);
		assert.equal(ligne(lue, "af"), undefined);
		assert.ok(ligne(lue, "paje_base"));
	});
});

describe("Un départ", () => {
	it("baisse les allocations familiales dès le mois même : ce qui est payé depuis est un trop-perçu (R552-3)", () => {
		const trois = famille(zoe(900), ali, tom, lea, personne("enfant", "2010-01-01"));
		const lue = etude(trois, { mois: "2020-10", partent: [4] }, ["af"]);
		const af = ligne(lue, "af");
		assert.equal(af?.effet, "2020-10");
		assert.deepEqual(
			af?.trop?.map(({ mois }) => mois),
			["2020-10", "2020-11"],
		);
		const total = af?.trop?.reduce((somme, { baisse }) => somme + baisse, 0) ?? 0;
		assert.ok(total > 100 && Math.abs(lue.aReprendre - total) < 0.01);
		assert.deepEqual([af?.rappel, af?.echus], [[], []]);
		assert.ok(lue.gain.mois.a < 0);
	});
});

describe("Une vie de couple", () => {
	const sam = {
		...{ prenom: "Sam", nom: "P", naissance: "1990-01-01", activite: "actif" as const },
		revenus: new Map([["salaire" as const, [1500, 1500, 1500]]]),
		annuelles: { "2018": { salaire_imposable: 18_000 } },
	};
	const seule = famille(zoe(0), lea);
	it("attend le réexamen pour le RSA : sans son mois, rien n’est daté ni repris", () => {
		const rsa = ligne(etude(seule, { mois: "2020-10", conjoint: sam }, ["rsa"]), "rsa");
		assert.deepEqual([rsa?.effet, rsa?.sansDate, rsa?.trop], [undefined, "reexamen", []]);
	});

	it("l’agent dit le mois du réexamen ; avant le changement, ce n’en est pas un", () => {
		const rsa = (mois: string) =>
			ligne(
				etude(seule, { mois: "2020-10", conjoint: sam }, ["rsa"], { effets: { rsa: mois } }),
				"rsa",
			);
		assert.deepEqual([rsa("2020-11")?.effet, rsa("2020-11")?.trop?.length], ["2020-11", 1]);
		assert.equal(rsa("2020-10")?.effet, "2020-10");
		assert.equal(rsa("2020-09")?.effet, undefined);
	});

	it("une décision se prend avec ou sans date, jamais sur un doute", () => {
		const choix = { sens: "accord" as const, motifs: [], verifie: false };
		const lue = etude(seule, { mois: "2020-10", conjoint: sam }, ["rsa"]);
		const propose = proposer(lue, null, choix);
		assert.equal(propose.ok && propose.lignes[0]?.effet, null);
		const inconnu = { ...sam, revenus: undefined, annuelles: undefined };
		const flou = etude(seule, { mois: "2020-10", conjoint: inconnu }, ["rsa"]);
		assert.deepEqual(proposer(flou, null, choix), { ok: false, motif: "incertain" });
	});
});

describe("Une séparation", () => {
	it("change le RSA du mois même, et rattrape les mois passés (CASF R262-4-1)", () => {
		const couple = famille(
			zoe(0),
			{ ...ali, revenus_mensuels: [{ nature: "salaire", de: "2018-01", a: "2020-12", net: 1000 }] },
			lea,
		);
		const lue = etude(couple, { mois: "2020-10", partent: [1] }, ["rsa"]);
		const rsa = ligne(lue, "rsa");
		assert.deepEqual([rsa?.effet, rsa?.perdus], ["2020-10", 0]);
		assert.deepEqual(
			rsa?.rappel.map(({ mois }) => mois),
			["2020-10", "2020-11"],
		);
	});
});

describe("Un emploi perdu", () => {
	const foyer = famille(zoe(1500), ali, lea);
	const perdu = (mois: string, nature?: "chomage") =>
		etude(
			foyer,
			{
				mois,
				activites: new Map([[0, "chomeur" as const]]),
				chomages: new Map([[0, `${mois}-15`]]),
				...(nature && {
					revenus: {
						trimestre: ["2020-09", "2020-10", "2020-11"] as const,
						parPlace: new Map([[0, new Map([[nature, [900, 900, 900]]])]]),
					},
				}),
			} as Parameters<typeof etude>[1],
			["aide_logement"],
		);

	it("indemnisé, augmente l’aide au logement au deuxième mois qui suit, même dit plus tard (R822-14)", () => {
		const septembre = ligne(perdu("2020-08", "chomage"), "aide_logement");
		assert.deepEqual([septembre?.effet, septembre?.perdus], ["2020-10", 0]);
	});

	it("sans que l’indemnité soit dite, attend que l’agent le sache (R822-14, R822-15)", () => {
		assert.equal(ligne(perdu("2020-09"), "aide_logement")?.sansDate, "indemnisation");
	});

	it("une allocation touchée avant l’emploi perdu ne dit rien de celui-ci", () => {
		const jadis = {
			...zoe(1500),
			revenus_mensuels: [
				{ nature: "chomage" as const, de: "2018-01", a: "2018-06", net: 900, imposable: 900 },
				{ nature: "salaire" as const, de: "2018-07", a: "2020-12", net: 1500, imposable: 1500 },
			],
		};
		const lue = etude(
			famille(jadis, ali, lea),
			{
				mois: "2020-09",
				activites: new Map([[0, "chomeur"]]),
				chomages: new Map([[0, "2020-09-15"]]),
			},
			["aide_logement"],
		);
		assert.equal(ligne(lue, "aide_logement")?.sansDate, "indemnisation");
	});

	it("dit ce que le calcul n’applique pas (R532-7)", () => {
		assert.equal(perdu("2020-09").abattement, "2020-11");
		assert.equal(perdu("2020-10").abattement, "2020-12");
	});
});
