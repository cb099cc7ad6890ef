import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ACCUSES_PAR_JOUR, silenceDe } from "./accuse.ts";
import { ecartDe, LOGO_MAX, LOGO_REPETE_MAX, LOGO_REPETITIONS } from "./jointes.ts";
import { marquesDe } from "./marques.ts";
import { type Indices, matriculesPossibles, rapprocher } from "./rapprocher.ts";

describe("À qui est ce message : certain, ou seulement proposé", () => {
	const rien: Indices = {
		authentifie: true,
		parAdresse: [],
		parMatricule: [],
		parReponse: [],
		parNom: [],
	};
	const a = (dossier: number, etat: Indices["parAdresse"][number]["etat"] = "verifie") => ({
		dossier,
		etat,
		ferme: false,
	});

	it("certain : adresse vérifiée d’un seul dossier ouvert, et l’expéditeur prouvé", () => {
		assert.equal(rapprocher({ ...rien, parAdresse: [a(7)] }).certain, 7);
		assert.equal(
			rapprocher({ ...rien, parAdresse: [a(7)], parMatricule: [7], parNom: [9] }).certain,
			7,
		);
	});

	it("ni sans preuve, ni d’une adresse de deux dossiers, non vérifiée, d’avant la séparation, ni d’un dossier fermé", () => {
		for (const indices of [
			{ ...rien, authentifie: false, parAdresse: [a(7)] },
			{ ...rien, parAdresse: [a(7), a(8)] },
			{ ...rien, parAdresse: [a(7, "non-verifie")] },
			{ ...rien, parAdresse: [a(7, "non-verifie-depuis-separation")] },
			{ ...rien, parAdresse: [a(7), a(7, "injoignable")] },
			{ ...rien, parAdresse: [{ ...a(7), ferme: true }] },
		]) {
			assert.equal(rapprocher(indices).certain, undefined);
			assert.equal(rapprocher(indices).propositions[0]?.dossier, 7);
		}
	});

	it("le matricule ou la réponse d’un autre dossier retire la certitude", () => {
		assert.equal(rapprocher({ ...rien, parAdresse: [a(7)], parMatricule: [8] }).certain, undefined);
		assert.equal(rapprocher({ ...rien, parAdresse: [a(7)], parReponse: [8] }).certain, undefined);
	});

	it("un matricule, un nom, une réponse ne font que proposer, le plus fort d’abord", () => {
		const { certain, propositions } = rapprocher({
			...rien,
			parMatricule: [3],
			parNom: [1, 3],
			parReponse: [2],
		});
		assert.equal(certain, undefined);
		assert.deepEqual(propositions, [
			{ dossier: 3, raisons: ["matricule", "nom"] },
			{ dossier: 2, raisons: ["reponse"] },
			{ dossier: 1, raisons: ["nom"] },
		]);
	});

	it("un matricule se lit dans une phrase, un nom de fichier, avec ou sans sa clé", () => {
		assert.deepEqual(
			matriculesPossibles("Dossier n° 1234567A, ou 7654321 B", "CAF_9000001Z.pdf quittance-2020"),
			["1234567A", "7654321B", "9000001Z"],
		);
		assert.deepEqual(matriculesPossibles("mon numéro : 01-0000123."), ["01-0000123"]);
		assert.deepEqual(matriculesPossibles("219,50 € le 15/07/2020, 04.65.71.32.30"), []);
	});
});

describe("Ce qu’il faut voir avant de croire", () => {
	it("usurpé, non vérifié, inconnu", () => {
		const qui = { adresse: "ines@exemple.fr", nom: "Inès Martin" };
		assert.deepEqual(marquesDe({ ...qui, authentification: "verifie", dossiers: 1 }), []);
		assert.deepEqual(marquesDe({ ...qui, authentification: "usurpe", dossiers: 0 }), [
			"usurpe",
			"inconnu",
		]);
		assert.deepEqual(marquesDe({ ...qui, authentification: "non-verifie", dossiers: 1 }), [
			"non-verifie",
		]);
	});

	it("un nom qui contient une autre adresse trompe ; la sienne, non", () => {
		const vu = { authentification: "verifie", dossiers: 1 } as const;
		const de = (nom: string) => marquesDe({ ...vu, adresse: "x@pirate.exemple", nom });
		assert.deepEqual(de("ines@exemple.fr"), ["nom-trompeur"]);
		assert.deepEqual(de("X@Pirate.exemple"), []);
	});
});

