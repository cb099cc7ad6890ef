import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ecrire, incorporee, part } from "../essai.fixture.ts";
import { empreinteDe } from "./empreinte.ts";
import { JOINTES_MAX, lireCourriel, TEXTE_MAX } from "./lire.ts";
import { composerTnef } from "./tnef.fixture.ts";
import { lireTnef } from "./tnef.ts";

const octets = (texte: string) => Buffer.from(texte.replaceAll("\n", "\r\n"), "latin1");

describe("Un courriel se lit, aussi mal écrit soit-il", () => {
	it("l’auteur, le sujet, le texte, les fichiers", async () => {
		const lu = await lireCourriel(
			ecrire({
				de: "=?utf-8?Q?In=C3=A8s?= Martin <Ines@Exemple.fr>",
				parts: [part("quittance.pdf", "application/pdf", "%PDF-")],
			}),
		);
		assert.deepEqual(lu.de, { adresse: "ines@exemple.fr", nom: "Inès Martin" });
		assert.equal(lu.texte, "Bonjour, voici ma quittance.");
		assert.deepEqual(
			lu.jointes.map(({ nom, type, contenu }) => [nom, type, contenu.toString()]),
			[["quittance.pdf", "application/pdf", "%PDF-"]],
		);
		assert.deepEqual(lu.defauts, []);
	});

	it("deux auteurs, aucun auteur : personne n’est cru", async () => {
		assert.equal((await lireCourriel(ecrire({ de: "a@b.fr, c@d.fr" }))).de, null);
		assert.equal((await lireCourriel(octets("Subject: x\n\nbonjour"))).de, null);
	});

	it("des octets quelconques, vides ou coupés, donnent un message vide et non une erreur", async () => {
		for (const brut of ["", "\0\xff\0", "From", "Content-Type: multipart/mixed; boundary=\n\n--\n"])
			assert.deepEqual((await lireCourriel(octets(brut))).jointes, []);
	});

	it("3 000 niveaux emboîtés ne se lisent pas : c’est dit, et les en-têtes restent", async () => {
		let brut = "Subject: poupées\n";
		for (let n = 0; n < 3_000; n++)
			brut += `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`;
		const lu = await lireCourriel(octets(brut));
		assert.deepEqual([lu.sujet, lu.defauts], ["poupées", ["illisible"]]);
	});

	it("annoncé UTF-8, écrit en latin-1 : les accents sont rendus, et le doute est dit", async () => {
		const lu = await lireCourriel(
			octets(
				"From: a@b.fr\nSubject: Pi\xe8ces\nContent-Type: text/plain; charset=utf-8\n\nJ'ai d\xe9m\xe9nag\xe9 \xe0 Oyonnax",
			),
		);
		assert.equal(lu.sujet, "Pièces");
		assert.equal(lu.texte, "J'ai déménagé à Oyonnax");
		assert.deepEqual(lu.defauts, ["jeu-de-caracteres"]);
	});

	it("un alphabet qui n’existe pas ne perd pas le message", async () => {
		const lu = await lireCourriel(
			octets("From: a@b.fr\nContent-Type: text/plain; charset=klingon\n\n\xc3\xa9t\xc3\xa9"),
		);
		assert.equal(lu.texte, "été");
	});

	it("de l’UTF-8 correct n’est pas relu autrement", async () => {
		const lu = await lireCourriel(ecrire({ texte: "Été, cœur, 219 €" }));
		assert.deepEqual([lu.texte, lu.defauts], ["Été, cœur, 219 €", []]);
	});

	it("le HTML devient du texte ; rien n’en est montré tel quel", async () => {
		const lu = await lireCourriel(
			octets(
				'From: a@b.fr\nContent-Type: text/html\n\n<p>Bonjour</p><script>alert(1)</script><img src="http://espion.exemple/x.gif">',
			),
		);
		assert.match(lu.texte, /^Bonjour/);
		assert.doesNotMatch(lu.texte, /script|alert|<p>/);
	});

	it("les signes qui renversent l’écriture ne cachent pas « .exe »", async () => {
		const lu = await lireCourriel(
			ecrire({ parts: [part("=?utf-8?Q?quittance=E2=80=AEfdp.exe?=", "application/pdf", "x")] }),
		);
		assert.equal(lu.jointes[0]?.nom, "quittancefdp.exe");
	});

	it("un texte très long se coupe, et le dit", async () => {
		const juste = await lireCourriel(ecrire({ texte: "a".repeat(TEXTE_MAX) }));
		assert.deepEqual([juste.texte.length, juste.defauts], [TEXTE_MAX, []]);
		const trop = await lireCourriel(ecrire({ texte: "a".repeat(TEXTE_MAX + 1) }));
		assert.deepEqual([trop.texte.length, trop.defauts], [TEXTE_MAX, ["texte-coupe"]]);
	});

	it(`au-delà de ${JOINTES_MAX} fichiers, les autres restent dans le message d’origine`, async () => {
		const fichiers = (n: number) =>
			Array.from({ length: n }, (_, rang) => part(`${rang}.pdf`, "application/pdf", `${rang}`));
		const juste = await lireCourriel(ecrire({ parts: fichiers(JOINTES_MAX) }));
		assert.deepEqual([juste.jointes.length, juste.defauts], [JOINTES_MAX, []]);
		const trop = await lireCourriel(ecrire({ parts: fichiers(JOINTES_MAX + 1) }));
		assert.deepEqual([trop.jointes.length, trop.defauts], [JOINTES_MAX, ["trop-de-fichiers"]]);
	});
});

