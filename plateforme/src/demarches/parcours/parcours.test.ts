import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { estimer } from "droits";
import { connu, dire, laDemarche } from "../connu.fixture.ts";
import type { Connu } from "../demarche.ts";
import { foyerPropose } from "./foyer-propose.ts";
import { motPrecoce } from "./mot-precoce.ts";
import { positionDans, saisiesDe } from "./position.ts";

const ppa = laDemarche("prime-d-activite");
const asf = laDemarche("soutien-familial");
const changement = laDemarche("changement-de-situation");
const seule = connu([{ revenus_mensuels: [] }]);
const salaires = (montant: string) =>
	dire(
		{
			foyer: "oui",
			"activite.0": "actif",
			pays: "non",
			"recu.0": "salaire",
			"salaire.0.0": montant,
			"salaire.0.1": montant,
			"salaire.0.2": montant,
		},
		"foyer",
		"activite.0",
		"pays",
		"recu.0",
		"montants.0",
	);
const ids = (reponses: ReturnType<typeof dire>, de = ppa, qui = seule) =>
	positionDans(de, reponses, qui).releve.etapes.map(({ question }) => question.id);

describe("Les questions d’une démarche", () => {
	it("se suivent, et celles qui ne servent pas ne se posent pas", () => {
		assert.deepEqual(ids(dire({})), ["foyer", "activite.0", "pays", "recu.0"]);
		assert.deepEqual(ids(dire({ "recu.0": "salaire" }, "recu.0")).at(-1), "montants.0");
		assert.deepEqual(ids(dire({ "recu.0": "rien" }, "recu.0")).at(-1), "recu.0");
	});

	it("s’arrêtent quand tout est dit, et reprennent à la première qui manque", () => {
		assert.equal(positionDans(ppa, salaires("900"), seule).suivante, undefined);
		const sans = salaires("900");
		sans.delete("salaire.0.1");
		assert.equal(positionDans(ppa, sans, seule).suivante?.id, "montants.0");
	});

	it("montrent d’abord ce que le dossier sait, puis ce qui fut répondu", () => {
		const sue = connu([
			{
				activite: "actif",
				revenus_mensuels: [{ nature: "salaire", de: "2020-01", a: "2020-12", net: 1000.5 }],
			},
		]);
		const noms = new Set(["activite.0", "recu.0", "salaire.0.0"]);
		assert.deepEqual(Object.fromEntries(saisiesDe(ppa, noms, dire({}), sue)), {
			"activite.0": ["actif"],
			"recu.0": ["salaire"],
			"salaire.0.0": ["1000.5"],
		});
		const dites = saisiesDe(ppa, noms, dire({ "activite.0": "chomeur" }), sue);
		assert.deepEqual(dites.get("activite.0"), ["chomeur"]);
	});
});