describe("Les logos de signature", () => {
	const image = (taille: number, plus = {}) => ({
		contenu: Buffer.alloc(taille),
		type: "image/png",
		incorporee: true,
		...plus,
	});

	it("une petite image du texte en est un ; une grande est une photo", () => {
		assert.equal(ecartDe(image(LOGO_MAX), 0), "signature");
		assert.equal(ecartDe(image(LOGO_MAX + 1), 0), undefined);
	});

	it("plus grande, elle en est un quand la caisse l’a déjà vue ailleurs", () => {
		assert.equal(ecartDe(image(LOGO_REPETE_MAX), LOGO_REPETITIONS), "signature");
		assert.equal(ecartDe(image(LOGO_REPETE_MAX), LOGO_REPETITIONS - 1), undefined);
		assert.equal(ecartDe(image(LOGO_REPETE_MAX + 1), LOGO_REPETITIONS), undefined);
	});

	it("une image jointe hors du texte est prise, si petite soit-elle, sauf un point", () => {
		assert.equal(ecartDe(image(1_000, { incorporee: false }), 9), undefined);
		assert.equal(ecartDe(image(200, { incorporee: false }), 0), "signature");
		assert.equal(ecartDe(image(201, { incorporee: false }), 0), undefined);
	});

	it("un PDF du texte n’est jamais un logo ; une signature numérique n’est pas une pièce", () => {
		assert.equal(ecartDe(image(1_000, { type: "application/pdf" }), 9), undefined);
		assert.equal(ecartDe(image(1_000, { type: "application/pkcs7-signature" }), 0), "signature");
	});

	it("un fichier vide est dit vide", () => assert.equal(ecartDe(image(0), 0), "vide"));
});

describe("Un accusé de réception, ou aucun", () => {
	const vu = {
		genre: "message",
		adresse: "ines@exemple.fr",
		authentification: "verifie",
		refuseUneReponse: false,
		dejaAujourdhui: 0,
	} as const;

	it("à qui a écrit, prouvé ou non ; jamais à une adresse usurpée", () => {
		assert.equal(silenceDe(vu), undefined);
		assert.equal(silenceDe({ ...vu, authentification: "non-verifie" }), undefined);
		assert.equal(silenceDe({ ...vu, authentification: "usurpe" }), "usurpe");
	});

	it("ni à un programme, ni à qui le refuse, ni à une adresse qui ne lit rien", () => {
		assert.equal(silenceDe({ ...vu, genre: "automatique" }), "personne-n-a-ecrit");
		assert.equal(silenceDe({ ...vu, refuseUneReponse: true }), "reponse-refusee");
		assert.equal(silenceDe({ ...vu, adresse: "no-reply@banque.exemple" }), "adresse-muette");
		assert.equal(silenceDe({ ...vu, adresse: "norepliquons@exemple.fr" }), undefined);
		assert.equal(silenceDe({ ...vu, adresse: undefined }), "sans-adresse");
		assert.equal(silenceDe({ ...vu, adresse: "ines@local" }), "sans-adresse");
	});

	it(`${ACCUSES_PAR_JOUR} par adresse et par jour : deux programmes qui se répondent s’arrêtent là`, () => {
		assert.equal(silenceDe({ ...vu, dejaAujourdhui: ACCUSES_PAR_JOUR - 1 }), undefined);
		assert.equal(silenceDe({ ...vu, dejaAujourdhui: ACCUSES_PAR_JOUR }), "plafond");
	});
});
