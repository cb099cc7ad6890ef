import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import {
	conjoint,
	demandeur,
	enfant,
	foyer,
	locataire,
	montant,
	ressources,
} from "../test/foyers.ts";
import { relever } from "./calculer.ts";
import type { CodePrestation, Foyer } from "./foyer/types.ts";
import { INTERRUPTEURS, type Interrupteurs, lecture, type NomInterrupteur } from "./lecture.ts";

/** Les exemples de docs/droit/lectures.md : la référence, puis le texte sur ce seul point. */
function deuxLectures(f: Foyer, code: CodePrestation, nom: NomInterrupteur): [number, number] {
	const reference = montant(f, code, { lecture: "openfisca" });
	return [reference, montant(f, code, { lecture: "openfisca", changes: { [nom]: true } })];
}

const MOIS = "2025-11";
const loge = (loyer: number, annuel: number) =>
	foyer(MOIS, [demandeur(ressources(2023, annuel))], locataire(loyer));

describe("Chaque interrupteur a son article et ses deux chiffres", () => {
	it("complements_aeeh : 65 % en deuxième catégorie (CSS art. D541-2)", () => {
		const handicap = { taux_incapacite: 0.8, complement_aeeh: 2 };
		const f = foyer(MOIS, [demandeur(), conjoint(), enfant("2014-05-10", { handicap })]);
		assert.deepEqual(deuxLectures(f, "aeeh", "complements_aeeh"), [265.65, 460.14]);
	});

	it("tl_arrondi : TL à la troisième décimale de pourcentage (arrêté, art. 14, 2°)", () =>
		assert.deepEqual(
			deuxLectures(loge(250, 12_000), "aide_logement", "tl_arrondi"),
			[60.34, 60.31],
		));

	it("rl_arrondi : RL à la deuxième décimale, qui fait basculer TL (arrêté, art. 14, 2°)", () => {
		const f = loge(180, 11_500);
		const lire = (changes: Partial<Interrupteurs>) =>
			montant(f, "aide_logement", { lecture: "openfisca", changes });
		assert.equal(lire({}), 13.94);
		assert.equal(lire({ rl_arrondi: true }), 13.94);
		// TL : 0,0765 % tout juste, compté pour 0,077 %
		const commercial = { tl_arrondi: true, arrondi_commercial: true };
		assert.equal(lire(commercial), 13.97);
		assert.equal(lire({ ...commercial, rl_arrondi: true }), 13.91);
		const rl = (nom: "openfisca" | "droit") => relever(f, { lecture: nom }).logement?.rl;
		assert.deepEqual([rl("openfisca"), rl("droit")], [180 / 290.34, 0.62]);
	});

	it("loyer_exact : le loyer n'est pas arrondi à l'euro (CCH art. D823-16, 2°)", () =>
		assert.deepEqual(
			deuxLectures(loge(250.5, 9000), "aide_logement", "loyer_exact"),
			[151.55, 152.01],
		));

	it("loyer_exact : en meublé, les deux tiers non plus", () => {
		const f = loge(400, 9000);
		f.logement = { statut_occupation: "locataire_meuble", loyer: 400, zone_apl: 2 };
		const loyer = (nom: "openfisca" | "droit") => relever(f, { lecture: nom }).logement?.loyerReel;
		assert.deepEqual([loyer("openfisca"), loyer("droit")], [267, 266.67]);
	});

	it("aine_jumeaux : un seul de deux jumeaux est le plus âgé (CSS art. L521-3)", () => {
		const jumeaux = [enfant("2010-06-11"), enfant("2010-06-11")];
		const f = foyer(MOIS, [demandeur(), conjoint(), ...jumeaux]);
		assert.deepEqual(deuxLectures(f, "af", "aine_jumeaux"), [151.8, 227.7]);
	});

	it("aine_jumeaux : ni deux enfants du même âge en années", () => {
		const f = foyer(MOIS, [demandeur(), conjoint(), enfant("2010-01-10"), enfant("2010-10-10")]);
		assert.deepEqual(deuxLectures(f, "af", "aine_jumeaux"), [151.8, 227.7]);
	});

	it("aine_jumeaux : entre jumeaux, l'exclu est celui qui est en résidence alternée", () => {
		const alterne = enfant("2010-06-11", { garde_alternee: true });
		for (const jumeaux of [
			[enfant("2010-06-11"), alterne],
			[alterne, enfant("2010-06-11")],
		]) {
			const f = foyer(MOIS, [demandeur(), conjoint(), ...jumeaux]);
			// 151,80 × 0,75 + 75,90
			assert.deepEqual(deuxLectures(f, "af", "aine_jumeaux"), [113.85, 189.75]);
		}
	});

	it("arrondi_commercial : un abattement de 1 000,50 € vaut 1 001 € (CGI art. 1649 undecies)", () => {
		const f = foyer(MOIS, [
			demandeur({ ressources_annuelles: { "2023": { salaire_imposable: 10_005 } } }),
		]);
		const base = (nom: "openfisca" | "droit") => relever(f, { lecture: nom }).etat.baseRessources;
		assert.deepEqual([base("openfisca"), base("droit")], [9005, 9004]);
	});

	it("naissance_requise : l'enfant à naître n'ouvre pas l'allocation de base (CSS art. L531-3)", () => {
		const f = foyer(MOIS, [demandeur(), conjoint(), enfant("2025-12-10")]);
		assert.deepEqual(deuxLectures(f, "paje_base", "naissance_requise"), [197.58, 0]);
	});

	it("paje_naissances_multiples : une allocation de base par jumeau (CSS art. L531-3)", () => {
		const f = foyer(MOIS, [demandeur(), conjoint(), enfant("2024-06-11"), enfant("2024-06-11")]);
		assert.deepEqual(deuxLectures(f, "paje_base", "paje_naissances_multiples"), [197.58, 395.15]);
	});
});

describe("Les deux lectures", () => {
	it("droit : tous les interrupteurs ; openfisca : aucun", () => {
		for (const nom of Object.keys(INTERRUPTEURS) as NomInterrupteur[]) {
			assert.equal(lecture("droit")[nom], true);
			assert.equal(lecture("openfisca")[nom], false);
		}
	});
	it("l'arrondi suit l'interrupteur, y compris changé seul", () => {
		assert.equal(lecture("openfisca").arrondi(0.5, 0), 0);
		assert.equal(lecture("openfisca", { arrondi_commercial: true }).arrondi(0.5, 0), 1);
	});
	it("chaque interrupteur est décrit dans docs/droit/lectures.md, avec son article", () => {
		const page = readFileSync(join(import.meta.dirname, "../../docs/droit/lectures.md"), "utf8");
		for (const [nom, { article, lien }] of Object.entries(INTERRUPTEURS)) {
			assert.ok(page.includes(`\n## \`${nom}\` : `), nom);
			assert.match(lien, /^https:\/\/www\.legifrance\.gouv\.fr\//);
			assert.ok(article.length > 0);
		}
	});
});
