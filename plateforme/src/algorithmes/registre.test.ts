import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { expiration, seGarde } from "../acces-aux-droits/essais.ts";
import { doitSArreter, estMure, tailleParBras } from "../actions/essais.ts";
import { ajouterJours } from "../socle/index.ts";
import { estimer } from "../sollicitations/essais.ts";
import { registre } from "./fiches.ts";

const racine = new URL("../../../", import.meta.url);
const lire = (chemin: string) => readFileSync(new URL(chemin, racine), "utf8");

const reglage = (ancre: string, nom: RegExp): string => {
	const trouve = registre()
		.find((une) => une.ancre === ancre)
		?.parametres.find((un) => nom.test(un.nom));
	assert.ok(trouve, `${ancre} ${nom}`);
	return trouve.valeur;
};
const nombreDe = (ancre: string, nom: RegExp): number =>
	Number(/\d+/.exec(reglage(ancre, nom))?.[0]);

describe("Le registre public des algorithmes (CRPA, L312-1-3 et R311-3-1-2)", () => {
	for (const fiche of registre())
		it(`${fiche.ancre} : dit tout ce que la loi demande, et qui décide`, () => {
			for (const partie of ["bases", "donnees", "jamais", "operations", "parametres", "limites"])
				assert.ok(fiche[partie as "bases"].length >= 2, partie);
			assert.ok(fiche.finalite && fiche.quiDecide);
			assert.match(fiche.date, /^\d{4}-\d{2}-\d{2}$/);
			assert.ok(fiche.performances.length > 0 || fiche.sansMesure);
			assert.doesNotMatch(JSON.stringify(fiche), /undefined|NaN/);
		});

	it("ne donne que des mesures que le dépôt publie, avec leur commande", () => {
		for (const { performances } of registre())
			for (const { extrait, document, commandes } of performances) {
				assert.ok(lire(document).replace(/\s+/g, " ").includes(extrait), extrait);
				assert.ok(commandes.length > 0);
			}
	});

	it("n’écrit aucun réglage à la main : chaque valeur est lue du code", () => {
		for (const chemin of globSync("plateforme/src/algorithmes/fiches/*.ts", { cwd: racine }))
			assert.doesNotMatch(lire(chemin), /valeur: "[^"]*\d/, chemin);
	});
});

describe("Les réglages affichés sont ceux que le code applique", () => {
	const repere = "droits-non-demandes";
	const tirage = "tirage-au-sort";
	const file = "file-d-attente";

	it("un droit est gardé à la probabilité affichée, pas juste en dessous", () => {
		const seuil = nombreDe(repere, /Probabilité/) / 100;
		const ligne = { statut: "possible" } as Parameters<typeof seGarde>[0];
		assert.equal(seGarde({ ...ligne, probabilite: seuil }), true);
		assert.equal(seGarde({ ...ligne, probabilite: seuil - 0.001 }), false);
	});

	it("un constat s’efface au bout des jours affichés", () => {
		const jours = nombreDe(repere, /Durée de vie/);
		assert.equal(expiration("2020-12-15"), ajouterJours("2020-12-15", jours));
	});

	it("un cas est mûr au recul affiché, pas la veille", () => {
		const jours = nombreDe(tirage, /Recul/);
		const debut = "2020-10-05";
		assert.equal(estMure({ debut }, ajouterJours(debut, jours)), true);
		assert.equal(estMure({ debut }, ajouterJours(debut, jours - 1)), false);
	});

	it("la taille des groupes suit la puissance et le risque affichés", () => {
		const puissance = nombreDe(tirage, /vraie différence/) / 100;
		const risque = nombreDe(tirage, /Risque/) / 100;
		const cas = { base: 0.06, attendu: 0.11 };
		assert.equal(tailleParBras(cas), tailleParBras({ ...cas, puissance, risque }));
		assert.notEqual(tailleParBras(cas), tailleParBras({ ...cas, puissance: 0.9, risque }));
	});

	it("une action s’arrête seule à la part et au nombre affichés, que la base a aussi", () => {
		const [part = 0, des = 0] = [...reglage(tirage, /s’opposent/).matchAll(/\d+/g)].map(Number);
		const regle = { arretOppositions: part / 100, arretDes: des };
		assert.equal(doitSArreter(regle, { contactes: des - 1, opposes: des }), false);
		const juste = Math.floor((part * des) / 100);
		assert.equal(doitSArreter(regle, { contactes: des, opposes: juste }), false);
		assert.equal(doitSArreter(regle, { contactes: des, opposes: juste + 1 }), true);
		const sql = migrations();
		assert.match(sql, new RegExp(`arret_oppositions real NOT NULL DEFAULT ${part / 100}\\b`));
		assert.match(sql, new RegExp(`arret_des integer NOT NULL DEFAULT ${des}\\b`));
	});

	it("un délai s’annonce au nombre de demandes affiché, pas à une de moins", () => {
		const minimum = nombreDe(file, /Demandes qu’il faut/);
		assert.ok(estimer(Array.from({ length: minimum }, () => 3)));
		assert.equal(estimer(Array.from({ length: minimum - 1 }, () => 3)), undefined);
	});

	it("une demande sans engagement est rangée au jour affiché : la colonne de la base le dit", () => {
		const jours = nombreDe(file, /sans engagement/);
		assert.match(migrations(), new RegExp(`coalesce\\(promesse, arrivee \\+ ${jours}\\)`));
	});
});

const migrations = () =>
	globSync("plateforme/src/socle/base/migrations/*.sql", { cwd: racine }).map(lire).join("\n");
