import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type CodePrestation, MOTIFS_ASF } from "droits";
import { foyerDe, personne } from "../../dossiers/essais.ts";
import { prestations } from "../../socle/index.ts";
import { articleEnToutesLettres, articlesEnPhrase } from "./articles.ts";
import { delegation, independant } from "./delegation.ts";
import { contactPropose, contactsUtiles, moisDeLaDemande } from "./mois-de-la-demande.ts";
import { raisonDuRegard, tirage } from "./second-regard.ts";
import { voieDe } from "./voies-de-recours.ts";

const salarie = foyerDe([personne("demandeur", "1984-03-12", { revenus_mensuels: [] })]);
const micro = foyerDe([
	personne("demandeur", "1984-03-12", {
		revenus_mensuels: [{ nature: "benefice_micro", de: "2020-01", a: "2020-12", net: 300 }],
	}),
]);

describe("La délégation du RSA (CASF L262-13, L262-25)", () => {
	const juger = (
		reserves: Parameters<typeof delegation>[1],
		plus: Partial<Parameters<typeof delegation>[0]> = {},
	) => delegation({ prestation: "rsa", refuse: false, foyer: salarie, dit: {}, ...plus }, reserves);
	const TOUT = ["refus", "independant", "etranger"] as const;

	it("ne concerne que le RSA", () => {
		assert.deepEqual(juger(TOUT, { prestation: "ppa" }), { ok: true, hors: [] });
		assert.deepEqual(juger(TOUT, { prestation: null }), { ok: true, hors: [] });
	});

	it("rien de gardé, rien à demander ; un cas certain suffit", () => {
		assert.deepEqual(juger([]), { ok: true, hors: [] });
		assert.deepEqual(juger(TOUT, { refuse: true }), { ok: true, hors: ["refus"] });
		assert.deepEqual(juger(TOUT, { foyer: micro }), { ok: true, hors: ["independant"] });
	});

	it("la nationalité ne se devine jamais : sans réponse, on demande", () => {
		assert.deepEqual(juger(["etranger"]), { ok: false, manque: ["etranger"] });
		assert.deepEqual(juger(["etranger"], { dit: { etranger: false } }), { ok: true, hors: [] });
		assert.deepEqual(juger(["etranger"], { dit: { etranger: true } }), {
			ok: true,
			hors: ["etranger"],
		});
	});

	it("un bénéfice au dossier dit le travail à son compte ; son absence ne dit rien", () => {
		assert.equal(independant(micro), true);
		assert.equal(independant(salarie), false);
		assert.deepEqual(juger(["independant"]), { ok: false, manque: ["independant"] });
	});
});

describe("Le second regard", () => {
	const GRAINE = "0123456789abcdef";
	it("le tirage est le même pour la même demande, et suit la part", () => {
		assert.equal(tirage(GRAINE, 12), tirage(GRAINE, 12));
		assert.notEqual(tirage(GRAINE, 12), tirage("fedcba9876543210", 12));
		const tirees = Array.from({ length: 20_000 }, (_, n) => tirage(GRAINE, n)).filter(
			(lu) => lu < 0.05,
		).length;
		// Binomial, 20,000 draws at 5 %: four standard deviations are 123.
		assert.ok(Math.abs(tirees - 1000) < 123, `${tirees}`);
	});

	it("zéro n’en tire aucune, un les tire toutes", () => {
		const raison = (part: number) =>
			raisonDuRegard(
				{ sollicitation: 7, lignes: [], contreCalcul: false },
				{ part, seuil: 1, graine: GRAINE },
			);
		assert.equal(raison(0), undefined);
		assert.equal(raison(1), "tirage");
	});
});

describe("Le mois de la demande", () => {
	const contact = (jour: string, meme = false) => ({
		...{ numero: `2020-${jour.slice(5, 7)}`, jour, mois: `${jour.slice(0, 7)}-01`, meme },
	});
	it("un premier contact ne compte que pour le RSA, et s’il est d’un mois d’avant (CASF R262-33)", () => {
		const dates = [contact("2020-11-20"), contact("2020-12-02"), contact("2021-01-03")];
		assert.deepEqual(
			contactsUtiles("rsa", "2020-12-05", dates).map(({ jour }) => jour),
			["2020-11-20"],
		);
		assert.deepEqual(contactsUtiles("ppa", "2020-12-05", dates), []);
		assert.deepEqual(contactsUtiles(null, "2020-12-05", dates), []);
	});

	it("celui de la même affaire, sinon celui des trois derniers mois ; un plus ancien se choisit", () => {
		const vieux = contact("2020-09-04");
		const juste = contact("2020-09-05");
		assert.equal(contactPropose([vieux], "2020-12-06"), undefined);
		assert.equal(contactPropose([juste], "2020-12-06"), juste);
		const sien = contact("2020-06-01", true);
		assert.equal(contactPropose([sien, juste], "2020-12-06"), sien);
		assert.equal(moisDeLaDemande("2020-12-06", sien), "2020-06");
		assert.equal(moisDeLaDemande("2020-12-06", undefined), "2020-12");
	});
});

describe("Les articles et les voies", () => {
	it("chaque prestation a sa voie, dans un code nommé en toutes lettres", () => {
		for (const code of Object.keys(prestations) as CodePrestation[]) {
			const voie = voieDe(code, "2020-07-01");
			assert.ok(voie, code);
			assert.doesNotMatch(articlesEnPhrase(voie.articles), /art\. /);
			assert.equal(voieDe(code, "2019-12-31"), undefined, "avant, nous ne l’avons pas lue");
		}
		for (const { article } of Object.values(MOTIFS_ASF))
			assert.match(articleEnToutesLettres(article), /^articles .* du code de la sécurité sociale$/);
	});

	it("groupés par code, au pluriel quand il le faut", () => {
		assert.equal(
			articlesEnPhrase(["CSS art. L142-4", "CJA art. R421-1", "CSS art. R142-1"]),
			"articles L142-4 et R142-1 du code de la sécurité sociale ; article R421-1 du code de justice administrative",
		);
		assert.equal(
			articleEnToutesLettres("Arrêté du 27 septembre 2019, art. 12"),
			"Arrêté du 27 septembre 2019, art. 12",
		);
	});
});
