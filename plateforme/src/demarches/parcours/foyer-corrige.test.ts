import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { connu, dire, laDemarche } from "../connu.fixture.ts";
import type { Connu } from "../demarche.ts";
import { motPrecoce } from "./mot-precoce.ts";
import { positionDans } from "./position.ts";

const ppa = laDemarche("prime-d-activite");
const rsa = laDemarche("rsa");
const asf = laDemarche("soutien-familial");
const logement = laDemarche("aide-au-logement");

type Dites = Record<string, string | string[]>;

/** The early word once every page that is posed was seen, but these. */
function mot(reponses: Dites, { de = ppa, qui = famille, sauf = [] as string[] } = {}) {
	let vues: string[] = [];
	for (;;) {
		const dites = dire(reponses, ...vues.filter((id) => !sauf.includes(id)));
		const posees = positionDans(de, dites, qui).releve.etapes.map(({ question }) => question.id);
		if (posees.length === vues.length) return motPrecoce(de, dites, qui)?.prestation;
		vues = posees;
	}
}

const gagne = (place: number, net: string): Dites => ({
	[`activite.${place}`]: "actif",
	[`recu.${place}`]: "salaire",
	[`salaire.${place}.0`]: net,
	[`salaire.${place}.1`]: net,
	[`salaire.${place}.2`]: net,
});
const sansRien = (place: number): Dites => ({
	[`activite.${place}`]: "inactif",
	[`recu.${place}`]: "rien",
});
const famille: Connu = connu([
	{ ressources_annuelles: { "2018": {} } },
	{ role: "conjoint", date_naissance: "1984-01-01", ressources_annuelles: { "2018": {} } },
	{},
	{},
]);
const depuis = (mois: string): Dites => ({ "depuis.mois": mois, "depuis.annee": "2020" });
const faux = (quoi: string | string[], plus: Dites = {}): Dites => ({
	foyer: "non",
	quoi,
	...depuis("9"),
	pays: "non",
	...gagne(0, "4500"),
	...gagne(1, "0"),
	...plus,
});
const heberge = { logement: "loge_gratuitement" };
const separes = (plus: Dites = {}) =>
	faux("separation", { "residence.2": "reste", "residence.3": "reste", ...heberge, ...plus });
const petit = (naissance: string): Dites => ({
	arrivent: "1",
	"enfant.prenom": "Nour",
	"enfant.nom": "Petit",
	"enfant.naissance": naissance,
	"enfant.vit": "ici",
});

describe("Le mot précoce sur un foyer que la personne corrige", () => {
	it("se dit sur le foyer corrigé, et non sur celui du dossier", () => {
		const dites = { ...gagne(1, "4500"), ...sansRien(0), pays: "non" };
		assert.equal(mot({ foyer: "oui", ...dites }, { de: rsa }), "rsa", "l’autre gagne trop");
		assert.equal(mot(separes(dites), { de: rsa }), undefined, "qui reste n’a rien");
		assert.equal(mot(separes()), "ppa", "qui reste gagne trop");
	});

	it("le changement est passé quand le trimestre compté commence, pas après (CSS R843-1, II)", () => {
		assert.equal(mot(separes(depuis("9"))), "ppa");
		assert.equal(mot(separes(depuis("10"))), undefined);
	});

	it("attend que tout ce qui a changé soit dit", () => {
		for (const page of ["depuis", "residence", "logement"])
			assert.equal(mot(separes(), { sauf: [page] }), undefined, page);
	});

	it("un départ, une arrivée, un déménagement se disent en entier", () => {
		assert.equal(mot(faux("depart", { depart: "2" })), "ppa");
		assert.equal(mot(faux("naissance", petit("10/09/2020"))), "ppa");
		assert.equal(mot(faux("demenagement", heberge)), "ppa");
	});

	it("se tait quand ce qui est dit ne suffit pas", () => {
		const raisons: Record<string, Dites> = {
			"deux changements, un seul mois": faux(["separation", "depart"], {
				"residence.2": "reste",
				"residence.3": "reste",
				depart: "2",
				...heberge,
			}),
			"autre chose": faux("rien"),
			"une date de naissance": faux("date", { dates: "2", "dates.vraie": "15/03/2011" }),
			"des mots": separes({ "foyer.change": "Ma mère vit chez nous" }),
			"aucun départ, finalement": faux("depart", { depart: "aucun" }),
			"plus de quatre enfants": faux("naissance", { ...petit("10/09/2020"), arrivent: "plus" }),
			"un enfant né après le mois dit": faux("naissance", petit("10/10/2020")),
			"un logement hors du département": faux("demenagement", {
				logement: "locataire_vide",
				"commune.ailleurs": "oui",
				loyer: "400",
			}),
		};
		for (const [raison, dites] of Object.entries(raisons))
			assert.equal(mot(dites), undefined, raison);
	});

	it("un enfant en âge de gagner sa vie peut avoir des ressources, qui ne sont pas demandées", () => {
		assert.equal(mot(faux("naissance", petit("31/12/2004"))), undefined);
		assert.equal(mot(faux("naissance", petit("01/01/2005"))), "ppa");
	});

	it("de qui arrive en couple, ce que la Caf lui verse n’est pas demandé", () => {
		const seule = connu([{ ressources_annuelles: { "2018": {} } }, {}]);
		const couple: Dites = {
			"conjoint.prenom": "Sam",
			"conjoint.nom": "Petit",
			"conjoint.naissance": "12/11/1990",
			"conjoint.activite": "actif",
			"recu.c": "rien",
			"annee.c.salaire_imposable": "9000",
		};
		assert.equal(mot(faux("couple", couple), { qui: seule }), undefined);
		assert.equal(mot({ ...faux("couple"), foyer: "oui" }, { qui: seule }), "ppa");
	});
});

