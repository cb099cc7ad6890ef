import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { aideDe, demarchesExpliquees } from "../aide/index.ts";
import { demarcheDe, demarches, demarchesSansDossier, orientations } from "./definitions.ts";
import type { Demarche } from "./demarche.ts";
import { lienVers } from "./liens.ts";
import { pourSansDossier } from "./parcours/sans-dossier.ts";
import { empreinteDe } from "./parcours/version.ts";
import { foyerExact } from "./questions/foyer-exact.ts";
import { verifierDemarche } from "./verifier.ts";

/** Each by its name, and once more as someone without a file reads it: that has its fingerprints too. */
const lues: [string, Demarche][] = [
	...demarches.map((demarche): [string, Demarche] => [demarche.nom, demarche]),
	...demarchesSansDossier.map((demarche): [string, Demarche] => [
		`${demarche.nom}, sans dossier`,
		pourSansDossier(demarche),
	]),
];

/** Name → number → fingerprint, of every version that was ever offered. */
const versions = JSON.parse(
	readFileSync(new URL("./versions.json", import.meta.url), "utf8"),
) as Record<string, Record<string, string>>;

describe("Chaque démarche", () => {
	for (const [nom, demarche] of lues) {
		it(`${nom} se lit sans faute`, () => {
			assert.deepEqual(verifierDemarche(demarche), []);
		});

		it(`${nom} a le numéro de ce qu’elle montre : le changer sans le dire est une faute`, () => {
			assert.equal(
				versions[nom]?.[demarche.version],
				empreinteDe(demarche),
				`« ${nom} » a changé : augmentez sa version et notez son empreinte dans versions.json`,
			);
		});
	}

	it("a un nom à elle, et aucune version n’en reprend une autre", () => {
		const noms = [...demarches, ...orientations].map(({ nom }) => nom);
		assert.equal(new Set(noms).size, noms.length);
		for (const empreintes of Object.values(versions)) {
			const siennes = Object.values(empreintes);
			assert.equal(new Set(siennes).size, siennes.length);
		}
	});

	it("chaque droit nommé mène à une page qui existe", () => {
		const pages = new Set([...demarches, ...orientations].map(({ nom }) => `/demarches/${nom}`));
		for (const code of ["ppa", "rsa", "asf", "aide_logement", "aah", "aeeh", "ars"] as const)
			assert.ok(pages.has(lienVers(code) ?? ""), code);
		assert.equal(lienVers("af"), undefined);
	});
});

describe("Les pages d’aide", () => {
	it("chacune mène à des démarches qui existent, et une démarche n’a qu’une aide", () => {
		const expliquees = demarchesExpliquees();
		for (const nom of expliquees) assert.ok(demarcheDe(nom), nom);
		assert.equal(new Set(expliquees).size, expliquees.length);
		assert.equal(aideDe("declaration-rsa")?.sujet, "declaration-trimestrielle");
		assert.equal(aideDe("rentree"), undefined);
	});
});

describe("La vérification d’une définition", () => {
	const bonne = demarcheDe("prime-d-activite") as Demarche;
	const fautes = (quoi: Partial<Demarche>) => verifierDemarche({ ...bonne, ...quoi }).join(" ; ");
	const avec = (changement: object): Partial<Demarche> => ({
		questions: [{ id: "une", poser: () => [{ ...question, ...changement }] }],
	});
	const question = {
		id: "une",
		titre: "Une question ?",
		aide: "Une aide.",
		champs: [{ type: "nombre" as const, nom: "une", max: 9, trop: "trop" }],
	};

	it("accepte une définition juste", () => {
		assert.equal(fautes({ ...avec({}), minutes: 1 }), "");
	});

	for (const [nom, quoi, attendue] of [
		["sans aide", avec({ aide: " " }), /une phrase d’aide/],
		["sans titre", avec({ titre: "" }), /un titre/],
		["sans champ", avec({ champs: [] }), /au moins un champ/],
		[
			"un nom de champ illisible",
			avec({ champs: [{ ...question.champs[0], nom: "É" }] }),
			/nom de champ/,
		],
		[
			"un nom de champ réservé",
			avec({ champs: [{ ...question.champs[0], nom: "acte" }] }),
			/nom de champ/,
		],
		[
			"un choix sans réponse",
			avec({ champs: [{ type: "choix", nom: "une", options: [] }] }),
			/des réponses/,
		],
		["une pièce inconnue", { pieces: () => ["facture" as never] }, /catalogue/],
		["un temps fantaisiste", { minutes: 60 }, /60 minutes/],
		["sans texte de loi", { textes: [] }, /citer/],
		["deux fois la même question", { questions: [foyerExact, foyerExact] }, /deux questions/],
	] as [string, Partial<Demarche>, RegExp][])
		it(`refuse : ${nom}`, () => assert.match(fautes(quoi), attendue));
});

describe("L’empreinte d’une définition", () => {
	const demarche = demarcheDe("rentree") as Demarche;
	it("change d’un mot, et ne change pas sans raison", () => {
		assert.equal(empreinteDe(demarche), empreinteDe({ ...demarche }));
		assert.notEqual(empreinteDe(demarche), empreinteDe({ ...demarche, resume: "Autre." }));
		assert.notEqual(
			empreinteDe(demarche),
			empreinteDe({ ...demarche, suites: () => ["Autre suite."] }),
		);
	});
	it("change quand une question ne se pose plus", () => {
		const [scolarite] = demarche.questions;
		assert.ok(scolarite);
		const tue = { ...scolarite, poser: () => [] };
		assert.notEqual(empreinteDe(demarche), empreinteDe({ ...demarche, questions: [tue] }));
	});
});
