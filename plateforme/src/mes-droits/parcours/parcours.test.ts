import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assembler } from "../foyer/assembler.ts";
import { dresserBilan } from "../resultat/bilan.ts";
import { type EcranResultat, repondre } from "./ecran.ts";

const contexte = { aujourdhui: "2026-06", mois: "2026-06" };
type Saisies = Record<string, Record<string, string> | "passer">;

/** Answers each question as it comes; says which were asked, and what it ends on. */
function jouer(saisies: Saisies): { posees: string[]; fin: EcranResultat } {
	const posees: string[] = [];
	let formulaire = new FormData();
	for (let tour = 0; tour < 40; tour++) {
		const ecran = repondre(formulaire, contexte);
		if (ecran.type === "resultat") return { posees, fin: ecran };
		const { id } = ecran.question;
		assert.deepEqual(ecran.erreurs, [], id);
		posees.push(id);
		formulaire = new FormData();
		for (const [nom, valeurs] of ecran.portees)
			for (const valeur of valeurs) formulaire.append(nom, valeur);
		formulaire.append("etape", id);
		const saisie = saisies[id] ?? {};
		if (saisie === "passer") formulaire.append("passer", "oui");
		else for (const [nom, valeur] of Object.entries(saisie)) formulaire.append(nom, valeur);
	}
	throw new Error(`Sans fin : ${posees.join(" ")}`);
}

const bilan = ({ releve }: EcranResultat) => dresserBilan(assembler(releve.retenues, contexte));
const codes = (fin: EcranResultat) => bilan(fin).droits.map(({ code }) => code);

const seul: Saisies = {
	vie: { vie: "seul" },
	enfants: { enfants: "0" },
	naissance: { "naissance.0.mois": "5", "naissance.0.annee": "1990" },
	logement: { logement: "proprietaire" },
	"activite.0": { "activite.0": "actif" },
	"sources.0": { "sources.0": "salaire" },
	"montants.0": { "salaire.0": "1300" },
	"passe.0": { "passe.0": "pareil" },
	"annuel.0": { "annuel.0": "pareil" },
	rsarecu: { rsarecu: "non" },
};
const mere: Saisies = {
	...seul,
	enfants: { enfants: "2" },
	naissances: {
		"enfant.1.mois": "3",
		"enfant.1.annee": "2018",
		"enfant.2.mois": "6",
		"enfant.2.annee": "2021",
	},
	depuisseul: { depuisseul: "ancien" },
	autreparent: { autreparent: "non" },
	logement: { logement: "locataire_hlm" },
	commune: { commune: "Oyonnax" },
	loyer: { loyer: "480" },
	"montants.0": { "salaire.0": "950" },
};

describe("Le parcours s’arrête quand la réponse est sûre", () => {
	it("un propriétaire seul et bien payé ne répond ni sur son loyer ni sur le passé", () => {
		const { posees, fin } = jouer({ ...seul, "montants.0": { "salaire.0": "6000" } });
		assert.deepEqual(codes(fin), []);
		for (const id of ["loyer", "passe.0", "annuel.0", "rsarecu", "autreparent"])
			assert.ok(!posees.includes(id), id);
		assert.ok(posees.length <= 8, posees.join(" "));
	});

	it("un parent seul locataire répond à ce qui compte, et reçoit ses cinq droits", () => {
		const { posees, fin } = jouer(mere);
		assert.deepEqual(codes(fin).sort(), ["af", "aide_logement", "ars", "asf", "ppa"]);
		assert.deepEqual(bilan(fin).incertains, []);
		assert.ok(posees.includes("annuel.0"));
		assert.ok(!posees.includes("rsarecu"));
	});

	it("une question n’est posée qu’une fois", () => {
		const { posees } = jouer(mere);
		assert.equal(new Set(posees).size, posees.length);
	});
});

describe("Ce qui n’est pas dit", () => {
	it("laisse une fourchette et nomme la question qui la réduirait", () => {
		const { fin } = jouer({ ...mere, "montants.0": "passer", "annuel.0": "passer" });
		const { incertains, champ } = bilan(fin);
		assert.ok(incertains.includes("ppa"));
		assert.equal(champ, "personnes[0].revenus_mensuels");
	});

	it("n’est jamais supposé d’un handicap ou d’une grossesse", () => {
		const foyer = assembler(jouer(mere).fin.releve.retenues, contexte);
		for (const personne of foyer.personnes) {
			assert.equal(personne.handicap, undefined);
			assert.equal(personne.grossesse, undefined);
		}
	});

	it("de l’autre parent laisse l’allocation de soutien familial incertaine", () => {
		const { fin } = jouer({ ...mere, autreparent: "passer" });
		assert.ok(bilan(fin).incertains.includes("asf"));
	});
});

describe("Le formulaire peut venir de n’importe où", () => {
	it("une réponse fausse glissée parmi les autres est redemandée", () => {
		const formulaire = new FormData();
		for (const [nom, valeur] of [
			["vie", "trio"],
			["vues", "vie"],
			["__proto__", "x"],
			["enfants", "1e9"],
		])
			formulaire.append(nom, valeur);
		const ecran = repondre(formulaire, contexte);
		assert.equal(ecran.type === "question" && ecran.question.id, "vie");
	});

	it("revenir garde la réponse, et celles d’après", () => {
		const { fin } = jouer(mere);
		const formulaire = new FormData();
		for (const [nom, valeurs] of fin.portees)
			for (const valeur of valeurs) formulaire.append(nom, valeur);
		formulaire.append("aller", "loyer");
		const ecran = repondre(formulaire, contexte);
		assert.ok(ecran.type === "question");
		assert.equal(ecran.question.id, "loyer");
		assert.deepEqual(ecran.saisies.get("loyer"), ["480"]);
		assert.deepEqual(ecran.portees.get("salaire.0"), ["950"]);
	});
});

describe("Passé le dernier mois couvert", () => {
	it("ce qui est vécu aujourd’hui se lit avec les derniers montants connus", () => {
		const plusTard = { aujourdhui: "2026-11", mois: "2026-06" };
		const retenues = new Map([
			["vie", ["seul"]],
			["enfants", ["1"]],
			["enfant.1.mois", ["10"]],
			["enfant.1.annee", ["2026"]],
		]);
		const { mois, personnes } = assembler(retenues, plusTard);
		assert.equal(mois, "2026-06");
		assert.equal(personnes[1].date_naissance, "2026-05-15");
	});
});
