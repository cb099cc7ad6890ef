import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CodePrestation, Foyer, MotifAsf, Personne } from "droits";
import { foyerDe, personne } from "../../dossiers/essais.ts";
import { type Calculee, type Entree, etudier } from "./etude.ts";
import { motifsDuCalcul } from "./motifs.ts";
import { type Choix, proposer } from "./proposer.ts";

const salaire = (net: number): Personne["revenus_mensuels"] => [
	{ nature: "salaire", de: "2018-01", a: "2020-12", net, imposable: net * 1.03 },
];
const zoe = (net: number, reste: Partial<Personne> = {}) =>
	personne("demandeur", "1984-03-12", {
		activite: "actif",
		revenus_mensuels: salaire(net),
		ressources_annuelles: { "2018": { salaire_imposable: net * 12 } },
		...reste,
	});
const lea = personne("enfant", "2015-05-06");
const PROPRIETAIRE = {
	logement: { statut_occupation: "proprietaire" as const, zone_apl: 3 as const },
};
const seule = (net: number, reste: Partial<Foyer> = {}) =>
	foyerDe([zoe(net), lea], { connu_depuis: "2020-01", ...PROPRIETAIRE, ...reste });

const entree = (foyer: Foyer, reste: Partial<Entree> = {}): Entree => ({
	connu: foyer,
	propose: foyer,
	percues: new Set(),
	prestation: "ppa",
	demande: "2020-12",
	ceMois: "2020-12",
	asf: new Map(),
	...reste,
});
const etude = (...args: Parameters<typeof entree>): Calculee => {
	const lue = etudier(entree(...args));
	assert.ok(!("sansBareme" in lue), JSON.stringify(lue));
	return lue;
};
const ACCORD: Choix = { sens: "accord", motifs: [], verifie: false };
const REFUS: Choix = { sens: "refus", motifs: [], verifie: false };
const decider = (foyer: Foyer, reste: Partial<Entree> = {}, choix = ACCORD) => {
	const { prestation = "ppa" } = reste;
	return proposer(etudier(entree(foyer, reste)), prestation as CodePrestation | null, choix);
};
const lignes = (...args: Parameters<typeof decider>) => {
	const propose = decider(...args);
	assert.ok(propose.ok, JSON.stringify(propose));
	return propose.lignes;
};

