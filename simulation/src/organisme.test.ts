import assert from "node:assert/strict";
import { test } from "node:test";
import { type CodePrestation, calculer } from "droits";
import { FOYERS_DE_L_AIN } from "./cli/foyers.ts";
import { MESURES } from "./composition/cibles.ts";
import { compter } from "./composition/compter.ts";
import { Repartition } from "./composition/repartition.ts";
import { tirerDossier } from "./dossier.ts";
import { lireCommunes } from "./territoire/communes.ts";

const communes = lireCommunes();
const repartition = new Repartition(communes);
const NOMBRE = Math.round(FOYERS_DE_L_AIN / 10);
const dossiers = Array.from({ length: NOMBRE }, (_, rang) =>
	tirerDossier(1, rang, repartition.case(1, rang)),
);

for (const [i, mesure] of MESURES.entries())
	test(`un organisme au dixième : ${mesure} à 5 % de la CNAF`, () => {
		const cible = communes.reduce((s, c) => s + c.comptes[mesure], 0) / 10;
		const total = dossiers.reduce((s, d) => s + (compter(d.connu)[i] as number), 0);
		assert.ok(Math.abs(total / cible - 1) < 0.05, `${total} pour ${cible}`);
	});

test("chaque droit du dossier et chaque droit manquant vaut ce que calcule la loi sur le foyer complet", () => {
	for (const { verite } of dossiers.slice(0, 1500)) {
		const dus = calculer(verite.foyer, { lecture: "droit" }).droits;
		const dits = [...verite.non_demandes, ...verite.erreurs, ...verite.ruptures];
		for (const { prestation, montant } of dits)
			assert.ok(Math.abs(montant - (dus[prestation] ?? 0)) < 0.006, `${verite.id} ${prestation}`);
		for (const [code, droit] of Object.entries(verite.foyer.droits_valorises ?? {})) {
			const du = dus[code as CodePrestation] ?? 0;
			if (droit?.etat === "en_paiement") assert.ok(Math.abs((droit.montant ?? 0) - du) < 0.006);
			if (droit?.etat === "refuse") assert.equal(du, 0);
		}
	}
});

test("tout droit ouvert est soit sur le dossier, soit manquant", () => {
	for (const { verite } of dossiers.slice(0, 1500)) {
		const dus = Object.entries(calculer(verite.foyer, { lecture: "droit" }).droits)
			.filter(([, montant]) => (montant ?? 0) >= 0.01)
			.map(([code]) => code);
		const connus = Object.entries(verite.foyer.droits_valorises ?? {})
			.filter(([, droit]) => droit?.etat !== "refuse")
			.map(([code]) => code);
		const manquants = [...verite.non_demandes, ...verite.erreurs].map((d) => d.prestation);
		assert.deepEqual([...connus, ...manquants].sort(), dus.sort());
	}
});

test("un droit n'a pas commencé avant l'ouverture du dossier, sauf refus", () => {
	for (const { verite } of dossiers) {
		const connu = verite.foyer.connu_depuis as string;
		for (const droit of Object.values(verite.foyer.droits_valorises ?? {}))
			if (droit?.etat !== "refuse") assert.ok((droit?.depuis as string) >= connu, verite.id);
		for (const { depuis } of verite.non_demandes) assert.ok(depuis >= connu && depuis <= "2020-12");
	}
});

test("chaque foyer a un droit sur son dossier, et des blancs seulement dans ce que l'organisme connaît", () => {
	let blancs = 0;
	for (const { verite, connu } of dossiers) {
		assert.ok(Object.keys(connu.droits_valorises ?? {}).length > 0);
		assert.doesNotMatch(JSON.stringify(verite), /:null|,null/);
		if (/:null/.test(JSON.stringify(connu))) blancs++;
	}
	assert.ok(blancs > 0.6 * NOMBRE && blancs < NOMBRE);
});

test("chaque commune a sa part de foyers", () => {
	const compte = new Map<string, number>();
	for (const { verite } of dossiers) {
		const code = verite.foyer.logement?.code_commune as string;
		compte.set(code, (compte.get(code) ?? 0) + 1);
	}
	for (const c of communes)
		assert.ok(Math.abs((compte.get(c.code) ?? 0) - c.comptes.foyers / 10) < 4, c.nom);
});
