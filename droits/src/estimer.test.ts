import assert from "node:assert/strict";
import { test } from "node:test";
import {
	conjoint,
	demandeur,
	enfant,
	foyer,
	locataire,
	ressources,
	salaire,
} from "../test/foyers.ts";
import { calculer, estimer, HYPOTHESES } from "./index.ts";

const MOIS = "2020-12";
const actif = (net: number) =>
	demandeur({ activite: "actif", revenus_mensuels: [salaire("2019-01", MOIS, net)] });

test("un foyer complet : l'estimation est le calcul, sans incertitude ni question", () => {
	const f = foyer(MOIS, [actif(1100)], locataire(400));
	assert.deepEqual(estimer(f), calculer(f));
});

test("une inconnue qui ne change rien n'est pas une incertitude", () => {
	const f = foyer(MOIS, [actif(1100)], {
		logement: { statut_occupation: "proprietaire", zone_apl: null },
	});
	assert.equal(estimer(f).incertain, undefined);
	assert.equal(estimer(f).question, undefined);
});

test("peu de réponses possibles : elles sont toutes énumérées, les bornes sont exactes", () => {
	const f = foyer(MOIS, [actif(300)], {
		logement: { statut_occupation: "locataire_vide", loyer: 500, zone_apl: null },
	});
	const { incertain, droits, question } = estimer(f);
	const zones = ([1, 2, 3] as const).map(
		(zone_apl) =>
			calculer({ ...f, logement: { statut_occupation: "locataire_vide", loyer: 500, zone_apl } })
				.droits.aide_logement ?? 0,
	);
	const aide = incertain?.aide_logement;
	assert.equal(aide?.statut, "certain");
	assert.equal(aide?.probabilite, 1);
	assert.equal(aide?.bornes, "exactes");
	assert.equal(aide?.min, Math.min(...zones));
	assert.equal(aide?.max, Math.max(...zones));
	const { poids } = HYPOTHESES.zone_apl;
	const esperance = zones[0] * poids["1"] + zones[1] * poids["2"] + zones[2] * poids["3"];
	assert.ok(Math.abs((droits.aide_logement ?? 0) - esperance) < 1e-9);
	assert.equal(question?.champ, "logement.zone_apl");
});

test("des revenus du mois inconnus laissent les droits de N-2 certains et sans incertitude", () => {
	const f = foyer(MOIS, [
		demandeur({ activite: "actif", revenus_mensuels: null, ...ressources(2018, 20_000) }),
		conjoint(),
		enfant("2012-05-10"),
		enfant("2014-05-10"),
	]);
	const { incertain, droits } = estimer(f);
	assert.equal(incertain?.af, undefined);
	assert.equal(droits.af, 132.61);
	assert.equal(incertain?.rsa?.bornes, "quantiles");
});

test("la probabilité est celle des hypothèses : une pension sans réponse, un parent seul", () => {
	const f = foyer(MOIS, [actif(900), enfant("2012-05-10", { prive_aide_parent: null })]);
	const asf = estimer(f).incertain?.asf;
	assert.equal(asf?.probabilite, HYPOTHESES.booleens.prive_aide_parent.vrai);
	assert.equal(asf?.min, 0);
	const prive = foyer(MOIS, [actif(900), enfant("2012-05-10", { prive_aide_parent: true })]);
	assert.equal(asf?.max, calculer(prive).droits.asf);
});

test("une réponse absente sur l'aide de l'autre parent garde sa valeur par défaut hors détection", () => {
	const f = foyer(MOIS, [actif(900), enfant("2012-05-10")]);
	assert.equal(estimer(f).incertain, undefined);
	assert.ok((estimer(f).droits.asf ?? 0) > 0);
});

test("le handicap et la grossesse ne se devinent pas : à vérifier, avec le motif", () => {
	const f = foyer(MOIS, [demandeur({ handicap: null, grossesse: null })]);
	const { incertain } = estimer(f);
	for (const code of ["aah", "mva", "paje_naissance"] as const) {
		assert.equal(incertain?.[code]?.statut, "a_verifier");
		assert.match(incertain?.[code]?.motif ?? "", /ne se devine pas/);
	}
	assert.equal(incertain?.rsa, undefined);
});

test("même foyer, même graine : même réponse ; une autre graine tire d'autres foyers", () => {
	const f = foyer(MOIS, [demandeur({ activite: null, revenus_mensuels: null })], {
		logement: { statut_occupation: "locataire_vide", loyer: null, zone_apl: 2 },
	});
	assert.deepEqual(estimer(f, { graine: 3 }), estimer(structuredClone(f), { graine: 3 }));
	assert.notDeepEqual(estimer(f, { graine: 3 }).droits, estimer(f, { graine: 4 }).droits);
});

test("des hypothèses remplacées changent la probabilité", () => {
	const f = foyer(MOIS, [actif(900), enfant("2012-05-10", { prive_aide_parent: null })]);
	const hypotheses = structuredClone(HYPOTHESES);
	hypotheses.booleens.prive_aide_parent.vrai = 0.1;
	assert.equal(estimer(f, { hypotheses }).incertain?.asf?.probabilite, 0.1);
});

test("la question posée est celle qui règle le plus : les revenus avant la zone", () => {
	const f = foyer(MOIS, [demandeur({ activite: "actif", revenus_mensuels: null })], {
		logement: { statut_occupation: "locataire_vide", loyer: 500, zone_apl: null },
	});
	assert.equal(estimer(f).question?.champ, "personnes[0].revenus_mensuels");
});

test("tout manque : une réponse quand même, avec des probabilités entre 0 et 1", () => {
	const f = foyer(
		MOIS,
		[
			demandeur({
				date_naissance: null,
				activite: null,
				chomage_depuis: null,
				boursier: null,
				revenus_mensuels: null,
				ressources_annuelles: null,
			}),
			enfant("2012-05-10", {
				date_naissance: null,
				garde_alternee: null,
				obligation_scolaire_remplie: null,
			}),
		],
		{ logement: null, situation: null, droits_en_cours: null, trimestre_reference_decale: null },
	);
	const { incertain, question } = estimer(f);
	assert.ok(question);
	const doutes = Object.values(incertain ?? {});
	assert.ok(doutes.length >= 4);
	for (const { probabilite, min, max, esperance } of doutes) {
		assert.ok(probabilite > 0 && probabilite <= 1);
		assert.ok(min <= max && esperance >= 0);
	}
});

test("chaque hypothèse a sa source", () => {
	const verifier = (valeur: unknown, chemin: string) => {
		if (typeof valeur !== "object" || valeur === null) return;
		const { source } = valeur as { source?: string };
		const feuille = Object.values(valeur).some((v) => typeof v === "number");
		if (
			source === undefined &&
			feuille &&
			!/poids|parts|parc_prive|hlm|emploi|evolution|nouveau|retraite/.test(chemin)
		)
			assert.fail(`sans source : ${chemin}`);
		for (const [cle, v] of Object.entries(valeur)) verifier(v, `${chemin}.${cle}`);
	};
	verifier(HYPOTHESES, "hypotheses");
});
