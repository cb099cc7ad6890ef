import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { planDEssai } from "../../actions/essais.ts";
import { leverOpposition, sOpposer } from "../../dossiers/index.server.ts";
import { lireDossierDuPoste } from "../../poste/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { agent, instant, office } from "../../sollicitations/essais.ts";
import { lireDonnees } from "./donnees.ts";
import { dossierDeLaPersonne, lireDroits } from "./dossier.ts";

const { lire, preparer } = office();
const quand = instant("2020-10-06 10:00");
const allocataire = (dossier: number) => agent(5, { roles: ["allocataire"], dossier, quand });
const lu = async (dossier: number) => {
	const par = allocataire(dossier);
	const vu = await lireDonnees(par);
	const droits = await pourOrganisme("ici", async (tx) => {
		const sien = await dossierDeLaPersonne(tx, par);
		return sien && lireDroits(tx, par, sien);
	});
	assert.ok(vu && droits);
	return { ...vu, repere: droits.repere };
};

describe("Pourquoi une personne a été repérée et contactée", () => {
	before(async () => {
		await preparer(
			`INSERT INTO reperages (organisme, reperage, finalite, mois, lance_le, fini_le, etat, version_droit,
					version_code, hypotheses, graine, portee) OVERRIDING SYSTEM VALUE
				VALUES ('ici', 1, 'Ouvrir des droits', '2020-10-01', '2020-10-01', '2020-10-01', 'fini', 'x', 'x', 'x', 0, 'complet');
			INSERT INTO foyers (organisme, dossier, vrai_depuis, connu_le, source, contenu)
				SELECT 'ici', i, '2020-01-01', '2020-01-02', 'import', jsonb_build_object('id', '1', 'mois', '2020-10',
					'logement', jsonb_build_object('statut_occupation', 'proprietaire', 'zone_apl', 3),
					'personnes', jsonb_build_array(jsonb_build_object('role', 'demandeur', 'date_naissance', '1985-01-15',
						'activite', 'actif', 'revenus_mensuels', jsonb_build_array(jsonb_build_object('nature', 'salaire',
							'de', '2019-01', 'a', '2020-12', 'net', 1234, 'imposable', 1260)),
						'ressources_annuelles', jsonb_build_object('2018', jsonb_build_object('salaire_imposable', 14000)))))
				FROM generate_series(1, 3) i;
			INSERT INTO constats (organisme, reperage, dossier, prestation, situation, statut, probabilite, montant, mini, maxi,
					gain_net_12_mois, au_moins_depuis, rappel_possible, mois_perdus, suite, rang, etabli_le, expire_le)
				SELECT 'ici', 1, i, 'ppa', 'a_demander', 'certain', 1, 21900, 21900, 21900, 262800, '2020-06-01', 0, 4, 'x', 2628,
					'2020-10-01T05:00Z', CASE i WHEN 3 THEN '2020-10-06' ELSE '2020-12-30' END::date FROM generate_series(1, 3) i;`,
		);
		await preparer(planDEssai("ici", 7, "Prime d’activité 2020", 7));
		await preparer(`INSERT INTO destinataires VALUES ('ici', 7, 1, 'sms', '2020-10-02T08:00Z'),
				('ici', 7, 2, 'sms', '2020-10-07T08:00Z');
			INSERT INTO tirages (organisme, action, dossier, bras, strate, rang, montant, gain, du_depuis)
				VALUES ('ici', 7, 1, 'Message', 'seul|35 à 49 ans', 1, 21900, 262800, '2020-06-01');`);
	});

	it("lit ses propres chiffres, le calcul, la date et l’effacement", async () => {
		const { repere } = await lu(1);
		assert.equal(repere?.constats.length, 1);
		const [constat] = repere?.constats ?? [];
		assert.deepEqual([constat?.etabliLe, constat?.expireLe], ["2020-10-01", "2020-12-30"]);
		assert.equal(constat?.ligne.montant, 219);
		assert.match(constat?.calcul ?? "", /R84\d|L84\d/, "le calcul cite ses articles");
		assert.match(JSON.stringify(repere?.valeurs), /1\u00a0234\u00a0€ de salaire par mois/);
	});

	it("un constat échu ne se lit plus, même pas encore effacé", async () => {
		assert.deepEqual((await lu(3)).repere?.constats ?? [], []);
	});

	it("lit pourquoi on l’a contactée, qui a décidé, et ses chiffres de ce jour-là ; rien d’avant l’heure", async () => {
		const [contact, ...autres] = (await lu(1)).contacts;
		assert.equal(autres.length, 0);
		assert.deepEqual(
			[contact?.titre, contact?.canal, contact?.le, contact?.montant, contact?.auSort],
			["Prime d’activité 2020", "sms", "2020-10-02", 21_900, false],
		);
		assert.match(contact?.pour ?? "", /travaillent/);
		assert.deepEqual((await lu(2)).contacts, [], "un contact à venir");
		assert.deepEqual((await lu(3)).contacts, [], "le contact d’une autre");
	});

	it("l’agent à qui elle le demande lit la même chose", async () => {
		const vu = await lireDossierDuPoste(agent(1, { quand }), 1);
		assert.equal(vu.etat, "ouvert");
		if (vu.etat !== "ouvert") return;
		const sien = await lu(1);
		assert.deepEqual([vu.contacts, vu.repere], [sien.contacts, sien.repere]);
	});

	it("refuse le calcul elle-même : il disparaît aussitôt, l’opposition est au journal, et se lève", async () => {
		assert.deepEqual(await sOpposer(allocataire(1), 1, "reperage"), { ok: true });
		const { repere, oppositions } = await lu(1);
		assert.deepEqual([repere, oppositions], [undefined, { reperage: "2020-10-06" }]);
		const [ligne] = await lire(
			"SELECT auteur, objet FROM journal WHERE acte = 'dossier.s-opposer' ORDER BY numero DESC LIMIT 1",
		);
		assert.equal(ligne?.objet, "dossier-1");
		assert.equal((await sOpposer(allocataire(1), 1, "reperage")).ok, false);
		assert.equal((await leverOpposition(allocataire(1), 1, "reperage")).ok, true);
		assert.deepEqual((await lu(1)).oppositions, {});
	});

	it("un dossier protégé ne demande pas de raison à la personne dont il est, mais à toute autre", async () => {
		assert.deepEqual(await sOpposer(allocataire(2), 2, "campagnes"), { ok: true });
		const autre = await sOpposer(allocataire(1), 2, "reperage");
		assert.deepEqual(autre, { ok: false, motif: "justification" });
		const agentAllocataire = agent(6, {
			roles: ["allocataire", "gestionnaire"],
			dossier: 2,
			quand,
		});
		assert.equal((await sOpposer(agentAllocataire, 2, "reperage")).ok, false);
	});
});
