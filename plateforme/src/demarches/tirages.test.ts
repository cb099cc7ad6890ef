import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { estimer, validerFoyer } from "droits";
import fc from "fast-check";
import {
	type Champ,
	enregistrer,
	nomsDesChamps,
	PASSEES,
	type Question,
	VUES,
} from "../questionnaire/index.server.ts";
import { connu } from "./connu.fixture.ts";
import { demarches, demarchesSansDossier } from "./definitions.ts";
import type { Connu, Demarche } from "./demarche.ts";
import { connuSansDossier } from "./parcours/foyer-dit.ts";
import { foyerPropose } from "./parcours/foyer-propose.ts";
import { positionDans } from "./parcours/position.ts";
import { pourSansDossier } from "./parcours/sans-dossier.ts";

/** 10,000 in a run of its own: `script/eprouver-formulaires`. */
const COMBIEN = Number(process.env.FORMULAIRES_TIRES) || 60;
const GRAINE = Number(process.env.FORMULAIRES_GRAINE) || 20_200_715;
const PAGES_MAX = 80;

type Reponses = Map<string, readonly string[]>;

/** What nobody should type, and someone will. */
const hostile = fc.oneof(
	fc.string({ unit: "binary", maxLength: 40 }),
	fc.constantFrom(
		"",
		" ",
		"0",
		"-1",
		"1e9",
		"NaN",
		"12,345,6",
		"9".repeat(400),
		"31/02/2020",
		"2020-13-45",
		"<script>alert(1)</script>",
		"'; DROP TABLE demandes; --",
		"\u0000",
		"\u202E",
		"١٢٣",
		"toString",
		"__proto__",
	),
);

const nom = fc.constantFrom("a", "Zoé", "Noé-Élie", "D’Artagnan", "x".repeat(60));

/** What the field takes, most of the time. */
function plausible(champ: Champ): fc.Arbitrary<[string, string[]][]> {
	switch (champ.type) {
		case "choix":
			return fc
				.constantFrom(...champ.options)
				.chain(({ valeur, precision }) =>
					(precision ? plausible(precision) : fc.constant([])).map((suite) => [
						[champ.nom, [valeur]],
						...suite,
					]),
				);
		case "cases":
			return fc
				.subarray(champ.options.map(({ valeur }) => valeur))
				.map((valeurs) => [[champ.nom, valeurs]]);
		case "euros":
			return fc.integer({ min: 0, max: champ.max }).map((n) => [[champ.nom, [`${n},50`]]]);
		case "nombre":
			return fc.integer({ min: 0, max: champ.max }).map((n) => [[champ.nom, [String(n)]]]);
		case "mois":
			return fc
				.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(champ.min, champ.max))
				.map(([mois, borne]) => [
					[`${champ.nom}.mois`, [String(mois)]],
					[`${champ.nom}.annee`, [borne.slice(0, 4)]],
				]);
		case "jour":
			return fc
				.constantFrom(champ.min, champ.max)
				.map((jour) => [[champ.nom, [jour.split("-").reverse().join("/")]]]);
		case "texte":
			return nom.map((mots) => [[champ.nom, [mots]]]);
		case "commune":
			return fc
				.constantFrom("Bourg-en-Bresse", "01000", "Oyonnax", "Ars")
				.map((commune) => [[champ.nom, [commune]]]);
	}
}

const nomsDe = (champ: Champ): string[] => [
	...nomsDesChamps({ id: "", titre: "", aide: "", champs: [champ] }),
];

const page = (question: Question): fc.Arbitrary<[string, string[]][]> =>
	fc
		.tuple(
			...question.champs.map((champ) =>
				fc.oneof(
					{ weight: 6, arbitrary: plausible(champ) },
					{
						weight: 1,
						arbitrary: fc
							.array(hostile, { maxLength: 3 })
							.map((valeurs) => nomsDe(champ).map((une): [string, string[]] => [une, valeurs])),
					},
				),
			),
			// A field of another page, another person's, or nobody's.
			fc.array(fc.tuple(hostile, fc.array(hostile, { maxLength: 2 })), { maxLength: 2 }),
		)
		.map((morceaux) => (morceaux as [string, string[]][][]).flat());

