import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { demandeur, foyer } from "../../test/foyers.ts";
import { lireMois } from "../calendrier.ts";
import { detecter } from "../detecter.ts";
import { estimer } from "../estimer.ts";
import { expliquer } from "../expliquer.ts";
import { calculer } from "../resultat.ts";
import { bmaf } from "./communs.ts";
import { CONSTANTES, citation, MoisInconnu, TABLES, table, valeurs } from "./table.ts";

const JOUR = /^\d{4}-\d{2}-\d{2}$/;

describe("Un barème refuse un mois qu'il ne connaît pas", () => {
	it("après le dernier mois vérifié, plutôt que de reconduire la dernière valeur", () => {
		assert.equal(valeurs(bmaf, lireMois("2026-12")).bmaf, 478.16);
		assert.throws(() => valeurs(bmaf, lireMois("2027-01")), {
			constructor: MoisInconnu,
			message: "Le barème bmaf n’est pas connu pour 2027-01.",
		});
	});
	it("le premier mois de droit qui suit, même si quelques montants y sont déjà connus", () => {
		const juillet = foyer("2026-07", [demandeur()]);
		for (const calcul of [calculer, estimer, detecter, expliquer])
			assert.throws(() => calcul(juillet), {
				constructor: MoisInconnu,
				message: "Le barème du mois de droit n’est pas connu pour 2026-07.",
			});
		assert.throws(() => calculer(foyer("2026-06", [demandeur()]), { mois: lireMois("2026-07") }));
		assert.equal(calculer(foyer("2026-06", [demandeur()])).mois, "2026-06");
		const doute = { ...juillet, logement: null };
		assert.throws(() => detecter(doute), MoisInconnu);
	});
	it("avant sa première date d'effet", () => {
		assert.equal(valeurs(bmaf, lireMois("2014-04")).bmaf, 406.21);
		assert.throws(() => valeurs(bmaf, lireMois("2014-03")), MoisInconnu);
	});
});

describe("Un barème rend la valeur en vigueur au 1er du mois", () => {
	it("l'ancienne jusqu'à la veille, la nouvelle dès sa date", () => {
		assert.equal(valeurs(bmaf, lireMois("2022-03")).bmaf, 414.81);
		assert.equal(valeurs(bmaf, lireMois("2022-04")).bmaf, 422.28);
		assert.equal(valeurs(bmaf, lireMois("2022-07")).bmaf, 439.17);
	});
	it("et le texte qui la fixe", () =>
		assert.deepEqual(citation(bmaf, lireMois("2022-08")), {
			depuis: "2022-07-01",
			source: "Article L551-1 du Code de la sécurité sociale",
			lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046809143",
		}));
	it("un montant abrogé n'est pas un nombre", () => {
		const abroge = table({
			...bmaf,
			cle: "essai",
			lignes: [
				["2020-01-01", [1], "Un texte", ""],
				["2021-01-01", [null], "Un autre", ""],
			],
		});
		TABLES.splice(TABLES.indexOf(abroge), 1);
		assert.equal(valeurs(abroge, lireMois("2020-12")).bmaf, 1);
		assert.ok(Number.isNaN(valeurs(abroge, lireMois("2021-01")).bmaf));
	});
});

describe("Chaque montant porte sa référence", () => {
	it("les tables : article, jour de vérification, et à chaque ligne une date et un texte", () => {
		assert.ok(TABLES.length >= 25, `${TABLES.length} tables`);
		for (const t of TABLES) {
			assert.ok(t.article && t.libelle && t.unite, t.cle);
			assert.match(t.verifie, JOUR, t.cle);
			for (const [depuis, ligne, source, lien] of t.lignes) {
				assert.match(depuis, JOUR, t.cle);
				assert.equal(ligne.length, t.colonnes.length, `${t.cle} ${depuis}`);
				assert.ok(source, `${t.cle} ${depuis} sans texte`);
				assert.match(lien, /^(https?:\/\/\S+)?$/, `${t.cle} ${depuis}`);
			}
		}
	});
	it("leurs lignes se suivent dans l'ordre des dates", () => {
		for (const t of TABLES) {
			const dates = t.lignes.map(([depuis]) => depuis);
			assert.deepEqual(dates, [...new Set(dates)].sort(), t.cle);
		}
	});
	it("les constantes : unité, date, texte et adresse", () => {
		for (const c of CONSTANTES)
			for (const [nom, v] of Object.entries(c.valeurs)) {
				assert.match(v.depuis, JOUR, `${c.cle}.${nom}`);
				assert.ok(v.source && v.unite && Number.isFinite(v.valeur), `${c.cle}.${nom}`);
				assert.match(v.lien, /^https?:\/\/\S+$/, `${c.cle}.${nom}`);
			}
	});
	it("aucune clé n'est prise deux fois", () => {
		const cles = [...TABLES, ...CONSTANTES].map(({ cle }) => cle);
		assert.deepEqual(cles, [...new Set(cles)]);
	});
});
