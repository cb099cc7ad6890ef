import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Trouvee } from "../../dossiers/index.ts";
import { masquer } from "./masquer.ts";

const trouvee = (reste: Partial<Trouvee>): Trouvee => ({
	dossier: 1,
	matricule: "0000001A",
	personne: 1,
	prenom: "Zoé",
	nom: "Durand",
	nomNaissance: null,
	dateNaissance: "1984-03-12",
	role: "demandeur",
	parti: false,
	commune: "01053",
	protection: null,
	fautes: 0,
	...reste,
});

describe("Les résultats montrés", () => {
	it("la commune par son nom", () => {
		const [rangee] = masquer([trouvee({})]);
		assert.equal(!rangee.protege && rangee.commune, "Bourg-en-Bresse");
	});

	it("d’un dossier protégé, le matricule seul, une fois", () => {
		const protege = { dossier: 2, matricule: "0000002B", protection: "agent" };
		assert.deepEqual(masquer([trouvee(protege), trouvee({ ...protege, personne: 2 })]), [
			{ protege: true, dossier: 2, matricule: "0000002B" },
		]);
	});
});
