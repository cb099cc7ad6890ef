import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
	centimes,
	conjoint,
	demandeur,
	enfant,
	foyer,
	locataire,
	montant,
	revenu,
	salaire,
} from "../../../test/foyers.ts";
import { relever } from "../../calculer.ts";
import type { Foyer, Personne } from "../../foyer/types.ts";

/** Novembre 2025 : 646,52 € pour une personne seule. */
const MOIS = "2025-11";
const rsa = (personnes: Personne[], plus: Partial<Foyer> = {}) =>
	montant(foyer(MOIS, personnes, plus), "rsa");
const lu = (personnes: Personne[], plus: Partial<Foyer> = {}) =>
	relever(foyer(MOIS, personnes, plus)).rsa;
const PETIT = enfant("2015-05-10");
const petits = (n: number) => [2014, 2015, 2016, 2017].slice(0, n).map((a) => enfant(`${a}-05-10`));

describe("RSA : qui y a droit (CASF art. L262-4)", () => {
	it("à partir de 25 ans", () => {
		assert.equal(rsa([demandeur({ date_naissance: "2000-11-02" })]), 0);
		assert.equal(rsa([demandeur({ date_naissance: "2000-11-01" })]), 646.52);
	});
	it("avant 25 ans avec un enfant", () => {
		const jeune = demandeur({ date_naissance: "2003-05-10" });
		assert.equal(lu([jeune]).ouvert, false);
		assert.equal(lu([jeune, PETIT]).ouvert, true);
		assert.equal(centimes(lu([jeune, PETIT]).forfaitaire), 969.78);
	});
	it("pas un étudiant, sauf la majoration de parent isolé", () => {
		assert.equal(rsa([demandeur({ activite: "etudiant" })]), 0);
		assert.equal(lu([demandeur({ activite: "etudiant" }), PETIT]).forfaitaire, 0);
		const bebe = enfant("2024-05-10");
		assert.equal(centimes(lu([demandeur({ activite: "etudiant" }), bebe]).forfaitaire), 1106.95);
	});
});

describe("RSA : montant forfaitaire (CASF art. R262-1)", () => {
	const forfaitaire = (personnes: Personne[]) => centimes(lu(personnes).forfaitaire);
	it("couple : 50 % ; chaque enfant ensuite : 30 % ; à partir du troisième : 40 %", () => {
		assert.equal(forfaitaire([demandeur()]), 646.52);
		assert.equal(forfaitaire([demandeur(), conjoint()]), 969.78);
		assert.equal(forfaitaire([demandeur(), conjoint(), ...petits(1)]), 1163.74);
		assert.equal(forfaitaire([demandeur(), conjoint(), ...petits(2)]), 1357.69);
		assert.equal(forfaitaire([demandeur(), conjoint(), ...petits(3)]), 1616.3);
	});
	it("parent isolé : 50 %, 30 %, puis 40 % dès le troisième enfant", () => {
		assert.equal(forfaitaire([demandeur(), ...petits(1)]), 969.78);
		assert.equal(forfaitaire([demandeur(), ...petits(2)]), 1163.74);
		assert.equal(forfaitaire([demandeur(), ...petits(3)]), 1422.34);
		assert.equal(forfaitaire([demandeur(), ...petits(4)]), 1680.95);
	});
	it("un enfant compte jusqu'à 25 ans (CASF art. R262-3)", () => {
		assert.equal(forfaitaire([demandeur(), enfant("2000-11-02")]), 969.78);
		assert.equal(forfaitaire([demandeur(), enfant("2000-11-01")]), 646.52);
	});
	it("s'il a moins de ressources que ce qu'il ajoute : 40 % du montant, 258,61 €", () => {
		const avec = (paie: number) =>
			forfaitaire([
				demandeur(),
				enfant("2007-05-10", { revenus_mensuels: [salaire("2025-08", MOIS, paie)] }),
			]);
		assert.equal(avec(258.6), 969.78);
		assert.equal(avec(258.61), 646.52);
	});
});

describe("RSA : majoration de parent isolé (CASF art. L262-9 et R262-2)", () => {
	const majore = (personnes: Personne[], plus: Partial<Foyer> = {}) => lu(personnes, plus).majore;
	it("128,412 % enceinte, 42,804 % de plus par enfant", () => {
		const enceinte = demandeur({ grossesse: { terme: "2026-07-10" } });
		assert.equal(centimes(lu([enceinte]).forfaitaire), 830.21);
		assert.equal(majore([demandeur({ grossesse: { terme: "2026-08-10" } })]), false);
		assert.equal(centimes(lu([enceinte, PETIT]).forfaitaire), 1106.95);
	});
	it("jusqu'aux trois ans du plus jeune", () => {
		assert.equal(majore([demandeur(), enfant("2022-11-02")]), true);
		assert.equal(majore([demandeur(), enfant("2022-11-01")]), false);
	});
	it("pendant dix-huit mois d'isolement, comme la référence", () => {
		const depuis = (isole_depuis: string) =>
			majore([demandeur(), PETIT], { situation: { isole_depuis } });
		assert.equal(depuis("2024-06"), true);
		assert.equal(depuis("2024-05"), false);
		assert.equal(depuis("2025-11"), true);
		assert.equal(depuis("2025-12"), false);
	});
	it("jamais pour un couple", () =>
		assert.equal(majore([demandeur(), conjoint(), enfant("2024-05-10")]), false));
	it("enfant unique d'un parent séparé depuis peu : ses ressources se comparent à la majoration", () => {
		// (1,28412 − 1 + 0,42804) × 646,52 = 460,43 €
		const avec = (paie: number) =>
			lu(
				[demandeur(), enfant("2007-05-10", { revenus_mensuels: [salaire("2025-08", MOIS, paie)] })],
				{ situation: { isole_depuis: "2025-01" } },
			).composition.enfants.length;
		assert.equal(avec(460.42), 1);
		assert.equal(avec(460.43), 0);
	});
});

