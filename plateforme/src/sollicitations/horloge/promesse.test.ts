import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ajouterJours, joursEntre } from "../../socle/index.ts";
import { calendrier, joursOuvresEntre, ouvreDes } from "./calendrier.ts";
import { joursSuspendus, suspendu } from "./pause.ts";
import { promettre } from "./promettre.ts";
import { cas, delai, essayer, france, jour, pause } from "./tirages.fixture.ts";

const quinze = { jours: 15, decompte: "calendaires" } as const;
const dixOuvres = { jours: 10, decompte: "ouvres" } as const;

describe("Le calendrier de l’office", () => {
	it("ferme les samedis, les dimanches et les onze jours fériés de 2020", () => {
		const fermes = [
			"01-01",
			"04-13",
			"05-01",
			"05-08",
			"05-21",
			"06-01",
			"07-14",
			"11-11",
			"12-25",
		];
		for (const jour of fermes) assert.equal(france.estOuvre(`2020-${jour}`), false, jour);
		assert.equal(france.estOuvre("2020-08-15"), false);
		assert.equal(france.estOuvre("2020-11-01"), false);
		assert.equal(france.estOuvre("2020-07-13"), true);
		assert.equal(france.estOuvre("2020-07-15"), true);
		assert.equal(france.estOuvre("2020-07-18"), false);
	});

	it("ne connaît le Vendredi saint et le 26 décembre qu’en Alsace-Moselle", () => {
		const alsace = calendrier([], { alsaceMoselle: true });
		for (const jour of ["2020-04-10", "2018-12-26"]) {
			assert.equal(france.estOuvre(jour), true);
			assert.equal(alsace.estOuvre(jour), false);
		}
	});

	it("laisse l’office fermer un pont et ouvrir un samedi", () => {
		const office = calendrier([
			{ jour: "2020-05-22", ouvre: false },
			{ jour: "2020-05-23", ouvre: true },
		]);
		assert.equal(france.estOuvre("2020-05-22"), true);
		assert.equal(office.estOuvre("2020-05-22"), false);
		assert.equal(office.estOuvre("2020-05-23"), true);
		assert.equal(ouvreDes("2020-05-21", office), "2020-05-23");
	});

	it("compte les jours ouvrés dans les deux sens", () => {
		assert.equal(joursOuvresEntre("2020-07-10", "2020-07-16", france), 3);
		assert.equal(joursOuvresEntre("2020-07-16", "2020-07-10", france), -3);
		assert.equal(joursOuvresEntre("2020-07-10", "2020-07-10", france), 0);
	});
});

describe("La promesse", () => {
	it("ne compte pas le jour de l’arrivée (CPC, art. 641)", () => {
		assert.equal(promettre("2020-03-02", quinze, france), "2020-03-17");
		assert.equal(promettre("2020-03-02", { jours: 1, decompte: "ouvres" }, france), "2020-03-03");
	});

	it("revient au dernier jour ouvré quand le quinzième jour est fermé", () => {
		// 15 jours après le vendredi 6 mars : le samedi 21.
		assert.equal(promettre("2020-03-06", quinze, france), "2020-03-20");
		assert.equal(promettre("2020-03-05", quinze, france), "2020-03-20");
		assert.equal(promettre("2020-03-08", quinze, france), "2020-03-23");
	});

	it("laisse toujours un jour ouvré après l’arrivée", () => {
		const unJour = { jours: 1, decompte: "calendaires" } as const;
		assert.equal(promettre("2020-03-06", unJour, france), "2020-03-09");
		assert.equal(promettre("2020-07-13", unJour, france), "2020-07-15");
	});

	it("saute les jours fériés quand elle se compte en jours ouvrés", () => {
		// Du mardi 30 juin : dix jours ouvrés, le 14 juillet n’en est pas un.
		assert.equal(promettre("2020-06-30", dixOuvres, france), "2020-07-15");
	});

	it("court de l’arrivée même un jour fermé : le samedi 31 reste dans le mois d’octobre", () => {
		assert.equal(promettre("2020-10-31", quinze, france), "2020-11-13");
	});

	it("s’arrête du lendemain de la demande de pièces au jour de la réception (CRPA, art. L114-5)", () => {
		assert.equal(
			promettre("2020-03-02", quinze, france, [pause("2020-03-04", "2020-04-03", "2020-03-10")]),
			"2020-03-23",
		);
		assert.equal(
			promettre("2020-03-02", quinze, france, [pause("2020-03-04", "2020-04-03", "2020-03-04")]),
			"2020-03-17",
		);
	});

	it("tant que rien n’est reçu, s’entend jusqu’à l’échéance, et pas au-delà", () => {
		const attendue = promettre("2020-03-02", quinze, france, [pause("2020-03-04", "2020-04-03")]);
		assert.equal(attendue, "2020-04-16");
		const recueApres = pause("2020-03-04", "2020-04-03", "2020-05-20");
		assert.equal(promettre("2020-03-02", quinze, france, [recueApres]), attendue);
	});

	it("additionne plusieurs pauses, sans compter deux fois un jour qu’elles partagent", () => {
		const deux = [
			pause("2020-03-03", "2020-04-03", "2020-03-06"),
			pause("2020-03-09", "2020-04-09", "2020-03-11"),
		];
		assert.equal(promettre("2020-03-02", quinze, france, deux), "2020-03-20");
		const memes = [
			pause("2020-03-03", "2020-04-03", "2020-03-06"),
			pause("2020-03-03", "2020-03-06"),
		];
		assert.equal(joursSuspendus("2020-03-02", "2020-03-31", memes), 3);
	});

	it("ne tombe jamais pendant la dernière pause", () => {
		// Reste un jour au samedi 14 mars : la promesse attend le lundi.
		const p = pause("2020-03-06", "2020-03-14", "2020-03-14");
		const due = promettre("2020-03-02", { jours: 5, decompte: "calendaires" }, france, [p]);
		assert.equal(due, "2020-03-16");
	});
});

