import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { premiere } from "../questionnaire/index.server.ts";
import { connu, dire } from "./connu.fixture.ts";
import type { Demarche, QuestionDeDemarche } from "./demarche.ts";
import { foyerPropose } from "./parcours/foyer-propose.ts";
import { positionDans } from "./parcours/position.ts";
import { empreinteDe } from "./parcours/version.ts";
import { verifierDemarche } from "./verifier.ts";

/** As `docs/guides/ajouter-une-demarche.md` tells it: a question in its file, a procedure in its own. */
const terme: QuestionDeDemarche = {
	id: "terme",
	poser: (_, { jour }) => [
		{
			id: "terme",
			titre: "Pour quand la naissance est-elle prévue ?",
			aide: "La date est sur la déclaration de grossesse.",
			champs: [
				{
					type: "jour",
					nom: "terme",
					libelle: "Naissance prévue",
					min: jour,
					max: "2099-12-31",
					avant: "Cette date est passée : déclarez plutôt la naissance.",
					apres: "Vérifiez l’année.",
				},
			],
		},
	],
	changer(ebauche, r) {
		const [jour, mois, annee] = (premiere(r, "terme") ?? "").split("/");
		if (annee) ebauche.grossesse = { place: 0, terme: `${annee}-${mois}-${jour}` };
	},
};

const grossesse: Demarche = {
	nom: "grossesse",
	version: 1,
	titre: "Déclarer une grossesse",
	resume: "Pour la prime à la naissance.",
	famille: "declarer",
	pourQui: ["Vous attendez un enfant."],
	aSavoir: () => ["À déclarer dans les quatorze premières semaines."],
	sousLaMain: ["La déclaration de grossesse"],
	minutes: 1,
	questions: [terme],
	pieces: () => ["grossesse"],
	prestation: "paje_naissance",
	nature: "declaration",
	suites: () => ["La prime arrive avant la naissance si vos revenus le permettent."],
	textes: ["articles L533-1 et D532-1 du code de la sécurité sociale"],
};

describe("Ajouter une démarche en suivant le guide", () => {
	const seule = connu([{}]);

	it("un fichier suffit : elle se vérifie et a son empreinte", () => {
		assert.deepEqual(verifierDemarche(grossesse), []);
		assert.match(empreinteDe(grossesse), /^[0-9a-f]{16}$/);
	});

	it("elle se parcourt et propose un foyer sans une ligne de plus", () => {
		assert.equal(positionDans(grossesse, dire({}), seule).suivante?.id, "terme");
		const dits = dire({ terme: "14/04/2021" }, "terme");
		assert.equal(positionDans(grossesse, dits, seule).suivante, undefined);
		const { contenu } = foyerPropose(grossesse, dits, seule);
		assert.deepEqual(contenu.personnes[0].grossesse, { terme: "2021-04-14" });
	});

	it("la vérification dit ce qu’il manque, avant que quelqu’un le lise", () => {
		const [faute] = verifierDemarche({ ...grossesse, pieces: () => ["echographie" as never] });
		assert.match(faute ?? "", /catalogue/);
	});
});
