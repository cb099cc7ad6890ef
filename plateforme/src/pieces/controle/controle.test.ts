import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { rendre } from "../pdf/ouvrir.ts";
import {
	bombe,
	CATALOGUE,
	PAGE,
	PAGES,
	pdf,
	pdfBrut,
	pdfQuiAgit,
	photo,
	png,
} from "../pieces.fixture.ts";
import { adresseAntivirus, passerAntivirus } from "./antivirus.ts";
import { clamdInstalle, clamdQuiDit, demarrerClamd, eicar } from "./clamd.fixture.ts";
import { controler, TAILLE_MAX } from "./controler.ts";
import { contredit, reconnaitre } from "./format.ts";
import { POINTS_MAX } from "./image.ts";

before(() => {
	process.env.DROIT_OUVERT_ANTIVIRUS = "non";
});

const motif = async (octets: Buffer, nom = "document.pdf", annonce?: string) => {
	const fait = await controler(octets, nom, annonce);
	return fait.ok ? "pris" : fait.motif;
};

describe("Un document est ce qu’il contient, pas ce qu’il annonce", () => {
	it("se reconnaît à ses premiers octets", async () => {
		assert.equal(reconnaitre(await photo()), "jpeg");
		assert.equal(reconnaitre(await png()), "png");
		assert.equal(reconnaitre(await pdf()), "pdf");
		assert.equal(reconnaitre(Buffer.from("\0\0\0\x18ftypheic", "latin1")), "heic");
		assert.equal(reconnaitre(Buffer.from("PK\x03\x04 word", "latin1")), "bureautique");
		assert.equal(reconnaitre(Buffer.from("<html>")), "inconnu");
	});

	it("une photo qui se dit d’un autre format de photo passe ; un PDF qui se dit photo, non", async () => {
		assert.equal(contredit("jpeg", "carte.png", "image/png"), false);
		assert.equal(contredit("jpeg", "image", "application/octet-stream"), false);
		assert.equal(await motif(await pdf(), "carte.jpg", "image/jpeg"), "type-different");
		assert.equal(await motif(await photo(), "bail.pdf"), "type-different");
		assert.equal(await motif(Buffer.from("<html>"), "bail.pdf"), "type-inconnu");
	});

	it("refuse ce qui est vide, et un octet de plus que dix mégaoctets", async () => {
		assert.equal(await motif(Buffer.alloc(0)), "vide");
		const juste = Buffer.concat([await pdf(), Buffer.alloc(TAILLE_MAX)]);
		assert.equal(await motif(juste.subarray(0, TAILLE_MAX)), "pris");
		assert.equal(await motif(juste.subarray(0, TAILLE_MAX + 1)), "trop-volumineuse");
	});

	it("dit quoi faire d’une photo HEIC et d’un fichier de traitement de texte", async () => {
		assert.equal(await motif(Buffer.from("\0\0\0\x18ftypheic----", "latin1"), "a.heic"), "heic");
		assert.equal(await motif(Buffer.from("PK\x03\x04", "latin1"), "a.docx"), "bureautique");
	});
});

describe("Une photo", () => {
	it("perd où, quand et avec quoi elle a été prise, et se lit dans le bon sens", async () => {
		const brute = await photo(400, 300);
		assert.ok(brute.includes("Telephone-Temoin"));
		const lue = await controler(brute, "IMG_1.jpg", "image/jpeg");
		assert.ok(lue.ok);
		for (const trace of ["Telephone-Temoin", "Awa-Temoin", "Exif", "GPS"])
			assert.ok(!lue.octets.includes(trace), trace);
		const { width, height, orientation, exif, xmp } = await sharp(lue.octets).metadata();
		assert.deepEqual([width, height], [300, 400]);
		assert.deepEqual([orientation, exif, xmp], [undefined, undefined, undefined]);
	});

	it("perd ce qui est caché après elle", async () => {
		const lue = await controler(
			Buffer.concat([await png(), Buffer.from("charge cachée")]),
			"a.png",
		);
		assert.ok(lue.ok);
		assert.ok(!lue.octets.includes("charge cachée"));
	});

	it("abîmée ou coupée, est refusée", async () => {
		const entiere = await photo(800, 600);
		assert.equal(await motif(entiere.subarray(0, entiere.length / 2), "a.jpg"), "image-illisible");
	});

	it("de plus de 64 millions de points, est refusée avant d’être ouverte", async () => {
		const cote = Math.sqrt(POINTS_MAX);
		const unie = (largeur: number) =>
			sharp({ create: { width: largeur, height: cote, channels: 3, background: "white" } })
				.png({ compressionLevel: 9 })
				.toBuffer();
		const grande = await unie(cote + 1);
		assert.ok(grande.length < TAILLE_MAX);
		assert.equal(await motif(grande, "a.png"), "image-demesuree");
	});
});

