import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calendrier } from "../../sollicitations/index.ts";
import { primeDActivite } from "../kits/prime-d-activite.ts";
import { canalATemps } from "../lectures/a-contacter.ts";
import { doitSArreter } from "./arret.ts";
import { fautesDesBras, motifDesBras } from "./bras.ts";
import { arriveATemps, avantLe, dernierJourOuvre, joursOuvres, perduParMois } from "./echeances.ts";
import { empreinteDuPlan } from "./empreinte.ts";
import type { Bras } from "./plan.ts";
import { strateDe } from "./strates.ts";
import { tirer } from "./tirage.ts";

const bras = (nom: string, part: number, plus: Partial<Bras> = {}): Bras => ({
	nom,
	part,
	message: "sms",
	appel: false,
	ordre: "gain",
	...plus,
});
const fois = <T>(n: number, un: (rang: number) => T) => Array.from({ length: n }, (_, i) => un(i));
const compter = (tires: readonly { bras: string }[]) =>
	Object.fromEntries(
		[...Map.groupBy(tires, ({ bras: b }) => b)].sort().map(([nom, siens]) => [nom, siens.length]),
	);

describe("Le tirage", () => {
	const personnes = fois(1000, (i) => ({ dossier: i + 1, strate: `s${i % 7}` }));
	const deux = [bras("a", 50), bras("b", 50)];

	it("se refait à l’identique de la même graine, quel que soit l’ordre reçu", () => {
		const une = tirer(personnes, deux, "0123456789abcdef");
		const autre = tirer([...personnes].reverse(), deux, "0123456789abcdef");
		assert.deepEqual(autre, une);
		assert.notDeepEqual(tirer(personnes, deux, "fedcba9876543210"), une);
	});

	it("donne à chaque bras sa part, à une personne près, dans chaque strate et en tout", () => {
		const trois = [bras("a", 50), bras("b", 30), bras("c", 20)];
		const tires = tirer(personnes, trois, "0123456789abcdef");
		assert.deepEqual(compter(tires), { a: 500, b: 300, c: 200 });
		for (const [, siens] of Map.groupBy(tires, ({ strate }) => strate)) {
			const vus = compter(siens);
			for (const { nom, part } of trois)
				assert.ok(Math.abs((vus[nom] ?? 0) - (siens.length * part) / 100) <= 1.01, `${nom}`);
		}
	});

	it("ne penche pas quand les strates sont d’une personne", () => {
		const seules = fois(101, (i) => ({ dossier: i + 1, strate: `s${i}` }));
		const { a = 0, b = 0 } = compter(tirer(seules, deux, "0123456789abcdef"));
		assert.ok(Math.abs(a - b) <= 1, `${a} ${b}`);
	});

	it("ne dépend pas du numéro du dossier : les bras ont le même numéro moyen", () => {
		const tires = tirer(
			fois(4000, (i) => ({ dossier: i, strate: "s" })),
			deux,
			"00000000000000aa",
		);
		const moyenne = (nom: string) => {
			const siens = tires.filter((t) => t.bras === nom);
			return siens.reduce((somme, { dossier }) => somme + dossier, 0) / siens.length;
		};
		// Standard error of the difference of two means of 2,000 out of 4,000: about 37.
		assert.ok(Math.abs(moyenne("a") - moyenne("b")) < 150);
	});

	it("ne range personne par famille ni par âge : les premiers rangs ont toutes les strates", () => {
		const tires = tirer(personnes, deux, "0123456789abcdef");
		const moyenne = (strate: string) => {
			const siens = tires.filter((t) => t.strate === strate);
			return siens.reduce((somme, { rang }) => somme + rang, 0) / siens.length;
		};
		// Standard error of the mean rank of 143 out of 1,000: about 22.
		for (const strate of new Set(personnes.map((p) => p.strate)))
			assert.ok(Math.abs(moyenne(strate) - 500.5) < 90, `${strate} ${moyenne(strate)}`);
	});

	it("numérote tout le monde une fois, et supporte de n’avoir personne", () => {
		const rangs = tirer(personnes, deux, "0123456789abcdef").map(({ rang }) => rang);
		assert.deepEqual(
			rangs,
			fois(1000, (i) => i + 1),
		);
		assert.deepEqual(tirer([], deux, "0123456789abcdef"), []);
	});
});

