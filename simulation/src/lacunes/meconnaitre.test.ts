import assert from "node:assert/strict";
import { test } from "node:test";
import type { CodePrestation, Foyer } from "droits";
import { Repartition } from "../composition/repartition.ts";
import { type Dossier, tirerDossier } from "../dossier.ts";
import { lireCommunes } from "../territoire/communes.ts";

const repartition = new Repartition(lireCommunes());
const dossiers: Dossier[] = Array.from({ length: 6000 }, (_, rang) =>
	tirerDossier(9, rang, repartition.case(9, rang)),
);
const paye = (f: Foyer, code: CodePrestation) => f.droits_valorises?.[code]?.etat === "en_paiement";
const connus = dossiers.map((d) => d.connu);
const adultes = (f: Foyer) => f.personnes.filter((p) => p.role !== "enfant");
const declare = (f: Foyer) =>
	(["rsa", "ppa"] as const).some((code) =>
		["en_paiement", "attente_declaration", "suspendu"].includes(
			f.droits_valorises?.[code]?.etat ?? "",
		),
	);

test("sans déclaration trimestrielle, les revenus du mois sont inconnus et ceux de N-2 presque toujours connus", () => {
	const muets = connus.filter((f) => !declare(f)).flatMap(adultes);
	assert.ok(muets.length > 1000);
	assert.ok(muets.every((p) => p.revenus_mensuels === null));
	const connusN2 = muets.filter((p) => p.ressources_annuelles?.["2018"]);
	assert.ok(connusN2.length / muets.length > 0.93);
});

test("RSA ou prime d'activité payés : les revenus sont connus", () => {
	for (const f of connus.filter((c) => paye(c, "rsa") || paye(c, "ppa")))
		for (const p of adultes(f)) assert.notEqual(p.revenus_mensuels, null);
});

test("qui déclare chaque trimestre un bénéfice d'indépendant l'a fait connaître à l'organisme", () => {
	for (const { verite, connu } of dossiers.filter((d) => declare(d.connu)))
		for (const [i, p] of adultes(verite.foyer).entries())
			if (p.ressources_annuelles?.["2020"]?.benefice_independant)
				assert.ok(connu.personnes[i]?.ressources_annuelles?.["2020"]?.benefice_independant);
});

test("une déclaration trimestrielle qui manque laisse inconnus les montants des trois derniers mois", () => {
	const retards = connus.filter((f) => f.droits_valorises?.ppa?.etat === "attente_declaration");
	const blancs = retards.flatMap((f) => f.personnes.flatMap((p) => p.revenus_mensuels ?? []));
	assert.ok(retards.length > 5);
	assert.ok(blancs.some((r) => r?.net === null && r.de === "2020-10" && r.a === "2020-12"));
	for (const r of blancs) assert.ok(r?.net === null || (r?.a as string) <= "2020-09");
});

test("aide au logement payée : le statut et le logement sont connus, le loyer parfois ancien, jamais plus haut", () => {
	let anciens = 0;
	for (const { verite, connu } of dossiers.filter((d) => paye(d.connu, "aide_logement"))) {
		assert.equal(connu.logement?.statut_occupation, verite.foyer.logement?.statut_occupation);
		const loyer = connu.logement?.loyer;
		if (loyer == null) continue;
		assert.ok(loyer <= (verite.foyer.logement?.loyer as number));
		if (loyer !== verite.foyer.logement?.loyer) anciens++;
	}
	assert.ok(anciens > 100);
});

test("sans aide au logement, le loyer d'un locataire est le plus souvent inconnu", () => {
	const locataires = dossiers.filter(
		(d) => d.verite.foyer.logement?.loyer && !paye(d.connu, "aide_logement"),
	);
	const inconnus = locataires.filter((d) => d.connu.logement?.loyer === null);
	assert.ok(inconnus.length / locataires.length > 0.6);
});

test("l'ASF payée dit que l'enfant est privé de l'aide d'un parent ; ailleurs le plus souvent rien, null ou absent", () => {
	let nuls = 0;
	let absents = 0;
	for (const f of connus)
		for (const p of f.personnes.filter((x) => x.role === "enfant" && adultes(f).length === 1)) {
			if (paye(f, "asf")) assert.equal(p.prive_aide_parent, true);
			else if (p.prive_aide_parent === null) nuls++;
			else if (p.prive_aide_parent === undefined) absents++;
		}
	assert.ok(nuls > 50 && absents > 50);
});

test("jamais inconnus : identité, âges, rôles, droits sur le dossier, décisions de la CDAPH", () => {
	for (const { verite, connu } of dossiers) {
		assert.deepEqual(connu.droits_valorises, verite.foyer.droits_valorises);
		for (const [i, p] of connu.personnes.entries()) {
			const vrai = verite.foyer.personnes[i];
			assert.equal(p.role, vrai?.role);
			assert.equal(p.date_naissance, vrai?.date_naissance);
			assert.deepEqual(p.handicap, vrai?.handicap);
		}
	}
});
