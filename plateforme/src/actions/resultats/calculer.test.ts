import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { ajouterJours } from "../../socle/index.ts";
import { calculer, estMure } from "./calculer.ts";
import { equiteDe } from "./equite.ts";
import { lignesEnCsv } from "./exporter.ts";
import type { Ligne } from "./ligne.ts";

const AU = "2021-01-04";
const DEBUT = "2020-09-21";
const ligne = (plus: Partial<Ligne> = {}): Ligne => ({
	bras: "a",
	horsTirage: null,
	strate: "seul|25 à 34 ans",
	debut: DEBUT,
	contacteLe: DEBUT,
	canal: "sms",
	joint: true,
	visiteLe: null,
	demandeLe: null,
	commune: "autre commune (zone 3)",
	densite: "commune rurale",
	sexe: "femme",
	enAttente: false,
	ouvertLe: null,
	montant: null,
	rappel: null,
	cout: 10,
	...plus,
});
const fois = (n: number, plus: Partial<Ligne> = {}) => Array.from({ length: n }, () => ligne(plus));
const ouvert = (jours: number, montant: number): Partial<Ligne> => ({
	demandeLe: ajouterJours(DEBUT, 2),
	ouvertLe: ajouterJours(DEBUT, jours),
	montant,
});
const demande = { demandeLe: "2020-09-25" };
const PREVUS = [
	{ nom: "a", part: 50 },
	{ nom: "b", part: 50 },
];

/** 490 against 490, 6 % against 11 %; some unreached, waiting, unripe, and kept out of the draw. */
const GRANDE: Ligne[] = [
	...fois(12, ouvert(20, 20_000)),
	...fois(17, demande),
	...fois(461),
	...fois(20, { bras: "b", ...ouvert(10, 21_900), rappel: 102_000 }),
	...fois(14, { bras: "b", ...ouvert(40, 30_000) }),
	...fois(20, { bras: "b", ...demande, enAttente: true }),
	...fois(400, { bras: "b" }),
	...fois(36, {
		bras: "b",
		contacteLe: null,
		canal: null,
		joint: false,
		strate: "couple|50 ans et plus",
	}),
	...fois(5, { debut: "2020-12-01", contacteLe: "2020-12-01" }),
	...fois(3, { bras: "hors-tirage", horsTirage: "expulsion", ...ouvert(5, 50_000) }),
	...fois(2, { bras: "hors-tirage", horsTirage: "violences", debut: "2020-12-01" }),
];

describe("Les résultats d’une action", () => {
	it("comptent chacun dans le bras où il fut tiré, contacté ou non", () => {
		const { bras } = calculer(GRANDE, AU, PREVUS);
		assert.deepEqual(
			bras.map(({ bras: nom, murs }) => [nom, murs.n, murs.contactes, murs.demandes, murs.ouverts]),
			[
				["a", 490, 490, 29, 12],
				["b", 490, 454, 54, 34],
			],
		);
		assert.deepEqual([bras[1]?.demandes?.x, bras[1]?.demandes?.n], [54, 490]);
	});

	it("mettent à part ce qui n’est pas mûr, ce qui attend, et ce qui n’a pas été tiré", () => {
		const { bras, horsTirage } = calculer(GRANDE, AU, PREVUS);
		assert.deepEqual([bras[0]?.tous.n, bras[0]?.murs.n], [495, 490]);
		assert.equal(bras[1]?.murs.enAttente, 20);
		const { tous, murs } = horsTirage ?? assert.fail("personne hors tirage");
		assert.deepEqual([tous.n, murs.n, murs.ouverts], [5, 3, 3]);
	});

	it("mûrissent à quatre-vingt-dix jours, pas à quatre-vingt-neuf", () => {
		assert.equal(estMure({ debut: ajouterJours(AU, -90) }, AU), true);
		assert.equal(estMure({ debut: ajouterJours(AU, -89) }, AU), false);
	});

	it("comparent au premier bras, avec l’intervalle de Newcombe et l’ajustement de Holm", () => {
		const { comparaisons } = calculer(GRANDE, AU, PREVUS);
		assert.equal(comparaisons.length, 2);
		const [demandes, ouverts] = comparaisons;
		assert.ok(demandes && ouverts);
		assert.ok(Math.abs(demandes.ecart - 25 / 490) < 1e-12);
		assert.ok(demandes.bas > 0 && demandes.haut < 0.1);
		assert.ok(demandes.pAjuste >= demandes.p && demandes.p < 0.01);
		assert.ok(ouverts.pAjuste >= 2 * ouverts.p - 1e-15);
	});

	it("ne comparent pas ce que personne n’a tiré au sort", () => {
		const { comparaisons, tirage, bras } = calculer(GRANDE, AU);
		assert.deepEqual([comparaisons, tirage], [[], undefined]);
		assert.deepEqual(
			bras.map(({ bras: nom }) => nom),
			["a", "b"],
		);
	});

	it("s’alarment d’un tirage qui n’a pas les parts prévues", () => {
		const juste = calculer([...fois(500), ...fois(510, { bras: "b" })], AU, PREVUS);
		const faux = calculer([...fois(400), ...fois(600, { bras: "b" })], AU, PREVUS);
		assert.ok((juste.tirage?.p ?? 0) > 0.5);
		assert.ok((faux.tirage?.p ?? 1) < 0.001);
	});

	it("donnent moyenne, médiane, délai et coût par droit ouvert", () => {
		const { bras } = calculer(GRANDE, AU, PREVUS);
		const { murs } = bras[1] as (typeof bras)[number];
		assert.deepEqual([murs.montant?.n, murs.montant?.mediane], [34, 21_900]);
		assert.equal(murs.montant?.moyenne, (20 * 21_900 + 14 * 30_000) / 34);
		assert.deepEqual([murs.rappel?.n, murs.rappel?.moyenne], [20, 102_000]);
		assert.deepEqual([murs.delai?.mediane, murs.cout, murs.coutParDroit], [10, 4540, 4540 / 34]);
	});

	it("ne donnent pas de coût quand le coût d’une seule personne manque", () => {
		const { ensemble } = calculer([...fois(3), ...fois(1, { cout: null })], AU);
		assert.equal(ensemble.murs.cout, undefined);
		assert.equal(ensemble.murs.coutParDroit, undefined);
	});

	it("disent qui n’a pas été joint", () => {
		const { nonJoints } = calculer(GRANDE, AU, PREVUS);
		assert.deepEqual(nonJoints, [{ strate: "couple|50 ans et plus", n: 36, nonJoints: 36 }]);
	});

	it("ne montrent pas le groupe où une personne se reconnaîtrait", () => {
		const groupe = (n: number) =>
			calculer(fois(n, { strate: "seul|âge inconnu", joint: false }), AU, PREVUS).nonJoints;
		assert.deepEqual(groupe(4), []);
		assert.deepEqual(groupe(5), [{ strate: "seul|âge inconnu", n: 5, nonJoints: 5 }]);
	});

	it("supportent de n’avoir personne", () => {
		const { ensemble, comparaisons } = calculer([], AU, PREVUS);
		assert.deepEqual([ensemble.murs.n, ensemble.demandes, comparaisons], [0, undefined, []]);
	});
});

