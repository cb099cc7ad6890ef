import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { fois, office } from "../essai.fixture.ts";

const { ecrire, vider, venues, mesure } = office();

describe("Les téléservices", () => {
	beforeEach(vider);

	it("comptent tous les canaux au dénominateur, et rien que les demandes et les changements", async () => {
		const faite = (canal: string, nature: string, prestation?: string) => ({
			nature,
			canal,
			prestation,
			arrivee: "2020-05-04",
		});
		await venues(
			...["en-ligne", "en-ligne", "en-ligne", "courrier", "accueil"].map((c) =>
				faite(c, "demande", "aide_logement"),
			),
			...["en-ligne", "courriel", "telephone", "rendez-vous", "partenaire"].map((c) =>
				faite(c, "changement"),
			),
			...["declaration", "piece", "question"].map((nature) => faite("en-ligne", nature, "ppa")),
		);
		assert.equal((await mesure("usage-aide-au-logement")).valeur, 60);
		assert.equal((await mesure("usage-prime-activite")).n, 0);
		const { valeur, n, modalites } = await mesure("usage-teleservices");
		assert.deepEqual([valeur, n], [40, 10]);
		assert.deepEqual(
			modalites.map(({ nom, valeur }) => [nom, valeur]),
			[
				["Changement de situation", 20],
				["Demande : Aide au logement", 60],
			],
		);
	});

	it("les pièces par courriel se comptent dès l’arrivée, les autres canaux n’y sont pas", async () => {
		const piece = (canal: string) => ({ nature: "piece", canal, arrivee: "2020-04-01" });
		await venues(...["courriel", "courriel", "courrier", "en-ligne"].map(piece));
		assert.equal((await mesure("pieces-par-courriel")).valeur, 2);
	});
});

describe("Les appels, les rendez-vous et les avis", () => {
	beforeEach(vider);

	it("un appel décroché est traité, sur la caisse ou sur le plateau régional", async () => {
		const appels = await venues(
			...fois(10, () => ({ nature: "appel", arrivee: "2020-04-06", traitee: "2020-04-06" })),
		);
		for (const [rang, appel] of appels.entries())
			await ecrire("INSERT INTO appels VALUES ('ici', $1, $2, $3, 10, $4)", [
				appel,
				rang < 5 ? "local" : "regional",
				rang < 8,
				rang < 8 ? 60 : null,
			]);
		const { valeur, n, modalites, mois } = await mesure("taux-appels-traites");
		assert.deepEqual([valeur, n], [80, 10]);
		assert.deepEqual(
			modalites.map(({ nom, valeur }) => [nom, valeur]),
			[
				["Plateau régional", 60],
				["Caisse", 100],
			],
		);
		assert.deepEqual(
			mois.filter(({ n }) => n > 0).map(({ mois, valeur }) => [mois, valeur]),
			[["2020-04", 80]],
		);
	});

	it("un rendez-vous compte au jour prévu s’il est tenu, à l’heure de Paris", async () => {
		const poses = [
			["2020-12-31T22:59Z", "tenu", "telephone"],
			["2020-12-31T23:00Z", "tenu", "telephone"],
			["2019-12-31T23:00Z", "tenu", "sur-place"],
			["2020-06-02T08:00Z", "absent", "numerique"],
			["2020-06-02T08:00Z", "annule", "numerique"],
			["2020-06-02T08:00Z", "prevu", "numerique"],
			["2020-06-02T08:00Z", "tenu", "numerique"],
		] as const;
		const prises = await venues(
			...poses.map(() => ({ nature: "rendez-vous", arrivee: "2019-12-01" })),
		);
		for (const [rang, [prevu, etat, mode]] of poses.entries())
			await ecrire("INSERT INTO rendez_vous VALUES ('ici', $1, $2, 'sur-place', $3, $4)", [
				prises[rang],
				mode,
				prevu,
				etat,
			]);
		const { valeur, modalites } = await mesure("rendez-vous-par-mode");
		assert.equal(valeur, 3);
		assert.deepEqual(
			modalites.map(({ modalite, valeur }) => [modalite, valeur]),
			[
				["sur-place", 1],
				["telephone", 1],
				["numerique", 1],
			],
		);
		assert.equal((await mesure("rendez-vous-par-mode", { au: "2020-06-01" })).valeur, 1);
	});

	it("une note de 3 est satisfaite, une note de 2 ne l’est pas ; un avis se compte à sa date", async () => {
		const traitees = await venues(
			...fois(6, () => ({ nature: "question", arrivee: "2020-03-02", traitee: "2020-03-03" })),
		);
		for (const [rang, note] of [1, 2, 3, 4, 4, 4].entries())
			await ecrire("INSERT INTO avis VALUES ('ici', $1, $2, $3)", [
				traitees[rang],
				note,
				rang < 5 ? "2020-03-10T10:00Z" : "2020-03-12T10:00Z",
			]);
		const [tous, avant] = [
			await mesure("satisfaction"),
			await mesure("satisfaction", { au: "2020-03-11" }),
		];
		assert.deepEqual([tous.n, avant.n], [6, 5]);
		assert.deepEqual([tous.valeur, avant.valeur], [400 / 6, 60]);
	});
});
