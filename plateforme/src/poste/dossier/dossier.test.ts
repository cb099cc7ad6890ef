import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Foyer } from "droits";
import type { Contact, Dossier, DroitDuDossier, Paiement } from "../../dossiers/index.ts";
import { age } from "./age.ts";
import { consignes } from "./consignes.ts";
import { foyerDuMois } from "./foyer-du-mois.ts";
import { ecart, montant } from "./montants.ts";
import { reservesDuQuotient } from "./quotient.ts";
import { presenterVersement } from "./versement.ts";

const dossier = (reste: Partial<Dossier> = {}): Dossier => ({
	dossier: 12,
	matricule: "0000012A",
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
	membres: [],
	foyer: null,
	adresses: [],
	contacts: [],
	oppositions: [],
	droits: [],
	paiements: [],
	dettes: [],
	alertes: [],
	particularites: [],
	titres: [],
	...reste,
});
const paiement = (
	date: string,
	prestation: Paiement["prestation"],
	somme: number,
	pourquoi?: string,
) => ({
	date,
	rang: 1,
	prestation,
	mois: `${date.slice(0, 7)}-01`,
	montant: somme,
	destinataire: "allocataire" as const,
	pourquoi: pourquoi ?? null,
});
/** As read, whatever the space. */
const simple = (texte?: string) => texte?.replaceAll("\u00a0", " ");

describe("Les montants et les âges", () => {
	it("les centimes se montrent quand il y en a", () => {
		assert.equal(simple(montant(21_900)), "219 €");
		assert.equal(simple(montant(38_562)), "385,62 €");
		assert.equal(simple(montant(190_778)), "1 907,78 €");
		assert.equal(simple(ecart(-1_250)), "− 12,50 €");
		assert.equal(simple(ecart(1_200)), "+ 12 €");
	});

	it("un âge compte en mois jusqu’à deux ans, et change le jour de l’anniversaire", () => {
		assert.equal(simple(age("1984-12-16", "2020-12-15")), "35 ans");
		assert.equal(simple(age("1984-12-15", "2020-12-15")), "36 ans");
		assert.equal(age("2019-01-16", "2020-12-15"), "22 mois");
		assert.equal(simple(age("2018-12-15", "2020-12-15")), "2 ans");
	});
});

describe("Ce que dit le dernier versement", () => {
	const dire = (...paiements: Paiement[]) => simple(presenterVersement(paiements)?.constat);

	it("une seule prestation a bougé : de combien et laquelle, sans inventer pourquoi", () => {
		const dit = presenterVersement([
			paiement("2020-12-05", "ppa", 20_700),
			paiement("2020-11-05", "ppa", 21_900),
		]);
		assert.equal(simple(dit?.constat), "12 € de moins que le mois précédent : prime d’activité.");
		assert.deepEqual(dit?.raisons, []);
	});

	it("plusieurs : ce qui commence, ce qui finit, ce qui change", () => {
		assert.equal(
			dire(
				paiement("2020-12-05", "rsa", 30_000),
				paiement("2020-12-05", "af", 13_200),
				paiement("2020-11-05", "ppa", 21_900),
				paiement("2020-11-05", "af", 13_195),
			),
			"81,05 € de plus que le mois précédent : RSA commence (+ 300 €), prime d’activité n’est plus versé (− 219 €), allocations familiales (+ 0,05 €).",
		);
	});

	it("le même total avec d’autres parts le dit aussi", () => {
		assert.equal(
			dire(
				paiement("2020-12-05", "ppa", 100),
				paiement("2020-12-05", "af", 300),
				paiement("2020-11-05", "ppa", 200),
				paiement("2020-11-05", "af", 200),
			),
			"Autant que le mois précédent : prime d’activité (− 1 €), allocations familiales (+ 1 €).",
		);
	});

	it("rien n’a changé, rien à comparer, rien de versé", () => {
		const memes = [paiement("2020-12-05", "ppa", 1), paiement("2020-11-05", "ppa", 1)];
		assert.equal(dire(...memes), "Autant que le mois précédent.");
		assert.match(dire(memes[0]) ?? "", /^Pas de versement le mois précédent/);
		assert.equal(presenterVersement([]), undefined);
	});
});

