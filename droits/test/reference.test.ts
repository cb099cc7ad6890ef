import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lireMois } from "../src/calendrier.ts";
import { calculer, type Resultat } from "../src/index.ts";
import { comparer, type Ecart } from "./comparer.ts";
import { type CasOpenfisca, lireCas, lireCasOpenfisca, ORACLE_ABSENT } from "./oracle.ts";

const REFERENCE = { lecture: "openfisca" } as const;
const MARGE = 0.02;
const MARGE_ARS = 0.05;
const marge = (chemin: string) => (chemin === "ars" ? MARGE_ARS : MARGE);
/** Prestations dont le total est celui d'OpenFisca, avec la PreParE du foyer. */
const PAJE = ["paje_base", "paje_naissance", "cmg"] as const;

/** Le CMG n'est pas couvert depuis septembre 2025 ; la référence y compte zéro. */
const droitsCompares = ({ droits, type_aide_logement }: Resultat) => ({
	...droits,
	cmg: droits.cmg ?? 0,
	type_aide_logement,
});

describe("Les 1 500 cas de référence sont retrouvés au centime", { skip: ORACLE_ABSENT }, () => {
	const cas = ORACLE_ABSENT ? [] : lireCas("cases-dev.json.gz");

	it("montants bruts des treize prestations, et type d'aide au logement", () => {
		assert.equal(cas.length, 1500);
		const ecarts = cas.flatMap(({ foyer, attendu }) =>
			comparer(foyer.id, attendu, droitsCompares(calculer(foyer, REFERENCE)), marge),
		);
		assert.deepEqual(ecarts, []);
	});

	it("montants nets de CRDS", () => {
		const ecarts = cas.flatMap(({ foyer, attendu_net_crds }) => {
			const { droits } = calculer(foyer, { ...REFERENCE, net: true });
			return comparer(foyer.id, attendu_net_crds, { ...droits, cmg: droits.cmg ?? 0 }, marge);
		});
		assert.deepEqual(ecarts, []);
	});

	it("toutes les valeurs intermédiaires, chacun des mois de la prime d'activité et chaque AAH comprises", () => {
		let comparees = 0;
		const ecarts = cas.flatMap(({ foyer, intermediaires: attendu }) => {
			const { intermediaires } = calculer(foyer, { ...REFERENCE, intermediaires: true });
			comparees += Object.keys(attendu).length;
			return comparer(foyer.id, attendu, intermediaires, marge);
		});
		assert.deepEqual(ecarts, []);
		assert.ok(comparees >= 28 * 1500, `${comparees} valeurs comparées`);
	});
});

describe("Les tests d'OpenFisca sont retrouvés dans leur marge", { skip: ORACLE_ABSENT }, () => {
	it("124 foyers, de 2018 à 2026", () => {
		const cas = ORACLE_ABSENT ? [] : lireCasOpenfisca("cases-openfisca-yaml.json");
		assert.equal(cas.length, 124);
		assert.deepEqual(cas.flatMap(ecartsOpenfisca), []);
	});
});

function ecartsOpenfisca(c: CasOpenfisca): Ecart[] {
	return Object.entries(c.attendu).flatMap(([cle, attendu]) => {
		const calcule = lireValeur(c, cle);
		const tolere = c.marge_absolue ?? (c.marge_relative ?? 0) * Math.abs(attendu);
		return Math.abs(calcule - attendu) <= tolere + 1e-9
			? []
			: [{ id: c.origine, chemin: cle, attendu, calcule }];
	});
}

/** Là, l'aide au logement est nette de CRDS, le reste brut. */
function lireValeur({ foyer }: CasOpenfisca, cle: string): number {
	const options = { ...REFERENCE, mois: lireMois(foyer.mois) };
	const [, intermediaire] = cle.split("intermediaires.");
	const brut = calculer(foyer, { ...options, intermediaires: intermediaire !== undefined });
	if (intermediaire !== undefined)
		return (brut.intermediaires as unknown as Record<string, number>)[intermediaire];
	if (cle === "aide_logement")
		return calculer(foyer, { ...options, net: true }).droits.aide_logement as number;
	if (cle === "paje_total")
		return PAJE.reduce(
			(total, code) => total + (brut.droits[code] ?? 0),
			foyer.droits_en_cours?.prepare ?? 0,
		);
	return (brut.droits as Record<string, number>)[cle];
}