describe("Ce qui est vrai de toute promesse", () => {
	it("elle tombe un jour ouvré, après l’arrivée, et hors de toute pause", () => {
		essayer(
			fc.property(cas, ([arrivee, d, tout]) => {
				// L’office écrit aux personnes les jours où il travaille.
				const pauses = tout.map((p) => ({ ...p, debut: ouvreDes(p.debut, france) }));
				const due = promettre(arrivee, d, france, pauses);
				assert.ok(due > arrivee && france.estOuvre(due));
				assert.ok(!suspendu(due, pauses));
			}),
		);
	});

	it("arriver plus tard ne fait jamais promettre plus tôt", () => {
		essayer(
			fc.property(jour, delai, fc.integer({ min: 0, max: 30 }), (arrivee, d, plus) => {
				const apres = ajouterJours(arrivee, plus);
				assert.ok(promettre(apres, d, france) >= promettre(arrivee, d, france));
			}),
		);
	});

	it("un jour d’engagement de plus ne fait jamais promettre plus tôt", () => {
		essayer(
			fc.property(cas, ([arrivee, d, pauses]) => {
				const plus = { ...d, jours: d.jours + 1 };
				assert.ok(
					promettre(arrivee, plus, france, pauses) >= promettre(arrivee, d, france, pauses),
				);
			}),
		);
	});

	it("une pause ne l’avance jamais, un jour de pause de plus non plus", () => {
		essayer(
			fc.property(cas, ([arrivee, d, pauses]) => {
				const due = promettre(arrivee, d, france, pauses);
				assert.ok(due >= promettre(arrivee, d, france, pauses.slice(1)));
				const [premiere, ...autres] = pauses;
				if (!premiere) return;
				const allongee = { ...premiere, echeance: ajouterJours(premiere.echeance, 1), fin: null };
				assert.ok(promettre(arrivee, d, france, [allongee, ...autres]) >= due);
			}),
		);
	});

	it("en jours ouvrés, elle n’est jamais plus tôt qu’en jours calendaires", () => {
		essayer(
			fc.property(cas, ([arrivee, { jours }, pauses]) => {
				const ouvres = promettre(arrivee, { jours, decompte: "ouvres" }, france, pauses);
				const calendaires = promettre(arrivee, { jours, decompte: "calendaires" }, france, pauses);
				assert.ok(ouvres >= calendaires);
			}),
		);
	});

	it("sans pause, les jours calendaires ne dépassent l’engagement que pour laisser un jour ouvré", () => {
		essayer(
			fc.property(jour, fc.integer({ min: 1, max: 60 }), (arrivee, jours) => {
				const due = promettre(arrivee, { jours, decompte: "calendaires" }, france);
				const premier = ouvreDes(ajouterJours(arrivee, 1), france);
				assert.ok(joursEntre(arrivee, due) <= jours || due === premier);
			}),
		);
	});
});
