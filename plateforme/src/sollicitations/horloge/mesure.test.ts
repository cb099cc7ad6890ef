import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ajouterJours } from "../../socle/index.ts";
import { horlogeAffaire } from "./affaire.ts";
import { ajouterJoursOuvres, joursOuvresEntre } from "./calendrier.ts";
import { canalOuvert } from "./canal.ts";
import { joursDeTravail } from "./charge.ts";
import { engagementDe } from "./engagement.ts";
import { estimer } from "./estimer.ts";
import { mesurer, seuilAlerte, urgence } from "./mesurer.ts";
import { echeanceMax, finDe } from "./pause.ts";
import { promettre } from "./promettre.ts";
import { cas, essayer, france, jour, pause } from "./tirages.fixture.ts";

const quinze = { jours: 15, decompte: "calendaires" } as const;

describe("La mesure", () => {
	const suivie = { arrivee: "2020-03-02", promesse: "2020-03-17", traiteeLe: null, pauses: [] };

	it("est à l’heure le jour de la promesse, en retard le lendemain", () => {
		assert.equal(mesurer(suivie, "2020-03-17").enRetard, false);
		assert.equal(mesurer(suivie, "2020-03-17").reste, 0);
		const apres = mesurer(suivie, "2020-03-18");
		assert.deepEqual([apres.enRetard, apres.retard, apres.reste], [true, 1, -1]);
	});

	it("sans promesse, n’est ni à l’heure ni en retard", () => {
		const mesure = mesurer({ ...suivie, promesse: null }, "2020-09-01");
		assert.deepEqual([mesure.enRetard, mesure.reste], [false, null]);
	});

	it("dit le délai avec et sans pauses, dont la somme est le délai vécu", () => {
		essayer(
			fc.property(cas, fc.integer({ min: 0, max: 200 }), ([arrivee, , pauses], n) => {
				const traiteeLe = ajouterJours(arrivee, n);
				const mesure = mesurer({ arrivee, promesse: null, traiteeLe, pauses }, "2030-01-01");
				assert.equal(mesure.delaiHorsPauses + mesure.pause, mesure.delai);
				assert.ok(mesure.delaiHorsPauses >= 0 && mesure.pause >= 0);
				const un = (jour: string) => pauses.some((p) => p.debut < jour && jour <= finDe(p));
				let compte = 0;
				for (let i = 1; i <= n; i++) if (un(ajouterJours(arrivee, i))) compte++;
				assert.equal(mesure.pause, compte);
			}),
		);
	});

	it("rouverte, garde son arrivée et sa promesse : rouvrir n’efface ni délai ni retard", () => {
		essayer(
			fc.property(
				cas,
				fc.integer({ min: 0, max: 100 }),
				fc.integer({ min: 0, max: 100 }),
				([arrivee, d, pauses], premiere, ensuite) => {
					const promesse = promettre(arrivee, d, france, pauses);
					const une = ajouterJours(arrivee, premiere);
					const deux = ajouterJours(une, ensuite);
					const avant = mesurer({ arrivee, promesse, traiteeLe: une, pauses }, deux);
					const rouverte = mesurer({ arrivee, promesse, traiteeLe: null, pauses }, deux);
					const apres = mesurer({ arrivee, promesse, traiteeLe: deux, pauses }, deux);
					assert.ok(apres.delai >= avant.delai && apres.retard >= avant.retard);
					assert.equal(rouverte.delai, apres.delai);
					assert.equal(rouverte.retard, apres.retard);
				},
			),
		);
	});

	it("avertit quand il reste deux jours ouvrés, pas trois", () => {
		const vendredi = "2020-07-10";
		assert.equal(urgence("2020-07-15", vendredi, france), "bientot");
		assert.equal(urgence("2020-07-16", vendredi, france), "a-temps");
		assert.equal(urgence("2020-07-10", vendredi, france), "bientot");
		assert.equal(urgence("2020-07-09", vendredi, france), "en-retard");
		assert.equal(urgence(null, vendredi, france), "sans-engagement");
	});

	it("le seuil donné à la base sépare comme la règle", () => {
		essayer(
			fc.property(jour, fc.integer({ min: 0, max: 12 }), (aujourdhui, n) => {
				const promesse = ajouterJours(aujourdhui, n);
				const proche = promesse <= seuilAlerte(aujourdhui, france);
				assert.equal(urgence(promesse, aujourdhui, france) === "bientot", proche);
			}),
		);
	});

	it("ajouter des jours ouvrés et les compter sont inverses", () => {
		essayer(
			fc.property(jour, fc.integer({ min: 0, max: 40 }), (depart, n) => {
				assert.equal(joursOuvresEntre(depart, ajouterJoursOuvres(depart, n, france), france), n);
			}),
		);
	});
});

describe("L’échéance d’une pause", () => {
	it("va jusqu’à deux mois (CSS, art. D161-1-3), au dernier jour d’un mois plus court", () => {
		assert.equal(echeanceMax("2020-01-15"), "2020-03-15");
		assert.equal(echeanceMax("2019-12-31"), "2020-02-29");
		assert.equal(echeanceMax("2020-12-31"), "2021-02-28");
		assert.equal(echeanceMax("2020-11-30"), "2021-01-30");
	});
});

