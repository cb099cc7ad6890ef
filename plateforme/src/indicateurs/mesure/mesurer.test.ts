import assert from "node:assert/strict";
import { before, beforeEach, describe, it } from "node:test";
import { pourOrganisme } from "../../socle/essais.ts";
import type { Acteur, Role } from "../../socle/index.ts";
import { ANNEE, defini, fois, office } from "../essai.fixture.ts";
import { type DemandeDeLignes, lireLignes } from "../index.server.ts";
import { mesurer } from "./mesurer.ts";

const { ecrire, vider, venues, mesure } = office();

describe("L’année d’avant", () => {
	beforeEach(vider);
	const apporter = (modalite: string, valeur: number, organisme = "ici") =>
		ecrire(
			"INSERT INTO valeurs_annuelles VALUES ($1, 'usage-teleservices', $2, 2019, $3, NULL, 'Bilan')",
			[organisme, modalite, valeur],
		);
	const faites = (jour: string, enLigne: number, autres: number) => [
		...fois(enLigne, () => ({ nature: "changement", canal: "en-ligne", arrivee: jour })),
		...fois(autres, () => ({ nature: "changement", canal: "courrier", arrivee: jour })),
	];

	it("vient des valeurs apportées, avec leur source, quand l’organisme n’en a pas les lignes", async () => {
		await apporter("", 50);
		await apporter("changement", 56);
		await apporter("", 99, "ailleurs");
		await venues(...faites("2019-12-20", 1, 9), ...faites("2020-02-01", 8, 2));
		const { valeur, precedente, modalitesPrecedentes } = await mesure("usage-teleservices");
		assert.equal(valeur, 80);
		assert.deepEqual(precedente, { valeur: 50, annee: 2019, source: "Bilan" });
		assert.deepEqual(modalitesPrecedentes, {
			changement: { valeur: 56, annee: 2019, source: "Bilan" },
		});
	});

	it("se mesure sur les lignes quand elles remontent à son premier mois", async () => {
		await apporter("", 50);
		await venues(...faites("2019-01-31", 3, 7), ...faites("2020-02-01", 8, 2));
		const { precedente } = await mesure("usage-teleservices");
		assert.deepEqual(precedente, {
			valeur: 30,
			annee: 2019,
			source: "Mesuré sur les faits de 2019",
		});
	});

	it("n’existe pas pour une période qui n’est pas une année civile", async () => {
		await apporter("", 50);
		const { precedente } = await mesure("usage-teleservices", { fin: "2020-12-31" });
		assert.equal(precedente, undefined);
	});
});

describe("Deux organismes", () => {
	it("ne mesurent chacun que ses lignes, de toutes les relations", async () => {
		await vider();
		await venues(
			...fois(5, () => ({
				nature: "piece",
				arrivee: "2020-03-02",
				traitee: "2020-03-03",
				organisme: "ailleurs",
			})),
		);
		await venues(
			...fois(6, () => ({ nature: "piece", arrivee: "2020-03-02", traitee: "2020-03-22" })),
		);
		assert.deepEqual(
			[
				await mesure("pieces-moins-15-jours"),
				await mesure("pieces-moins-15-jours", { organisme: "ailleurs" }),
			].map(({ valeur, n }) => [valeur, n]),
			[
				[0, 6],
				[100, 5],
			],
		);
		// Asked for another office from within this one, the wall answers: nothing.
		const [vue] = await pourOrganisme("ici", (tx) =>
			mesurer(tx, "ailleurs", { ...ANNEE, indicateurs: [defini("pieces-moins-15-jours")] }),
		);
		assert.equal(vue?.n, 0);
	});
});

describe("Les cas d’un indicateur", () => {
	const responsable = {
		organisme: "ici",
		compte: 1,
		nom: "Inès Martin",
		roles: ["responsable"],
		competences: [],
		quand: new Date("2021-01-04T09:00:00Z"),
	} satisfies Acteur;
	const pieces = defini("pieces-moins-15-jours");

	const cas = async (demande: Partial<DemandeDeLignes> = {}, acteur: Acteur = responsable) => {
		const lues = await lireLignes(acteur, pieces, { ...ANNEE, ...demande });
		assert.ok(lues.ok);
		return lues;
	};
	const nombres = async (demande: Partial<DemandeDeLignes>) => (await cas(demande)).nombre;

	before(async () => {
		await vider();
		const piece = (arrivee: string, traitee?: string, canal = "courrier") => ({
			nature: "piece",
			dossier: 3,
			arrivee,
			traitee,
			canal,
		});
		await venues(
			...fois(4, () => piece("2020-03-02", "2020-03-05")),
			piece("2020-03-02", "2020-03-30", "courriel"),
			piece("2020-02-01", "2020-02-03"),
			piece("2020-12-31"),
			{ ...piece("2020-03-02", "2020-03-05"), dossier: undefined, organisme: "ailleurs" },
		);
	});

	it("se lisent du plus ancien au plus récent, page par page, jusqu’à la sollicitation", async () => {
		const { lignes, nombre, pages } = await cas({ parPage: 2 });
		assert.deepEqual([nombre, pages, lignes.length], [7, 4, 2]);
		assert.deepEqual(
			lignes.map(({ jour }) => jour),
			["2020-02-01", "2020-03-02"],
		);
		const derniere = await cas({ parPage: 2, page: 99 });
		assert.equal(derniere.page, 4);
		assert.deepEqual(
			derniere.lignes.map(({ jour, valeur, modalite, dossier }) => [
				jour,
				valeur,
				modalite,
				dossier,
			]),
			[["2020-12-31", null, "courrier", 3]],
		);
		assert.ok(lignes.every(({ sollicitation }) => sollicitation !== null));
	});

	it("se filtrent par mois, par modalité, par ce qu’ils sont devenus, comme la mesure les compte", async () => {
		const mesuree = await mesure("pieces-moins-15-jours");
		assert.equal(await nombres({ cas: "en-cours" }), mesuree.enCours);
		assert.equal(
			(await nombres({ cas: "atteints" })) + (await nombres({ cas: "manques" })),
			mesuree.n,
		);
		assert.equal(await nombres({ cas: "manques" }), 1);
		assert.equal(await nombres({ mois: "2020-03" }), 5);
		assert.equal(await nombres({ modalite: "courriel" }), 1);
		assert.equal(await nombres({ au: "2020-03-16", cas: "en-cours" }), 1);
	});

	it("ne se montrent qu’à qui en répond, la lecture est au journal ; ailleurs, d’autres", async () => {
		for (const roles of [["pilotage"], ["gestionnaire"], ["controleur"], []] as Role[][]) {
			const refus = await lireLignes({ ...responsable, roles }, pieces, ANNEE);
			assert.deepEqual(refus, { ok: false, motif: "reserve" });
		}
		assert.equal((await cas({}, { ...responsable, organisme: "ailleurs" })).nombre, 1);
		const { rows } = await ecrire(
			"SELECT DISTINCT organisme, auteur, objet FROM journal WHERE acte = 'indicateur.lire' ORDER BY 1",
		);
		assert.deepEqual(rows, [
			{ organisme: "ailleurs", auteur: "compte-1", objet: "indicateur-pieces-moins-15-jours" },
			{ organisme: "ici", auteur: "compte-1", objet: "indicateur-pieces-moins-15-jours" },
		]);
	});
});
