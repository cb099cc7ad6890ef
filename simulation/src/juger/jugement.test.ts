import assert from "node:assert/strict";
import { test } from "node:test";
import { calibrer } from "./calibrage.ts";
import { Jugement } from "./jugement.ts";
import { tableaux } from "./tableaux.ts";

const ligne = (id: string, prestation: string, statut: string, probabilite: number | null) => ({
	id,
	prestation,
	situation: "a_demander",
	statut,
	probabilite,
});

function exemple(): Jugement {
	const j = new Jugement();
	for (const id of ["a", "b", "c"]) j.connaitre(id);
	const droit = (prestation: string) => ({ prestation, montant: 100 });
	const vide = { non_demandes: [], erreurs: [], ruptures: [] };
	j.reveler({ ...vide, id: "a", non_demandes: [droit("ppa"), droit("asf")] });
	j.reveler({
		...vide,
		id: "b",
		erreurs: [droit("ars")],
		ruptures: [{ ...droit("rsa"), etat: "suspendu" }],
	});
	j.reveler({ ...vide, id: "hors", non_demandes: [droit("ppa")] });
	j.detecter(ligne("a", "ppa", "probable", 0.8));
	j.detecter(ligne("c", "ppa", "possible", 0.3));
	j.detecter(ligne("a", "asf", "possible", 0.2));
	j.detecter(ligne("a", "asf", "probable", 0.6));
	j.detecter({ ...ligne("b", "rsa", "certain", 1), situation: "rupture" });
	j.detecter({ ...ligne("b", "ppa", "certain", 1), situation: "en_paiement" });
	return j;
}

test("précision et rappel par prestation, sur les seuls foyers donnés", () => {
	const bilan = exemple().bilan();
	const ppa = bilan.par_prestation.find((m) => m.nom === "ppa");
	assert.deepEqual(
		[ppa?.manquants, ppa?.trouves, ppa?.rappel, ppa?.lignes, ppa?.precision],
		[1, 1, 1, 2, 0.5],
	);
	assert.equal(bilan.ensemble.manquants, 3);
	assert.equal(bilan.ensemble.rappel, 2 / 3);
});

test("les lignes d'ASF d'un même foyer n'en font qu'une, la plus probable", () => {
	const bilan = exemple().bilan();
	assert.equal(bilan.par_prestation.find((m) => m.nom === "asf")?.lignes, 1);
	assert.equal(bilan.par_statut.find((m) => m.nom === "probable")?.lignes, 2);
});

test("plus le seuil est haut, moins il reste de lignes ; celles à vérifier restent toutes", () => {
	const j = exemple();
	j.detecter(ligne("b", "ars", "a_verifier", null));
	const gardees = (seuil: string) =>
		j.bilan().par_seuil.find(({ nom }) => nom === seuil) ?? assert.fail(seuil);
	assert.deepEqual([gardees("0.30").lignes, gardees("0.30").vraies], [4, 3]);
	assert.deepEqual([gardees("0.50").lignes, gardees("0.50").vraies], [3, 3]);
	assert.equal(gardees("0.50").rappel, 1);
});

test("une rupture se juge à part, un droit déjà payé pas du tout", () => {
	assert.deepEqual(exemple().bilan().ruptures, { vraies: 1, trouvees: 1, lignes: 1 });
	assert.equal(exemple().bilan().ensemble.lignes, 3);
});

test("le calibrage range la probabilité 1 dans le dernier dixième et compte l'écart en points", () => {
	const dixiemes = calibrer([
		{ probabilite: 1, vrai: true },
		{ probabilite: 0.9, vrai: false },
		{ probabilite: 0.05, vrai: false },
	]);
	const dernier = dixiemes[9];
	assert.equal(dernier?.n, 2);
	assert.ok(Math.abs((dernier?.ecart ?? 0) - (50 - 95)) < 1e-9);
	assert.equal(dixiemes[0]?.n, 1);
	assert.equal(dixiemes[5]?.n, 0);
});

test("le tableau se lit en français", () => {
	const texte = tableaux(exemple().bilan());
	assert.match(texte, /3 foyers jugés/);
	assert.match(texte, /ppa +1 +1 +100,0 % +2 +50,0 %/);
	assert.match(texte, /Ruptures : 1 trouvées sur 1/);
});
