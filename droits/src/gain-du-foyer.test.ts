import assert from "node:assert/strict";
import { test } from "node:test";
import { demandeur, enfant, foyer, locataire, salaire } from "../test/foyers.ts";
import type { CodePrestation, Foyer, Personne } from "./foyer/types.ts";
import { calculer, estimer, gainDuFoyer, PRESTATIONS } from "./index.ts";

const MOIS = "2020-12";
const UNE_FOIS = new Set<CodePrestation>(["ars", "paje_naissance", "cmg"]);

const actif = (net: number): Personne =>
	demandeur({ activite: "actif", revenus_mensuels: [salaire("2019-01", MOIS, net)] });
const mere = (net: number, plus: Partial<Foyer> = {}) =>
	foyer(MOIS, [actif(net), enfant("2012-03-10"), enfant("2014-03-10")], plus);

const somme = (f: Foyer) => {
	const { droits } = calculer(f, { net: true });
	return PRESTATIONS.filter((code) => !UNE_FOIS.has(code)).reduce(
		(total, code) => total + (droits[code] ?? 0),
		0,
	);
};
const proche = (a: number, b: number) => assert.ok(Math.abs(a - b) < 0.01, `${a} ≠ ${b}`);
const ouvrir = (f: Foyer, percues: CodePrestation[], ouverts: CodePrestation[]) =>
	gainDuFoyer(f, { percues: new Set(percues), ouverts, perdables: ouverts });

test("tout ouvrir quand on ne reçoit rien rapporte la somme des droits du mois, nette de CRDS", () => {
	for (const net of [0, 600, 1100, 1800]) {
		const f = mere(net, locataire(420));
		const { mois, parDroit } = ouvrir(f, [], [...PRESTATIONS]);
		proche(mois.min, somme(f));
		assert.equal(mois.min, mois.max);
		proche(parDroit.cf?.max ?? 0, 0);
	}
});

test("ne rien ouvrir ne rapporte rien, et ce qui est déjà reçu ne se compte pas deux fois", () => {
	const f = mere(1100);
	for (const percues of [[], ["af", "ppa"]] as CodePrestation[][]) {
		const { mois, douzeMois } = ouvrir(f, percues, percues);
		assert.deepEqual([mois.max, douzeMois.max], [0, 0]);
	}
});

test("l'allocation de soutien familial baisse le RSA : le gain du foyer est sous son montant (CASF, R262-6)", () => {
	const f = mere(0);
	const asf = calculer(f, { net: true }).droits.asf ?? 0;
	const { mois, parDroit } = ouvrir(f, ["af", "rsa"], ["asf"]);
	assert.ok(asf > 200, `${asf}`);
	assert.ok(mois.max > 0 && mois.max < asf, `${mois.max} pour ${asf}`);
	proche(parDroit.asf?.max ?? 0, mois.max);
	const seule = ouvrir(f, [], ["asf"]);
	proche(seule.mois.max, asf);
});

test("ce que l'attente coûte ne compte que les droits dont le mois est perdu", () => {
	const f = mere(1100, locataire(420));
	const ouverts: CodePrestation[] = ["af", "asf", "ppa", "aide_logement"];
	const gain = (perdables: CodePrestation[]) =>
		gainDuFoyer(f, { percues: new Set(), ouverts, perdables });
	assert.equal(gain([]).attente.max, 0);
	const { attente, mois } = gain(["ppa", "aide_logement"]);
	assert.ok(attente.max > 0 && attente.max < mois.max, `${attente.max} < ${mois.max}`);
});

test("douze mois comptent la rentrée une fois, et chaque mois le sien", () => {
	const f = mere(1100);
	const sans = ouvrir(f, [], ["af"]);
	const avec = ouvrir(f, [], ["af", "ars"]);
	assert.equal(sans.mois.min, avec.mois.min);
	const { ars } = calculer({ ...f, mois: "2021-08" }, { net: true }).droits;
	proche(avec.douzeMois.max - sans.douzeMois.max, ars ?? 0);
	assert.ok(sans.douzeMois.max >= 12 * 0.99 * sans.mois.max);
});

test("ce qui manque donne une fourchette, qui contient chaque réponse possible", () => {
	const f = mere(1100);
	const inconnu: Foyer = {
		...f,
		personnes: f.personnes.map((p) =>
			p.role === "enfant" ? { ...p, prive_aide_parent: null } : p,
		),
	};
	assert.ok(estimer(inconnu).incertain?.asf);
	const { mois } = ouvrir(inconnu, [], ["asf", "ppa", "af"]);
	assert.ok(mois.min < mois.max, `${mois.min} ${mois.max}`);
	for (const prive of [true, false]) {
		const su: Foyer = {
			...f,
			personnes: f.personnes.map((p) =>
				p.role === "enfant" ? { ...p, prive_aide_parent: prive } : p,
			),
		};
		const gain = ouvrir(su, [], ["asf", "ppa", "af"]).mois.max;
		assert.ok(gain >= mois.min - 0.01 && gain <= mois.max + 0.01, `${gain}`);
	}
});