describe("Le recompte d’une action", () => {
	const script = fileURLToPath(new URL("../../../../script/recompter-action.js", import.meta.url));
	const recompter = (lignes: readonly Ligne[], prevus?: typeof PREVUS) => {
		const dossier = mkdtempSync(join(tmpdir(), "action-"));
		try {
			const fichier = join(dossier, "lignes.csv");
			writeFileSync(fichier, lignesEnCsv(lignes, AU, prevus));
			return JSON.parse(execFileSync(process.execPath, [script, fichier], { encoding: "utf8" }));
		} finally {
			rmSync(dossier, { recursive: true });
		}
	};
	const arrondi = (valeur: unknown): unknown => {
		if (typeof valeur === "number") return Number(valeur.toPrecision(9));
		if (Array.isArray(valeur)) return valeur.map(arrondi);
		if (valeur === null || typeof valeur !== "object") return valeur;
		return Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, arrondi(v)]));
	};

	it("redonne chaque chiffre depuis l’export, sans rien partager avec la plateforme", () => {
		const { au: _, ...attendu } = calculer(GRANDE, AU, PREVUS);
		const json = JSON.parse(JSON.stringify({ ...attendu, equite: equiteDe(GRANDE) }));
		assert.deepEqual(arrondi(recompter(GRANDE, PREVUS)), arrondi(json));
	});

	it("redonne un bras où personne n’est tombé, et des noms qui ressemblent à du CSV ou à une formule", () => {
		const DROLE = '=SMS; « puis » "appel"';
		const prevus = [
			{ nom: DROLE, part: 70 },
			{ nom: "-Lettre", part: 20 },
			{ nom: "Personne", part: 10 },
		];
		const lignes = [
			...fois(30, { bras: DROLE }),
			...fois(1, { bras: "-Lettre", ...ouvert(3, 10_000) }),
		];
		const { au: _, ...attendu } = calculer(lignes, AU, prevus);
		assert.deepEqual(
			attendu.bras.map(({ tous }) => tous.n),
			[30, 1, 0],
		);
		const json = JSON.parse(JSON.stringify({ ...attendu, equite: equiteDe(lignes) }));
		assert.deepEqual(arrondi(recompter(lignes, prevus)), arrondi(json));
	});

	it("redonne aussi une action sans plan", () => {
		const { au: _, ...attendu } = calculer(GRANDE, AU);
		const json = JSON.parse(JSON.stringify({ ...attendu, equite: equiteDe(GRANDE) }));
		assert.deepEqual(arrondi(recompter(GRANDE)), arrondi(json));
	});

	it("redonne l’équité : l’ordre des parts, et les mêmes petits nombres tus", () => {
		const villes = ["commune inconnue", "grande agglomération ou Genevois (zone 2)"];
		for (const petits of [3, 4, 5, 6]) {
			const lignes = GRANDE.map((l, i) => ({
				...l,
				sexe: ["homme", "femme", "sexe inconnu"][i < petits ? 2 : i % 2] ?? "",
				densite: i < 60 ? "ville ou campagne, inconnu" : i < 100 ? "commune urbaine" : l.densite,
				commune: (i < petits ? villes[0] : i < 40 ? villes[1] : undefined) ?? l.commune,
			}));
			const { equite } = recompter(lignes) as { equite: unknown };
			assert.deepEqual(equite, JSON.parse(JSON.stringify(equiteDe(lignes))), `${petits}`);
		}
	});

	it("voit une ligne changée", () => {
		const change = GRANDE.map((l, i) => (i === 400 ? { ...l, ...demande } : l));
		assert.notDeepEqual(recompter(change, PREVUS), recompter(GRANDE, PREVUS));
	});
});
