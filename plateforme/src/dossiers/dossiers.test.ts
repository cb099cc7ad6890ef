import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ajouterAlerte, leverAlerte } from "./actes/alertes.ts";
import { changerDroit } from "./actes/changer-droit.ts";
import { consulter } from "./actes/consulter.ts";
import { ajouterContact, changerEtatContact } from "./actes/contacts.ts";
import { enregistrerFoyer } from "./actes/enregistrer-foyer.ts";
import { leverOpposition, sOpposer } from "./actes/oppositions.ts";
import { ouvrirDossier } from "./actes/ouvrir-dossier.ts";
import { enregistrerDette, enregistrerPaiement } from "./actes/paiements.ts";
import { preferer } from "./actes/preferer.ts";
import { actesDuJournal, acteur, avecBase, foyerDe, lire, ouvrir, personne } from "./essais.ts";
import { lireDossier } from "./lectures/dossier.ts";
import { foyerAu } from "./lectures/foyer-au.ts";
import { nomsDossiers } from "./lectures/noms.ts";
import type { Dossier } from "./types.ts";

const le = (jour: string) => acteur(["gestionnaire"], `${jour}T09:00:00Z`);
const lu = async (dossier: number) => (await lire((tx) => lireDossier(tx, dossier))) as Dossier;

