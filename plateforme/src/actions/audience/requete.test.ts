import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { enMasse, pourOrganisme } from "../../socle/index.server.ts";
import { OFFICE } from "../../sollicitations/essais.ts";
import { office, peupler } from "../essai.fixture.ts";
import { lireVises } from "../lectures/audience.ts";
import type { Audience } from "./audience.ts";
import { requeteDuProfil } from "./requete.ts";

const JOUR = "2020-10-05";
const revenu = (nature: string, a: string | null) => ({ nature, de: "2019-01", a, net: 900 });
const adulte = (...revenus_mensuels: unknown[]) => ({ role: "demandeur", revenus_mensuels });
const personnes = (...qui: unknown[]) => ({ personnes: qui });

/** One file each from 101: October looks at incomes from July on, at a separation of six months from April on. */
const FOYERS = {
	salaireDeJuillet: personnes(adulte(revenu("salaire", "2020-07"))),
	salaireDeJuin: personnes(adulte(revenu("salaire", "2020-06"))),
	microEntreprise: personnes(adulte(revenu("benefice_micro", "2020-09"))),
	chomage: personnes(adulte(revenu("chomage", "2020-08"))),
	salaireFiniPuisChomage: personnes(
		adulte(revenu("salaire", "2020-03"), revenu("chomage", "2020-09")),
	),
	salaireEtChomage: personnes(adulte(revenu("chomage", "2020-09"), revenu("salaire", "2020-07"))),
	conjoint: personnes(adulte(), {
		role: "conjoint",
		revenus_mensuels: [revenu("salaire", "2020-09")],
	}),
	enfant: personnes(adulte(), { role: "enfant", revenus_mensuels: [revenu("salaire", "2020-09")] }),
	sansRevenu: personnes(adulte()),
	nonDits: personnes({ role: "demandeur" }),
	inconnus: personnes({ role: "demandeur", revenus_mensuels: null }),
	inconnusDuConjoint: personnes(adulte(revenu("salaire", "2020-06")), {
		role: "conjoint",
		revenus_mensuels: null,
	}),
	sansFin: personnes(adulte(revenu("salaire", null))),
	locataire: { ...personnes(adulte()), logement: { statut_occupation: "locataire_vide" } },
	proprietaire: { ...personnes(adulte()), logement: { statut_occupation: "proprietaire" } },
	separeEnAvril: { ...personnes(adulte()), situation: { isole_depuis: "2020-04-30" } },
	separeEnMars: { ...personnes(adulte()), situation: { isole_depuis: "2020-03" } },
	// Known since, or true later: not that day.
	devenuSalarie: personnes(adulte()),
	connuLendemain: personnes(adulte()),
	sansFoyer: undefined,
};
type Nom = keyof typeof FOYERS;
const noms = Object.keys(FOYERS) as Nom[];
const numeroDe = (nom: Nom) => 101 + noms.indexOf(nom);

/** The same, file by file, read in the household itself. */
const REVENUS = '$.personnes[*] ? (@.role != "enfant").revenus_mensuels[*] ? (@.a >= "2020-07"%)';
const parmi = (plus: string) =>
	`coalesce(jsonb_path_exists(f.contenu, '${REVENUS.replace("%", plus)}'), false)`;
const SALAIRE = parmi(' && (@.nature == "salaire" || @.nature == "benefice_micro")');
const AUTRE = parmi(' && @.nature != "salaire" && @.nature != "benefice_micro"');
const SANS = `(f.contenu IS NOT NULL AND NOT jsonb_path_exists(f.contenu,
	'$.personnes[*] ? (@.role != "enfant" && @.revenus_mensuels == null)') AND NOT ${parmi("")})`;

const { ecrire, lire, vider } = office();