describe("La date d’effet d’une décision, et ce qu’elle rattrape", () => {
	it("la prime d’activité part du mois de la demande ; les mois d’avant sont perdus, jamais rappelés (CSS R846-2)", () => {
		const [ligne] = lignes(seule(1100));
		assert.deepEqual(
			[ligne.effet, ligne.rappel, ligne.moisEchus, ligne.moisPerdus],
			["2020-12-01", 0, 0, 11],
		);
	});

	it("décidée deux mois après la demande, elle en doit deux, qui ne sont pas un rappel", () => {
		const [ligne] = lignes(seule(1100), { demande: "2020-10", ceMois: "2020-12" });
		assert.deepEqual(
			[ligne.effet, ligne.moisDeRappel, ligne.moisEchus, ligne.moisPerdus],
			["2020-10-01", 0, 2, 9],
		);
		assert.equal(ligne.echu, (ligne.montant ?? 0) * 2);
	});

	it("un premier contact plus tôt donne un mois de plus de RSA (CASF R262-33)", () => {
		const sansRevenu = foyerDe(
			[zoe(0, { activite: "inactif", revenus_mensuels: [], ressources_annuelles: { "2018": {} } })],
			{ connu_depuis: "2020-06", ...PROPRIETAIRE },
		);
		const rsa = (demande: string) => lignes(sansRevenu, { prestation: "rsa", demande })[0];
		assert.deepEqual([rsa("2020-12").effet, rsa("2020-12").moisEchus], ["2020-12-01", 0]);
		assert.deepEqual([rsa("2020-11").effet, rsa("2020-11").moisEchus], ["2020-11-01", 1]);
	});

	it("l’allocation de soutien familial rappelle selon son motif, un enfant une ligne (CSS D523-1, R552-2)", () => {
		const deux = foyerDe([zoe(1100), lea, personne("enfant", "2018-02-01")], {
			connu_depuis: "2020-01",
			...PROPRIETAIRE,
		});
		const pour = (...qui: [number, MotifAsf][]) =>
			lignes(deux, {
				prestation: "asf",
				asf: new Map(qui.map(([place, motif]) => [place, { motif, depuis: "2020-06" }])),
			});
		const [un] = pour([1, "pension_impayee"]);
		assert.deepEqual(
			[un.beneficiaire, un.effet, un.moisDeRappel, un.moisPerdus],
			["enfant-1", "2020-07-01", 5, 0],
		);
		const ensemble = pour([1, "pension_impayee"], [2, "se_soustrait"]);
		assert.deepEqual(
			ensemble.map(({ beneficiaire, effet, moisDeRappel, moisPerdus }) => [
				...[beneficiaire, effet, moisDeRappel, moisPerdus],
			]),
			[
				["enfant-1", "2020-07-01", 5, 0],
				["enfant-2", "2021-01-01", 0, 6],
			],
		);
		assert.equal(
			ensemble[0].montant,
			un.montant,
			"le montant d’un enfant ne dépend pas de l’autre",
		);
		assert.deepEqual(decider(deux, { prestation: "asf" }), { ok: false, motif: "enfant-manque" });
	});

	it("l’AAH attend la date du dépôt à la MDPH, et part du mois suivant (CSS R821-7)", () => {
		const handicap = { taux_incapacite: 0.85, rsdae: false, complement_aeeh: null };
		const foyer = foyerDe(
			[
				zoe(0, {
					handicap,
					activite: "inactif",
					revenus_mensuels: [],
					ressources_annuelles: { "2018": {} },
				}),
			],
			PROPRIETAIRE,
		);
		assert.deepEqual(decider(foyer, { prestation: "aah" }), { ok: false, motif: "depot-mdph" });
		const [ligne] = lignes(foyer, { prestation: "aah", depotMdph: "2020-11" });
		assert.equal(ligne.effet, "2020-12-01");
	});
});

describe("Ce qu’une décision change au foyer", () => {
	it("l’allocation de soutien familial baisse le RSA : le gain net est moindre, et le rappel fait un trop-perçu à venir", () => {
		const foyer = foyerDe(
			[
				zoe(0, { activite: "inactif", revenus_mensuels: [], ressources_annuelles: { "2018": {} } }),
				lea,
			],
			{ connu_depuis: "2020-01", ...PROPRIETAIRE },
		);
		const { droits, gain, aReprendre } = etude(foyer, {
			prestation: "asf",
			percues: new Set<CodePrestation>(["rsa"]),
			asf: new Map([[1, { motif: "pension_impayee", depuis: "2020-06" }]]),
		});
		const rsa = droits.find(({ code }) => code === "rsa");
		const asf = droits.find(({ code }) => code === "asf");
		assert.ok(rsa && asf && rsa.apres.a < rsa.avant.a && asf.avant.a === 0 && asf.apres.a > 115);
		assert.ok(gain.mois.a < asf.apres.a && gain.mois.a > 0, JSON.stringify(gain));
		assert.equal(Math.round(aReprendre), Math.round((rsa.avant.a - rsa.apres.a) * 5));
	});

	it("un enfant parti baisse les allocations déjà versées : le gain net est celui que montre le tableau", () => {
		const enfants = [lea, personne("enfant", "2012-05-06"), personne("enfant", "2010-05-06")];
		const avec = (combien: number) =>
			foyerDe([zoe(1300), ...enfants.slice(0, combien)], {
				connu_depuis: "2020-01",
				...PROPRIETAIRE,
			});
		const dite = (propose: Foyer) =>
			etude(avec(3), { propose, percues: new Set<CodePrestation>(["af"]) });
		for (const propose of [avec(3), avec(2)]) {
			const { droits, gain } = dite(propose);
			const somme = droits.reduce((total, { avant, apres }) => total + apres.a - avant.a, 0);
			assert.ok(Math.abs(gain.mois.a - somme) < 0.01, `${gain.mois.a} ${somme}`);
		}
		assert.ok(dite(avec(2)).gain.douzeMois.a < dite(avec(3)).gain.douzeMois.a - 1000);
	});

	it("un changement ne regarde que ce qui est en paiement ; s’il ne bouge rien, il n’y a rien à décider", () => {
		const percues = new Set<CodePrestation>(["ppa"]);
		const propose = seule(700);
		const change = etude(seule(1100), { propose, prestation: null, percues });
		assert.deepEqual(
			change.lignes.map(({ prestation, effet }) => [prestation, effet]),
			[["ppa", undefined]],
		);
		assert.deepEqual(decider(seule(1100), { prestation: null, percues }), {
			ok: false,
			motif: "rien-ne-bouge",
		});
	});
});

