import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { audience, viseUneSituation } from "../audience/audience.ts";
import { remplir } from "./champs.ts";
import { enGsm7, horsGsm7, longueurGsm7, partiesDuSms } from "./gsm7.ts";
import { type Kit, PARTIES } from "./kit.ts";
import { KITS } from "./nationaux.ts";
import { primeDActivite } from "./prime-d-activite.ts";
import { soutienFamilial } from "./soutien-familial.ts";
import { type Faute, fautesDuKit } from "./verifier.ts";

describe("Les six kits", () => {
	it("couvrent ce qu’une caisse rencontre, sous des noms distincts", () => {
		assert.deepEqual(
			KITS.map(({ kit }) => kit),
			[
				"prime-d-activite",
				"soutien-familial",
				"aide-au-logement",
				"apres-separation",
				"declaration-manquante",
				"vingt-ou-vingt-cinq-ans",
			],
		);
	});

	for (const kit of KITS) {
		it(`${kit.kit} : champs permis, éléments requis, mots proscrits, un seul SMS`, () => {
			assert.deepEqual(fautesDuKit(kit, { partiesMax: 1 }), []);
		});

		it(`${kit.kit} : vise une situation que l’on sait lire`, () => {
			assert.equal(audience.parse(kit.audience).prestation, kit.prestation);
			assert.ok(viseUneSituation(kit.audience));
		});

		it(`${kit.kit} : dit tout ce qu’un agent doit savoir, et ses sources`, () => {
			for (const partie of ["ouvrir", "gainNet", "dettes", "revue", "sources"] as const)
				assert.ok(kit[partie].length > 0, partie);
			assert.ok(kit.appel.repliques.length >= 2);
			assert.ok(kit.appel.avantDeDemander.length >= 2);
			assert.match(kit.appel.repondeur, /Ne laissez pas de message/);
			assert.match(kit.sources.join(" "), /Code/);
		});
	}

	it("sont intimes quand ils parlent de soutien familial ou de séparation, et eux seuls", () => {
		assert.deepEqual(
			KITS.filter(({ sensible }) => sensible).map(({ kit }) => kit),
			["soutien-familial", "apres-separation"],
		);
	});
});