const foyers: Connu[] = [
	connu([{ revenus_mensuels: [] }]),
	connu([{ activite: "actif" }, { date_naissance: "2004-01-02" }, {}]),
	connu([{}, { role: "conjoint", date_naissance: "1980-02-03" }, { prive_aide_parent: true }]),
	connu([{}], { foyer: { logement: null } }),
];

/** One page sent as `repondre` takes it: only its own fields are read. */
function repondre(question: Question, gardees: Reponses, envoi: [string, string[]][]) {
	const siens = nomsDesChamps(question);
	const apres: Reponses = new Map([...gardees].filter(([un]) => !siens.has(un)));
	for (const [un, valeurs] of envoi) if (siens.has(un)) apres.set(un, valeurs);
	return { apres, erreurs: enregistrer(question, apres, false) };
}

/** As far as it goes; each page is sent up to five times. */
function parcourir(
	demarche: Demarche,
	connuAvec: (reponses: Reponses) => Connu,
	tirer: (q: Question) => [string, string[]][],
) {
	let reponses: Reponses = new Map([
		[VUES, []],
		[PASSEES, []],
	]);
	let refus = 0;
	for (let tour = 0; tour < PAGES_MAX; tour++) {
		const avant = positionDans(demarche, reponses, connuAvec(reponses));
		const question = avant.suivante;
		if (!question) return { reponses, fini: true };
		const { apres, erreurs } = repondre(question, reponses, tirer(question));
		for (const { champ, message } of erreurs) {
			assert.ok(
				nomsDesChamps(question).has(champ),
				`${question.id} : l’erreur est à côté d’un champ de la page (${champ})`,
			);
			assert.match(message, /^\p{Lu}.*[.?]$/su, `${question.id} : une phrase`);
		}
		if (erreurs.length > 0) {
			if (++refus > 60) return { reponses, fini: false };
			continue;
		}
		const suite = positionDans(demarche, apres, connuAvec(apres));
		assert.ok(
			suite.releve.etapes.some((e) => e.question.id === question.id && e.etat === "repondue"),
			`${question.id} : ce qui est accepté se relit`,
		);
		for (const [un, valeurs] of avant.releve.retenues)
			if (!nomsDesChamps(question).has(un))
				assert.deepEqual(apres.get(un), valeurs, `${un} : rien de ce qui fut répondu n’est perdu`);
		reponses = apres;
	}
	return { reponses, fini: false };
}

const identite = { prenoms: "Lina Rose", nom: "Faure", nomUsage: null, naissance: "1998-04-12" };

/** Who answers: what is known of them, whatever they answered so far. */
type Lecteur = (reponses: Reponses) => Connu;
const avecDossier: readonly Lecteur[] = foyers.map((dossier) => () => dossier);

const lues: readonly [nom: string, demarche: Demarche, lecteurs: readonly Lecteur[]][] = [
	...demarches.map(
		(demarche) => [demarche.nom, demarche, avecDossier] as [string, Demarche, readonly Lecteur[]],
	),
	...demarchesSansDossier.map(
		(demarche) =>
			[
				`${demarche.nom}, sans dossier`,
				pourSansDossier(demarche),
				[(reponses) => connuSansDossier(identite, demarche, reponses, "2020-12-15")],
			] as [string, Demarche, readonly Lecteur[]],
	),
];

describe(`${COMBIEN} formulaires tirés au hasard par démarche (graine ${GRAINE})`, () => {
	for (const [titre, demarche, lecteurs] of lues)
		it(`${titre} : une phrase pour chaque refus, rien de perdu, un foyer que la loi sait lire`, () => {
			let finis = 0;
			fc.assert(
				fc.property(fc.constantFrom(...lecteurs), fc.gen(), (connuAvec, g) => {
					const tirer = (question: Question) => g(page, question);
					const { reponses, fini } = parcourir(demarche, connuAvec, tirer);
					if (fini) finis++;
					const { contenu, places } = foyerPropose(demarche, reponses, connuAvec(reponses));
					assert.deepEqual(validerFoyer(contenu, { moisLibre: true }), {
						ok: true,
						foyer: contenu,
					});
					assert.equal(places.length, contenu.personnes.length);
					estimer(contenu);
				}),
				{ numRuns: COMBIEN, seed: GRAINE },
			);
			assert.ok(finis > 0, "au moins un parcours va au bout");
		});
});