const transferer = (dedans: Buffer) =>
	`Content-Type: message/rfc822\n\n${dedans.toString("latin1").replaceAll("\r\n", "\n").replaceAll("=p\n", "=q\n").replaceAll("--p", "--q")}`;

describe("Ce qui est dans un message dans un message", () => {
	it("un message transféré donne son texte et ses fichiers, avec leur origine", async () => {
		const dedans = ecrire({
			sujet: "Quittance de juin",
			texte: "La voici.",
			parts: [part("juin.pdf", "application/pdf", "%PDF-juin")],
		});
		const lu = await lireCourriel(ecrire({ texte: "Je transfère.", parts: [transferer(dedans)] }));
		assert.match(lu.texte, /Je transfère\.[\s\S]*— Quittance de juin —[\s\S]*La voici\./);
		assert.deepEqual(
			lu.jointes.map(({ nom, dans }) => [nom, dans]),
			[["juin.pdf", "Quittance de juin"]],
		);
	});

	it("cinq niveaux s’ouvrent ; le sixième est gardé comme un fichier", async () => {
		const emboiter = (fois: number) => {
			let brut = ecrire({ sujet: "n° 0", texte: "au fond" });
			for (let n = 1; n <= fois; n++)
				brut = Buffer.from(
					`From: a@b.fr\r\nSubject: =?utf-8?Q?n=C2=B0_${n}?=\r\nContent-Type: message/rfc822\r\n\r\n${brut}`,
				);
			return lireCourriel(brut);
		};
		const juste = await emboiter(4);
		assert.match(juste.texte, /au fond/);
		assert.deepEqual(juste.defauts, []);
		const trop = await emboiter(5);
		assert.doesNotMatch(trop.texte, /au fond/);
		assert.deepEqual([trop.defauts, trop.jointes.length], [["imbrication"], 1]);
	});

	it("winmail.dat donne les fichiers qu’il contient, sous leur vrai nom", async () => {
		const tnef = composerTnef([
			{ nom: "QUITTA~1.PDF", long: "Quittance de juillet.pdf", contenu: Buffer.from("%PDF-1.4") },
			{ nom: "photo.jpg", contenu: Buffer.from("\xff\xd8\xff", "latin1") },
		]);
		const lu = await lireCourriel(
			ecrire({ parts: [part("winmail.dat", "application/ms-tnef", tnef)] }),
		);
		assert.deepEqual(
			lu.jointes.map(({ nom, dans, contenu }) => [nom, dans, contenu.length]),
			[
				["Quittance de juillet.pdf", "winmail.dat", 8],
				["photo.jpg", "winmail.dat", 3],
			],
		);
	});

	it("un winmail.dat illisible reste un fichier, et se dit", async () => {
		const lu = await lireCourriel(
			ecrire({ parts: [part("winmail.dat", "application/ms-tnef", "pas du tout")] }),
		);
		assert.deepEqual([lu.jointes.length, lu.defauts], [1, ["winmail"]]);
	});

	it("un winmail.dat coupé n’importe où ne fait ni erreur ni boucle", () => {
		const tnef = composerTnef([
			{ nom: "a.pdf", long: "a long nom.pdf", contenu: Buffer.alloc(100) },
			{ nom: "b.pdf", contenu: Buffer.alloc(10) },
		]);
		assert.equal(lireTnef(tnef)?.length, 2);
		for (let taille = 0; taille < tnef.length; taille++)
			assert.ok((lireTnef(tnef.subarray(0, taille))?.length ?? 0) <= 2);
	});
});

describe("Le même message se reconnaît", () => {
	const brut = ecrire({ id: "<1@exemple.fr>" });
	const livre = (entetes: string) => Buffer.concat([Buffer.from(entetes), brut]);

	it("quel que soit le chemin par lequel il arrive", () => {
		const a = livre("Received: from a by b; Wed\r\nDelivered-To: x@caf.exemple\r\n");
		const b = livre("Received: from c\r\n\tby d; Thu\r\nAuthentication-Results: mx; spf=pass\r\n");
		assert.deepEqual(empreinteDe(a), empreinteDe(b));
	});

	it("un identifiant copié sur un autre message ne le fait pas prendre pour lui", () => {
		const autre = ecrire({ id: "<1@exemple.fr>", texte: "Autre chose." });
		assert.notDeepEqual(empreinteDe(brut), empreinteDe(autre));
	});
});

describe("Les images du texte", () => {
	it("se reconnaissent à ce que le texte les montre", async () => {
		const lu = await lireCourriel(
			ecrire({
				parts: [incorporee("logo.png", Buffer.alloc(300)), part("photo.png", "image/png", "x")],
			}),
		);
		assert.deepEqual(
			lu.jointes.map(({ nom, incorporee: dedans }) => [nom, dedans]),
			[
				["logo.png", true],
				["photo.png", false],
			],
		);
	});
});