describe("Un PDF", () => {
	it("ordinaire est pris, et compte ses pages", async () => {
		const lu = await controler(await pdf(3), "bail.pdf", "application/pdf");
		assert.ok(lu.ok);
		assert.equal(lu.pages, 3);
	});

	it("garde l’action de s’ouvrir à une page : elle ne fait rien d’autre", async () => {
		const allerA = await pdf(2, (document) => {
			const but = document.context.obj([document.getPage(1).ref, PDFName.of("Fit")]);
			document.catalog.set(PDFName.of("OpenAction"), but);
		});
		assert.equal(await motif(allerA), "pris");
	});

	for (const cle of ["OpenAction", "AA"])
		it(`qui porte un programme (${cle}) dans un flux compressé est refusé`, async () => {
			const mauvais = await pdfQuiAgit({ S: "JavaScript", JS: "app.alert(1)" }, cle);
			assert.ok(!mauvais.includes("JavaScript"), "le programme doit être caché");
			assert.equal(await motif(mauvais), "pdf-script");
		});

	it("qui porte un programme que rien n’appelle est refusé", async () => {
		const mauvais = await pdf(1, ({ context }) =>
			context.register(context.obj({ S: "JavaScript", JS: PDFString.of("x") })),
		);
		assert.equal(await motif(mauvais), "pdf-script");
	});

	it("qui écrit le nom autrement, ou le cache dans une ancienne version, est refusé", async () => {
		const deguise = pdfBrut([
			"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /J#61vaScript /J#53 (app.alert(1)) >> >>",
			PAGES,
			PAGE,
		]);
		assert.ok(!deguise.includes("JavaScript"));
		assert.equal(await motif(deguise), "pdf-script");
		const revise = pdfBrut(
			[CATALOGUE, PAGES, PAGE],
			"4 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj\n",
		);
		assert.equal(await motif(revise), "pdf-script");
		assert.equal(await motif(pdfBrut([CATALOGUE, PAGES, PAGE])), "pris");
	});

	it("qui lance, envoie ou importe quelque chose est refusé", async () => {
		for (const S of ["Launch", "SubmitForm", "ImportData", "Rendition"])
			assert.equal(await motif(await pdfQuiAgit({ S, F: "x" })), "pdf-action", S);
	});

	it("qui contient un autre fichier est refusé", async () => {
		const joint = await pdf(1, (document) =>
			document.attach(Buffer.from("MZ"), "facture.exe", { mimeType: "application/octet-stream" }),
		);
		assert.equal(await motif(joint), "pdf-fichier-joint");
	});

	it("protégé par un mot de passe est refusé, et cela se dit autrement que s’il est abîmé", async () => {
		const document = await PDFDocument.load(await pdf());
		document.encrypt({ userPassword: "secret", ownerPassword: "maitre" });
		assert.equal(await motif(Buffer.from(await document.save())), "pdf-chiffre");
		const entier = await pdf(2);
		assert.equal(await motif(entier.subarray(0, 200)), "pdf-illisible");
		assert.equal(await motif(Buffer.from("%PDF-1.7\nrien d’autre")), "pdf-illisible");
	});

	it("de deux cents pages est pris, d’une de plus refusé", async () => {
		assert.equal(await motif(await pdf(200)), "pris");
		assert.equal(await motif(await pdf(201)), "pdf-trop-de-pages");
	});

	it("fait pour remplir la mémoire est arrêté, et la plateforme continue", async () => {
		const mauvais = pdfBrut([CATALOGUE, PAGES, PAGE, bombe(2000)]);
		assert.ok(mauvais.length < TAILLE_MAX, `${mauvais.length}`);
		const debut = performance.now();
		assert.equal(await motif(mauvais), "pdf-illisible");
		assert.ok(performance.now() - debut < 20_000);
		assert.equal(await motif(await pdf()), "pris");
	});

	it("se montre en image, sans son contenu", async () => {
		const { points, largeur, hauteur } = await rendre(await pdf(2), 2, 400);
		assert.deepEqual([largeur, hauteur], [400, 566]);
		assert.equal(points.length, 400 * 566 * 4);
		assert.ok(new Set(points).size > 2, "une page blanche");
	});
});

describe("L’antivirus", () => {
	it("absent, se dit : la pièce est prise et le note", async () => {
		assert.equal(adresseAntivirus("non"), undefined);
		const lue = await controler(await pdf(), "a.pdf");
		assert.ok(lue.ok);
		assert.equal(lue.antivirus, "absent");
	});

	it("qui raccroche ou répond autre chose ne laisse rien passer", async () => {
		for (const dit of ["", "stream: INSTREAM size limit exceeded. ERROR\0"]) {
			const serveur = await clamdQuiDit(dit);
			assert.equal(await passerAntivirus(Buffer.from("x"), serveur.adresse), "muet", dit);
			serveur.arreter();
		}
		assert.equal(await passerAntivirus(Buffer.from("x"), { path: "/absent/clamd.ctl" }), "muet");
	});

	describe("ClamAV, le vrai", {
		skip: !clamdInstalle && "clamav-daemon n’est pas installé",
	}, () => {
		let clamd: Awaited<ReturnType<typeof demarrerClamd>>;
		before(async () => {
			clamd = await demarrerClamd();
		});
		after(() => clamd.arreter());

		it("laisse passer un document, et reconnaît un virus", async () => {
			assert.equal(await passerAntivirus(await pdf(), clamd.adresse), "sain");
			assert.equal(await passerAntivirus(eicar(), clamd.adresse), "virus");
		});

		it("reçoit un gros document en entier", async () => {
			const gros = Buffer.concat([await photo(), Buffer.alloc(9_000_000, 1)]);
			assert.equal(await passerAntivirus(gros, clamd.adresse), "sain");
		});
	});
});