describe("Ce qu’il faut savoir avant de parler", () => {
	const alerte = (
		nature: "violences" | "tutelle" | "contact-dangereux",
		jusqua: string | null = null,
	) => ({
		alerte: 1,
		nature,
		precision: null,
		depuis: "2020-01-01",
		jusqua,
	});
	const contact = (etat: Contact["etat"]) => ({
		contact: 1,
		personne: null,
		nature: "mobile" as const,
		valeur: "+33639980001",
		etat,
		etatLe: "2020-01-01",
	});
	const natures = (reste: Partial<Dossier>) =>
		consignes(dossier(reste)).map(({ nature }) => nature);

	it("le plus grave d’abord, ce qui est levé n’est plus dit", () => {
		assert.deepEqual(natures({ alertes: [alerte("tutelle"), alerte("violences")] }), [
			"violences",
			"tutelle",
		]);
		assert.deepEqual(natures({ alertes: [alerte("violences", "2020-02-01")] }), []);
	});

	it("une adresse secrète, un contact non confirmé depuis une séparation", () => {
		assert.deepEqual(natures({ protection: "adresse-secrete" }), ["adresseSecrete"]);
		assert.deepEqual(natures({ protection: "notoriete" }), []);
		assert.deepEqual(natures({ contacts: [contact("non-verifie-depuis-separation")] }), [
			"separation",
		]);
		assert.deepEqual(natures({ contacts: [contact("non-verifie")] }), []);
	});
});

describe("Le foyer sur lequel les droits sont calculés", () => {
	const contenu = {
		id: "x",
		mois: "2020-12",
		logement: null,
		personnes: [{ role: "demandeur" as const, date_naissance: "1984-03-12" }],
		droits_valorises: { rsa: { etat: "en_paiement" as const, montant: 500 } },
	};
	const foyer = {
		vraiDepuis: "2020-12-01",
		connuLe: "2020-12-01T00:00:00.000Z",
		source: "import" as const,
		contenu,
	};
	const droit = (reste: Partial<DroitDuDossier>): DroitDuDossier => ({
		prestation: "asf",
		beneficiaire: "foyer",
		etat: "en_paiement",
		montant: 11_572,
		depuis: "2020-03-01",
		finiLe: null,
		...reste,
	});

	it("prend les droits du dossier d’aujourd’hui, les enfants additionnés, ce qui est fini laissé", () => {
		const droits = [
			droit({ beneficiaire: "enfant-1" }),
			droit({ beneficiaire: "enfant-2" }),
			droit({ prestation: "ppa", finiLe: "2020-05-01" }),
			droit({ prestation: "rsa", etat: "suspendu", montant: null }),
		];
		assert.deepEqual(foyerDuMois(dossier({ foyer, droits }))?.droits_valorises, {
			asf: { etat: "en_paiement", montant: 231.44, depuis: "2020-03" },
			rsa: { etat: "suspendu", montant: null, depuis: "2020-03" },
		});
	});

	it("un droit en paiement pour un enfant ne se perd pas derrière un autre refusé", () => {
		for (const droits of [
			[
				droit({ beneficiaire: "enfant-1" }),
				droit({ beneficiaire: "enfant-2", etat: "refuse", montant: null }),
			],
			[
				droit({ beneficiaire: "enfant-2", etat: "refuse", montant: null }),
				droit({ beneficiaire: "enfant-1" }),
			],
		]) {
			assert.equal(
				foyerDuMois(dossier({ foyer, droits }))?.droits_valorises?.asf?.etat,
				"en_paiement",
			);
		}
	});

	it("garde ceux du foyer quand le dossier n’en a aucun, et rien sans foyer", () => {
		assert.equal(foyerDuMois(dossier({ foyer }))?.droits_valorises?.rsa?.montant, 500);
		assert.equal(foyerDuMois(dossier()), undefined);
	});
});

describe("Les réserves sur le quotient familial", () => {
	const contenu: Foyer = {
		id: "a",
		mois: "2020-12",
		logement: null,
		personnes: [
			{
				role: "demandeur",
				date_naissance: "1984-03-12",
				activite: "actif",
				ressources_annuelles: { "2018": {} },
			},
			{ role: "enfant", date_naissance: "2015-05-06", handicap: { taux_incapacite: 0.8 } },
		],
	};
	const foyer = { vraiDepuis: "2020-12-01", connuLe: "", source: "saisie" as const, contenu };
	const aeeh = (reste: Partial<DroitDuDossier>): DroitDuDossier => ({
		prestation: "aeeh",
		beneficiaire: "enfant-1",
		etat: "en_paiement",
		montant: 13_281,
		depuis: "2020-03-01",
		finiLe: null,
		...reste,
	});

	it("se lisent du foyer et des droits en paiement, ni finis ni suspendus", () => {
		assert.deepEqual(reservesDuQuotient(dossier({ foyer, droits: [aeeh({})] })), []);
		for (const droits of [[], [aeeh({ etat: "suspendu" })], [aeeh({ finiLe: "2020-11-01" })]]) {
			assert.deepEqual(reservesDuQuotient(dossier({ foyer, droits })), ["handicap"]);
		}
	});

	it("il n’y en a pas sans foyer", () => {
		assert.deepEqual(reservesDuQuotient(dossier()), []);
	});
});