describe("Le foyer proposé", () => {
	it("est le foyer connu quand rien n’est dit", () => {
		assert.deepEqual(foyerPropose(ppa, dire({}), seule).contenu, seule.foyer);
	});

	it("porte l’activité et les revenus dits, mois par mois, et laisse le reste", () => {
		const { contenu, places } = foyerPropose(ppa, salaires("900"), seule);
		assert.equal(contenu.personnes[0].activite, "actif");
		assert.deepEqual(
			contenu.personnes[0].revenus_mensuels?.map((r) => [r?.nature, r?.de, r?.net]),
			[
				["salaire", "2020-09", 900],
				["salaire", "2020-10", 900],
				["salaire", "2020-11", 900],
				["salaire", "2020-12", 900],
			],
		);
		assert.deepEqual(contenu.logement, seule.foyer.logement);
		assert.deepEqual(places, [0]);
	});

	it("ne croit pas une réponse qui ne se lit pas, ni celle d’une question qui ne se pose pas", () => {
		const fausse = salaires("beaucoup");
		assert.deepEqual(foyerPropose(ppa, fausse, seule).contenu.personnes[0].revenus_mensuels, []);
		const { contenu } = foyerPropose(changement, dire({ loyer: "1" }, "loyer"), seule);
		assert.equal(contenu.logement?.loyer, 500);
	});

	it("un salaire qui continue n’est pas interrompu : le RSA le compte (CASF R262-13)", () => {
		const rsa = (activite: string) => {
			const dites = salaires("1500");
			dites.set("activite.0", [activite]);
			const { contenu } = foyerPropose(ppa, dites, seule);
			const { droits, incertain } = estimer(contenu);
			return { droits: droits.rsa, doute: incertain?.rsa !== undefined };
		};
		assert.deepEqual(rsa("actif"), { droits: 0, doute: false });
		assert.equal(rsa("chomeur").doute, true, "ce qui le remplace n’est pas su");
	});

	it("un autre revenu ne se calcule pas : un agent le demande, et rien n’est dit d’avance", () => {
		const dites = dire(
			{ foyer: "oui", "activite.0": "inactif", pays: "non", "recu.0": "autre" },
			...["foyer", "activite.0", "pays", "recu.0"],
		);
		assert.match(foyerPropose(ppa, dites, seule).aVoir.join(), /Autre revenu d’Awa/);
		assert.equal(motPrecoce(ppa, dites, seule), undefined);
		dites.set("recu.0", ["rien"]);
		assert.deepEqual(foyerPropose(ppa, dites, seule).aVoir, []);
		assert.equal(motPrecoce(ppa, dites, seule)?.prestation, "ppa");
	});

	it("un revenu connu que la personne ne dit plus n’est plus perçu", () => {
		const sue = connu([
			{ revenus_mensuels: [{ nature: "chomage", de: "2020-01", a: "2020-12", net: 800 }] },
		]);
		const rien = dire({ foyer: "oui", "recu.0": "rien" }, "foyer", "recu.0");
		const { contenu } = foyerPropose(ppa, rien, sue);
		const au = (mois: string) =>
			contenu.personnes[0].revenus_mensuels?.find(
				(r) => r !== null && (r.de ?? "") <= mois && (r.a ?? "9") >= mois,
			)?.net;
		assert.equal(au("2020-08"), 800);
		assert.equal(au("2020-10"), undefined);
	});

	it("une séparation retire l’autre adulte et les enfants qui le suivent, sans toucher au dossier", () => {
		const couple = connu([{}, { role: "conjoint", date_naissance: "1984-01-01" }, {}, {}]);
		const dits = dire(
			{
				quoi: "separation",
				"depuis.mois": "11",
				"depuis.annee": "2020",
				"residence.2": "suit",
				"residence.3": "alternance",
			},
			"quoi",
			"depuis",
			"residence",
		);
		const { contenu, places, changement: dit, aVoir } = foyerPropose(changement, dits, couple);
		assert.deepEqual(places, [0, 3]);
		assert.equal(dit.mois, "2020-11");
		assert.equal(contenu.situation?.isole_depuis, "2020-11");
		assert.equal(contenu.personnes[1].garde_alternee, true);
		assert.match(aVoir.join(), /séparer le couple.*Ne lui transmettre/);
		assert.equal(couple.foyer.personnes.length, 4);
	});

	it("une naissance ajoute l’enfant, au mois où il est né", () => {
		const dits = dire(
			{
				"enfant.prenom": "Nour",
				"enfant.nom": "Petit",
				"enfant.naissance": "12/11/2020",
				"enfant.vit": "ici",
			},
			"enfant",
		);
		const { contenu, places, changement: dit } = foyerPropose(laDemarche("naissance"), dits, seule);
		assert.deepEqual(places, [0, { prenom: "Nour", nom: "Petit" }]);
		assert.equal(contenu.personnes[1].date_naissance, "2020-11-12");
		assert.equal(dit.mois, "2020-11");
	});

	it("le soutien familial se demande enfant par enfant", () => {
		const deux = connu([{}, {}, {}]);
		const dits = dire(
			{ seul: "oui", asf: ["2"], "motif.2": "faible", "pension.2": "60" },
			"seul",
			"asf",
			"motif.2",
		);
		const { contenu } = foyerPropose(asf, dits, deux);
		assert.deepEqual(
			contenu.personnes.map(({ prive_aide_parent }) => prive_aide_parent),
			[undefined, false, true],
		);
		const [pension] = contenu.personnes[0].revenus_mensuels ?? [];
		assert.deepEqual([pension?.nature, pension?.net], ["pension_alimentaire", 60]);
	});

	it("un danger dit par la personne se voit avant toute lettre", () => {
		const dits = (contact: string) =>
			dire(
				{ seul: "oui", asf: ["1"], "motif.1": "impayee", "titre.1": "aucun", contact },
				"seul",
				"asf",
				"motif.1",
				"titre.1",
				"contact",
			);
		const parent = connu([{}, {}]);
		assert.match(foyerPropose(asf, dits("danger"), parent).aVoir.join(), /en aucun cas/);
		assert.deepEqual(foyerPropose(asf, dits("oui"), parent).aVoir, []);
	});
});

