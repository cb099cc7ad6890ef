import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { pourOrganisme } from "../../socle/index.server.ts";
import { OFFICE } from "../../sollicitations/essais.ts";
import { bras, lundi, motif, office, peupler } from "../essai.fixture.ts";
import { compterAudience, lireVises } from "../lectures/audience.ts";
import { lancerPlan } from "./lancer-plan.ts";
import { preparer, regler, repartir, viser } from "./preparer.ts";
import { rendreAvis } from "./rendre-avis.ts";

const { ecrire, lire, vider, plan: planPret } = office();
const deux = [bras("SMS", 50), bras("Courrier", 50, { message: "courrier" })];
const AUDIENCE = { prestation: "ppa", situations: ["a_demander"], statuts: ["certain"] };
describe("Un plan qui se prépare", () => {
	beforeEach(async () => {
		await vider();
		await ecrire(peupler(20));
	});

	it("part d’un kit connu, sous un titre, avec une graine gardée", async () => {
		assert.equal(await motif(preparer(lundi, { kit: "zut", titre: "x" })), "kit-inconnu");
		assert.equal(
			await motif(preparer(lundi, { kit: "prime-d-activite", titre: " " })),
			"titre-vide",
		);
		const pret = await preparer(lundi, { kit: "prime-d-activite", titre: "Automne" });
		assert.ok(pret.ok);
		const [lu] = await lire("SELECT titre, graine, etat, modele->>'kit' AS kit FROM plans");
		assert.match(String(lu?.graine), /^[0-9a-f]{16}$/);
		assert.deepEqual(
			[lu?.titre, lu?.etat, lu?.kit],
			["Automne", "preparation", "prime-d-activite"],
		);
	});

	it("refuse une audience illisible, ou qui vise tout le monde", async () => {
		const plan = await planPret(deux);
		assert.equal(await motif(viser(lundi, plan, { prestation: "ppa" })), "audience-de-tous");
		assert.equal(await motif(viser(lundi, plan, { ...AUDIENCE, zut: 1 })), "audience-illisible");
		assert.equal(
			await motif(viser(lundi, plan, { ...AUDIENCE, prestation: "rsa" })),
			"audience-illisible",
		);
		assert.equal(
			await motif(viser(lundi, plan, { ...AUDIENCE, ageMin: 50, ageMax: 20 })),
			"audience-illisible",
		);
		assert.equal(
			await motif(viser(lundi, plan, { ...AUDIENCE, communes: ["Nulle part"] })),
			"commune-inconnue",
		);
		assert.equal(await motif(viser(lundi, plan, { ...AUDIENCE, ageMin: 20, ageMax: 50 })), "fait");
	});

	it("refuse de viser un droit à vérifier, ou que la caisse aurait dû payer, seul ou parmi d’autres", async () => {
		const plan = await planPret(deux);
		for (const choix of [
			{ situations: ["a_verifier"] },
			{ situations: ["a_demander", "a_verifier"] },
			{ statuts: ["a_verifier"] },
			{ situations: ["erreur_de_gestion"] },
			{ situations: ["a_demander", "erreur_de_gestion"] },
			{ statuts: ["certain", "a_verifier"], situations: ["a_demander"] },
		])
			assert.equal(
				await motif(viser(lundi, plan, { prestation: "ppa", ...choix })),
				"audience-reservee",
			);
		const permise = { situations: ["a_demander", "rupture"], statuts: ["certain", "possible"] };
		assert.equal(await motif(viser(lundi, plan, { prestation: "ppa", ...permise })), "fait");
		await ecrire(`UPDATE plans SET audience = '{"prestation":"ppa","situations":["a_verifier"]}'`);
		await rendreAvis(lundi, plan, { avis: "favorable", texte: "Sans réserve." });
		assert.equal(await motif(lancerPlan(lundi, plan)), "audience-reservee");
	});

	it("écarte qui n’a qu’un droit à vérifier, d’une audience libre aussi, et garde les autres", async () => {
		const constat = (dossier: number, situation: string, statut: string, beneficiaire = "") =>
			ecrire(`INSERT INTO constats (organisme, reperage, dossier, prestation, beneficiaire, situation, statut,
					probabilite, montant, mini, maxi, gain_net_12_mois, au_moins_depuis, rappel_possible, mois_perdus, suite,
					rang, etabli_le, expire_le)
				VALUES ('ici', 1, ${dossier}, 'ppa', '${beneficiaire}', '${situation}', '${statut}', 0.5, 90000, 0, 90000,
					900000, '2020-06-01', 0, 3, 'x', 9999, '2020-10-01', '2020-12-30')`);
		// 101: to be verified alone; 102: besides what is certain; 103: about to stop; 104: seen too long ago;
		// 105: owed by the office.
		await ecrire("DELETE FROM constats WHERE dossier IN (101, 103, 104, 105)");
		await constat(101, "a_verifier", "a_verifier");
		await constat(102, "a_demander", "a_verifier", "enfant-1");
		await constat(103, "rupture", "a_verifier");
		await constat(104, "a_verifier", "a_verifier");
		await constat(105, "erreur_de_gestion", "certain");
		await ecrire("UPDATE constats SET expire_le = '2020-10-05' WHERE dossier = 104");
		const lireLibre = (audience: object) =>
			pourOrganisme(OFFICE, (tx) =>
				lireVises(tx, { prestation: "ppa", ...audience } as never, {
					organisme: OFFICE,
					jour: "2020-10-05",
					campagne: true,
					plafond: { contacts: 2, jours: 30 },
				}),
			);
		const ecartes = (vises: Awaited<ReturnType<typeof lireLibre>>) =>
			vises.filter(({ ecarte }) => ecarte).map(({ dossier, ecarte }) => [dossier, ecarte]);
		const salaires = await lireLibre({ revenus: "salaire" });
		assert.equal(salaires.length, 20);
		assert.deepEqual(ecartes(salaires), [
			[101, "a-verifier"],
			[105, "a-verifier"],
		]);
		const parDossier = new Map(salaires.map((vise) => [vise.dossier, vise]));
		const sommes = [101, 102, 103, 104].map((dossier) => {
			const { montant, gain, priorite } = parDossier.get(dossier) ?? {};
			return [montant, gain, priorite];
		});
		assert.deepEqual(sommes, [
			[null, null, null],
			[10_102, 120_102, 1201.02],
			[90_000, 900_000, 9999],
			[null, null, null],
		]);
		const gagnants = await lireLibre({ gainMin: 9000 });
		assert.deepEqual(
			gagnants.map(({ dossier, ecarte }) => [dossier, ecarte]),
			[
				[101, "a-verifier"],
				[102, "a-verifier"],
				[103, null],
				[105, "a-verifier"],
			],
		);
	});

	it("refuse des bras qui ne font pas cent, et des mots qui ne se remplissent pas", async () => {
		const plan = await planPret(deux);
		const faux = (choisis: typeof deux) =>
			motif(repartir(lundi, plan, { bras: choisis, appelsParJour: 0 }));
		assert.equal(await faux([bras("a", 50), bras("b", 40)]), "bras-parts");
		assert.equal(await faux([bras("a", 100, { sms: "Bonjour {nir}" })]), "kit-fautif");
		assert.equal(
			await motif(regler(lundi, plan, { base: 2, attendu: 0, arretOppositions: 0, arretDes: 1 })),
			"reglages-illisibles",
		);
	});

	it("attend l’avis du délégué, que tout changement efface, et respecte un avis défavorable", async () => {
		const plan = await planPret(deux);
		assert.equal(await motif(repartir(lundi, plan, { bras: deux, appelsParJour: 0 })), "fait");
		assert.equal(await motif(lancerPlan(lundi, plan)), "avis-manquant");
		assert.equal(
			await motif(rendreAvis(lundi, plan, { avis: "favorable", texte: "" })),
			"avis-vide",
		);
		await rendreAvis(lundi, plan, { avis: "defavorable", texte: "Trop de données." });
		assert.equal(await motif(lancerPlan(lundi, plan)), "avis-defavorable");
		await rendreAvis(lundi, plan, { avis: "favorable-avec-reserves", texte: "Sans les mineurs." });
		assert.equal(await motif(lancerPlan(lundi, plan)), "fait");
	});

	it("compte son audience et en montre dix, avec ce qu’un mois d’attente perd", async () => {
		const { compte, apercu } = await pourOrganisme(OFFICE, (tx) =>
			compterAudience(tx, AUDIENCE as never, {
				organisme: OFFICE,
				quand: lundi.quand,
				campagne: true,
			}),
		);
		assert.deepEqual([compte.vises, compte.retenus, apercu.length], [20, 20, 10]);
		// 20 files at 10,000 centimes and their number, from 101 to 120.
		assert.equal(compte.perduParMois, 20 * 10_000 + 2210);
		assert.deepEqual([compte.lettres, compte.joursRestants], [0, 20]);
		assert.equal(apercu[0]?.nom?.nom, "Nom101 Prénom101");
	});
});
