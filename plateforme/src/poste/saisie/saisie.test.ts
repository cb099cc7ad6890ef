import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lireMois, moisPrecedent } from "./dates.ts";
import { lireEuros } from "./euros.ts";
import { lireDette, lireDroit, lirePaiement } from "./lire.ts";

const AUJOURDHUI = "2020-12-10";
const formulaire = (champs: Record<string, string>) => {
	const rempli = new FormData();
	for (const [nom, valeur] of Object.entries(champs)) rempli.append(nom, valeur);
	return rempli;
};

describe("Un montant tapé", () => {
	const cas: [string, number | undefined][] = [
		["1 234,56", 123_456],
		["1\u00a0234,56 €", 123_456],
		["1\u202f234", 123_400],
		["1234,5", 123_450],
		["12.50", 1_250],
		["0,01", 1],
		["0", 0],
		["- 50", -5_000],
		["−50,10 euros", -5_010],
		["999 999,99", 99_999_999],
		["1 000 000", undefined],
		["1.234", undefined],
		["1.234,56", undefined],
		["12,345", undefined],
		["12 34", undefined],
		["1 23,4", undefined],
		["12,", undefined],
		[",5", undefined],
		["deux cents", undefined],
		["1e3", undefined],
		["", undefined],
	];
	for (const [tape, centimes] of cas) {
		it(`« ${tape} » : ${centimes ?? "ne se lit pas"}`, () => {
			assert.equal(lireEuros(tape), centimes);
		});
	}
});

describe("Un mois tapé", () => {
	it("comme le navigateur l’envoie ou comme on l’écrit", () => {
		for (const tape of ["11/2020", "2020-11", "11 2020"])
			assert.equal(lireMois(tape), "2020-11-01");
	});

	it("rien quand il n’existe pas", () => {
		for (const tape of ["13/2020", "00/2020", "2020", ""]) assert.equal(lireMois(tape), undefined);
	});

	it("le mois d’avant passe l’année", () => {
		assert.equal(moisPrecedent("2020-12-10"), "2020-11-01");
		assert.equal(moisPrecedent("2021-01-31"), "2020-12-01");
	});
});

describe("L’état d’un droit", () => {
	const droit = {
		prestation: "asf",
		beneficiaire: "enfant-2",
		etat: "en_paiement",
		montant: "115,99",
		depuis: AUJOURDHUI,
	};
	const lire = (reste: Partial<typeof droit>) =>
		lireDroit(formulaire({ ...droit, ...reste }), AUJOURDHUI, [1, 2]);
	const fautes = (reste: Partial<typeof droit>) => {
		const lu = lire(reste);
		return lu.ok ? [] : Object.keys(lu.fautes);
	};

	it("se lit en entier", () => {
		assert.deepEqual(lire({}), {
			ok: true,
			lu: {
				prestation: "asf",
				beneficiaire: "enfant-2",
				etat: "en_paiement",
				montant: 11_599,
				depuis: AUJOURDHUI,
			},
		});
	});

	it("un droit suspendu n’a pas besoin de montant, un droit en paiement si", () => {
		assert.deepEqual(fautes({ etat: "suspendu", montant: "" }), []);
		assert.deepEqual(fautes({ montant: "" }), ["montant"]);
		assert.deepEqual(fautes({ montant: "-1" }), ["montant"]);
		assert.deepEqual(fautes({ montant: "0" }), []);
	});

	it("seulement pour le foyer ou un enfant du dossier, pas à partir de demain", () => {
		assert.deepEqual(fautes({ beneficiaire: "foyer" }), []);
		assert.deepEqual(fautes({ beneficiaire: "enfant-3" }), ["beneficiaire"]);
		assert.deepEqual(fautes({ depuis: "2020-12-11" }), ["depuis"]);
	});

	it("chaque champ qui manque a sa phrase", () => {
		const lu = lireDroit(formulaire({}), AUJOURDHUI, []);
		assert.deepEqual(!lu.ok && Object.keys(lu.fautes).sort(), [
			"beneficiaire",
			"depuis",
			"etat",
			"prestation",
		]);
		assert.deepEqual(fautes({ prestation: "toString", etat: "constructor" }), [
			"prestation",
			"etat",
		]);
	});
});

describe("Un versement", () => {
	const paiement = {
		date: AUJOURDHUI,
		prestation: "ppa",
		mois: "11/2020",
		montant: "- 12,50",
		destinataire: "bailleur",
		pourquoi: "  Salaire   en hausse ",
	};
	const fautes = (reste: Record<string, string>) => {
		const lu = lirePaiement(formulaire({ ...paiement, ...reste }), AUJOURDHUI);
		return lu.ok ? [] : Object.keys(lu.fautes);
	};

	it("se lit en entier, ce qui est repris est négatif", () => {
		const lu = lirePaiement(formulaire(paiement), AUJOURDHUI);
		assert.deepEqual(lu.ok && lu.lu, {
			date: AUJOURDHUI,
			prestation: "ppa",
			mois: "2020-11-01",
			montant: -1_250,
			destinataire: "bailleur",
			pourquoi: "Salaire en hausse",
			second: false,
		});
	});

	it("ni demain, ni pour un mois d’après, ni de zéro, ni trop expliqué", () => {
		assert.deepEqual(fautes({ date: "2020-12-11" }), ["date"]);
		assert.deepEqual(fautes({ mois: "12/2020" }), []);
		assert.deepEqual(fautes({ mois: "01/2021" }), ["mois"]);
		assert.deepEqual(fautes({ montant: "0" }), ["montant"]);
		assert.deepEqual(fautes({ pourquoi: "a".repeat(300) }), []);
		assert.deepEqual(fautes({ pourquoi: "a".repeat(301) }), ["pourquoi"]);
	});
});

describe("Une dette", () => {
	const dette = {
		prestation: "rsa",
		motif: "Salaire déclaré tard",
		neeLe: AUJOURDHUI,
		montant: "100",
	};
	const fautes = (reste: Record<string, string>) => {
		const lu = lireDette(formulaire({ ...dette, ...reste }), AUJOURDHUI);
		return lu.ok ? [] : Object.keys(lu.fautes);
	};

	it("a un motif et un montant, une retenue qui ne la dépasse pas", () => {
		assert.deepEqual(fautes({}), []);
		assert.deepEqual(fautes({ motif: " " }), ["motif"]);
		assert.deepEqual(fautes({ montant: "0" }), ["montant"]);
		assert.deepEqual(fautes({ mensualite: "100" }), []);
		assert.deepEqual(fautes({ mensualite: "100,01" }), ["mensualite"]);
		assert.deepEqual(fautes({ mensualite: "0" }), ["mensualite"]);
		assert.deepEqual(fautes({ neeLe: "2020-12-11" }), ["neeLe"]);
	});
});