describe("Une strate", () => {
	it("réunit la famille et l’âge, de chaque côté des bornes", () => {
		assert.equal(strateDe(false, 0, 24), "seul|moins de 25 ans");
		assert.equal(strateDe(false, 0, 25), "seul|25 à 34 ans");
		assert.equal(strateDe(true, 1, 34), "couple-enfants|25 à 34 ans");
		assert.equal(strateDe(null, 2, 35), "seul-enfants|35 à 49 ans");
		assert.equal(strateDe(true, 0, 50), "couple|50 ans et plus");
		assert.equal(strateDe(true, 0, null), "couple|âge inconnu");
	});
});

describe("Les bras d’un plan", () => {
	it("ont des parts qui font cent, aucune nulle, des noms distincts", () => {
		assert.equal(motifDesBras([bras("a", 50), bras("b", 50)], 0), undefined);
		assert.equal(motifDesBras([bras("a", 33.3), bras("b", 33.3), bras("c", 33.4)], 0), undefined);
		assert.equal(motifDesBras([bras("a", 50), bras("b", 49.9)], 0), "bras-parts");
		assert.equal(motifDesBras([bras("a", 60), bras("b", 50)], 0), "bras-parts");
		assert.equal(motifDesBras([bras("a", 100), bras("b", 0)], 0), "bras-vide");
		assert.equal(motifDesBras([bras("a", 50), bras("A ", 50)], 0), "bras-memes-noms");
		assert.equal(motifDesBras([bras("Hors-tirage", 100)], 0), "bras-nom-reserve");
		assert.equal(motifDesBras([bras("a\nb", 100)], 0), "bras-illisibles");
		assert.equal(motifDesBras([], 0), "bras-aucun");
	});

	it("ont tous un message : aucun ne prive d’un droit certain", () => {
		const sans = { ...bras("rien", 100), message: undefined } as unknown as Bras;
		assert.equal(motifDesBras([sans], 0), "bras-illisibles");
	});

	it("n’appellent que si quelqu’un peut appeler", () => {
		const appel = [bras("a", 50), bras("b", 50, { appel: true })];
		assert.equal(motifDesBras(appel, 0), "bras-sans-appels");
		assert.equal(motifDesBras(appel, 1), undefined);
	});

	it("se relisent comme un kit quand ils changent ses mots", () => {
		assert.deepEqual(fautesDesBras(primeDActivite, [bras("a", 100)]), []);
		const fautes = fautesDesBras(primeDActivite, [bras("a", 100, { sms: "Bonjour {nir}" })]);
		assert.ok(fautes.some(({ nature }) => nature === "champ-inconnu"));
		assert.ok(fautes.some(({ nature }) => nature === "stop-manquant"));
	});
});

