import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { pourOrganisme } from "../../socle/index.server.ts";
import { OFFICE } from "../../sollicitations/essais.ts";
import { bras, lundi, motif, office, peupler } from "../essai.fixture.ts";
import { compterAudience } from "../lectures/audience.ts";
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
