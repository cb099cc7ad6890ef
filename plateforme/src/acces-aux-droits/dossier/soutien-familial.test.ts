import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Foyer, Personne } from "droits";
import { examiner } from "../reperage/examiner.ts";
import { situationAsf, type TitreAsf } from "./soutien-familial.ts";

const foyer = (enfant: Partial<Personne>, pension?: [net: number, a: string]): Foyer => ({
	id: "1",
	mois: "2020-12",
	logement: { statut_occupation: "proprietaire", zone_apl: 3 },
	personnes: [
		{
			role: "demandeur",
			date_naissance: "1990-01-15",
			activite: "actif",
			revenus_mensuels: [
				{ nature: "salaire", de: "2019-01", a: "2020-12", net: 1200, imposable: 1240 },
				...(pension
					? [
							{
								nature: "pension_alimentaire" as const,
								de: "2019-01",
								a: pension[1],
								net: pension[0],
							},
						]
					: []),
			],
			ressources_annuelles: { "2018": { salaire_imposable: 14000 } },
		},
		{ role: "enfant", date_naissance: "2018-03-15", ...enfant },
	],
});
const situer = (f: Foyer, titre: TitreAsf | null = null, rang = 1) =>
	situationAsf(f, rang, titre, "2020-12-15");
const asf = (f: Foyer) => {
	const vu = examiner({ dossier: 1, foyer: f, droits: [] }, { mois: "2020-12", graine: 0 });
	return typeof vu === "string" ? vu : vu.filter(({ prestation }) => prestation === "asf");
};

describe("Le soutien familial d’un enfant (CSS art. L523-1)", () => {
	it("dit le motif que le dossier donne, la dernière pension et la résidence", () => {
		assert.deepEqual(situer(foyer({ prive_aide_parent: true })), {
			motif: "declare",
			pension: null,
			garde: "un-parent",
			naissance: "2018-03-15",
		});
		assert.deepEqual(situer(foyer({ garde_alternee: true }, [60, "2020-08"])), {
			motif: "pension-faible",
			pension: { montant: 60, dernierMois: "2020-08" },
			garde: "alternee",
			naissance: "2018-03-15",
		});
		const tu = situer(foyer({ prive_aide_parent: null, garde_alternee: null }));
		assert.deepEqual([tu?.motif, tu?.garde], ["silence", "inconnue"]);
		assert.equal(situer(foyer({}), null, 0), undefined, "un adulte n’est pas un enfant");
	});

	it("une pension fixée par un titre est impayée un mois après le dernier paiement (art. R523-1)", () => {
		const titre = (reste: Partial<TitreAsf> = {}): TitreAsf => ({
			nature: "jugement",
			date: "2019-05-10",
			montant: 15_000,
			dernierPaiement: "2020-11-15",
			recouvrement: null,
			...reste,
		});
		const motif = (reste?: Partial<TitreAsf>, enfant: Partial<Personne> = {}) =>
			situer(foyer(enfant), titre(reste))?.motif;
		assert.equal(motif(), "impayee", "un mois, jour pour jour");
		assert.equal(motif({ dernierPaiement: "2020-11-16" }), "silence");
		assert.equal(motif({ dernierPaiement: null, date: "2020-11-15" }), "impayee", "jamais payée");
		assert.equal(motif({ dernierPaiement: null, date: "2020-11-16" }), "silence");
		assert.equal(motif({ montant: null }), "silence", "rien n’est fixé");
		assert.equal(motif({ montant: 0 }), "silence");
		assert.equal(motif({ nature: "aucun" }), "silence");
		assert.equal(
			motif({}, { prive_aide_parent: true }),
			"declare",
			"ce que la personne déclare prime",
		);
	});

	it("n’est certain que si la personne a déclaré être privée de l’aide de l’autre parent", () => {
		const declare = asf(foyer({ prive_aide_parent: true }));
		assert.ok(Array.isArray(declare));
		assert.deepEqual([declare[0].statut, declare[0].beneficiaire], ["certain", "enfant-1"]);
		for (const silence of [undefined, null]) {
			const tu = asf(foyer({ prive_aide_parent: silence }));
			assert.ok(Array.isArray(tu));
			for (const { statut } of tu) assert.notEqual(statut, "certain");
		}
		assert.deepEqual(asf(foyer({ prive_aide_parent: false })), []);
	});

	it("payé pour un enfant, se cherche encore pour les autres ; payé pour le foyer, non", () => {
		const seul = foyer({ prive_aide_parent: true });
		const cadet = {
			role: "enfant" as const,
			date_naissance: "2020-02-01",
			prive_aide_parent: true,
		};
		const deux = { ...seul, personnes: [...seul.personnes, cadet] };
		const pour = (...beneficiaires: string[]) => {
			const droits = beneficiaires.map((beneficiaire) => ({
				prestation: "asf" as const,
				beneficiaire,
				etat: "en_paiement" as const,
				montant: 11600,
				depuis: "2020-01-01",
			}));
			const vu = examiner({ dossier: 1, foyer: deux, droits }, { mois: "2020-12", graine: 0 });
			assert.ok(Array.isArray(vu));
			return vu.filter(({ prestation }) => prestation === "asf").map((c) => c.beneficiaire);
		};
		assert.deepEqual(pour().sort(), ["enfant-1", "enfant-2"]);
		assert.deepEqual(pour("enfant-1"), ["enfant-2"]);
		assert.deepEqual(pour("enfant-1", "enfant-2"), []);
		assert.deepEqual(pour("foyer"), []);
	});

	it("en résidence alternée, se regarde par une personne ; en couple, n’existe pas", () => {
		const alternee = asf(foyer({ prive_aide_parent: true, garde_alternee: true }));
		assert.ok(Array.isArray(alternee));
		assert.deepEqual([alternee[0].situation, alternee[0].statut], ["a_verifier", "a_verifier"]);
		const seul = foyer({ prive_aide_parent: true });
		const couple = {
			...seul,
			personnes: [...seul.personnes, { role: "conjoint" as const, date_naissance: "1990-01-01" }],
		};
		assert.deepEqual(asf(couple), []);
	});
});
