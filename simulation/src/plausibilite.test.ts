import assert from "node:assert/strict";
import { test } from "node:test";
import type { Foyer, Personne } from "droits";
import { Repartition } from "./composition/repartition.ts";
import { type Dossier, tirerDossier } from "./dossier.ts";
import { lireCommunes } from "./territoire/communes.ts";

const repartition = new Repartition(lireCommunes());
const dossiers: Dossier[] = Array.from({ length: 6000 }, (_, rang) =>
	tirerDossier(3, rang, repartition.case(3, rang)),
);
const foyers = dossiers.map((d) => d.verite.foyer);
const adultes = (f: Foyer) => f.personnes.filter((p) => p.role !== "enfant");
const enfants = (f: Foyer) => f.personnes.filter((p) => p.role === "enfant");
const annee = (p: Personne) => Number((p.date_naissance as string).slice(0, 4));
const part = <T>(liste: readonly T[], test: (x: T) => boolean): number =>
	liste.filter(test).length / liste.length;
const entre = (x: number, min: number, max: number) =>
	assert.ok(x >= min && x <= max, `${x} hors de [${min}, ${max}]`);

test("un parent a au moins seize ans de plus que ses enfants", () => {
	for (const f of foyers)
		for (const a of adultes(f))
			for (const e of enfants(f)) assert.ok(annee(e) - annee(a) >= 16, f.id);
});

test("les naissances tombent tous les jours du mois et tous les mois", () => {
	const dates = foyers.flatMap((f) => f.personnes.map((p) => p.date_naissance as string));
	assert.equal(new Set(dates.map((d) => d.slice(8))).size, 31);
	for (let m = 1; m <= 12; m++)
		entre(
			part(dates, (d) => Number(d.slice(5, 7)) === m),
			0.06,
			0.11,
		);
});

test("parents seuls, familles nombreuses et personnes seules ont la place qu'elles ont chez les allocataires", () => {
	entre(
		part(foyers, (f) => adultes(f).length === 1 && enfants(f).length > 0),
		0.1,
		0.2,
	);
	entre(
		part(foyers, (f) => enfants(f).length >= 3),
		0.08,
		0.18,
	);
	entre(
		part(foyers, (f) => f.personnes.length === 1),
		0.28,
		0.42,
	);
});

test("les ressources N-2 d'un emploi sans interruption suivent les salaires de N-1", () => {
	let suivis = 0;
	for (const a of foyers.flatMap(adultes)) {
		const salaires = (a.revenus_mensuels ?? []).filter((r) => r?.nature === "salaire");
		if (salaires[0]?.de !== "2019-01" || salaires[0].a !== "2019-12") continue;
		const an2018 = a.ressources_annuelles?.["2018"]?.salaire_imposable ?? 0;
		if (an2018 === 0) continue;
		suivis++;
		assert.ok(an2018 / (12 * (salaires[0].imposable ?? 0)) < 1.01);
	}
	assert.ok(suivis > 1000);
});

test("chômage : qui est chômeur a la date de sa perte d'emploi, et jamais après décembre 2020", () => {
	const chomeurs = foyers.flatMap(adultes).filter((a) => a.activite === "chomeur");
	assert.ok(chomeurs.length > 200);
	for (const c of chomeurs) assert.ok(c.chomage_depuis && c.chomage_depuis < "2021-01", c.role);
});

test("séparations, pensions, garde alternée : chacune existe, seulement chez les parents seuls", () => {
	const seuls = foyers.filter((f) => adultes(f).length === 1 && enfants(f).length > 0);
	entre(
		part(seuls, (f) => Boolean(f.situation?.isole_depuis)),
		0.4,
		0.8,
	);
	entre(
		part(seuls, (f) => enfants(f).some((e) => e.garde_alternee === true)),
		0.07,
		0.18,
	);
	entre(
		part(seuls, (f) => enfants(f).some((e) => e.prive_aide_parent === true)),
		0.4,
		0.7,
	);
	for (const f of foyers)
		if (adultes(f).length === 2) assert.equal(f.situation?.isole_depuis, undefined);
});

test("loyers : le Pays de Gex est plus cher que le reste de l'Ain, un propriétaire n'en a pas", () => {
	const prives = foyers.filter((f) => f.logement?.statut_occupation === "locataire_vide");
	const moyen = (zone: number) => {
		const loyers = prives
			.filter((f) => f.logement?.zone_apl === zone)
			.map((f) => f.logement?.loyer ?? 0);
		return loyers.reduce((s, x) => s + x, 0) / loyers.length;
	};
	assert.ok(moyen(2) > 1.1 * moyen(3));
	for (const f of foyers)
		if (f.logement?.statut_occupation === "proprietaire") assert.equal(f.logement.loyer, undefined);
});