describe("Le mot précoce", () => {
	it("se tait tant qu’une réponse peut ouvrir le droit, même si le dossier ne le croit pas", () => {
		const sansEmploi: Connu = connu([{ activite: "inactif", revenus_mensuels: [] }]);
		assert.equal(motPrecoce(ppa, dire({ foyer: "oui" }, "foyer"), sansEmploi), undefined);
	});

	it("se tait avant que la composition du foyer soit confirmée, et quand elle ne l’est pas", () => {
		const rien = { "recu.0": "rien", "activite.0": "inactif" };
		assert.equal(motPrecoce(ppa, dire(rien, "recu.0", "activite.0"), seule), undefined);
		const change = { ...rien, foyer: "non", "foyer.change": "Mon fils est parti" };
		assert.equal(motPrecoce(ppa, dire(change, "foyer", "recu.0", "activite.0"), seule), undefined);
	});

	it("dit pourquoi, et quel autre droit est sûr, dès que plus rien ne peut ouvrir celui-ci", () => {
		const rien = { foyer: "oui", "recu.0": "rien", "activite.0": "inactif" };
		const mot = motPrecoce(ppa, dire(rien, "foyer", "recu.0", "activite.0"), seule);
		assert.match(mot?.pourquoi ?? "", /revenu professionnel/);
		assert.deepEqual(mot?.autres.includes("rsa"), true);
	});

	it("ne cherche pas d’autre droit à qui s’est opposé au repérage, ni un droit déjà au dossier", () => {
		const rien = dire(
			{ foyer: "oui", "recu.0": "rien", "activite.0": "inactif" },
			"foyer",
			"recu.0",
			"activite.0",
		);
		assert.deepEqual(motPrecoce(ppa, rien, { ...seule, oppose: true })?.autres, []);
		const rsa = {
			prestation: "rsa" as const,
			beneficiaire: "foyer",
			etat: "en_paiement" as const,
			montant: 50_000,
			depuis: "2020-01-01",
			finiLe: null,
		};
		assert.equal(motPrecoce(ppa, rien, { ...seule, droits: [rsa] })?.autres.includes("rsa"), false);
	});

	it("se tait des deux côtés du droit : un salaire modeste l’ouvre, un salaire élevé le ferme", () => {
		assert.equal(motPrecoce(ppa, salaires("1000"), seule), undefined);
		assert.equal(motPrecoce(ppa, salaires("3000"), seule)?.prestation, "ppa");
	});

	it("le soutien familial se tait sur la pension du dossier tant que la personne n’a rien dit", () => {
		const parent = connu([
			{
				revenus_mensuels: [
					{ nature: "pension_alimentaire", de: "2020-01", a: "2020-12", net: 173 },
				],
			},
			{},
		]);
		assert.equal(motPrecoce(asf, dire({ seul: "oui" }, "seul"), parent), undefined);
		const motif = (valeur: string, pension = "173") =>
			dire(
				{ seul: "oui", asf: ["1"], "motif.1": valeur, "pension.1": pension },
				"seul",
				"asf",
				"motif.1",
			);
		assert.equal(motPrecoce(asf, motif("impayee"), parent), undefined);
		assert.equal(motPrecoce(asf, motif("faible", "100"), parent), undefined);
		assert.equal(motPrecoce(asf, motif("faible", "173"), parent)?.prestation, "asf");
	});

	it("en couple, le soutien familial n’est pas dû : c’est dit à la première réponse", () => {
		const couple = connu([{}, { role: "conjoint", date_naissance: "1984-01-01" }, {}]);
		assert.equal(motPrecoce(asf, dire({ seul: "non" }, "seul"), couple)?.prestation, "asf");
		assert.equal(motPrecoce(asf, dire({ seul: "oui" }, "seul"), couple), undefined);
		const parent = connu([{}, {}]);
		assert.equal(motPrecoce(asf, dire({ seul: "non" }, "seul"), parent)?.prestation, "asf");
	});

	it("se tait pour un mois dont les montants ne sont pas connus", () => {
		const plusTard = { ...seule, mois: "2099-01" };
		assert.equal(motPrecoce(ppa, salaires("3000"), plusTard), undefined);
	});
});
