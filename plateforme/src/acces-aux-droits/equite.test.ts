import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Foyer } from "droits";
import { acteur, avecBase, lire, ouvrir } from "../dossiers/essais.ts";
import { noterSexe } from "../dossiers/index.server.ts";
import { examinerLots } from "./actes/examiner-lot.ts";
import { lancerReperage } from "./actes/lancer-reperage.ts";
import { lireReperage } from "./lectures/reperages.ts";
import { type Atelier, ouvrirAtelier } from "./reperage/atelier.ts";
import { sansPetits } from "./reperage/parts.ts";

const mardi = acteur(["gestionnaire"], "2020-12-15T09:00:00Z");
const logement = (code_commune?: string): Partial<Foyer> => ({
	logement: { statut_occupation: "proprietaire", zone_apl: 3, code_commune },
	droits_valorises: {},
});

describe("L’équité d’un repérage", () => {
	avecBase();
	let atelier: Atelier;
	before(() => {
		atelier = ouvrirAtelier(1);
	});
	after(() => atelier.fermer());

	it("compte par sexe et âge de qui reçoit, famille, ville ou campagne, niveau des loyers", async () => {
		const ouvrirN = async (n: number, sexe: "F" | "M" | null, commune?: string) => {
			for (let i = 0; i < n; i++) {
				// The spouse's sex is not the one that counts.
				const qui = ["Durand Zoé 1985-01-15 demandeur", "Ben Ali 1983-01-01 conjoint"];
				const { dossier, personnes } = await ouvrir(qui, { foyer: logement(commune) });
				const [demandeur = 0, conjoint = 0] = personnes;
				await noterSexe(mardi, dossier, { personne: demandeur, sexe });
				await noterSexe(mardi, dossier, { personne: conjoint, sexe: sexe === "F" ? "M" : "F" });
			}
		};
		await ouvrirN(6, "F", "01053");
		await ouvrirN(5, "M", "01451");
		await ouvrirN(5, null);
		const lance = await lancerReperage(mardi, { portee: "complet", parTravaux: false });
		assert.ok(lance.ok);
		await examinerLots(mardi, lance.reperage, atelier);
		const fini = await lire((tx) => lireReperage(tx, "ici", lance.reperage));
		const parts = (groupe: string) =>
			sansPetits(fini?.equite[groupe] ?? {}).map(
				({ part, compte }) => `${part} ${compte?.examines ?? "tu"}`,
			);
		assert.deepEqual(Object.keys(fini?.equite ?? {}).sort(), [
			"age",
			"commune",
			"densite",
			"famille",
			"sexe",
		]);
		assert.deepEqual(parts("sexe"), ["femme 6", "homme 5", "sexe inconnu 5"]);
		assert.deepEqual(parts("densite"), [
			"commune urbaine 6",
			"commune rurale 5",
			"ville ou campagne, inconnu 5",
		]);
		assert.deepEqual(parts("commune"), ["autre commune (zone 3) 11", "commune inconnue 5"]);
	});

	it("tait un sexe à quatre dossiers, et le groupe qui le ferait deviner", () => {
		const compte = (examines: number) => ({ examines, reperes: 1 });
		const tus = (femmes: number) =>
			sansPetits({ femme: compte(femmes), homme: compte(9) }).map(
				({ compte: c }) => c?.examines ?? "tu",
			);
		assert.deepEqual(tus(4), ["tu", "tu"]);
		assert.deepEqual(tus(5), [5, 9]);
	});
});
