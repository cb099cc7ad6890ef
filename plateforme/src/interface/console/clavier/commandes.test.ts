import assert from "node:assert/strict";
import { it } from "node:test";
import { filtrer } from "./commandes.ts";

const commandes = ["Protéger la date", "Prendre", "Dossiers protégés", "L’équipe"].map((nom) => ({
	nom,
}));
const noms = (saisie: string) => filtrer(commandes, saisie).map(({ nom }) => nom);

it("La palette retrouve une commande sans accents, dans n’importe quel ordre", () => {
	assert.deepEqual(noms("protege"), ["Protéger la date", "Dossiers protégés"]);
	assert.deepEqual(noms("date prot"), ["Protéger la date"]);
	assert.deepEqual(noms("l'equipe"), ["L’équipe"]);
	assert.deepEqual(noms("absente"), []);
});

it("Sans saisie elle montre tout, et jamais plus de douze commandes", () => {
	assert.equal(noms("  ").length, 4);
	const beaucoup = Array.from({ length: 13 }, (_, rang) => ({ nom: `Commande ${rang}` }));
	assert.equal(filtrer(beaucoup, "commande").length, 12);
});
