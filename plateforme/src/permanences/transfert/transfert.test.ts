import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { conservationAu, dernierJour } from "../../sollicitations/index.ts";
import { mere, tenir } from "../entretien/entretien.fixture.ts";
import { phraseDuConsentement, VERSION_DU_CONSENTEMENT } from "./consentement.ts";
import { estimationTransmise } from "./estimation.ts";

describe("Ce que la personne accepte", () => {
	it("dit quoi, à qui, pour quoi, combien de temps, et comment changer d’avis", () => {
		const phrase = phraseDuConsentement("Caf de l’Ain", conservationAu("2020-12-10"));
		for (const dit of [
			/mon nom, ma date de naissance, mon téléphone/,
			/mes réponses d’aujourd’hui et l’estimation/,
			/\(Caf de l’Ain\), et à elle seule/,
			/m’aide à demander mes droits/,
			/90 jours après la fin de ma demande, 365 jours au plus/,
			/changer d’avis quand je veux/,
			/Il reste mon nom et la date de ce contact/,
			/Refuser ne change rien à mes droits/,
		])
			assert.match(phrase, dit);
	});

	it("change de version quand sa phrase change", () => {
		const phrase = phraseDuConsentement("LA CAISSE", { joursApresCloture: 1, joursAuPlus: 2 });
		const empreinte = createHash("sha256").update(phrase).digest("hex").slice(0, 16);
		assert.deepEqual([VERSION_DU_CONSENTEMENT, empreinte], ["2026-11-29", "fb2bbac6728c6809"]);
	});
});

describe("Combien de temps", () => {
	const garde = { joursApresCloture: 90, auPlusTard: "2021-12-10" };

	it("suit la durée en vigueur le jour de l’accord", () => {
		const { joursApresCloture, joursAuPlus } = conservationAu("2020-12-10");
		assert.deepEqual([joursApresCloture, joursAuPlus], [90, 365]);
		assert.throws(() => conservationAu("2018-12-31"), /Aucune durée/);
		assert.equal(conservationAu("2019-01-01").joursApresCloture, 90);
	});

	it("va de la clôture au quatre-vingt-dixième jour, sans dépasser un an après l’accord", () => {
		assert.equal(dernierJour(garde, "2021-01-01"), "2021-04-01");
		assert.equal(dernierJour(garde, null), "2021-12-10");
		assert.equal(dernierJour(garde, "2021-09-11"), "2021-12-10");
		assert.equal(dernierJour(garde, "2021-09-10"), "2021-12-09");
	});
});

describe("L’estimation transmise", () => {
	it("est celle de la fiche, en centimes entiers", () => {
		const { fiche } = tenir(mere).fin;
		const { droits, gain, recoit } = estimationTransmise(fiche);
		assert.deepEqual(
			droits.map(({ prestation }) => prestation),
			fiche.droits.map(({ code }) => code),
		);
		const entiers = droits.flatMap(({ min, max }) => [min, max]);
		for (const montant of [...entiers, ...Object.values(gain.mois)])
			assert.ok(Number.isSafeInteger(montant), `${montant}`);
		assert.equal(gain.mois.max, Math.round(fiche.gain.mois.max * 100));
		assert.deepEqual(recoit, ["af"]);
	});
});