describe("Le jour avant lequel contacter", () => {
	const ouvertures = calendrier();

	it("est le dernier jour ouvré du mois pour un droit sans rappel (CSS R846-1, CCH R823-10, CASF R262-33)", () => {
		for (const prestation of ["ppa", "rsa", "aide_logement"] as const) {
			assert.equal(avantLe(prestation, "2020-10-05", null, ouvertures), "2020-10-30");
			assert.equal(avantLe(prestation, "2020-10-30", null, ouvertures), "2020-10-30");
			assert.equal(avantLe(prestation, "2020-10-31", null, ouvertures), "2020-10-31");
		}
		assert.equal(dernierJourOuvre("2020-12-01", ouvertures), "2020-12-31");
	});

	it("est celui d’avant la prescription pour un droit qui se rattrape (CSS L553-1)", () => {
		assert.equal(avantLe("asf", "2020-10-05", "2018-11-01", ouvertures), null);
		assert.equal(avantLe("asf", "2020-10-05", "2018-10-01", ouvertures), "2020-10-30");
		assert.equal(avantLe("asf", "2020-10-05", "2015-01-01", ouvertures), "2020-10-30");
		assert.equal(avantLe("asf", "2020-10-05", null, ouvertures), null);
	});

	it("une lettre arrive à temps jusqu’au mardi 27 octobre, un courriel ou un SMS jusqu’au vendredi 30", () => {
		const aTemps = (canal: "courrier" | "courriel" | "sms", jour: string, limite: string | null) =>
			arriveATemps(canal, jour, limite, ouvertures);
		assert.equal(aTemps("courrier", "2020-10-27", "2020-10-30"), true);
		assert.equal(aTemps("courrier", "2020-10-28", "2020-10-30"), false);
		for (const canal of ["courriel", "sms"] as const) {
			assert.equal(aTemps(canal, "2020-10-30", "2020-10-30"), true);
			assert.equal(aTemps(canal, "2020-10-31", "2020-10-30"), false);
		}
		assert.equal(aTemps("courrier", "2020-10-31", null), true, "rien ne se perd à attendre");
	});

	it("une lettre qui arriverait trop tard cède à un canal plus rapide, s’il y en a un", () => {
		const personne = { courriel: null, sms: "0639980001", courrier: "3 rue Haute" };
		const canal = (jour: string, plus: object = {}) =>
			canalATemps({ ...personne, avantLe: "2020-10-30", ...plus }, "courrier", jour, ouvertures);
		assert.equal(canal("2020-10-27"), "courrier");
		assert.equal(canal("2020-10-28"), "sms");
		assert.equal(canal("2020-10-28", { courriel: "a@exemple.fr" }), "courriel");
		assert.equal(canal("2020-10-28", { sms: null }), "courrier");
		assert.equal(canal("2020-10-31"), "courrier", "le mois est perdu : le canal du bras");
		assert.equal(canal("2020-10-28", { avantLe: null }), "courrier");
		assert.equal(canal("2020-10-28", { sms: null, courrier: null }), undefined);
	});

	it("laisse tant de jours pour appeler, le premier et le dernier compris", () => {
		assert.equal(joursOuvres("2020-10-26", "2020-10-30", ouvertures), 5);
		assert.equal(joursOuvres("2020-10-31", "2020-11-01", ouvertures), 0);
	});

	it("dit ce qu’un mois d’attente ferait perdre, et seulement à qui il ferait perdre", () => {
		const attente = (prestation: "ppa" | "asf", duDepuis: string) => ({
			prestation,
			montant: 10_000,
			duDepuis,
		});
		const toutes = [
			attente("ppa", "2020-09-01"),
			attente("asf", "2020-09-01"),
			attente("asf", "2018-09-01"),
		];
		assert.equal(perduParMois(toutes, "2020-10-05", ouvertures), 20_000);
	});
});

describe("La règle d’arrêt", () => {
	it("attend assez de contacts, puis s’arrête au-delà de sa part d’oppositions", () => {
		const regle = { arretOppositions: 0.02, arretDes: 100 };
		assert.equal(doitSArreter(regle, { contactes: 99, opposes: 50 }), false);
		assert.equal(doitSArreter(regle, { contactes: 100, opposes: 2 }), false);
		assert.equal(doitSArreter(regle, { contactes: 100, opposes: 3 }), true);
	});
});

describe("L’empreinte d’un plan", () => {
	it("ne dépend pas de l’ordre des clés, et change avec chaque valeur", () => {
		const une = empreinteDuPlan({ a: 1, b: { c: [1, 2], d: undefined } });
		assert.equal(empreinteDuPlan({ b: { c: [1, 2] }, a: 1 }), une);
		assert.notEqual(empreinteDuPlan({ a: 1, b: { c: [2, 1] } }), une);
		assert.match(une, /^[0-9a-f]{64}$/);
	});
});
