import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CodePrestation } from "droits";
import { REGLAGES } from "../regles/reglages.ts";
import type { EtudeVue } from "../regles/vue.ts";
import type { LigneDecidee } from "../types.ts";
import { type AEcrire, composer } from "./composer.ts";
import { enTexte } from "./lettre.ts";

const ligne = (prestation: CodePrestation, plus: Partial<LigneDecidee> = {}): LigneDecidee => ({
	...{ prestation, beneficiaire: "foyer", sens: "accord", montant: 21_945, avant: 0 },
	...{ effet: "2020-12-01", moisDeRappel: 0, rappel: 0, moisEchus: 0, echu: 0, moisPerdus: 0 },
	...{ article: "CSS art. L843-2, R846-1 et R846-2", motifAsf: null, motifs: [] },
	...plus,
});
const etude: EtudeVue = {
	differences: [],
	mois: "2020-12",
	droits: [{ code: "ppa", avant: { de: 0, a: 0 }, apres: { de: 219.45, a: 219.45 }, decide: true }],
	gain: { mois: { de: 219, a: 219 }, douzeMois: { de: 2600, a: 2600 } },
	aReprendre: 0,
	dettes: 0,
	lu: ["Le foyer : un parent seul avec 1 enfant."],
};
const ecrire = (plus: Partial<AEcrire> = {}) => {
	const prestation = plus.prestation === undefined ? "ppa" : plus.prestation;
	return composer({
		...{ prestation, sens: "accord", autorite: "caisse", recue: "2020-12-03", jour: "2020-12-10" },
		lignes: [ligne(prestation ?? "ppa")],
		...{ etude, foyer: null, reglages: REGLAGES },
		organisme: { nom: "Caf d’ici", adresse: "place de la Gare, 01000 Bourg" },
		...plus,
	});
};
const texte = (plus: Partial<AEcrire> = {}) => enTexte(ecrire(plus)).replaceAll("\u00a0", " ");

