import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lireLigne } from "../ligne/lire-ligne.ts";
import { lireDate, lireNombre } from "./convertir.ts";
import { lireCsv, MauvaisEncodage } from "./csv.ts";
import { deviner } from "./deviner.ts";
import type { Mapping } from "./mapping.ts";
import { lireNdjson } from "./ndjson.ts";
import type { Recu } from "./recu.ts";

const parDossier: Mapping = {
	encodage: "utf-8",
	separateur: ";",
	decimale: ",",
	date: "JJ/MM/AAAA",
	ligne: "dossier",
	mois: "2020-12",
	colonnes: [
		{ colonne: "MAT", champ: "matricule" },
		{ colonne: "Prénom", champ: "personne.prenom" },
		{ colonne: "Nom", champ: "personne.nom" },
		{ colonne: "Né le", champ: "personne.date_naissance" },
		{ colonne: "Enfants", champ: "enfants.dates_naissance" },
		{
			colonne: "Occ",
			champ: "logement.statut_occupation",
			valeurs: { H: "locataire_hlm", P: "proprietaire" },
		},
		{ colonne: "Loyer", champ: "logement.loyer" },
		{ colonne: "PPA", champ: "droits.ppa.montant" },
		{ colonne: "Tél", champ: "contact.mobile" },
	],
};
const ENTETE = "MAT;Prénom;Nom;Né le;Enfants;Occ;Loyer;PPA;Tél";
const ZOE = "12A;Zoé;Durand;03/02/1985;03/05/2012 12/09/2015;H;1 400,50;219,5;06 39 98 00 01";

async function tous(recus: AsyncIterable<Recu>): Promise<Recu[]> {
	const liste: Recu[] = [];
	for await (const recu of recus) liste.push(recu);
	return liste;
}

async function lire(octets: Buffer, mapping = parDossier): Promise<Recu[]> {
	const morceaux = async function* () {
		for (let i = 0; i < octets.length; i += 7) yield octets.subarray(i, i + 7);
	};
	return tous(lireCsv(morceaux(), mapping));
}
const brutDe = ([recu]: Recu[]) =>
	(recu && "brut" in recu ? recu.brut : recu) as Record<string, never>;

