import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { equiteDe } from "./equite.ts";
import type { Ligne } from "./ligne.ts";

const ligne = (plus: Partial<Ligne>): Ligne => ({
	bras: "SMS",
	horsTirage: null,
	strate: "seul|25 à 34 ans",
	commune: "autre commune (zone 3)",
	densite: "commune rurale",
	sexe: "femme",
	debut: "2020-10-05",
	contacteLe: "2020-10-05",
	canal: "sms",
	joint: true,
	visiteLe: null,
	demandeLe: null,
	enAttente: false,
	ouvertLe: null,
	montant: null,
	rappel: null,
	cout: null,
	...plus,
});
const fois = (n: number, plus: Partial<Ligne>) => Array.from({ length: n }, () => ligne(plus));
const groupe = (lignes: Ligne[], nom: string) =>
	equiteDe(lignes).find((un) => un.groupe === nom)?.parts;

describe("Qui est trouvé, joint, aidé", () => {
	it("par âge, du plus jeune au plus vieux, de la personne repérée au droit ouvert", () => {
		const parts = groupe(
			[
				...fois(5, { strate: "couple|50 ans et plus", contacteLe: null, joint: null }),
				...fois(5, { joint: false }),
				...fois(2, { demandeLe: "2020-10-10", ouvertLe: "2020-11-01" }),
				...fois(1, { demandeLe: "2020-10-10" }),
			],
			"age",
		);
		assert.deepEqual(parts, [
			{
				part: "25 à 34 ans",
				compte: { n: 8, contactes: 8, joints: { x: 3, n: 8 }, demandes: 3, ouverts: 2 },
			},
			{
				part: "50 ans et plus",
				compte: { n: 5, contactes: 0, joints: { x: 0, n: 0 }, demandes: 0, ouverts: 0 },
			},
		]);
	});

	it("par sexe de la personne qui reçoit, et par ville ou campagne", () => {
		const lignes = [
			...fois(6, { demandeLe: "2020-10-10" }),
			...fois(7, { sexe: "homme", densite: "commune urbaine" }),
			...fois(5, { sexe: "sexe inconnu" }),
		];
		const dits = (nom: string) =>
			groupe(lignes, nom)?.map(({ part, compte }) => `${part} ${compte?.n} ${compte?.demandes}`);
		assert.deepEqual(dits("sexe"), ["femme 6 6", "homme 7 0", "sexe inconnu 5 0"]);
		assert.deepEqual(dits("densite"), ["commune urbaine 7 0", "commune rurale 11 6"]);
	});

	it("compte aussi ceux qu’on n’a pas tirés au sort", () => {
		const hors = fois(6, { bras: "hors-tirage", horsTirage: "violences" });
		assert.equal(groupe(hors, "famille")?.[0]?.compte?.n, 6);
	});

	it("tait un groupe de quatre, et celui qui le ferait deviner ; pas un groupe de cinq", () => {
		const communes = (n: number) =>
			groupe([...fois(n, { commune: "commune inconnue" }), ...fois(9, {})], "commune")?.map(
				({ compte }) => compte?.n ?? "tu",
			);
		assert.deepEqual(communes(4), ["tu", "tu"]);
		assert.deepEqual(communes(5), [9, 5]);
	});
});
