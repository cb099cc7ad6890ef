import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calculer, type Foyer } from "droits";
import type { Dossier, Instantane, Paiement } from "../../dossiers/index.ts";
import { pourquoiChange } from "./changement.ts";
import { droitsRecus } from "./recus.ts";

const foyer = (net: number, mois = "2020-11"): Foyer => ({
	id: "1",
	mois,
	logement: { statut_occupation: "proprietaire", zone_apl: 3 },
	personnes: [
		{
			role: "demandeur",
			date_naissance: "1985-01-15",
			activite: "actif",
			revenus_mensuels: [{ nature: "salaire", de: "2019-01", a: "2020-12", net, imposable: net }],
			ressources_annuelles: { "2018": { salaire_imposable: 12 * net } },
		},
	],
});
const instantane = (contenu: Foyer, vraiDepuis: string): Instantane => ({
	vraiDepuis,
	connuLe: `${vraiDepuis}T09:00:00.000Z`,
	source: "import",
	contenu,
});
const ppa = (f: Foyer) => Math.round(100 * (calculer(f).droits.ppa ?? 0));
const paiement = (date: string, montant: number, plus: Partial<Paiement> = {}): Paiement => ({
	date,
	rang: 1,
	prestation: "ppa",
	mois: `${date.slice(0, 7)}-01`,
	montant,
	destinataire: "allocataire",
	pourquoi: null,
	...plus,
});
const dossier = (plus: Partial<Dossier>): Dossier => ({
	dossier: 1,
	matricule: "1",
	etat: "ouvert",
	canalPrefere: null,
	langue: "fr",
	protection: null,
	issuDe: null,
	separes: [],
	commune: null,
	nombreEnfants: 0,
	enCouple: false,
	quotientFamilial: null,
	prochaineDeclaration: null,
	membres: [
		{
			personne: 1,
			role: "demandeur",
			rang: 0,
			prenom: "Zoé",
			nom: "Durand",
			sexe: null,
			nomNaissance: null,
			dateNaissance: "1985-01-15",
			dateDeces: null,
			depuis: "2015-01-01",
			jusqua: null,
		},
	],
	foyer: instantane(foyer(1000), "2020-11-01"),
	adresses: [],
	contacts: [],
	oppositions: [],
	particularites: [],
	titres: [],
	droits: [],
	paiements: [],
	dettes: [],
	alertes: [],
	...plus,
});
const droit = (montant: number | null, plus = {}) => ({
	prestation: "ppa" as const,
	beneficiaire: "foyer",
	etat: "en_paiement" as const,
	montant,
	depuis: "2020-08-01",
	finiLe: null,
	...plus,
});

describe("Ce que je reçois, et pourquoi", () => {
	const du = ppa(foyer(1000));

	it("le calcul se montre quand il mène au montant du dossier, à un euro près", () => {
		const [recu] = droitsRecus(dossier({ droits: [droit(du)] }), "2020-11-20");
		assert.match(recu?.calcul ?? "", /R84\d|L84\d/);
		assert.equal(recu?.mois, "2020-11");
		const [loin] = droitsRecus(dossier({ droits: [droit(du + 101)] }), "2020-11-20");
		assert.deepEqual([loin?.calcul, loin?.sansCalcul], [undefined, "autre-montant"]);
		const [pres] = droitsRecus(dossier({ droits: [droit(du + 99)] }), "2020-11-20");
		assert.ok(pres?.calcul);
	});

	it("jamais un autre montant que celui du dossier, plus haut ou plus bas", () => {
		for (const montant of [du + 5000, du - 5000]) {
			const [recu] = droitsRecus(dossier({ droits: [droit(montant)] }), "2020-11-20");
			assert.equal(recu?.montant, montant);
			assert.equal(JSON.stringify(recu).includes(String(Math.round(du / 100))), false);
		}
	});

	it("un droit fini hier n’y est plus, un droit arrêté dit qu’il l’est, celui auquel on a renoncé se tait", () => {
		const lus = droitsRecus(
			dossier({
				droits: [
					droit(100, { finiLe: "2020-11-20" }),
					droit(null, { etat: "suspendu" }),
					droit(null, { prestation: "rsa", etat: "renonce" }),
				],
			}),
			"2020-11-20",
		);
		assert.deepEqual(
			lus.map(({ prestation, etat }) => [prestation, etat]),
			[["ppa", "suspendu"]],
		);
	});

	it("un mois sans montants connus garde le montant du dossier, sans calcul", () => {
		const futur = dossier({
			foyer: instantane(foyer(1000, "2031-01"), "2031-01-01"),
			droits: [droit(du)],
		});
		assert.equal(droitsRecus(futur, "2031-01-20")[0]?.sansCalcul, "bareme");
	});
});

describe("Pourquoi mon versement a changé", () => {
	const [avant, apres] = [foyer(1000, "2020-10"), foyer(1100, "2020-11")];
	const foyers = [instantane(apres, "2020-11-01"), instantane(avant, "2020-10-01")];
	const payes = (de: number, a: number) => [paiement("2020-11-05", a), paiement("2020-10-05", de)];

	it("le salaire a changé : la part du foyer est dite, et ce qui a changé en mots", () => {
		const change = pourquoiChange(dossier({ paiements: payes(ppa(avant), ppa(apres)) }), foyers);
		const [ligne] = change?.paiements ?? [];
		assert.deepEqual([ligne?.avant, ligne?.apres], [ppa(avant), ppa(apres)]);
		assert.equal(ligne?.parts?.loi, 0);
		assert.equal(ligne?.parts?.foyer, ppa(apres) - ppa(avant));
		assert.match(JSON.stringify(change?.foyer), /Zoé.*1\u00a0000.*1\u00a0100/);
	});

	it("aucune cause n’est inventée quand les montants payés ne sont pas ceux du calcul", () => {
		const change = pourquoiChange(
			dossier({ paiements: payes(ppa(avant) + 150, ppa(apres)) }),
			foyers,
		);
		assert.equal(change?.paiements[0]?.parts, undefined);
		const retenue = pourquoiChange(
			dossier({ paiements: payes(Math.round(ppa(avant) * 0.995), Math.round(ppa(apres) * 0.995)) }),
			foyers,
		);
		assert.ok(retenue?.paiements[0]?.parts, "la CRDS n’est pas une autre cause");
	});

	it("ce que la caisse a écrit se lit tel quel ; un rappel de plusieurs mois ne se répartit pas", () => {
		const paiements = [
			paiement("2020-11-05", ppa(apres), { pourquoi: "Rappel de septembre" }),
			paiement("2020-11-05", 5000, { rang: 2, mois: "2020-09-01" }),
			paiement("2020-10-05", ppa(avant)),
		];
		const change = pourquoiChange(dossier({ paiements }), foyers);
		assert.deepEqual(change?.raisons, ["Rappel de septembre"]);
		assert.equal(change?.paiements[0]?.parts, undefined);
	});

	it("rien à dire quand rien n’a changé, ou quand il n’y a qu’un versement", () => {
		assert.equal(pourquoiChange(dossier({ paiements: payes(100, 100) }), foyers), undefined);
		assert.equal(
			pourquoiChange(dossier({ paiements: [paiement("2020-11-05", 100)] }), foyers),
			undefined,
		);
	});
});