describe("La lettre d’une décision", () => {
	it("dit ce qui est décidé, combien, depuis quand, et que le système national verse", () => {
		const lu = texte();
		assert.match(
			lu,
			/Vous avez droit à 219,45 € par mois de prime d’activité, à partir de décembre 2020\./,
		);
		assert.match(lu, /système national des allocations familiales fait le calcul définitif/);
	});

	it("distingue le rappel, ce qui est dû depuis la demande, et ce que la loi ne paie plus", () => {
		const lu = texte({
			lignes: [
				ligne("ppa", {
					...{ moisDeRappel: 5, rappel: 58_000, moisEchus: 1, echu: 21_945, moisPerdus: 3 },
				}),
			],
		});
		assert.match(lu, /Avant votre demande, la loi permet de vous payer 5 mois : 580,00 €/);
		assert.match(lu, /Depuis votre demande, 1 mois est déjà passé : nous vous devons 219,45 €/);
		assert.match(
			lu,
			/ne permet pas de vous payer les 3 mois d’avant.*articles L843-2, R846-1 et R846-2 du code de la sécurité sociale/,
		);
		assert.doesNotMatch(texte(), /rappel|déjà passé|mois d’avant/);
	});

	it("répond à une déclaration : ce qui change, jamais une demande acceptée ou refusée", () => {
		const deja = (avant: number) =>
			texte({ declaree: true, lignes: [ligne("ppa", { effet: null, avant })] });
		assert.equal(
			ecrire({ declaree: true }).objet,
			"Votre déclaration est prise en compte : la prime d’activité",
		);
		assert.match(deja(30_000), /La prime d’activité : de 300,00 € à 219,45 € par mois\./);
		assert.match(deja(30_000), /système national fixera le mois/);
		assert.match(deja(21_945), /La prime d’activité : 219,45 € par mois, comme avant\./);
		const fini = texte({
			...{ declaree: true, sens: "refus" },
			lignes: [ligne("ppa", { sens: "refus", effet: null, avant: 30_000, montant: 0 })],
		});
		assert.match(fini, /il n’y a pas de prime d’activité à vous verser/);
		for (const lu of [deja(30_000), deja(21_945), fini])
			assert.doesNotMatch(lu, /demande (est|n’est pas) acceptée|Vous nous avez fait une demande/);
	});

	it("donne les motifs d’un refus, avec leurs articles en toutes lettres", () => {
		const motifs = [
			{
				cle: "seuil",
				titre: "Minimum versé",
				texte: "Il resterait 3 €.",
				articles: ["CSS art. D846-2"],
			},
		];
		const lu = texte({ sens: "refus", lignes: [ligne("ppa", { sens: "refus", motifs })] });
		assert.match(lu, /Nous ne pouvons pas vous accorder la prime d’activité\./);
		assert.match(
			lu,
			/Minimum versé\. Il resterait 3 €\. \(article D846-2 du code de la sécurité sociale\)/,
		);
		assert.doesNotMatch(lu, /219|système national/);
	});

	it("dit ce qui change ailleurs : les autres droits, le trop-perçu à venir, la dette", () => {
		const droits = [
			...etude.droits,
			{
				code: "rsa" as const,
				avant: { de: 500, a: 500 },
				apres: { de: 400, a: 400 },
				decide: false,
			},
		];
		const lu = texte({ etude: { ...etude, droits, aReprendre: 480, dettes: 12_000 } });
		assert.match(lu, /Le RSA : 500,00 € par mois avant, 400,00 € par mois après/);
		assert.match(lu, /versées en trop : environ 480 €/);
		assert.match(lu, /Vous nous devez déjà 120,00 €/);
		assert.match(texte(), /Vos autres droits ne changent pas/);
	});

	it("porte la mention du traitement algorithmique, quand un calcul a servi (CRPA L311-3-1, R311-3-1-1)", () => {
		const lu = texte();
		for (const mot of [
			/en s’aidant d’un traitement algorithmique/,
			/Il sert à calculer vos droits/,
			/droit d’obtenir les règles/,
			/écrivez à la caisse \(place de la Gare/,
			/Commission d’accès aux documents administratifs/,
		])
			assert.match(lu, mot);
		const sans = { ...etude, sansBareme: "Pas de barème", gain: undefined, droits: [], lu: [] };
		assert.doesNotMatch(
			texte({ etude: sans, lignes: [ligne("ppa", { montant: null })] }),
			/algorithm/,
		);
	});

	it("nomme qui a décidé : la caisse, par délégation, ou le département", () => {
		const reglages = { ...REGLAGES, signataire: "la directrice", departement: "de l’Ain" };
		const qui = (autorite: AEcrire["autorite"]) =>
			ecrire({ autorite, reglages }).sections.at(-1)?.paragraphes[0];
		assert.equal(qui("caisse"), "Cette décision est prise par la directrice (Caf d’ici).");
		assert.match(
			qui("delegation") ?? "",
			/par délégation du président du conseil départemental de l’Ain, par la directrice/,
		);
		assert.match(
			qui("departement") ?? "",
			/prise par le président du conseil départemental de l’Ain\. La Caf d’ici/,
		);
	});
});

describe("Les voies de recours de la lettre", () => {
	const recours = (prestation: CodePrestation, plus: Partial<AEcrire> = {}) =>
		enTexte({
			objet: "",
			sections: ecrire({ prestation, ...plus }).sections.filter(({ titre }) =>
				/pas d’accord/.test(titre),
			),
		}).replaceAll("\u00a0", " ");

	it("prestations familiales : commission de recours amiable, puis tribunal judiciaire (CSS R142-1-A)", () => {
		for (const code of ["af", "asf", "cf", "paje_base", "ars"] as const) {
			assert.match(recours(code), /commission de recours amiable.*dans les 2 mois/);
			assert.match(recours(code), /pôle social du tribunal judiciaire/);
			assert.match(recours(code), /R142-1-A, III/);
		}
	});

	it("RSA : président du conseil départemental, puis tribunal administratif (CASF L262-47, R262-88)", () => {
		const lu = recours("rsa", {
			reglages: { ...REGLAGES, adresseDepartement: "45 avenue X, Bourg" },
		});
		assert.match(
			lu,
			/écrire au président du conseil départemental \(45 avenue X, Bourg\) dans les 2 mois/,
		);
		assert.match(lu, /tribunal administratif/);
		assert.match(lu, /L262-47 et R262-88/);
		assert.doesNotMatch(lu, /commission|judiciaire/);
	});

	it("prime d’activité : commission, puis tribunal administratif (CSS L845-2)", () => {
		assert.match(recours("ppa"), /commission de recours amiable/);
		assert.match(recours("ppa"), /tribunal administratif/);
		assert.match(recours("ppa"), /L845-2/);
	});

	it("logement : direction de la caisse après avis de la commission, puis tribunal administratif (CCH L825-1, L825-2)", () => {
		const lu = recours("aide_logement");
		assert.match(lu, /à la direction de la caisse, qui décidera après l’avis de la commission/);
		assert.match(lu, /tribunal administratif/);
		assert.match(lu, /L825-1, L825-2/);
	});

	it("AAH et AEEH : la part médicale se conteste à la MDPH, le reste à la commission", () => {
		for (const code of ["aah", "aeeh"] as const) {
			assert.match(recours(code), /commission de recours amiable/);
			assert.match(recours(code), /Pour contester sa décision, écrivez à la MDPH/);
		}
		assert.doesNotMatch(recours("af"), /MDPH/);
	});

	it("deux droits de régimes différents : chacun sa voie, nommée", () => {
		const lu = recours("ppa", { prestation: null, lignes: [ligne("af"), ligne("rsa")] });
		assert.match(lu, /Pour les allocations familiales : vous pouvez écrire à la commission/);
		assert.match(lu, /Pour le RSA : vous pouvez écrire au président/);
	});
});
