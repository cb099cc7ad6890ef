import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { estimer } from "droits";
import { reponsesEnMots } from "../../questionnaire/index.server.ts";
import { connu, dire, laDemarche } from "../connu.fixture.ts";
import { foyerPropose } from "./foyer-propose.ts";
import { positionDans } from "./position.ts";

const changement = laDemarche("changement-de-situation");
const naissance = laDemarche("naissance");
const rsa = laDemarche("rsa");
const COUPLE = [{}, { role: "conjoint" as const, date_naissance: "1984-01-01" }, {}, {}];

/** Every page that is posed, answered as if it had been seen. */
function tout(reponses: Record<string, string | string[]>, de = changement, qui = connu([{}])) {
	let vues: string[] = [];
	for (;;) {
		const dites = dire(reponses, ...vues);
		const posees = positionDans(de, dites, qui).releve.etapes.map(({ question }) => question.id);
		if (posees.length === vues.length) return { dites, posees };
		vues = posees;
	}
}
const enfant = (cle: string, prenom: string, naissance: string) => ({
	[`${cle}.prenom`]: prenom,
	[`${cle}.nom`]: "Petit",
	[`${cle}.naissance`]: naissance,
	[`${cle}.vit`]: "ici",
});
const jumeaux = {
	arrivent: "2",
	...enfant("enfant", "Nour", "12/11/2020"),
	...enfant("enfant.2", "Lina", "12/11/2020"),
};

describe("Plusieurs enfants à la fois", () => {
	it("une page par enfant, pas une de plus", () => {
		const { posees } = tout(jumeaux, naissance);
		assert.deepEqual(posees, ["arrivent", "enfant", "enfant.2"]);
		assert.deepEqual(tout({ ...jumeaux, arrivent: "1" }, naissance).posees, ["arrivent", "enfant"]);
		assert.equal(tout({ ...jumeaux, arrivent: "4" }, naissance).posees.length, 5);
	});

	it("chacun entre au foyer proposé, et l’allocation de base est due pour chacun (CSS L531-3)", () => {
		const foyer = connu([{ ressources_annuelles: { "2018": { salaire_imposable: 9000 } } }]);
		const base = (reponses: Record<string, string | string[]>) => {
			const { contenu, places } = foyerPropose(
				naissance,
				tout(reponses, naissance, foyer).dites,
				foyer,
			);
			return { places, montant: estimer(contenu).droits.paje_base ?? 0 };
		};
		const [un, deux] = [base({ ...jumeaux, arrivent: "1" }), base(jumeaux)];
		assert.deepEqual(deux.places.slice(1), [
			{ prenom: "Nour", nom: "Petit" },
			{ prenom: "Lina", nom: "Petit" },
		]);
		assert.ok(un.montant > 0);
		assert.ok(Math.abs(deux.montant - 2 * un.montant) < 0.02, `${un.montant} ${deux.montant}`);
	});

	it("le mois est celui du premier né, quand deux naissances se disent ensemble", () => {
		const { dites } = tout({ ...jumeaux, ...enfant("enfant.2", "Lina", "30/10/2020") }, naissance);
		assert.equal(foyerPropose(naissance, dites, connu([{}])).changement.mois, "2020-10");
	});

	it("plus de quatre : les quatre premiers, et un agent pour les autres", () => {
		const cinq = dire({ arrivent: "plus" }, "arrivent");
		assert.match(foyerPropose(naissance, cinq, connu([{}])).aVoir.join(), /ajouter les autres/);
	});

	it("une demande envoyée avant que ce nombre soit demandé dit toujours son enfant", () => {
		const ancienne = dire(enfant("enfant", "Nour", "12/11/2020"), "enfant");
		assert.equal(foyerPropose(naissance, ancienne, connu([{}])).contenu.personnes.length, 2);
	});
});

const couple = {
	quoi: "couple",
	"depuis.mois": "11",
	"depuis.annee": "2020",
	"conjoint.prenom": "Sam",
	"conjoint.nom": "Petit",
	"conjoint.naissance": "12/11/1990",
	"conjoint.activite": "actif",
	"recu.c": "salaire",
	"salaire.c.0": "900",
	"salaire.c.1": "900",
	"salaire.c.2": "950",
	"annee.c.salaire_imposable": "9000",
};