describe("Un dossier", () => {
	avecBase();

	it("s’ouvre avec ses personnes, son foyer, et le dit au journal", async () => {
		const { dossier } = await ouvrir([
			"Durand Zoé 1984-03-12 demandeur",
			"Durand Léa 2015-05-06 enfant",
		]);
		const { membres, foyer, commune, nombreEnfants, enCouple } = await lu(dossier);
		assert.deepEqual(
			membres.map(({ prenom, role, rang, dateNaissance }) => [prenom, role, rang, dateNaissance]),
			[
				["Zoé", "demandeur", 0, "1984-03-12"],
				["Léa", "enfant", 1, "2015-05-06"],
			],
		);
		assert.equal(foyer?.vraiDepuis, "2020-01-01");
		assert.deepEqual([commune, nombreEnfants, enCouple], ["01053", 1, false]);
		assert.deepEqual(
			(await actesDuJournal(dossier)).map(({ acte }) => acte),
			["dossier.ouvrir"],
		);
	});

	it("ne prend pas un matricule déjà pris, ni un foyer que la loi ne sait lire, et n’en garde rien", async () => {
		const { matricule } = await ouvrir(["Un Seul 1980-01-01 demandeur"]);
		const nouveau = {
			matricule,
			vraiDepuis: "2020-01-01",
			source: "saisie" as const,
			contenu: foyerDe([personne("demandeur", "1980-01-01")]),
			personnes: [{ prenom: "A", nom: "B" }],
		};
		assert.deepEqual(await ouvrirDossier(acteur(), nouveau), {
			ok: false,
			motif: "matricule-pris",
		});
		const faux = {
			...nouveau,
			matricule: "9",
			contenu: foyerDe([personne("enfant", "1980-01-01")]),
		};
		const refus = await ouvrirDossier(acteur(), faux);
		assert.equal(!refus.ok && refus.motif, "foyer-invalide");
		assert.match(!refus.ok ? (refus.precision ?? "") : "", /aucun demandeur/);
		assert.equal((await ouvrirDossier(acteur(), { ...nouveau, matricule: "9" })).ok, true);
		const futur = { ...nouveau, matricule: "10", vraiDepuis: "2020-12-11" };
		assert.deepEqual(await ouvrirDossier(acteur(), futur), { ok: false, motif: "date-future" });
	});

	it("garde un foyer d’aujourd’hui, que les barèmes connus ne calculent pas ; pas un d’un mois à venir", async () => {
		const novembre = le("2026-11-28");
		const { dossier, personnes } = await ouvrir(["Durand Zoé 1984-03-12 demandeur"], {
			par: novembre,
			vraiDepuis: "2026-11-28",
			foyer: { mois: "2026-11" },
		});
		assert.equal((await lu(dossier)).foyer?.contenu.mois, "2026-11");
		const suite = (mois: string) =>
			enregistrerFoyer(le("2026-11-29"), dossier, {
				vraiDepuis: "2026-11-28",
				source: "saisie",
				contenu: foyerDe([personne("demandeur", "1984-03-12")], { mois }),
				personnes,
			});
		assert.deepEqual(await suite("2026-12"), { ok: false, motif: "date-future" });
		assert.ok((await suite("2026-11")).ok);
	});

	it("garde l’identité et l’histoire de chacun d’un foyer à l’autre", async () => {
		const { dossier, personnes } = await ouvrir([
			"Durand Zoé 1984-03-12 demandeur",
			"Durand Léa 2015-05-06 enfant",
		]);
		const contenu = foyerDe([
			personne("demandeur", "1984-03-12"),
			personne("conjoint", "1983-01-01"),
			personne("enfant", "2015-05-06"),
		]);
		const fait = await enregistrerFoyer(le("2020-12-10"), dossier, {
			vraiDepuis: "2020-06-01",
			source: "saisie",
			contenu,
			personnes: [personnes[0], { prenom: "Ali", nom: "Ben" }, personnes[1]],
		});
		assert.ok(fait.ok);
		const { membres, enCouple } = await lu(dossier);
		assert.equal(enCouple, true);
		assert.deepEqual(
			membres.map((m) => [m.personne === personnes[1], m.prenom, m.rang, m.depuis, m.jusqua]),
			[
				[false, "Zoé", 0, "2020-01-01", null],
				[true, "Léa", 1, "2020-01-01", "2020-06-01"],
				[false, "Ali", 1, "2020-06-01", null],
				[true, "Léa", 2, "2020-06-01", null],
			],
		);
	});

	it("refuse des places sans personne, deux fois la même, ou d’un autre organisme", async () => {
		const { dossier, personnes } = await ouvrir(["Durand Zoé 1984-03-12 demandeur"]);
		const essayer = (qui: number[]) =>
			enregistrerFoyer(le("2020-12-10"), dossier, {
				vraiDepuis: "2020-06-01",
				source: "saisie",
				contenu: foyerDe([personne("demandeur", "1984-03-12"), personne("enfant", "2015-05-06")]),
				personnes: qui,
			});
		const refus = { ok: false, motif: "composition" };
		assert.deepEqual(await essayer([personnes[0]]), refus);
		assert.deepEqual(await essayer([personnes[0], personnes[0]]), refus);
		assert.deepEqual(await essayer([personnes[0], 999_999]), refus);
	});

	it("dit le foyer vrai un jour, tel qu’on le savait un autre", async () => {
		const loyer = (montant: number) =>
			foyerDe([personne("demandeur", "1984-03-12")], {
				mois: "2020-01",
				logement: { statut_occupation: "locataire_vide", loyer: montant, zone_apl: 3 },
			});
		const { dossier, personnes } = await ouvrir(["Durand Zoé 1984-03-12 demandeur"], {
			par: le("2020-01-05"),
			foyer: { mois: "2020-01" },
		});
		const ecrire = (jour: string, vraiDepuis: string, montant: number) =>
			enregistrerFoyer(le(jour), dossier, {
				vraiDepuis,
				source: "saisie",
				contenu: loyer(montant),
				personnes,
			});
		assert.ok((await ecrire("2020-06-10", "2020-06-01", 700)).ok);
		assert.ok((await ecrire("2020-09-15", "2020-06-01", 650)).ok, "une correction de juin");
		assert.ok((await ecrire("2020-10-01", "2020-01-01", 580)).ok, "une correction de janvier");
		const su = async (vrai: string, connu: string) =>
			(await lire((tx) => foyerAu(tx, dossier, { vrai, connu: new Date(`${connu}T12:00:00Z`) })))
				?.contenu.logement?.loyer;
		assert.equal(await su("2020-07-01", "2020-06-09"), 600);
		assert.equal(await su("2020-07-01", "2020-06-10"), 700);
		assert.equal(await su("2020-07-01", "2020-09-15"), 650);
		assert.equal(await su("2020-05-31", "2020-09-30"), 600);
		assert.equal(await su("2020-05-31", "2020-10-01"), 580);
		assert.equal(await su("2020-06-01", "2020-12-01"), 650);
		assert.equal(await su("2019-12-31", "2020-12-01"), undefined);
		assert.deepEqual(await ecrire("2020-10-01", "2020-01-01", 590), {
			ok: false,
			motif: "deja-enregistre",
		});
	});

	it("ne change pas la composition d’un passé que d’autres foyers suivent", async () => {
		const { dossier, personnes } = await ouvrir(["Durand Zoé 1984-03-12 demandeur"]);
		const ecrire = (vraiDepuis: string, qui: (number | { prenom: string; nom: string })[]) =>
			enregistrerFoyer(le("2020-12-11"), dossier, {
				vraiDepuis,
				source: "saisie",
				contenu: foyerDe(
					qui.map((_, i) =>
						personne(i === 0 ? "demandeur" : "enfant", i === 0 ? "1984-03-12" : "2015-01-01"),
					),
				),
				personnes: qui,
			});
		assert.ok((await ecrire("2020-06-01", personnes)).ok);
		assert.deepEqual(await ecrire("2020-03-01", [...personnes, { prenom: "Tom", nom: "Durand" }]), {
			ok: false,
			motif: "composition",
		});
		assert.ok((await ecrire("2020-03-01", personnes)).ok);
	});

	it("tient ses contacts en une seule forme, et leur état", async () => {
		const { dossier, personnes } = await ouvrir(["Durand Zoé 1984-03-12 demandeur"]);
		const fait = await ajouterContact(le("2020-12-10"), dossier, {
			nature: "mobile",
			valeur: "06 39 98 00 01",
			personne: personnes[0],
		});
		assert.ok(fait.ok);
		const encore = { nature: "mobile" as const, valeur: "+33639980001" };
		assert.deepEqual(await ajouterContact(acteur(), dossier, encore), {
			ok: false,
			motif: "deja-connu",
		});
		for (const faux of [
			{ nature: "mobile" as const, valeur: "06 39" },
			{ nature: "courriel" as const, valeur: "zoe@exemple" },
		]) {
			assert.deepEqual(await ajouterContact(acteur(), dossier, faux), {
				ok: false,
				motif: "illisible",
			});
		}
		assert.deepEqual(
			await ajouterContact(acteur(), dossier, {
				...encore,
				valeur: "0639980002",
				personne: 999_999,
			}),
			{ ok: false, motif: "pas-membre" },
		);
		assert.ok((await changerEtatContact(le("2020-12-12"), dossier, fait.contact, "verifie")).ok);
		assert.deepEqual(await changerEtatContact(acteur(), dossier, 999_999, "verifie"), {
			ok: false,
			motif: "contact-inconnu",
		});
		const [contact] = (await lu(dossier)).contacts;
		assert.deepEqual(
			[contact.valeur, contact.etat, contact.etatLe],
			["+33639980001", "verifie", "2020-12-12"],
		);
	});

	it("tient préférences, oppositions et alertes, avec leur fin", async () => {
		const { dossier } = await ouvrir(["Durand Zoé 1984-03-12 demandeur"]);
		assert.ok((await preferer(acteur(), dossier, { canal: "sms", langue: "ar" })).ok);
		assert.deepEqual(await preferer(acteur(), dossier, { langue: "français" }), {
			ok: false,
			motif: "langue-illisible",
		});
		assert.ok((await sOpposer(acteur(), dossier, "campagnes")).ok);
		assert.deepEqual(await sOpposer(acteur(), dossier, "campagnes"), { ok: false, motif: "deja" });
		assert.ok((await leverOpposition(acteur(), dossier, "campagnes")).ok);
		assert.deepEqual(await leverOpposition(acteur(), dossier, "campagnes"), {
			ok: false,
			motif: "aucune",
		});
		assert.ok((await sOpposer(acteur(), dossier, "campagnes")).ok, "de nouveau, le même jour");
		const alerte = await ajouterAlerte(acteur(), dossier, { nature: "violences" });
		assert.ok(alerte.ok);
		assert.ok((await leverAlerte(le("2020-12-20"), dossier, alerte.alerte)).ok);
		assert.deepEqual(await leverAlerte(acteur(), dossier, alerte.alerte), {
			ok: false,
			motif: "aucune",
		});
		const apres = await lu(dossier);
		assert.deepEqual([apres.canalPrefere, apres.langue], ["sms", "ar"]);
		assert.deepEqual(apres.oppositions, [
			{ objet: "campagnes", depuis: "2020-12-10", jusqua: null },
		]);
		assert.equal(apres.alertes[0].jusqua, "2020-12-20");
	});

	it("tient l’état des droits, avec ce qu’ils étaient, et le quotient familial avec eux", async () => {
		const ressources = { ressources_annuelles: { "2018": { salaire_imposable: 12_000 } } };
		const { dossier } = await ouvrir([
			{ nom: "Durand|Zoé", naissance: "1984-03-12", role: "demandeur", reste: ressources },
		]);
		assert.equal((await lu(dossier)).quotientFamilial, 50_000);
		const ppa = (etat: "en_paiement" | "suspendu", depuis: string, montant?: number) =>
			changerDroit(acteur(), dossier, { prestation: "ppa", etat, depuis, montant });
		assert.ok((await ppa("en_paiement", "2020-03-01", 20_000)).ok);
		assert.equal((await lu(dossier)).quotientFamilial, 60_000);
		assert.ok((await ppa("suspendu", "2020-11-01")).ok);
		assert.deepEqual(await ppa("en_paiement", "2020-10-01", 1), {
			ok: false,
			motif: "avant-l-etat-actuel",
		});
		assert.deepEqual(await ppa("en_paiement", "2020-12-01", -1), {
			ok: false,
			motif: "montant-illisible",
		});
		const { droits, quotientFamilial } = await lu(dossier);
		assert.equal(quotientFamilial, 50_000);
		assert.deepEqual(
			droits.map(({ etat, depuis, finiLe }) => [etat, depuis, finiLe]),
			[
				["suspendu", "2020-11-01", null],
				["en_paiement", "2020-03-01", "2020-11-01"],
			],
		);
	});

	it("tient paiements et dettes", async () => {
		const { dossier } = await ouvrir(["Durand Zoé 1984-03-12 demandeur"]);
		const payer = (date: string, montant: number, second?: boolean) =>
			enregistrerPaiement(acteur(), dossier, {
				second,
				date,
				prestation: "ppa",
				mois: "2020-11-01",
				montant,
			});
		assert.ok((await payer("2020-12-05", 21_900)).ok);
		assert.ok((await payer("2020-12-05", -900)).ok, "deux le même jour");
		assert.deepEqual(await payer("2020-12-11", 1), { ok: false, motif: "date-future" });
		assert.deepEqual(await payer("2020-12-05", 21_900), { ok: false, motif: "deja-enregistre" });
		assert.ok((await payer("2020-12-04", 21_900)).ok, "un autre jour n’est pas le même");
		assert.ok((await payer("2020-12-05", 21_900, true)).ok, "dit second par l’agent");
		const dette = {
			prestation: "ppa" as const,
			motif: "Salaire déclaré en retard",
			neeLe: "2020-10-01",
		};
		assert.ok((await enregistrerDette(acteur(), dossier, { ...dette, montant: 12_000 })).ok);
		assert.deepEqual(await enregistrerDette(acteur(), dossier, { ...dette, montant: 12_000 }), {
			ok: false,
			motif: "deja-enregistree",
		});
		for (const montant of [0, -1, 1.5]) {
			assert.deepEqual(await enregistrerDette(acteur(), dossier, { ...dette, montant }), {
				ok: false,
				motif: "montant-illisible",
			});
		}
		const { paiements, dettes } = await lu(dossier);
		assert.deepEqual(
			paiements.map(({ montant, rang }) => [montant, rang]),
			[
				[21_900, 1],
				[21_900, 3],
				[-900, 2],
				[21_900, 1],
			],
		);
		assert.deepEqual([dettes[0].montant, dettes[0].solde], [12_000, 12_000]);
	});

	it("un organisme ne lit ni ne change le dossier d’un autre", async () => {
		const { dossier } = await ouvrir(["Durand Zoé 1984-03-12 demandeur"]);
		const ailleurs = acteur(["gestionnaire"], undefined, 1, "ailleurs");
		assert.deepEqual(await preferer(ailleurs, dossier, { langue: "en" }), {
			ok: false,
			motif: "inconnu",
		});
		const lecture = await lire((tx) => consulter(tx, ailleurs, dossier), "ailleurs");
		assert.deepEqual(lecture, { ok: false, motif: "inconnu" });
		assert.equal((await lire((tx) => nomsDossiers(tx, "ailleurs", [dossier]), "ailleurs")).size, 0);
		const noms = await lire((tx) => nomsDossiers(tx, "ici", [dossier, dossier]));
		assert.equal(noms.get(dossier)?.nom, "Durand Zoé");
	});
});