describe("Le mot précoce, sur ce que le dossier ne sait pas", () => {
	const parent = connu([{ ressources_annuelles: { "2018": {} } }, {}]);

	it("l’aide de l’autre parent ne se suppose pas : l’ASF n’est jamais sûre (CSS L523-1)", () => {
		const dites = dire(
			{ foyer: "oui", pays: "non", ...sansRien(0) },
			...["foyer", "activite.0", "pays", "recu.0"],
		);
		const { autres } = motPrecoce(ppa, dites, parent) ?? {};
		assert.ok(autres?.includes("rsa"));
		assert.ok(!autres?.includes("asf"));
	});

	it("des revenus qui ne sont pas encore dits peuvent ouvrir le droit, si hauts que furent ceux d’avant", () => {
		const aises = { ressources_annuelles: { "2018": { salaire_imposable: 48_000 } } };
		const couple = connu([aises, { role: "conjoint", date_naissance: "1984-01-01", ...aises }, {}]);
		const dites = { foyer: "oui", pays: "non", ...gagne(0, "1300"), ...sansRien(1) };
		const avant = { qui: couple, sauf: ["recu.0", "montants.0"] };
		for (const de of [ppa, rsa]) assert.equal(mot(dites, { de, ...avant }), undefined);
		assert.equal(mot(dites, { de: ppa, qui: couple }), undefined);
		assert.equal(mot({ ...dites, ...gagne(0, "4500") }, { de: ppa, qui: couple }), "ppa");
	});

	it("un enfant que le dossier ne connaît pas peut ouvrir l’ASF ; aucun enfant, non", () => {
		const demande = (...pour: string[]) => ({ seul: "oui", asf: pour });
		assert.equal(mot(demande("autre"), { de: asf, qui: parent }), undefined);
		assert.equal(mot(demande("rien"), { de: asf, qui: parent }), "asf");
		const seule = connu([{}]);
		assert.equal(mot({ seul: "oui" }, { de: asf, qui: seule, sauf: ["asf"] }), undefined);
		assert.equal(mot(demande("rien"), { de: asf, qui: seule }), "asf");
	});

	it("propriétaire au dossier, la personne peut louer aujourd’hui : son loyer n’est pas nul", () => {
		const chezSoi = connu([{ ressources_annuelles: { "2018": {} } }], {
			foyer: { logement: { statut_occupation: "proprietaire", zone_apl: 3 } },
		});
		const dites = { foyer: "oui", logement: "proprietaire", ...sansRien(0) };
		assert.equal(mot(dites, { de: logement, qui: chezSoi, sauf: ["logement"] }), undefined);
		assert.equal(mot(dites, { de: logement, qui: chezSoi }), "aide_logement");
	});

	it("le logement du dossier compte, là où il n’est pas redemandé", () => {
		const chez = (statut_occupation: "proprietaire" | "locataire_vide") =>
			connu([{ ressources_annuelles: { "2018": {} } }], {
				foyer: { logement: { statut_occupation, loyer: 400, zone_apl: 3 } },
			});
		const dites = { foyer: "oui", pays: "non", ...gagne(0, "520") };
		assert.equal(mot(dites, { de: rsa, qui: chez("proprietaire") }), undefined);
		assert.equal(
			mot(dites, { de: rsa, qui: chez("locataire_vide") }),
			"rsa",
			"le loyer aidé compte",
		);
	});
});