describe("Une mise en couple", () => {
	const seule = connu([
		{ activite: "inactif", revenus_mensuels: [], ressources_annuelles: { "2018": {} } },
		{},
		{},
	]);
	it("demande ce que gagne la personne qui arrive, et rien à qui ne change pas", () => {
		assert.deepEqual(tout(couple, changement, seule).posees, [
			...["quoi", "depuis", "conjoint", "recu.c", "montants.c", "annee.c"],
		]);
		assert.ok(!tout({ quoi: "demenagement" }).posees.includes("recu.c"));
	});

	it("les droits qui suivent sont calculés, sans rien laisser d’inconnu", () => {
		const { contenu, aVoir } = foyerPropose(
			changement,
			tout(couple, changement, seule).dites,
			seule,
		);
		const lui = contenu.personnes.at(-1);
		assert.deepEqual(
			lui?.revenus_mensuels?.flatMap((r) => (r?.nature ? [[r.de, r.net]] : [])),
			[
				["2020-09", 900],
				["2020-10", 900],
				["2020-11", 950],
				["2020-12", 950],
			],
		);
		assert.equal(lui?.ressources_annuelles?.["2018"]?.salaire_imposable, 9000);
		assert.deepEqual(aVoir, []);
		const { incertain } = estimer(contenu);
		for (const code of ["rsa", "ppa", "af"] as const) assert.equal(incertain?.[code], undefined);
	});

	it("sans avis d’impôt, on continue : ce que l’agent demandera est dit, l’année reste inconnue", () => {
		const { dites } = tout(couple, changement, seule);
		for (const nom of [...dites.keys()]) if (nom.startsWith("annee.c")) dites.delete(nom);
		dites.set(
			"vues",
			[...(dites.get("vues") ?? [])].filter((id) => id !== "annee.c"),
		);
		dites.set("passees", ["annee.c"]);
		const { contenu, aVoir } = foyerPropose(changement, dites, seule);
		assert.equal(contenu.personnes.at(-1)?.ressources_annuelles, null);
		assert.match(aVoir.join(), /avis d’impôt de Sam sur les revenus de 2018/);
		assert.equal(positionDans(changement, dites, seule).suivante, undefined);
	});
});

describe("Le foyer qui n’est plus vrai", () => {
	const famille = connu(COUPLE);
	it("juste, rien de plus n’est demandé", () => {
		assert.deepEqual(tout({ foyer: "oui" }, rsa, famille).posees.slice(0, 2), [
			"foyer",
			"activite.0",
		]);
	});

	it("faux, on dit quoi dans la même démarche, qui reprend où elle en était", () => {
		const { posees, dites } = tout(
			{
				foyer: "non",
				quoi: ["separation", "depart"],
				"depuis.mois": "11",
				"depuis.annee": "2020",
				"residence.2": "suit",
				"residence.3": "reste",
				depart: "aucun",
			},
			rsa,
			famille,
		);
		assert.deepEqual(
			posees.filter((id) => !id.startsWith("log")),
			["foyer", "quoi", "depuis", "residence", "depart", "activite.0", "pays", "recu.0"],
		);
		const { places, changement: dit } = foyerPropose(rsa, dites, famille);
		assert.deepEqual(places, [0, 3], "ni l’autre parent, ni l’enfant qui le suit");
		assert.equal(dit.mois, "2020-11");
	});

	it("à la relecture, chaque réponse dit de quel enfant elle parle", () => {
		const { dites } = tout(
			{ foyer: "non", quoi: "separation", "residence.2": "suit", "residence.3": "alternance" },
			rsa,
			famille,
		);
		const lues = reponsesEnMots(positionDans(rsa, dites, famille).releve);
		assert.deepEqual(lues.find(({ id }) => id === "residence")?.reponse, [
			"Chloé : avec Bruno",
			"Dina : une partie du temps chez chacun",
		]);
	});

	it("de qui est parti, on ne demande plus ce qu’il fait ni ce qu’il gagne", () => {
		const reste = tout({ foyer: "oui" }, rsa, famille).posees;
		const part = tout({ foyer: "non", quoi: "separation" }, rsa, famille).posees;
		assert.ok(reste.includes("activite.1") && reste.includes("recu.1"));
		assert.ok(!part.includes("activite.1") && !part.includes("recu.1"));
	});

	it("un enfant parti ne compte plus ; celui qui a suivi l’autre parent ne se redemande pas", () => {
		const part = (place: string) =>
			foyerPropose(
				rsa,
				tout({ foyer: "non", quoi: "depart", depart: place }, rsa, famille).dites,
				famille,
			).places;
		assert.deepEqual(part("2"), [0, 1, 3]);
		assert.deepEqual(part("aucun"), [0, 1, 2, 3]);
	});

	it("une date de naissance se dit, et ne se change pas sans l’acte", () => {
		const { dites, posees } = tout(
			{ foyer: "non", quoi: "date", dates: "2", "dates.vraie": "15/03/2011" },
			rsa,
			famille,
		);
		assert.ok(!posees.includes("depuis"), "une erreur n’a pas de date de début");
		const { contenu, aVoir } = foyerPropose(rsa, dites, famille);
		assert.equal(contenu.personnes[2].date_naissance, "2012-03-15");
		assert.match(
			aVoir.join(),
			/Date de naissance de Chloé : connue 15\/03\/2012, dite 15\/03\/2011/,
		);
	});

	it("le logement se redemande, même où la démarche ne le demande pas", () => {
		const logement = (quoi: string) => tout({ foyer: "non", quoi }, rsa, famille).posees;
		assert.ok(logement("demenagement").includes("logement"));
		assert.ok(!logement("naissance").includes("logement"));
		const { contenu } = foyerPropose(
			rsa,
			tout({ foyer: "non", quoi: "demenagement", logement: "loge_gratuitement" }, rsa, famille)
				.dites,
			famille,
		);
		assert.equal(contenu.logement?.statut_occupation, "loge_gratuitement");
	});

	it("autre chose : un agent, et les mots de la personne", () => {
		const { dites } = tout(
			{ foyer: "non", "foyer.change": "Ma mère vit chez nous", quoi: "rien" },
			rsa,
			famille,
		);
		const { aVoir } = foyerPropose(rsa, dites, famille);
		assert.match(aVoir.join(" "), /« Ma mère vit chez nous ».*la rappeler/);
	});
});
