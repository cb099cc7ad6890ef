import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { pourOrganisme } from "../../socle/essais.ts";
import { ajouterJours } from "../../socle/index.ts";
import { indicateurs } from "../definitions.ts";
import { ANNEE, fois, office } from "../essai.fixture.ts";
import { mesurer } from "../mesure/mesurer.ts";

const { ecrire, vider, venues, mesure } = office();

/** An item that arrived on 2 March and was treated so many days later. */
const apres = (jours: number | undefined, plus: { nature: string; prestation?: string }) => ({
	arrivee: "2020-03-02",
	traitee: jours === undefined ? undefined : ajouterJours("2020-03-02", jours),
	...plus,
});

describe("Les définitions", () => {
	it("portent les identifiants publiés, une fois chacun, et disent tout d’elles-mêmes", () => {
		const publies = `taux-appels-traites pieces-moins-15-jours minima-moins-10-jours delai-demarche-moyen
			usage-aide-au-logement usage-prime-activite usage-teleservices reclamations-moins-10-jours
			pieces-par-courriel actions-proactives ppa-panel ppa-demandes ppa-droits-ouverts ppa-montant-moyen
			asf-consultations asf-demandes asf-droits-ouverts asf-rappel-moyen rendez-vous-par-mode satisfaction`;
		const ids = indicateurs.map(({ id }) => id);
		assert.equal(new Set(ids).size, ids.length);
		for (const id of publies.split(/\s+/)) assert.ok(ids.includes(id), id);
		for (const { id, calcul, unite, ...dit } of indicateurs) {
			for (const champ of [
				"nom",
				"phrase",
				"cohorte",
				"denominateur",
				"ouverts",
				"source",
			] as const)
				assert.match(dit[champ], /\S/, `${id} ${champ}`);
			assert.equal(unite === "%", calcul === "part", id);
			assert.equal(unite === "nombre", calcul === "nombre", id);
		}
		assert.deepEqual(
			indicateurs.flatMap(({ id, objectif }) => (objectif ? [[id, objectif.valeur]] : [])),
			[
				["taux-appels-traites", 90],
				["pieces-moins-15-jours", 85],
				["reclamations-moins-10-jours", 70],
			],
		);
	});

	it("sur une base vide, aucune n’est NaN : un nombre est zéro, le reste une phrase", async () => {
		await vider();
		for (const source of ["tables", "journal"] as const) {
			const mesures = await pourOrganisme("ici", (tx) => mesurer(tx, "ici", { ...ANNEE, source }));
			assert.equal(mesures.length, indicateurs.length);
			for (const { indicateur, valeur, n, pourquoi, precedente } of mesures) {
				assert.equal(valeur, indicateur.calcul === "nombre" ? 0 : null, indicateur.id);
				assert.equal(n, 0);
				assert.equal(pourquoi === undefined, indicateur.calcul === "nombre");
				assert.equal(precedente, undefined);
			}
		}
	});
});

