import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ecrireSaisie, LIEUX_MAX, lireCoordonnees } from "./saisie.ts";

const saisie = {
	telephone: "04.65.71.32.30",
	horaires: " du lundi au vendredi,  de 9 h à 16 h 30 ",
	lieux: "Accueil d’Oyonnax ; centre social, 01100 Oyonnax ; mardi, de 9 h à 12 h\n\n",
};

describe("Les coordonnées d’un organisme", () => {
	it("se lisent d’un formulaire, et s’y réécrivent pareilles", () => {
		const lues = lireCoordonnees(saisie);
		assert.ok(lues.ok);
		assert.equal(lues.coordonnees.telephone, "04 65 71 32 30");
		assert.equal(lues.coordonnees.horaires, "du lundi au vendredi, de 9 h à 16 h 30");
		assert.equal(lues.coordonnees.lieux.length, 1);
		assert.deepEqual(lireCoordonnees(ecrireSaisie(lues.coordonnees)), lues);
	});

	it("ont un numéro de dix chiffres ou de quatre, rien entre les deux", () => {
		const lu = (telephone: string) => lireCoordonnees({ ...saisie, telephone });
		assert.ok(lu("3230").ok && lu("0465713230").ok);
		for (const telephone of ["", "046571323", "04657132300", "32300", "00 65 71 32 30", "appelez"])
			assert.deepEqual(lu(telephone), { ok: false, fautes: [{ champ: "telephone" }] }, telephone);
	});

	it("disent la ligne du lieu qui ne se lit pas", () => {
		const lieux = `${saisie.lieux}Accueil sans horaires ; place de la Gare`;
		assert.deepEqual(lireCoordonnees({ ...saisie, lieux }), {
			ok: false,
			fautes: [{ champ: "lieux", ligne: 3 }],
		});
	});

	it("n’ont pas plus de lieux qu’une page n’en montre", () => {
		const combien = (n: number) =>
			lireCoordonnees({ ...saisie, lieux: "Un lieu ; une rue ; le mardi\n".repeat(n) }).ok;
		assert.ok(combien(LIEUX_MAX));
		assert.ok(!combien(LIEUX_MAX + 1));
	});
});