describe("Accorder ou refuser", () => {
	it("jamais sur un doute : ce qui manque se demande", () => {
		const flou = foyerDe([zoe(0, { revenus_mensuels: null })], PROPRIETAIRE);
		assert.deepEqual(decider(flou), { ok: false, motif: "incertain" });
		assert.deepEqual(decider(flou, {}, REFUS), { ok: false, motif: "incertain" });
		const [ligne] = etude(flou).lignes;
		assert.ok(ligne.manque.length > 0 && ligne.montant.de < ligne.montant.a);
	});

	it("refuse avec la condition que la loi ne trouve pas remplie, son article et ses chiffres", () => {
		assert.deepEqual(decider(seule(6000)), { ok: false, motif: "rien-a-accorder" });
		const [ligne] = lignes(seule(6000), {}, REFUS);
		assert.equal(ligne.sens, "refus");
		assert.ok(ligne.motifs.length > 0);
		for (const { texte, articles } of ligne.motifs) {
			assert.ok(
				articles.length > 0 && articles.every((un) => /art\. |^Arrêté/.test(un)),
				`${articles}`,
			);
			assert.doesNotMatch(texte, /undefined|NaN|'/);
		}
	});

	it("contre le calcul, il faut un motif, et cela se saura", () => {
		assert.deepEqual(decider(seule(1100), {}, REFUS), { ok: false, motif: "sans-motif" });
		const motif = {
			cle: "residence",
			titre: "Résidence",
			texte: "…",
			articles: ["CSS art. L842-1"],
		};
		const refus = decider(seule(1100), {}, { ...REFUS, motifs: [motif] });
		assert.ok(refus.ok && refus.contreCalcul);
		assert.deepEqual(refus.ok && refus.lignes[0].motifs, [motif]);
	});

	it("l’allocation de soutien familial ne se refuse pas sur un silence ; en couple, si (CSS L523-2)", () => {
		const asf = { prestation: "asf" as const };
		assert.deepEqual(decider(seule(1100), asf, REFUS), { ok: false, motif: "sans-motif" });
		const couple = foyerDe([
			zoe(1100),
			personne("conjoint", "1983-01-01", { revenus_mensuels: [] }),
			lea,
		]);
		const [ligne] = lignes(couple, asf, REFUS);
		assert.deepEqual(
			ligne.motifs.map(({ cle, articles }) => [cle, articles]),
			[["parent_seul", ["CSS art. L523-2"]]],
		);
	});

	it("d’un mois sans barème, rien n’est chiffré ; refuser demande un motif", () => {
		const tard = { ...seule(1100), mois: "2026-11" };
		const a = { demande: "2026-11", ceMois: "2026-11" };
		const [ligne] = lignes(tard, a);
		assert.deepEqual([ligne.montant, ligne.effet], [null, null]);
		assert.deepEqual(decider(tard, a, REFUS), { ok: false, motif: "sans-motif" });
	});
});

describe("Le motif qu’un refus donne", () => {
	it("a les chiffres de la personne, et l’article", () => {
		const motifs = motifsDuCalcul(seule(6000), "ppa", new Set());
		assert.ok(motifs.length > 0);
		assert.match(motifs.at(-1)?.texte ?? "", /\d.*€/);
		assert.ok(motifs.every(({ articles }) => articles.length > 0));
	});
});
