import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Detection } from "../recours/detection.ts";
import { ENTETE_CSV, enCsv } from "./csv.ts";

const DETECTION: Detection = {
	id: "a",
	prestation: "asf",
	beneficiaire: "personnes[1]",
	situation: "a_demander",
	statut: "probable",
	probabilite: 0.8125,
	montant: 116.1,
	min: 0,
	max: 116.1,
	gain_net_12_mois: 1393.2,
	au_moins_depuis: "2019-01",
	rappel_possible: 2700,
	mois_perdus: 0,
	manque: [],
	suite: "Proposer l’allocation",
};

const csv = (ajout: Partial<Detection>) => enCsv(JSON.stringify({ ...DETECTION, ...ajout }));

describe("Une détection en CSV", () => {
	it("a les colonnes du contrat, dans l'ordre, et des lignes en CRLF (RFC 4180)", () => {
		assert.equal(
			ENTETE_CSV,
			"id,prestation,beneficiaire,situation,statut,probabilite,montant,min,max,gain_net_12_mois,au_moins_depuis,rappel_possible,mois_perdus,manque,suite\r\n",
		);
		assert.equal(
			csv({}),
			"a,asf,personnes[1],a_demander,probable,0.8125,116.10,0.00,116.10,1393.20,2019-01,2700.00,0,,Proposer l’allocation\r\n",
		);
	});
	it("réunit ce qui manque par « | »", () => {
		assert.match(
			csv({ manque: ["logement.loyer", "personnes[1].prive_aide_parent"] }),
			/,0,logement\.loyer \| personnes\[1\]\.prive_aide_parent,Proposer/,
		);
	});
	for (const [id, cellule] of [
		["a,b", '"a,b"'],
		['a"b', '"a""b"'],
		["a\nb", '"a\nb"'],
		["=1+1", "'=1+1"],
		["+33", "'+33"],
		["-12", "'-12"],
		["@somme", "'@somme"],
		["\t=1", "'\t=1"],
		['=cmd|"x",y', `"'=cmd|""x"",y"`],
		["a=1", "a=1"],
	] as [string, string][])
		it(`écrit l'identifiant ${JSON.stringify(id)} sans danger`, () => {
			assert.ok(csv({ id }).startsWith(`${cellule},asf,`), csv({ id }));
		});
	it("laisse le point décimal et les zéros, sans apostrophe devant un nombre", () => {
		assert.match(csv({ montant: 0, probabilite: 1 }), /,1,0\.00,/);
	});
});