describe("L’engagement d’une sollicitation", () => {
	const base = {
		engagement: 1,
		nature: "piece",
		prestation: null,
		jusqua: null,
		...quinze,
	} as const;
	const general = { ...base, depuis: "2018-01-01" };
	const rsa = { ...base, engagement: 2, prestation: "rsa", jours: 10, depuis: "2018-01-01" };
	const nouveau = { ...base, engagement: 3, jours: 12, depuis: "2020-07-01" };
	const de = (arrivee: string, prestation?: string) =>
		engagementDe([general, nouveau, rsa], { nature: "piece", prestation, arrivee })?.engagement;

	it("est celui du jour de l’arrivée : la veille d’un nouveau, l’ancien", () => {
		assert.equal(de("2020-06-30"), 1);
		assert.equal(de("2020-07-01"), 3);
		assert.equal(de("2017-12-31"), undefined);
	});

	it("est le plus précis, même plus ancien", () => {
		assert.equal(de("2020-08-01", "rsa"), 2);
		assert.equal(de("2020-08-01", "aah"), 3);
	});

	it("s’applique encore son dernier jour, plus le lendemain", () => {
		const clos = [{ ...general, jusqua: "2020-03-31" }];
		const le = (arrivee: string) => engagementDe(clos, { nature: "piece", arrivee })?.engagement;
		assert.equal(le("2020-03-31"), 1);
		assert.equal(le("2020-04-01"), undefined);
	});
});

describe("Un canal", () => {
	const crise = [
		{ canal: "courriel", ouvertLe: "2020-03-16", fermeLe: "2020-07-11" },
		{ canal: "courriel", ouvertLe: "2020-10-30", fermeLe: null },
	] as const;
	const ouvert = (jour: string) => canalOuvert(crise, "courriel", jour);

	it("est ouvert de son premier jour à la veille de sa fermeture, puis de sa réouverture", () => {
		assert.deepEqual(
			["2020-03-15", "2020-03-16", "2020-07-10", "2020-07-11", "2020-10-30"].map(ouvert),
			[false, true, true, false, true],
		);
	});

	it("que l’office n’a jamais daté est ouvert", () => {
		assert.equal(canalOuvert(crise, "courrier", "2020-01-01"), true);
	});
});

describe("L’estimation", () => {
	it("se tait sous cinq, parle à cinq", () => {
		assert.equal(estimer([1, 2, 3, 4]), undefined);
		assert.deepEqual(estimer([9, 1, 5, 3, 7]), { n: 5, mediane: 5, neufSurDix: 9 });
	});

	it("dit des délais observés, dont la moitié puis neuf sur dix tiennent", () => {
		essayer(
			fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 5 }), (delais) => {
				const e = estimer(delais);
				assert.ok(e && e.mediane <= e.neufSurDix);
				assert.ok(delais.includes(e.mediane) && delais.includes(e.neufSurDix));
				assert.ok(delais.filter((d) => d <= e.mediane).length >= delais.length / 2);
				assert.ok(delais.filter((d) => d <= e.neufSurDix).length >= 0.9 * delais.length);
			}),
		);
	});
});

describe("La charge en jours de travail", () => {
	it("rapporte ce qui est ouvert au rythme récent", () => {
		assert.equal(joursDeTravail(300, 2000, 20), 3);
	});

	it("ne donne aucun nombre qui ne serait pas vrai", () => {
		assert.equal(joursDeTravail(300, 0, 20), undefined);
		assert.equal(joursDeTravail(300, 10, 0), undefined);
		assert.equal(joursDeTravail(0, 0, 0), 0);
	});
});

describe("L’horloge de l’affaire", () => {
	const affaire = { ouverteLe: "2020-03-02", conclueLe: "2020-03-31" };

	it("compte du premier pas à la décision, et dit à qui était chaque jour", () => {
		const demande = {
			arrivee: "2020-03-02",
			traiteeLe: "2020-03-20",
			pauses: [pause("2020-03-05", "2020-04-05", "2020-03-12")],
		};
		const piece = { arrivee: "2020-03-25", traiteeLe: "2020-03-31", pauses: [] };
		assert.deepEqual(horlogeAffaire(affaire, [demande, piece], "2020-04-15"), {
			vecu: 29,
			chezNous: 11 + 6,
			chezLaPersonne: 7,
			entreDeux: 5,
		});
	});

	it("tant qu’elle n’est pas conclue, va jusqu’à aujourd’hui", () => {
		const ouverte = { ouverteLe: "2020-03-02", conclueLe: null };
		assert.equal(horlogeAffaire(ouverte, [], "2020-03-02").vecu, 0);
		assert.equal(horlogeAffaire(ouverte, [], "2020-03-09").entreDeux, 7);
	});

	it("ses parts font toujours le délai vécu", () => {
		essayer(
			fc.property(fc.array(cas, { maxLength: 3 }), fc.integer({ min: 0, max: 90 }), (tout, n) => {
				const ouverteLe = "2019-06-01";
				const etapes = tout.map(([arrivee, , pauses]) => ({
					arrivee,
					traiteeLe: ajouterJours(arrivee, n),
					pauses,
				}));
				const h = horlogeAffaire({ ouverteLe, conclueLe: null }, etapes, "2020-01-31");
				assert.equal(h.chezNous + h.chezLaPersonne + h.entreDeux, h.vecu);
			}),
		);
	});
});
