import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Foyer } from "droits";
import { valeursEnPhrase, valeursLues } from "./valeurs-lues.ts";

const foyer: Foyer = {
	id: "1",
	mois: "2020-10",
	logement: { statut_occupation: "locataire_vide", loyer: 480, zone_apl: 3, code_commune: "01283" },
	personnes: [
		{
			role: "demandeur",
			date_naissance: "1990-01-15",
			activite: "actif",
			revenus_mensuels: [
				{ nature: "salaire", de: "2020-01", a: "2020-06", net: 900 },
				{ nature: "salaire", de: "2020-07", a: "2020-09", net: 1200 },
				{ nature: "salaire", de: "2020-10", a: "2020-12", net: 1500 },
			],
			ressources_annuelles: {
				"2018": { salaire_imposable: 14_500, pension_alimentaire_versee: 500 },
				"2019": { salaire_imposable: 1 },
			},
		},
		{ role: "enfant", date_naissance: "2018-03-15" },
	],
};
const dits = (lu: Foyer) =>
	new Map(
		valeursLues(lu).map(({ nom, valeurs }) => [nom, valeurs.join(" ").replaceAll("\u00a0", " ")]),
	);

describe("Ce que le calcul a lu d’un foyer", () => {
	it("les trois mois d’avant le mois de droit, ni plus tôt ni plus tard (CSS R843-1)", () => {
		assert.equal(
			dits(foyer).get("Revenus de juillet 2020 à septembre 2020"),
			"1 200 € de salaire par mois",
		);
		const decale = dits({ ...foyer, trimestre_reference_decale: true });
		assert.equal(
			decale.get("Revenus de juin 2020 à août 2020"),
			"900 € de salaire par mois 1 200 € de salaire par mois",
		);
	});

	it("les ressources de l’avant-dernière année, pas d’une autre", () => {
		assert.equal(dits(foyer).get("Ressources de 2018"), "14 000 € par an");
		assert.equal(dits(foyer).has("Ressources de 2019"), false);
	});

	it("dit de qui est un revenu quand ils sont deux, et le silence du dossier", () => {
		const { personnes } = foyer;
		const couple = {
			...foyer,
			personnes: [
				...personnes,
				{ ...(personnes[0] as (typeof personnes)[0]), role: "conjoint" as const },
			],
		};
		assert.match(
			dits(couple).get("Revenus de juillet 2020 à septembre 2020") ?? "",
			/\(conjoint\)/,
		);
		const muet = { ...foyer, personnes: [{ role: "demandeur" as const, date_naissance: null }] };
		assert.equal(
			dits(muet).get("Revenus de juillet 2020 à septembre 2020"),
			"non connus du dossier",
		);
		const rien = { ...foyer, personnes: [{ ...muet.personnes[0], revenus_mensuels: [] }] } as Foyer;
		assert.equal(
			dits(rien).get("Revenus de juillet 2020 à septembre 2020"),
			"aucun revenu au dossier",
		);
	});

	it("en une phrase de lettre : le foyer, les revenus, et le droit de corriger", () => {
		assert.equal(
			valeursEnPhrase(foyer).replaceAll("\u00a0", " "),
			"Pour vous écrire, un calcul a lu dans votre dossier : un parent seul avec 1 enfant ; revenus de juillet 2020 à septembre 2020, 1 200 € de salaire par mois. Si ce n’est plus vrai, dites-le-nous : le résultat changerait.",
		);
	});
});