describe("RSA : forfait logement (CASF art. R262-9 et R262-10)", () => {
	const gratuit = (plus = {}) => ({
		logement: { statut_occupation: "loge_gratuitement" as const, zone_apl: 2 as const, ...plus },
	});
	it("12 % seul, 16 % à deux, 16,5 % à trois et plus", () => {
		assert.equal(centimes(lu([demandeur()], gratuit()).forfaitLogement), 77.58);
		assert.equal(centimes(lu([demandeur(), conjoint()], gratuit()).forfaitLogement), 155.16);
		const famille = [demandeur(), conjoint(), ...petits(1)];
		assert.equal(centimes(lu(famille, gratuit()).forfaitLogement), 192.02);
		assert.equal(centimes(lu([...famille, ...petits(2)], gratuit()).forfaitLogement), 192.02);
	});
	it("pas si l'on participe aux frais, ni à la rue", () => {
		assert.equal(lu([demandeur()], gratuit({ participation_frais: true })).forfaitLogement, 0);
		assert.equal(rsa([demandeur()]), 646.52);
	});
	it("au propriétaire sans emprunt seulement", () => {
		const proprietaire = (loyer: number) => ({
			logement: { statut_occupation: "proprietaire" as const, zone_apl: 2 as const, loyer },
		});
		assert.equal(rsa([demandeur()], proprietaire(0)), 568.94);
		assert.equal(rsa([demandeur()], proprietaire(1)), 646.52);
	});
	it("dans la limite de l'aide au logement du locataire", () => {
		const aide = (net: number) => ({ droits_en_cours: { aide_logement: net }, ...locataire(400) });
		assert.equal(rsa([demandeur()], aide(60)), 586.52);
		assert.equal(rsa([demandeur()], aide(300)), 568.94);
	});
});

describe("RSA : ressources (CASF art. R262-6 à R262-13)", () => {
	const pension = (net: number, a = MOIS) =>
		demandeur({ revenus_mensuels: [revenu("pension_alimentaire", "2025-01", a, net)] });
	it("moyenne des trois mois précédents, ou du trimestre décalé d'un mois", () => {
		const paye = demandeur({
			revenus_mensuels: [salaire("2025-07", "2025-07", 300), salaire(MOIS, MOIS, 1)],
		});
		assert.equal(rsa([paye]), 646.52);
		assert.equal(rsa([paye], { trimestre_reference_decale: true }), 546.52);
	});
	it("rien sous 6 € (CASF art. R262-39)", () => {
		assert.equal(rsa([pension(640.51)]), 6.01);
		assert.equal(rsa([pension(640.53)]), 0);
	});
	it("un salaire interrompu sans revenu de remplacement est neutralisé", () => {
		const paie = salaire("2025-01", "2025-10", 500);
		assert.equal(rsa([demandeur({ revenus_mensuels: [paie] })]), 646.52);
		const chomage = revenu("chomage", MOIS, MOIS, 300, 300);
		assert.equal(rsa([demandeur({ revenus_mensuels: [paie, chomage] })]), 146.52);
	});
	it("une pension interrompue l'est dans la limite d'un montant forfaitaire par mois", () => {
		assert.equal(rsa([pension(600, "2025-10")]), 646.52);
		assert.equal(rsa([pension(700, "2025-10")]), 593.04);
	});
	it("les allocations familiales comptent sans la majoration pour âge, l'ASF dans la limite de 22,5 % (CASF art. R262-10-1)", () => {
		const famille = [demandeur(), enfant("2010-05-10"), enfant("2008-05-10")];
		// 151,80 (sur 227,70) + 2 × 106,73 (sur 2 × 200,18)
		assert.equal(centimes(lu(famille).prestationsFamiliales), 365.27);
	});
});

describe("RSA : ce que les ressources écartent d'emblée n'est pas détaillé", () => {
	it("et le montant est celui du calcul entier, à chaque salaire, pour chaque famille", () => {
		const familles: [Personne[], Partial<Foyer>][] = [
			[[], {}],
			[petits(2), {}],
			[[enfant("2024-05-10")], {}],
			[[conjoint({ revenus_mensuels: [salaire("2025-01", MOIS, 300)] }), PETIT], {}],
			[[], locataire(400)],
		];
		let abreges = 0;
		for (const [autres, plus] of familles)
			for (let paie = 0; paie <= 2500; paie += 17) {
				const paye = demandeur({ revenus_mensuels: [salaire("2025-01", MOIS, paie)] });
				const f = foyer(MOIS, [paye, ...autres], plus);
				const { montant: abrege, forfaitaire } = relever(f, { sansDetail: true }).rsa;
				assert.equal(abrege, relever(f).rsa.montant, `${paie} €`);
				abreges += forfaitaire === 0 ? 1 : 0;
			}
		assert.ok(abreges > 0);
	});
});