describe("En moins de tant de jours", () => {
	beforeEach(vider);

	for (const [id, limite, cas] of [
		["pieces-moins-15-jours", 15, { nature: "piece" }],
		["minima-moins-10-jours", 10, { nature: "demande", prestation: "rsa" }],
		["reclamations-moins-10-jours", 10, { nature: "reclamation" }],
	] as const) {
		it(`${id} : ${limite - 1} jours tiennent l’engagement, ${limite} non`, async () => {
			await venues(
				...fois(6, () => apres(limite - 1, cas)),
				...fois(2, () => apres(limite, cas)),
				...fois(2, () => apres(0, cas)),
			);
			const { valeur, n } = await mesure(id);
			assert.deepEqual([valeur, n], [80, 10]);
		});

		it(`${id} : ouvert depuis ${limite} jours compte en retard, depuis ${limite - 1} pas encore`, async () => {
			await venues(...fois(4, () => apres(1, cas)), apres(undefined, cas));
			const au = (jours: number) => ({ au: ajouterJours("2020-03-02", jours) });
			const avant = await mesure(id, au(limite - 1));
			assert.deepEqual([avant.valeur, avant.n, avant.enCours], [null, 4, 1]);
			const apresLimite = await mesure(id, au(limite));
			assert.deepEqual([apresLimite.valeur, apresLimite.n, apresLimite.enCours], [80, 5, 0]);
		});
	}

	it("compte par l’arrivée : la veille du premier jour et le lendemain du dernier n’y sont pas", async () => {
		const jours = ["2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01"];
		await venues(...jours.map((arrivee) => ({ nature: "piece", arrivee, traitee: arrivee })));
		assert.equal((await mesure("pieces-moins-15-jours")).n, 2);
	});

	it("les minima sont le RSA et l’AAH, demandes, pièces et changements, sans les déclarations", async () => {
		await venues(
			...["rsa", "aah"].flatMap((prestation) =>
				["demande", "piece", "changement"].map((nature) => apres(1, { nature, prestation })),
			),
			apres(1, { nature: "declaration", prestation: "rsa" }),
			apres(1, { nature: "demande", prestation: "ppa" }),
			apres(1, { nature: "appel", prestation: "rsa" }),
		);
		const { n, modalites } = await mesure("minima-moins-10-jours");
		assert.equal(n, 6);
		assert.deepEqual(
			modalites.map(({ nom, n }) => [nom, n]),
			[
				["RSA", 3],
				["AAH", 3],
			],
		);
	});

	it("les pauses comptent, sauf dans l’indicateur qui les déduit, jusqu’à l’échéance au plus tard", async () => {
		const cas = { nature: "demande", prestation: "rsa" };
		const [recue, echue, courte] = await venues(
			apres(12, cas),
			apres(12, cas),
			apres(12, cas),
			...fois(7, () => apres(1, cas)),
		);
		const pause = (s: number | undefined, debut: string, echeance: string, fin: string) =>
			ecrire(`INSERT INTO pauses VALUES ('ici', $1, $2, '{quittance}', $3, $4)`, [
				s,
				debut,
				echeance,
				fin,
			]);
		await pause(recue, "2020-03-03", "2020-04-03", "2020-03-06");
		await pause(echue, "2020-03-03", "2020-03-06", "2020-03-12");
		await pause(courte, "2020-03-03", "2020-04-03", "2020-03-05");
		assert.equal((await mesure("minima-moins-10-jours")).valeur, 70);
		assert.equal((await mesure("minima-moins-10-jours-hors-pauses")).valeur, 90);
	});
});

describe("Le délai d’une démarche", () => {
	beforeEach(vider);

	it("va du premier contact de l’affaire à sa conclusion ; ce qui est ouvert n’a pas de délai", async () => {
		const [contact] = await venues({
			nature: "question",
			arrivee: "2020-03-02",
			prestation: "rsa",
		});
		await venues({
			nature: "demande",
			arrivee: "2020-03-06",
			traitee: "2020-03-20",
			prestation: "rsa",
			affaire: contact,
		});
		await ecrire("UPDATE affaires SET conclue_le = '2020-03-20' WHERE affaire = $1", [contact]);
		await venues(
			...fois(4, () => apres(8, { nature: "demande", prestation: "ppa" })),
			apres(undefined, { nature: "demande" }),
			apres(1, { nature: "question" }),
		);
		const { valeur, n, enCours, modalites } = await mesure("delai-demarche-moyen");
		assert.deepEqual([valeur, n, enCours], [(18 + 4 * 8) / 5, 5, 1]);
		assert.deepEqual(
			modalites.map(({ modalite, n, valeur }) => [modalite, n, valeur]),
			[
				["rsa", 1, null],
				["ppa", 4, null],
			],
		);
		const avant = await mesure("delai-demarche-moyen", { au: "2020-03-19" });
		assert.deepEqual([avant.n, avant.enCours], [4, 2]);
	});
});
