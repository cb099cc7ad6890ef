import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Activite, Personne, RevenuMensuel } from "droits";
import {
	direRevenus,
	ignorerDepuis,
	poursuivre,
	revenusDuTrimestre,
	trimestreDe,
} from "./revenus.ts";

const TRIMESTRE = ["2020-09", "2020-10", "2020-11"];
const SU = "2020-12";
const salaire = (de: string, a: string, net: number | null): RevenuMensuel => ({
	nature: "salaire",
	de,
	a,
	net,
	imposable: net,
});
const avec = (revenus_mensuels: Personne["revenus_mensuels"]): Personne => ({
	role: "demandeur",
	date_naissance: "1984-03-12",
	revenus_mensuels,
});
const connus = (personne: Personne, su = SU) =>
	Object.fromEntries(revenusDuTrimestre(personne, TRIMESTRE, su));

describe("Le trimestre de référence", () => {
	it("va de M-3 à M-1, de M-4 à M-2 quand le foyer le dit décalé", () => {
		const foyer = { id: "1", mois: "2020-12", logement: null, personnes: [avec([])] };
		assert.deepEqual(trimestreDe(foyer, "2020-12"), TRIMESTRE);
		const decale = { ...foyer, trimestre_reference_decale: true };
		assert.deepEqual(trimestreDe(decale, "2021-01"), TRIMESTRE);
	});
});

describe("Les revenus connus d’un trimestre", () => {
	it("nature par nature, deux emplois additionnés, zéro où le foyer se tait", () => {
		const deux = avec([
			salaire("2020-01", "2020-10", 1000),
			salaire("2020-10", "2020-10", 250.5),
			{ nature: "chomage", de: "2020-11", a: "2020-12", net: 700 },
			{ nature: "retraite", de: "2020-12", a: "2020-12", net: 900 },
		]);
		assert.deepEqual(connus(deux), { salaire: [1000, 1250.5, 0], chomage: [0, 0, 700] });
	});

	it("inconnus plutôt que nuls : foyer qui ne sait pas, revenu sans montant, mois d’après", () => {
		assert.deepEqual(connus(avec(null)), {});
		assert.deepEqual(connus(avec([salaire("2020-09", "2020-10", null)])), {
			salaire: [null, null, 0],
		});
		assert.deepEqual(connus(avec([salaire("2020-09", "2020-09", 900)]), "2020-10"), {
			salaire: [900, 0, null],
		});
	});
});

describe("Dire les revenus d’un trimestre", () => {
	const dire = (personne: Personne, dits: Record<string, (number | null)[]>, su = SU) =>
		direRevenus(personne, TRIMESTRE, new Map(Object.entries(dits)) as never, su);

	it("ne touche à rien quand ce sont ceux que l’on connaît", () => {
		const personne = avec([salaire("2020-01", "2020-12", 1000)]);
		const memes = dire(personne, { salaire: [1000, 1000, 1000], chomage: [0, 0, 0] });
		assert.equal(memes, personne.revenus_mensuels);
	});

	it("ne change que cette nature et ces mois ; ce qui est imposable n’est plus connu", () => {
		const pension = { nature: "pension_alimentaire" as const, de: "2020-01", a: null, net: 100 };
		const personne = avec([salaire("2020-01", "2020-12", 1000), pension]);
		assert.deepEqual(dire(personne, { salaire: [1000, 0, 1200] }), [
			salaire("2020-01", "2020-08", 1000),
			salaire("2020-12", "2020-12", 1000),
			pension,
			{ nature: "salaire", de: "2020-09", a: "2020-09", net: 1000, imposable: null },
			{ nature: "salaire", de: "2020-11", a: "2020-11", net: 1200, imposable: null },
		]);
		const dites = dire(personne, { pension_alimentaire: [0, 0, 150] });
		assert.deepEqual(dites?.at(-1), {
			nature: "pension_alimentaire",
			de: "2020-11",
			a: "2020-11",
			net: 150,
		});
	});

	it("d’une personne dont on ne sait rien, ne fait pas du reste un passé sans revenu", () => {
		assert.equal(dire(avec(null), {}), null);
		assert.deepEqual(dire(avec(null), { salaire: [900, 900, null] }), [
			{ nature: null, de: "2019-01", a: "2020-08", net: null, imposable: null },
			{ nature: "salaire", de: "2020-09", a: "2020-09", net: 900, imposable: null },
			{ nature: "salaire", de: "2020-10", a: "2020-10", net: 900, imposable: null },
			{ nature: "salaire", de: "2020-11", a: "2020-11", net: null, imposable: null },
		]);
	});
});

describe("Du trimestre dit au mois du droit", () => {
	const apres = (
		dits: Record<string, (number | null)[]>,
		activite: Activite | null,
		{ connus = [] as RevenuMensuel[], mois = SU } = {},
	) =>
		poursuivre(connus, new Map(Object.entries(dits)) as never, TRIMESTRE, { mois, activite })?.map(
			(r) => [r?.nature, r?.de, r?.a, r?.net],
		);

	it("un salaire continue pour qui travaille ou étudie ; pour un autre, personne ne le sait", () => {
		const net = (activite: Activite | null) => apres({ salaire: [900, 900, 950] }, activite);
		for (const activite of ["actif", "etudiant"] as const)
			assert.deepEqual(net(activite), [["salaire", SU, SU, 950]]);
		for (const activite of ["chomeur", "inactif", "retraite", null] as const)
			assert.deepEqual(net(activite), [["salaire", SU, SU, null]]);
	});

	it("une allocation de chômage continue pour qui cherche un emploi, une retraite pour tous", () => {
		const deux = { chomage: [700, 700, 700], retraite: [0, 0, 300] };
		const nets = (activite: Activite) => apres(deux, activite)?.map(([, , , net]) => net);
		assert.deepEqual(nets("chomeur"), [700, 300]);
		assert.deepEqual(nets("actif"), [null, 300]);
	});

	it("ce qui n’arrivait plus le dernier mois ne continue pas, et ce que l’on sait du mois reste", () => {
		assert.deepEqual(apres({ salaire: [900, 900, 0] }, "actif"), []);
		const connus = [salaire("2020-12", "2020-12", 1000)];
		assert.deepEqual(apres({ salaire: [900, 900, 900] }, "actif", { connus }), [
			["salaire", SU, SU, 1000],
		]);
	});

	it("deux mois quand le trimestre est décalé, aucun quand il n’y en a pas", () => {
		const dits = { salaire: [900, 900, 900] };
		assert.deepEqual(apres(dits, "actif", { mois: "2021-01" }), [
			["salaire", "2020-12", "2021-01", 900],
		]);
		assert.deepEqual(apres(dits, "actif", { mois: "2020-11" }), []);
	});
});

describe("Les mois passés depuis que le foyer fut dit", () => {
	it("ne sont pas sans revenu : on ne les sait pas", () => {
		const inconnu = { nature: null, net: null, imposable: null };
		assert.deepEqual(ignorerDepuis([], "2020-12", "2021-03"), [
			{ ...inconnu, de: "2021-01", a: "2021-02" },
		]);
		const dits = [salaire("2020-01", "2021-01", 1000)];
		assert.deepEqual(ignorerDepuis(dits, "2020-12", "2021-03")?.at(-1), {
			...inconnu,
			de: "2021-02",
			a: "2021-02",
		});
		assert.equal(ignorerDepuis(dits, "2020-12", "2021-02"), dits);
		assert.equal(ignorerDepuis(null, "2020-12", "2021-02"), null);
	});
});