describe("Un extrait CSV", () => {
	it("dit ce qui se vérifie, le sexe et le titre d’une pension ; une case vide ne dit rien", async () => {
		const parPersonne: Mapping = {
			...parDossier,
			ligne: "personne",
			colonnes: [
				{ colonne: "MAT", champ: "matricule" },
				{ colonne: "Prénom", champ: "personne.prenom" },
				{ colonne: "Nom", champ: "personne.nom" },
				{ colonne: "Né le", champ: "personne.date_naissance" },
				{ colonne: "Rôle", champ: "personne.role" },
				{ colonne: "Civ", champ: "personne.sexe", valeurs: { MME: "F", MR: "M" } },
				{ colonne: "Front", champ: "particularites.frontalier", valeurs: { CH: "suisse" } },
				{ colonne: "MSA", champ: "particularites.msa" },
				{ colonne: "MDPH", champ: "particularites.mdph" },
				{ colonne: "Titre", champ: "titres.nature", valeurs: { JAF: "jugement" } },
				{ colonne: "Du", champ: "titres.date" },
				{ colonne: "Fixé", champ: "titres.montant" },
				{ colonne: "Aripa", champ: "titres.recouvrement" },
			],
		};
		const csv = [
			"MAT;Prénom;Nom;Né le;Rôle;Civ;Front;MSA;MDPH;Titre;Du;Fixé;Aripa",
			"12A;Zoé;Durand;03/02/1985;demandeur;MME;CH;non;;;;;",
			"12A;Tom;Durand;03/05/2012;enfant;MR;;;;JAF;10/05/2019;120,50;oui",
		].join("\n");
		const lecture = lireLigne(brutDe(await lire(Buffer.from(`${csv}\n`), parPersonne)), "2020-12");
		assert.ok(lecture.ok, JSON.stringify(lecture));
		assert.deepEqual(
			lecture.ligne.personnes.map(({ sexe }) => sexe),
			["F", "M"],
		);
		assert.deepEqual(lecture.ligne.particularites, {
			frontalier: { precision: "suisse" },
			msa: null,
		});
		assert.deepEqual(lecture.ligne.titres, [
			{ rang: 1, nature: "jugement", date: "2019-05-10", montant: 120.5, recouvrement: true },
		]);
		const enBloc = await lire(Buffer.from(`${csv}\n`), { ...parPersonne, ligne: "dossier" });
		assert.deepEqual(
			enBloc.map((recu) => "champ" in recu && recu.champ),
			["Titre", "Titre"],
		);
	});

	it("devient une ligne d’import, valeurs et formats compris", async () => {
		const recus = await lire(Buffer.from(`\uFEFF${ENTETE}\r\n${ZOE}\r\n`));
		const lecture = lireLigne(brutDe(recus), "2020-12");
		assert.ok(lecture.ok, JSON.stringify(lecture));
		const { foyer, contacts, personnes } = lecture.ligne;
		assert.deepEqual(foyer.personnes, [
			{ role: "demandeur", date_naissance: "1985-02-03" },
			{ role: "enfant", date_naissance: "2012-05-03" },
			{ role: "enfant", date_naissance: "2015-09-12" },
		]);
		assert.deepEqual(foyer.logement, {
			statut_occupation: "locataire_hlm",
			zone_apl: null,
			loyer: 1400.5,
		});
		assert.deepEqual(foyer.droits_valorises, { ppa: { etat: "en_paiement", montant: 219.5 } });
		assert.equal(contacts[0]?.valeur, "+33639980001");
		assert.deepEqual(personnes[0], { rang: 0, prenom: "Zoé", nom: "Durand" });
	});

	it("se lit en Windows-1252, et refuse de le prendre pour de l’UTF-8", async () => {
		const octets = Buffer.from(`${ENTETE}\n${ZOE}\n`, "latin1");
		const ansi: Mapping = { ...parDossier, encodage: "windows-1252" };
		assert.equal(
			(brutDe(await lire(octets, ansi)).personnes as { prenom: string }[])[0]?.prenom,
			"Zoé",
		);
		await assert.rejects(lire(octets), MauvaisEncodage);
		assert.deepEqual(deviner(octets), { ndjson: false, encodage: "windows-1252", separateur: ";" });
		assert.deepEqual(deviner(Buffer.from(ENTETE)), {
			ndjson: false,
			encodage: "utf-8",
			separateur: ";",
		});
		assert.deepEqual(deviner(Buffer.from('{"id":1}')), { ndjson: true });
	});

	it("nomme la ligne et la colonne en faute, et lit les autres", async () => {
		const fausse = ZOE.replace("03/02/1985", "31/02/1985").replace("12A", "12B");
		const courte = "12C;Ali";
		const recus = await lire(Buffer.from([ENTETE, fausse, courte, ZOE].join("\n")));
		assert.deepEqual(
			recus.map((r) => [r.numero, "champ" in r ? r.champ : "lue"]),
			[
				[2, "Né le"],
				[3, ""],
				[4, "lue"],
			],
		);
		assert.match((recus[1] as { motif: string }).motif, /2 colonnes au lieu de 9/);
	});

	it("compte les lignes du fichier, un texte entre guillemets en tenant plusieurs", async () => {
		const deux = ZOE.replace("Zoé", '"Zoé\nMarie"');
		const recus = await lire(Buffer.from([ENTETE, deux, ZOE.replace("12A", "12B;")].join("\n")));
		assert.deepEqual(
			recus.map(({ numero }) => numero),
			[2, 4],
		);
	});

	it("réunit les lignes d’un même dossier quand il y en a une par personne", async () => {
		const parPersonne: Mapping = {
			...parDossier,
			ligne: "personne",
			colonnes: [
				{ colonne: "MAT", champ: "matricule" },
				{ colonne: "Rôle", champ: "personne.role", valeurs: { "1": "demandeur", "3": "enfant" } },
				{ colonne: "Né le", champ: "personne.date_naissance" },
			],
		};
		const texte = "MAT;Rôle;Né le\nA;1;01/01/1980\nA;3;01/01/2010\nB;1;\n";
		const recus = await lire(Buffer.from(texte), parPersonne);
		assert.deepEqual(
			recus.map(({ numero }) => numero),
			[2, 4],
		);
		const [a, b] = recus.map((r) => lireLigne("brut" in r ? r.brut : undefined, "2020-12"));
		assert.ok(a?.ok && b?.ok);
		assert.equal(a.ligne.foyer.personnes.length, 2);
		assert.equal(a.ligne.foyer.logement, null);
		assert.equal(a.ligne.foyer.droits_valorises, null);
		assert.equal(b.ligne.foyer.personnes[0]?.date_naissance, null);
	});
});

describe("Les valeurs d’un extrait", () => {
	it("une date se lit dans son format, et nulle autre", () => {
		assert.equal(lireDate("29/02/2020", "JJ/MM/AAAA"), "2020-02-29");
		assert.equal(lireDate("29/02/2019", "JJ/MM/AAAA"), undefined);
		assert.equal(lireDate("20200229", "AAAAMMJJ"), "2020-02-29");
		assert.equal(lireDate("29022020", "JJMMAAAA"), "2020-02-29");
		assert.equal(lireDate("2020-02-29", "JJ/MM/AAAA"), undefined);
	});

	it("un montant se lit avec ses milliers, et rien ne se devine", () => {
		assert.equal(lireNombre("1\u202f234,56 €", ","), 1234.56);
		assert.equal(lireNombre("1.234,56", ","), 1234.56);
		assert.equal(lireNombre("12.34", ","), undefined);
		assert.equal(lireNombre("1,234.56", "."), 1234.56);
		assert.equal(lireNombre("douze", ","), undefined);
	});
});

describe("Un fichier NDJSON", () => {
	it("se coupe à ses sauts de ligne, où que tombent les morceaux", async () => {
		const octets = Buffer.from('{"a":"é"}\n\n{"b":2}\r\n{"c":');
		for (const taille of [1, 3, 1000]) {
			const morceaux = async function* () {
				for (let i = 0; i < octets.length; i += taille) yield octets.subarray(i, i + taille);
			};
			const recus = await tous(lireNdjson(morceaux()));
			assert.deepEqual(
				recus.map((r) => [r.numero, "brut" in r ? r.brut : "rejet"]),
				[
					[1, { a: "é" }],
					[3, { b: 2 }],
					[4, "rejet"],
				],
			);
		}
	});
});