describe("Un modèle de message", () => {
	const avec = (messages: Partial<Kit["messages"]>, plus: Partial<Kit> = {}): Faute[] =>
		fautesDuKit({
			...primeDActivite,
			...plus,
			messages: { ...primeDActivite.messages, ...messages },
		});
	const { sms, courriel, courrier } = primeDActivite.messages;

	it("n’a que des champs connus de son support", () => {
		assert.deepEqual(avec({ sms: `${sms} {nir}` }), [
			{ nature: "champ-inconnu", ou: "sms", champ: "nir" },
		]);
		for (const ou of ["sms", "courriel"] as const) {
			const change =
				ou === "sms"
					? { sms: `${sms} {calcul}` }
					: { courriel: { ...courriel, corps: `${courriel.corps} {calcul}` } };
			assert.deepEqual(avec(change), [{ nature: "champ-inconnu", ou, champ: "calcul" }]);
		}
		assert.deepEqual(avec({ sms: `${sms} {Prénom}` }), [
			{ nature: "champ-inconnu", ou: "sms", champ: "Prénom" },
		]);
		assert.deepEqual(avec({ courriel: { ...courriel, corps: `${courriel.corps} {montant}` } }), [
			{ nature: "champ-inconnu", ou: "courriel", champ: "montant" },
		]);
		assert.deepEqual(avec({ courrier: { ...courrier, corps: `${courrier.corps} {montant}` } }), []);
	});

	it("donne toujours le numéro, l’accueil, la raison et la façon de refuser", () => {
		for (const champ of ["telephone", "lieu", "notice"])
			assert.deepEqual(avec({ sms: sms.replace(`{${champ}}`, "") }), [
				{ nature: "element-manquant", ou: "sms", champ },
			]);
		assert.deepEqual(avec({ sms: sms.replace("STOP", "non") }), [
			{ nature: "stop-manquant", ou: "sms" },
		]);
		for (const champ of ["telephone", "lieu", "mention", "opposition"]) {
			const corps = (texte: string) => texte.replaceAll(`{${champ}}`, "");
			assert.deepEqual(avec({ courriel: { ...courriel, corps: corps(courriel.corps) } }), [
				{ nature: "element-manquant", ou: "courriel", champ },
			]);
			assert.deepEqual(avec({ courrier: { ...courrier, corps: corps(courrier.corps) } }), [
				{ nature: "element-manquant", ou: "courrier", champ },
			]);
		}
	});

	it("ne nomme ni soutien familial, ni séparation, ni santé là où d’autres peuvent lire", () => {
		for (const mot of ["ASF", "soutien familial", "séparation", "handicap", "pension"]) {
			assert.deepEqual(avec({ courriel: { ...courriel, sujet: `Votre ${mot}` } }), [
				{ nature: "mot-interdit", ou: "courriel", mot: mot },
			]);
			assert.deepEqual(avec({ courrier: { ...courrier, sujet: `Votre ${mot}` } }), []);
		}
	});

	it("d’un kit intime, ne laisse pas deviner de quoi il parle", () => {
		const { messages } = soutienFamilial;
		const fautes = (sms: string) =>
			fautesDuKit({ ...soutienFamilial, messages: { ...messages, sms: `${messages.sms} ${sms}` } });
		assert.deepEqual(fautes("votre enfant"), [
			{ nature: "mot-interdit", ou: "sms", mot: "enfant" },
		]);
		assert.deepEqual(fautes("votre RSA"), [{ nature: "mot-interdit", ou: "sms", mot: "RSA" }]);
		assert.deepEqual(fautes("à vous"), []);
	});

	it("ne contient aucun lien, ne presse ni ne soupçonne personne", () => {
		assert.deepEqual(avec({ courriel: { ...courriel, sujet: "caf.fr" } }), [
			{ nature: "lien", ou: "courriel", mot: "caf.fr" },
		]);
		for (const mot of ["bit.ly", "mes-droits.info", "www.", "https:"])
			assert.deepEqual(avec({ courriel: { ...courriel, sujet: `Voyez ${mot}` } }), [
				{ nature: "lien", ou: "courriel", mot },
			]);
		assert.deepEqual(avec({ courriel: { ...courriel, sujet: "Oui/non. Et/ou." } }), []);
		assert.deepEqual(avec({ courrier: { ...courrier, sujet: "Fraude et contrôle" } }), [
			{ nature: "mot-interdit", ou: "courrier", mot: "Fraud" },
		]);
	});

	it("tient en deux SMS au plus, dans leur alphabet", () => {
		assert.deepEqual(avec({ sms: `${sms} ê` }), [{ nature: "caractere", ou: "sms", mot: "ê" }]);
		const long = avec({ sms: `${sms} ${"long ".repeat(35)}` });
		assert.equal(long[0]?.nature, "trop-long");
	});

	it("n’a rien de vide", () => {
		for (const partie of PARTIES)
			assert.deepEqual(avec({}, { [partie]: [] }), [{ nature: "partie-vide", partie }]);
		const appel = { ...primeDActivite.appel, avantDeDemander: [] };
		assert.deepEqual(avec({}, { appel }), [
			{ nature: "vide", ou: "appel", champ: "avantDeDemander" },
		]);
		assert.equal(avec({ courrier: { ...courrier, sujet: " " } })[0]?.nature, "vide");
	});

	it("se remplit en entier, ou pas du tout", () => {
		assert.equal(remplir("Bonjour {prenom}", { prenom: "Zoé" }), "Bonjour Zoé");
		assert.throws(() => remplir("Bonjour {prenom}", {}), /« prenom » n’a pas de valeur/);
	});
});

describe("Un SMS", () => {
	it("se compte comme le réseau : 160, puis des parties de 153", () => {
		assert.equal(partiesDuSms("a".repeat(160)), 1);
		assert.equal(partiesDuSms("a".repeat(161)), 2);
		assert.equal(partiesDuSms("a".repeat(306)), 2);
		assert.equal(partiesDuSms("a".repeat(307)), 3);
		assert.equal(longueurGsm7("2 €"), 4);
	});

	it("perd les accents que l’alphabet n’a pas, et eux seuls", () => {
		assert.equal(enGsm7("Zoë l’Hôte à Bâgé, çà et là"), "Zoe l'Hote à Bagé, cà et là");
		assert.deepEqual(horsGsm7("é à ç ’"), ["ç", "’"]);
	});
});
