import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { copie, etendue, foyer } from "./ligne.fixture.ts";
import { lireLigne } from "./lire-ligne.ts";

type Champs = Record<string, unknown>;

const lire = (brut: unknown) => lireLigne(brut, "2026-11");

const refuse = (changement: Champs, champ: string, motif: RegExp) => {
	const lecture = lire({ ...copie(etendue), ...changement });
	assert.ok(!lecture.ok, "la ligne devait être refusée");
	assert.equal(lecture.champ, champ);
	assert.match(lecture.motif, motif);
};

describe("Une ligne d’import", () => {
	it("est un foyer seul, ou un foyer avec ce que le dossier porte autour", () => {
		const seul = lire(copie(foyer));
		assert.ok(seul.ok);
		assert.equal(seul.ligne.matricule, "01-0000001");
		assert.deepEqual(seul.ligne.personnes, []);
		const entiere = lire(copie(etendue));
		assert.ok(entiere.ok, JSON.stringify(entiere));
		assert.equal(entiere.ligne.sollicitations[0]?.enjeu, "aucun");
	});

	it("prend pour matricule l’identifiant du foyer, sauf quand elle en donne un", () => {
		const lecture = lire({ ...copie(etendue), matricule: "1234567A" });
		assert.ok(lecture.ok);
		assert.equal(lecture.ligne.matricule, "1234567A");
		const long = lire({ ...copie(foyer), id: "a".repeat(21) });
		assert.deepEqual([long.ok, !long.ok && long.champ], [false, "id"]);
	});

	it("dit le champ en faute du foyer comme `droits` le dit", () => {
		const faux = copie(foyer) as Champs;
		faux.mois = "2019-12";
		refuse({ foyer: faux }, "foyer.mois", /hors de la période/);
		const seul = lire(faux);
		assert.deepEqual([seul.ok, !seul.ok && seul.champ], [false, "mois"]);
	});

	it("garde un foyer dont les barèmes ne sont pas encore connus, jusqu’au mois du jour", () => {
		for (const mois of ["2026-06", "2026-07", "2026-11"])
			assert.ok(lire({ ...copie(foyer), mois }).ok, mois);
		refuse({ foyer: { ...copie(foyer), mois: "2026-12" } }, "foyer.mois", /2026-12 est à venir/);
		const nee = { ...copie(foyer), mois: "2026-11" };
		nee.personnes[2].date_naissance = "2026-12-01";
		refuse({ foyer: nee }, "foyer.personnes[2].date_naissance", /postérieure au mois/);
	});

	it("refuse ce qu’elle ne connaît pas, ce qui manque, ce qui n’existe pas", () => {
		refuse({ prenoms: [] }, "prenoms", /n’existe pas/);
		refuse({ adresse: { lignes: "x", commune: "y" } }, "adresse.code_postal", /manque/);
		refuse(
			{ contacts: [{ nature: "fax", valeur: "1" }] },
			"contacts[0].nature",
			/courriel, mobile, fixe/,
		);
		refuse({ prochaine_declaration: "2021-02-30" }, "prochaine_declaration", /AAAA-MM-JJ/);
		refuse({ prochaine_declaration: "2021-02-29" }, "prochaine_declaration", /AAAA-MM-JJ/);
		refuse({ prochaine_declaration: "2021-13-01" }, "prochaine_declaration", /AAAA-MM-JJ/);
		assert.ok(lire({ ...copie(etendue), prochaine_declaration: "2020-02-29" }).ok);
		refuse({ langue: "français" }, "langue", /deux ou trois lettres/);
	});

	it("refuse un rang qui n’est à personne, et deux fois la même chose", () => {
		refuse({ personnes: [{ rang: 3, prenom: "A", nom: "B" }] }, "personnes[0].rang", /3 personnes/);
		const [paiement] = etendue.paiements;
		refuse({ paiements: [paiement, paiement] }, "paiements[1]", /déjà dans la liste/);
	});

	it("refuse un titre de pension à qui n’est pas un enfant, payé avant d’exister, ou sans titre et payé", () => {
		const [titre] = etendue.titres;
		const avec = (changement: Champs) => ({ titres: [{ ...titre, ...changement }] });
		refuse(avec({ rang: 0 }), "titres[0].rang", /un enfant du foyer/);
		refuse(
			avec({ dernier_paiement: "2019-05-09" }),
			"titres[0].dernier_paiement",
			/après le titre/,
		);
		assert.ok(lire({ ...copie(etendue), ...avec({ dernier_paiement: "2019-05-10" }) }).ok);
		refuse(avec({ nature: "aucun" }), "titres[0].montant", /sans titre/);
	});

	it("ne lit d’un séjour que ce qui est à vérifier, jamais une nationalité", () => {
		assert.ok(lire({ ...copie(etendue), particularites: { sejour: {} } }).ok);
		refuse(
			{ particularites: { sejour: { nationalite: "x" } } },
			"particularites.sejour.nationalite",
			/n’existe pas/,
		);
		refuse(
			{ particularites: { frontalier: { precision: "italie" } } },
			"particularites.frontalier.precision",
			/suisse, autre/,
		);
	});

	it("refuse une dette soldée au-delà d’elle-même, et non à la limite", () => {
		const [dette] = etendue.dettes;
		refuse({ dettes: [{ ...dette, solde: 300.01 }] }, "dettes[0].solde", /dépasse la dette/);
		assert.ok(lire({ ...copie(etendue), dettes: [{ ...dette, solde: 300 }] }).ok);
	});

	it("refuse une sollicitation traitée sans date, avant son arrivée, ou en pause sans pause", () => {
		const [s] = etendue.sollicitations;
		const avec = (changement: Champs) => ({
			sollicitations: [{ ...s, pauses: [], ...changement }],
		});
		const chemin = (champ: string) => `sollicitations[0].${champ}`;
		refuse(avec({ etat: "traitee" }), chemin("traitee_le"), /donnez le jour/);
		refuse(
			avec({ etat: "traitee", traitee_le: "2020-11-30" }),
			chemin("traitee_le"),
			/après l’arrivée/,
		);
		refuse(avec({ etat: "en-pause" }), chemin("pauses"), /une pause sans fin/);
		assert.ok(
			lire({ ...copie(etendue), ...avec({ etat: "traitee", traitee_le: "2020-12-01" }) }).ok,
		);
	});

	it("refuse deux états sans fin pour un même droit", () => {
		const droit = { prestation: "ppa", etat: "en_paiement", montant: 1 };
		const deux = [
			{ ...droit, depuis: "2020-01-01" },
			{ ...droit, depuis: "2020-05-01" },
		];
		refuse({ droits: deux }, "droits", /deux états sans fin/);
	});
});