describe("L’audience, lue sur toute la caisse à la fois", () => {
	before(async () => {
		await vider();
		await ecrire(peupler(noms.length));
		for (const nom of noms) {
			const contenu = JSON.stringify(FOYERS[nom] ?? {});
			await ecrire(`UPDATE foyers SET contenu = '${contenu}' WHERE dossier = ${numeroDe(nom)}`);
		}
		await ecrire(`DELETE FROM foyers WHERE dossier = ${numeroDe("sansFoyer")};
			DELETE FROM constats`);
		const salarie = JSON.stringify(FOYERS.salaireDeJuillet);
		const autre = (nom: Nom, vrai: string, connu: string) =>
			ecrire(`INSERT INTO foyers (organisme, dossier, vrai_depuis, connu_le, source, contenu)
				VALUES ('ici', ${numeroDe(nom)}, '${vrai}', '${connu}', 'saisie', '${salarie}')`);
		await autre("devenuSalarie", "2020-09-01", "2020-10-05 23:59+00");
		await autre("connuLendemain", "2020-09-01", "2020-10-06 12:00+00");
		await autre("sansRevenu", "2020-11-01", "2020-10-01");
	});

	const vises = (criteres: Partial<Audience>) =>
		pourOrganisme(OFFICE, (tx) =>
			lireVises(tx, { prestation: "ppa", ...criteres } as Audience, {
				organisme: OFFICE,
				jour: JOUR,
				campagne: true,
				plafond: { contacts: 2, jours: 30 },
			}),
		);
	const nomsDe = (lus: readonly { dossier: number }[]) =>
		lus.filter(({ dossier }) => dossier > 100).map(({ dossier }) => noms[dossier - 101]);
	const unParUn = async (condition: string) =>
		nomsDe(
			(await lire(`SELECT d.dossier::int AS dossier FROM dossiers d LEFT JOIN LATERAL (
				SELECT h.contenu FROM foyers h WHERE h.organisme = d.organisme AND h.dossier = d.dossier
					AND h.vrai_depuis <= '${JOUR}' AND h.connu_le < '2020-10-06'::timestamptz
				ORDER BY h.vrai_depuis DESC, h.connu_le DESC LIMIT 1) f ON true
			WHERE d.organisme = '${OFFICE}' AND d.dossier > 100 AND ${condition} ORDER BY d.dossier`)) as {
				dossier: number;
			}[],
		);

	const CAS: [qui: string, Partial<Audience>, condition: string, attendus?: Nom[]][] = [
		[
			"qui travaille",
			{ revenus: "salaire" },
			SALAIRE,
			["salaireDeJuillet", "microEntreprise", "salaireEtChomage", "conjoint", "devenuSalarie"],
		],
		[
			"qui n’a qu’un autre revenu",
			{ revenus: "autre" },
			`(${AUTRE} AND NOT ${SALAIRE})`,
			["chomage", "salaireFiniPuisChomage"],
		],
		["qui n’a aucun revenu", { revenus: "aucun" }, SANS],
		[
			"des locataires",
			{ logements: ["locataire_vide", "locataire_hlm"] },
			"f.contenu->'logement'->>'statut_occupation' IN ('locataire_vide', 'locataire_hlm')",
			["locataire"],
		],
		[
			"qui s’est séparé depuis peu",
			{ separeDepuisMois: 6 },
			"left(f.contenu->'situation'->>'isole_depuis', 7) >= '2020-04'",
			["separeEnAvril"],
		],
	];
	for (const [qui, criteres, condition, attendus] of CAS)
		it(`vise ${qui} : les mêmes personnes que dossier par dossier`, async () => {
			const lus = nomsDe(await vises(criteres));
			assert.deepEqual(lus, await unParUn(condition));
			if (attendus) assert.deepEqual(lus, attendus);
			assert.ok(lus.length > 0 && lus.length < noms.length);
		});

	it("ne tire pas au sort qui n’a aucun revenu, et le voit de même dossier par dossier", async () => {
		const lus = (await vises({ ageMin: 18 })).filter(({ hors }) => hors === "sans-ressources");
		assert.deepEqual(nomsDe(lus), await unParUn(SANS));
		const vus = new Set(nomsDe(lus));
		assert.ok(vus.has("sansRevenu") && vus.has("salaireDeJuin") && vus.has("enfant"));
		for (const connu of ["inconnus", "inconnusDuConjoint", "sansFoyer", "chomage"] as const)
			assert.ok(!vus.has(connu), connu);
	});

	it("ne tient personne pour seul parce que son dossier ne le dit pas", async () => {
		const toutes = ["seul", "seul-enfants", "couple", "couple-enfants"] as const;
		const avant = await vises({ familles: [...toutes] });
		await ecrire("UPDATE dossiers SET en_couple = NULL WHERE dossier = 103");
		const apres = await vises({ familles: [...toutes] });
		const partis = avant.filter((a) => !apres.some((b) => a.dossier === b.dossier));
		assert.deepEqual(
			partis.map(({ dossier }) => dossier),
			[103],
		);
	});

	it("des vingt ans d’un enfant, garde le foyer qui a déjà ce droit ; des vingt-cinq ans, l’écarte", async () => {
		await ecrire(`INSERT INTO personnes (organisme, personne, prenom, nom, date_naissance, recherche)
				OVERRIDING SYSTEM VALUE VALUES ('ici', 901, 'Léa', 'Nom', '2000-11-01', 'x');
			INSERT INTO membres (organisme, dossier, personne, role, rang, depuis)
				VALUES ('ici', 101, 901, 'enfant', 1, '2015-01-01');
			UPDATE personnes SET date_naissance = '1995-11-01' WHERE personne = 102;
			INSERT INTO droits_valorises (organisme, dossier, prestation, etat, depuis)
				VALUES ('ici', 101, 'rsa', 'en_paiement', '2019-01-01'), ('ici', 102, 'rsa', 'en_paiement', '2019-01-01')`);
		const ecartes = async (age: 20 | 25) =>
			(await vises({ prestation: "rsa", anniversaire: { age, dansMois: 3 } })).map(
				({ dossier, ecarte }) => [dossier, ecarte],
			);
		assert.deepEqual(await ecartes(20), [[101, null]]);
		assert.deepEqual(await ecartes(25), [[102, "deja-la"]]);
	});

	it("le passé lit le même foyer du même jour", async () => {
		const profil = (criteres: Partial<Audience>) =>
			pourOrganisme(OFFICE, async (tx) => {
				const audience = { prestation: "ppa", ...criteres } as Audience;
				const requete = requeteDuProfil(audience, { organisme: OFFICE, jour: JOUR });
				const { rows } = await enMasse(tx, () => tx.execute<{ dossier: string }>(requete));
				return nomsDe(
					rows
						.map(({ dossier }) => ({ dossier: Number(dossier) }))
						.toSorted((a, b) => a.dossier - b.dossier),
				);
			});
		for (const [, criteres, condition] of CAS)
			assert.deepEqual(await profil(criteres), await unParUn(condition));
	});
});
