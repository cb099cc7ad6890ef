import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LigneDeConstat } from "./examiner.ts";
import { type Reserve, reserver } from "./reserves.ts";

const constat = (plus: Partial<LigneDeConstat> = {}): LigneDeConstat => ({
	dossier: 7,
	prestation: "ppa",
	beneficiaire: "",
	situation: "a_demander",
	statut: "certain",
	probabilite: 1,
	montant: 21_900,
	mini: 21_900,
	maxi: 21_900,
	gain_net_12_mois: 262_800,
	au_moins_depuis: "2020-10-01",
	rappel_possible: 0,
	mois_perdus: 2,
	manque: [],
	suite: "La demander.",
	rang: 2628,
	...plus,
});
const reserve = (plus: Partial<Reserve> = {}): Reserve => ({
	nature: "frontalier",
	precision: "suisse",
	issue: null,
	prestations: null,
	...plus,
});
const vu = (lignes: LigneDeConstat[], ...reserves: Reserve[]) =>
	reserver(lignes, reserves).map(({ prestation, situation, statut }) =>
		[prestation, situation, statut].join(" "),
	);

describe("Les constats d’un dossier où une personne doit regarder", () => {
	it("ne sont jamais certains : à vérifier, avec la raison", () => {
		for (const [nature, precision, mot] of [
			["frontalier", "suisse", /Suisse/],
			["frontalier", "autre", /autre pays/],
			["msa", "", /MSA/],
			["sejour", "", /droit au séjour/],
		] as const) {
			const [ligne] = reserver([constat()], [reserve({ nature, precision })]);
			assert.deepEqual([ligne?.situation, ligne?.statut], ["a_verifier", "a_verifier"]);
			assert.match(ligne?.suite ?? "", mot);
			assert.equal(ligne?.montant, 21_900);
		}
	});

	it("ne donnent aucune tâche d’erreur de gestion", () => {
		assert.deepEqual(vu([constat({ situation: "erreur_de_gestion" })], reserve()), [
			"ppa a_verifier a_verifier",
		]);
	});

	it("d’une décision de la MDPH ne dépendent que l’AAH et l’AEEH : le reste n’attend pas", () => {
		const mdph = reserve({ nature: "mdph", precision: "attente" });
		assert.deepEqual(
			vu([constat(), constat({ prestation: "aah" }), constat({ prestation: "aeeh" })], mdph),
			["ppa a_demander certain", "aah a_verifier a_verifier", "aeeh a_verifier a_verifier"],
		);
	});

	it("regardés et possibles, ils sont probables au plus ; regardés et impossibles, ils se taisent", () => {
		const oui = reserve({ issue: "oui", prestations: ["ppa"] });
		const non = reserve({ issue: "non", prestations: ["ppa"] });
		assert.deepEqual(vu([constat()], oui), ["ppa a_demander probable"]);
		assert.deepEqual(vu([constat({ statut: "possible" })], oui), ["ppa a_demander possible"]);
		assert.deepEqual(vu([constat()], non), []);
	});

	it("un autre droit que ceux qu’on a regardés est pour une personne, de nouveau", () => {
		const non = reserve({ issue: "non", prestations: ["ppa"] });
		assert.deepEqual(vu([constat(), constat({ prestation: "af" })], non), [
			"af a_verifier a_verifier",
		]);
	});

	it("deux raisons se disent toutes deux ; un non suffit, un oui n’efface pas l’autre", () => {
		const msa = reserve({ nature: "msa", precision: "" });
		const [ligne] = reserver([constat()], [reserve(), msa]);
		assert.match(ligne?.suite ?? "", /Suisse.*MSA/);
		const oui = reserve({ issue: "oui", prestations: ["ppa"] });
		assert.deepEqual(vu([constat()], oui, msa), ["ppa a_verifier a_verifier"]);
		const non = reserve({ nature: "msa", precision: "", issue: "non", prestations: ["ppa"] });
		assert.deepEqual(vu([constat()], reserve(), non), []);
	});

	it("une rupture se dit toujours, sa suite d’abord", () => {
		const rupture = constat({ situation: "rupture", suite: "Relancer la déclaration." });
		const [ligne] = reserver([rupture], [reserve()]);
		assert.deepEqual([ligne?.situation, ligne?.statut], ["rupture", "a_verifier"]);
		assert.match(ligne?.suite ?? "", /^Relancer la déclaration\. .*Suisse/);
		const non = reserve({ issue: "non", prestations: ["ppa"] });
		assert.deepEqual(vu([rupture], non), ["ppa rupture probable"]);
	});

	it("sans raison de regarder, restent ce qu’ils étaient", () => {
		assert.deepEqual(vu([constat()]), ["ppa a_demander certain"]);
	});
});
