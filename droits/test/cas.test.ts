import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Foyer } from "../src/foyer/types.ts";
import { validerFoyer } from "../src/foyer/valider.ts";
import { calculer, type Droits, lecture, type NomLecture, PRESTATIONS } from "../src/index.ts";
import { comparer } from "./comparer.ts";
import type { Cas } from "./oracle.ts";

/**
 * Soixante foyers d'essai, au format des cas de référence : ce que la référence en donne (bruts,
 * nets, intermédiaires) et, sous `attendu_droit`, ce qu'en donne le texte. Un changement voulu se
 * réécrit par `REECRIRE_CAS=1 node --test droits/test/cas.test.ts`, et se relit ligne à ligne.
 */
interface CasGarde extends Cas {
	attendu_droit: Cas["attendu"];
}

const FICHIER = join(import.meta.dirname, "cas.ndjson");
const DEMI_CENTIME = 0.0051;
const cas = readFileSync(FICHIER, "utf8")
	.trimEnd()
	.split("\n")
	.map((ligne) => JSON.parse(ligne) as CasGarde);

describe("Les foyers d'essai donnent les montants gardés", () => {
	it("chaque foyer est un foyer valable", () => {
		for (const { foyer } of cas) assert.deepEqual(validerFoyer(foyer), { ok: true, foyer });
		assert.equal(new Set(cas.map(({ foyer }) => foyer.id)).size, cas.length);
	});

	it("bruts, nets, intermédiaires, et lecture du droit", () => {
		if (process.env.REECRIRE_CAS === "1") reecrire();
		for (const { foyer, ...garde } of cas)
			assert.deepEqual(
				comparer(foyer.id, garde, montants(foyer), () => DEMI_CENTIME),
				[],
			);
	});

	it("ensemble ils versent chaque prestation, et ne la versent pas", () => {
		for (const code of PRESTATIONS) {
			const verses = cas.filter(({ attendu_droit }) => attendu_droit[code] > 0);
			assert.ok(verses.length > 0 && verses.length < cas.length, code);
		}
		const mois = cas.map(({ foyer }) => foyer.mois).sort();
		assert.deepEqual([mois[0], mois.at(-1)], ["2020-01", "2026-06"]);
	});
});

function montants(foyer: Foyer): Omit<CasGarde, "foyer"> {
	const reference = calculer(foyer, { lecture: "openfisca", intermediaires: true });
	const droit = calculer(foyer);
	const { droits: nets } = calculer(foyer, { lecture: "openfisca", net: true });
	return {
		attendu: {
			...auCentime(reference.droits, "openfisca"),
			type_aide_logement: reference.type_aide_logement,
		},
		attendu_net_crds: auCentime(nets, "openfisca"),
		intermediaires: arrondis(reference.intermediaires) as Record<string, unknown>,
		attendu_droit: {
			...auCentime(droit.droits, "droit"),
			type_aide_logement: droit.type_aide_logement,
		},
	};
}

/** Le CMG d'après septembre 2025, non couvert, vaut zéro dans les cas. */
function auCentime(droits: Droits, nom: NomLecture): Cas["attendu_net_crds"] {
	const lus = {} as Cas["attendu_net_crds"];
	for (const code of PRESTATIONS) lus[code] = lecture(nom).arrondi(droits[code] ?? 0, 2);
	return lus;
}

/** Deux décimales, six pour les taux. */
function arrondis(valeur: unknown, cle = ""): unknown {
	if (typeof valeur === "number")
		return Number(valeur.toFixed(cle === "al_tf" || cle === "al_tl" ? 6 : 2));
	if (Array.isArray(valeur)) return valeur.map((v) => arrondis(v));
	if (typeof valeur !== "object" || valeur === null) return valeur;
	return Object.fromEntries(Object.entries(valeur).map(([k, v]) => [k, arrondis(v, k)]));
}

function reecrire(): void {
	for (const un of cas) Object.assign(un, montants(un.foyer));
	writeFileSync(FICHIER, cas.map((un) => `${JSON.stringify(un)}\n`).join(""));
}
