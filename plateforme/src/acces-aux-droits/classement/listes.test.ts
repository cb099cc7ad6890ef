import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { pourOrganisme } from "../../socle/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import { agent, instant, office } from "../../sollicitations/essais.ts";
import { ecrireConstats } from "../actes/ecrire-constats.ts";
import { suivreConstats } from "../actes/suivre-constats.ts";
import { exemples } from "../exemples.fixture.ts";
import { lirePanneau } from "../lectures/panneau.ts";
import { lireRuptures } from "../lectures/ruptures.ts";
import { lireSoutienFamilial } from "../lectures/soutien-familial.ts";
import { DEFAUTS } from "../liste/demande.ts";
import { selectionner } from "../liste/lister.ts";
import { type AExaminer, examiner } from "../reperage/examiner.ts";
import { casDe, parLaLoi } from "./classement.ts";

const { lire, preparer } = office();
const charge = agent(1, { roles: ["charge-acces-droits"], quand: instant("2020-10-05 10:00") });
const nuit = plateforme("ici", instant("2020-10-05 05:45"));

const foyer: AExaminer["foyer"] = {
	id: "1",
	mois: "2020-10",
	logement: { statut_occupation: "proprietaire", zone_apl: 3 },
	personnes: [
		{
			role: "demandeur",
			date_naissance: "1990-01-15",
			activite: "actif",
			revenus_mensuels: [
				{ nature: "salaire", de: "2019-01", a: "2020-10", net: 1200, imposable: 1240 },
			],
			ressources_annuelles: { "2018": { salaire_imposable: 14000 } },
		},
		{ role: "enfant", date_naissance: "2018-03-15" },
	],
};

/** By the law 1 comes first, then 2, then 3: gains and probabilities are the same, ranks are not. */
const constater = (prestation: string, situation: string, beneficiaire = "") =>
	preparer(`INSERT INTO constats (organisme, reperage, dossier, prestation, beneficiaire, situation, statut,
			probabilite, montant, mini, maxi, gain_net_12_mois, au_moins_depuis, rappel_possible, mois_perdus, suite,
			rang, etabli_le, expire_le)
		SELECT 'ici', 1, d, '${prestation}', '${beneficiaire}', '${situation}', 'certain', 1, 10000, 10000, 10000,
			400000 - 100000 * d, '2020-09-01', 0, 0, 'x', d, '2020-10-01', '2021-01-03' FROM generate_series(1, 3) d`);

describe("Toutes les listes suivent le rang écrit avec le constat", () => {
	before(async () => {
		await preparer(exemples.reperages("ici"));
		await preparer(`UPDATE reperages SET etat = 'fini', fini_le = now();
			INSERT INTO foyers (organisme, dossier, vrai_depuis, connu_le, source, contenu)
				SELECT 'ici', d, '2020-09-01', '2020-09-02', 'import', '${JSON.stringify(foyer)}' FROM generate_series(1, 3) d`);
	});

	it("le panneau, par défaut", async () => {
		await constater("rsa", "a_demander");
		const panneau = await lirePanneau(charge);
		const ordre = selectionner(panneau?.lignes ?? [], { ...DEFAUTS, prestation: "rsa" });
		assert.deepEqual(
			ordre.map(({ id }) => Number(id)),
			[3, 2, 1],
		);
	});

	it("les droits qui s’arrêtent", async () => {
		await constater("alf", "rupture");
		const { lignes } = await lireRuptures(charge);
		assert.deepEqual(
			lignes.map(({ dossier }) => dossier),
			[3, 2, 1],
		);
	});

	it("le soutien familial, enfant par enfant", async () => {
		await constater("asf", "a_demander", "enfant-1");
		const { aProposer } = await lireSoutienFamilial(charge);
		assert.deepEqual(
			aProposer.map(({ dossier }) => dossier),
			[3, 2, 1],
		);
	});

	it("les erreurs que la caisse corrige", async () => {
		await constater("af", "erreur_de_gestion");
		while (await suivreConstats(nuit));
		const taches = await lire(
			"SELECT dossier::int FROM sollicitations WHERE nature = 'tache' ORDER BY sollicitation",
		);
		assert.deepEqual(
			taches.map(({ dossier }) => dossier),
			[3, 2, 1],
		);
	});
});

describe("Le rang d’un constat", () => {
	it("est celui du classement en usage, et s’écrit avec lui, puis avec ce qui le confirme", async () => {
		const lignes = examiner({ dossier: 2, foyer, droits: [] }, { mois: "2020-10", graine: 0 });
		assert.ok(typeof lignes !== "string" && lignes.length > 0);
		const ecrire = (rang?: number) =>
			pourOrganisme("ici", (tx) =>
				ecrireConstats(tx, nuit, {
					reperage: 1,
					etabliLe: nuit.quand,
					lignes: JSON.stringify(lignes.map((ligne) => ({ ...ligne, rang: rang ?? ligne.rang }))),
					examines: [{ dossier: 2, empreinte: "1", ecart: null }],
				}),
			);
		const rangs = async () =>
			(
				await lire(
					"SELECT rang FROM constats WHERE dossier = 2 AND etat = 'ouvert' ORDER BY prestation, beneficiaire",
				)
			).map(({ rang }) => Number(rang));
		await ecrire();
		for (const [i, rang] of (await rangs()).entries()) {
			const ligne = lignes.toSorted(
				(a, b) =>
					a.prestation.localeCompare(b.prestation) || a.beneficiaire.localeCompare(b.beneficiaire),
			)[i];
			assert.ok(ligne);
			assert.ok(Math.abs(rang - (ligne.probabilite * ligne.gain_net_12_mois) / 100) < 0.01);
		}
		await ecrire(7);
		assert.deepEqual([...new Set(await rangs())], [7]);
	});

	it("d’un droit qui s’arrête, compte au moins un mois, même sans gain sur l’année", () => {
		const cas = {
			prestation: "ppa",
			probabilite: 0.5,
			montant: 120,
			gain_net_12_mois: 0,
			mois_perdus: 0,
		} as const;
		assert.equal(parLaLoi(casDe({ ...cas, situation: "rupture" })), 60);
		assert.equal(parLaLoi(casDe({ ...cas, situation: "a_demander" })), 0);
		assert.equal(parLaLoi(casDe({ ...cas, situation: "rupture", gain_net_12_mois: 500 })), 250);
	});
});
