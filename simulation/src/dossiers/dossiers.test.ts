import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { Repartition } from "../composition/repartition.ts";
import { tirerDossier } from "../dossier.ts";
import { SOUMIS_A_LA_CRDS } from "../hypotheses/dossiers.ts";
import { lireCommunes } from "../territoire/communes.ts";
import { etendre } from "./etendre.ts";

const AU = "2020-12-15";
type Ligne = ReturnType<typeof etendre>;

describe("Les dossiers tirés", () => {
	let lignes: Ligne[];
	before(() => {
		const repartition = new Repartition(lireCommunes());
		lignes = Array.from({ length: 3000 }, (_, rang) => {
			const place = repartition.case(1, rang);
			return etendre(1, rang, tirerDossier(1, rang, place), place.commune, AU);
		});
	});
	const parmi = <T>(extraire: (ligne: Ligne) => readonly T[]): T[] => lignes.flatMap(extraire);

	it("gardent le foyer de `simuler foyers`, et nomment chaque personne une fois", () => {
		const repartition = new Repartition(lireCommunes());
		const { connu } = tirerDossier(1, 42, repartition.case(1, 42));
		assert.deepEqual(lignes[42]?.foyer, connu);
		for (const { personnes, foyer } of lignes) {
			assert.deepEqual(
				personnes.map(({ rang }) => rang),
				foyer.personnes.map((_, rang) => rang),
			);
			assert.equal(new Set(personnes.map(({ prenom }) => prenom)).size, personnes.length);
		}
	});

	it("ne donnent que des numéros de fiction et des courriels en example.org", () => {
		const contacts = parmi(({ contacts: c }) => c);
		assert.ok(contacts.length > 3000);
		for (const { nature, valeur } of contacts) {
			if (nature === "mobile") assert.match(valeur, /^\+3363998\d{4}$/);
			if (nature === "fixe") assert.match(valeur, /^\+3346571\d{4}$/);
			if (nature === "courriel") assert.match(valeur, /^[a-z.-]+\.\d+@example\.org$/);
		}
	});

	it("habitent une commune de l’Ain", () => {
		const communes = new Map(lireCommunes().map((c) => [c.nom, c.codePostal]));
		for (const { adresse } of lignes)
			assert.equal(communes.get(adresse.commune), adresse.code_postal);
	});

	it("paient chaque mois le droit du mois d’avant, CRDS et retenue comprises", () => {
		let vus = 0;
		for (const { paiements, droits, dettes } of lignes) {
			const dette = dettes[0];
			for (const { prestation, mois, montant } of paiements) {
				const du = droits.find(
					(d) =>
						d.prestation === prestation &&
						d.depuis <= `${mois}-01` &&
						(!d.fini_le || d.fini_le > `${mois}-01`),
				)?.montant as number;
				const net = SOUMIS_A_LA_CRDS.valeur.includes(prestation) ? du * 0.995 : du;
				const retenue = net - montant;
				assert.ok(
					retenue > -0.011 && retenue <= (dette?.mensualite ?? 0) + 0.011,
					`${du} ${montant}`,
				);
				vus++;
			}
		}
		assert.ok(vus > 5000);
	});

	it("disent pourquoi un paiement change, et seulement alors", () => {
		for (const { paiements, dettes } of lignes) {
			if (dettes.length > 0) continue;
			for (const [i, paiement] of paiements.entries()) {
				const avant = paiements[i - 1];
				const change =
					avant?.prestation === paiement.prestation && avant.montant !== paiement.montant;
				assert.equal(paiement.pourquoi !== undefined, change);
			}
		}
	});

	it("ont des sollicitations possibles : traitées après leur arrivée, en pause avec une échéance", () => {
		const toutes = parmi(({ sollicitations }) => sollicitations);
		const ouvertes = toutes.filter(({ etat }) => etat !== "traitee");
		assert.ok(ouvertes.length > 150 && ouvertes.length < 400, `${ouvertes.length} ouvertes`);
		assert.ok(toutes.length > 1500, `${toutes.length} en tout`);
		assert.equal(new Set(toutes.map(({ reference }) => reference)).size, toutes.length);
		for (const s of toutes) {
			assert.ok(s.arrivee.slice(0, 10) <= AU);
			if (s.traitee_le) assert.ok(s.traitee_le >= s.arrivee.slice(0, 10) && s.traitee_le <= AU);
			for (const { debut, echeance, fin } of s.pauses ?? []) {
				assert.ok(debut >= s.arrivee.slice(0, 10) && debut < AU && echeance > debut);
				assert.equal(fin === undefined, s.etat === "en-pause");
				if (fin) assert.ok(fin >= debut && fin <= AU);
			}
		}
	});

	it("ne reçoivent courrier, visite ni appel un samedi ou un dimanche", () => {
		for (const { canal, arrivee } of parmi(({ sollicitations }) => sollicitations)) {
			const jour = new Date(`${arrivee.slice(0, 10)}T00:00:00Z`).getUTCDay();
			if (["courrier", "accueil", "telephone"].includes(canal))
				assert.ok(jour !== 0 && jour !== 6, arrivee);
		}
	});

	it("ouvrent la démonstration à leurs huit premières personnes, et à elles seules", () => {
		const avec = lignes.flatMap(({ compte, matricule }) =>
			compte ? [[matricule, compte.sujet]] : [],
		);
		assert.equal(avec.length, 8);
		for (const [matricule, sujet] of avec) assert.equal(sujet, `demo-dossier-${matricule}`);
	});

	it("disent le sexe de chacun, et des mères plus souvent que des pères chez les parents seuls", () => {
		const seuls = lignes.filter(
			({ foyer: { personnes } }) =>
				personnes.filter(({ role }) => role !== "enfant").length === 1 && personnes.length > 1,
		);
		const meres = seuls.filter(({ personnes }) => personnes[0]?.sexe === "F").length;
		assert.ok(meres / seuls.length > 0.78 && meres / seuls.length < 0.88, `${meres}`);
		for (const { personnes } of lignes)
			for (const { sexe } of personnes) assert.match(sexe, /^[FM]$/);
	});

	it("ont ce qu’une personne vérifie : surtout le travail en Suisse, près de Genève, de qui travaille", () => {
		const dits = parmi(({ particularites }) => Object.keys(particularites));
		assert.ok(dits.length > 100 && dits.length < 450, `${dits.length}`);
		const frontaliers = lignes.filter(({ particularites }) => particularites.frontalier);
		assert.ok(frontaliers.length > dits.length / 3, `${frontaliers.length}`);
		for (const { foyer, particularites, matricule } of lignes) {
			const actif = foyer.personnes.some(({ activite }) => activite === "actif");
			if (particularites.frontalier) assert.ok(actif, matricule);
			if (particularites.mdph?.precision === "finie")
				assert.ok(foyer.personnes.some(({ handicap }) => handicap));
			for (const { depuis } of Object.values(particularites)) assert.ok(depuis < AU, matricule);
		}
	});

	it("ne fixent une pension qu’à un enfant de parent seul, payée jamais avant son titre", () => {
		const titres = lignes.flatMap(({ titres: t, foyer }) => t.map((titre) => ({ titre, foyer })));
		assert.ok(titres.length > 60, `${titres.length}`);
		for (const { titre, foyer } of titres) {
			assert.equal(foyer.personnes[titre.rang]?.role, "enfant");
			assert.ok(foyer.personnes.every(({ role }) => role !== "conjoint"));
			assert.ok(titre.date < AU && (titre.dernier_paiement ?? titre.date) >= titre.date);
			assert.ok((titre.dernier_paiement ?? titre.date) <= AU);
			if (titre.nature === "aucun") assert.equal(titre.montant, undefined);
		}
	});
});
