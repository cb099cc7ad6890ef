import fc from "fast-check";
import { pdf } from "./essai.fixture.ts";
import { composerTnef } from "./lecture/tnef.fixture.ts";

/** E-mails as nobody should write them: what programs, networks and ill will make of them. */

const ligne = (max = 60) =>
	fc.oneof(
		fc.string({ maxLength: max, unit: "binary" }),
		fc.string({ maxLength: max }),
		fc.constantFrom(
			"=?utf-8?B?////?=",
			"=?iso-8859-1?Q?=C9t=E9?=",
			"=?x?Z?y?=",
			"a".repeat(2_000),
			"\u202efdp.exe",
			"../../etc/passwd",
			"<script>alert(1)</script>",
			"'; DROP TABLE courriels; --",
			"",
		),
	);
/** One line: what would make a second header is for the headers below. */
const champ = (max?: number) => ligne(max).map((texte) => texte.replace(/[\r\n]+/g, " "));

const entete = fc.oneof(
	fc.tuple(fc.constantFrom("Subject", "Date", "Reply-To", "Sender", "X-Test"), champ()),
	fc.tuple(
		fc.constantFrom("Auto-Submitted", "Precedence", "Return-Path", "List-Id", "X-Autoreply"),
		fc.constantFrom("no", "auto-replied", "bulk", "<>", "yes", "auto-generated; x"),
	),
	fc.tuple(
		fc.constantFrom("In-Reply-To", "References", "Message-ID"),
		fc.oneof(
			champ(),
			fc.constantFrom("<1@ici.droit-ouvert>", "<99999999999@ici.droit-ouvert>", "<>"),
		),
	),
	fc.tuple(
		fc.constant("Received"),
		fc.constantFrom("from x by mx.caf.exemple; hier", "by", "from a\r\n\tby b"),
	),
	fc.tuple(
		fc.constant("Authentication-Results"),
		fc.constantFrom(
			"mx.caf.exemple; dmarc=pass header.from=victime.exemple",
			"mx.caf.exemple; spf=pass smtp.mailfrom=victime.exemple; dkim=pass header.d=victime.exemple",
			"mx.caf.exemple 1; dmarc=pass ((((",
			"autre; dmarc=pass header.from=victime.exemple",
		),
	),
);

const charset = fc.constantFrom(
	"utf-8",
	"iso-8859-1",
	"utf-16",
	"utf-7",
	"klingon",
	"",
	"x-user-defined",
);
const transfert = fc.constantFrom(
	"7bit",
	"8bit",
	"base64",
	"quoted-printable",
	"uuencode",
	"binary",
	"?",
);

const contenu = fc.oneof(
	{ weight: 3, arbitrary: fc.uint8Array({ maxLength: 400 }).map((octets) => Buffer.from(octets)) },
	{
		weight: 2,
		arbitrary: fc.string({ maxLength: 20 }).map((dit) => pdf(dit.replace(/[^a-z]/gi, ""))),
	},
	{
		weight: 1,
		arbitrary: fc
			.tuple(champ(30), fc.uint8Array({ maxLength: 50 }), fc.nat(400))
			.map(([nom, octets, coupe]) =>
				composerTnef([{ nom: "A.PDF", long: nom || "a", contenu: Buffer.from(octets) }]).subarray(
					0,
					400 - coupe,
				),
			),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			Buffer.alloc(0),
			Buffer.from("%PDF-1.4 /JS"),
			Buffer.from("\xff\xd8\xff\xe0", "latin1"),
		),
	},
);

const type = fc.constantFrom(
	"text/plain",
	"text/html",
	"application/pdf",
	"image/png",
	"image/jpeg",
	"application/ms-tnef",
	"message/rfc822",
	"message/delivery-status",
	"application/octet-stream",
	"text/calendar",
	"multipart/mixed",
	"rien",
	"",
);

interface Part {
	type: string;
	corps: Buffer;
}

const feuille: fc.Arbitrary<Part> = fc
	.record({
		type,
		charset,
		transfert,
		nom: champ(40),
		octets: contenu,
		joint: fc.boolean(),
		cid: fc.boolean(),
	})
	.map(({ type: annonce, charset: jeu, transfert: comme, nom, octets, joint, cid }) => {
		const corps =
			comme === "base64"
				? Buffer.from(octets.toString("base64").replace(/.{76}/g, "$&\r\n"))
				: octets;
		const lignes = [
			`Content-Type: ${annonce}; charset="${jeu}"; name="${nom}"`,
			`Content-Transfer-Encoding: ${comme}`,
			...(joint
				? [
						`Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(nom.toWellFormed())}`,
					]
				: []),
			...(cid ? ["Content-ID: <logo@r>", "Content-Disposition: inline"] : []),
		];
		return {
			type: annonce,
			corps: Buffer.concat([Buffer.from(`${lignes.join("\r\n")}\r\n\r\n`), corps]),
		};
	});

const { arbre } = fc.letrec<{ arbre: Part }>((noeud) => ({
	arbre: fc.oneof(
		{ maxDepth: 4, depthSize: "small" },
		feuille,
		fc
			.record({
				parts: fc.array(noeud("arbre"), { maxLength: 4 }),
				frontiere: fc.constantFrom("p", "p", "=_x", "", "une frontière", "a".repeat(80)),
				ferme: fc.boolean(),
				sorte: fc.constantFrom(
					"mixed",
					"related",
					"alternative",
					"report; report-type=delivery-status",
					"signed",
				),
			})
			.map(({ parts, frontiere, ferme, sorte }) => ({
				type: "multipart",
				corps: Buffer.concat([
					Buffer.from(`Content-Type: multipart/${sorte}; boundary="${frontiere}"\r\n\r\n`),
					...parts.flatMap(({ corps }) => [
						Buffer.from(`--${frontiere}\r\n`),
						corps,
						Buffer.from("\r\n"),
					]),
					Buffer.from(ferme ? `--${frontiere}--\r\n` : ""),
				]),
			})),
	),
}));

/** Cut, repeated, with a byte changed, with the line ends of another system. */
const blessure = fc.oneof(
	{ weight: 5, arbitrary: fc.constant((brut: Buffer) => brut) },
	{
		weight: 1,
		arbitrary: fc
			.nat(100)
			.map((cent) => (brut: Buffer) => brut.subarray(0, (brut.length * cent) / 100)),
	},
	{
		weight: 1,
		arbitrary: fc.tuple(fc.nat(), fc.nat(255)).map(([ou, octet]) => (brut: Buffer) => {
			const change = Buffer.from(brut);
			if (change.length > 0) change[ou % change.length] = octet;
			return change;
		}),
	},
	{
		weight: 1,
		arbitrary: fc
			.constantFrom("\n", "\r", "\r\r\n")
			.map(
				(fin) => (brut: Buffer) =>
					Buffer.from(brut.toString("latin1").replaceAll("\r\n", fin), "latin1"),
			),
	},
);

export const AUTEURS = [
	"Victime <ines@victime.exemple>",
	"ines@victime.exemple, autre@victime.exemple",
	"ines@victime.exemple <x@pirate.exemple>",
	"Inès Témoin-Victime <x@pirate.exemple>",
	"MAILER-DAEMON@relais.exemple",
	"documents@caf.exemple",
	"=?utf-8?Q?In=C3=A8s?= <INES@Victime.Exemple>",
	"",
	"pas une adresse",
];

export interface Tirage {
	/** What the trusted server found, written above by it alone. */
	verdict: "pass" | "fail" | "none";
	brut: Buffer;
}

export const tirage: fc.Arbitrary<Tirage> = fc
	.record({
		verdict: fc.constantFrom("pass", "fail", "none"),
		auteur: fc.oneof(fc.constantFrom(...AUTEURS), champ()),
		entetes: fc.array(entete, { maxLength: 6 }),
		arbre,
		blesser: blessure,
	})
	.map(({ verdict, auteur, entetes, arbre: { corps }, blesser }) => {
		const dessus = `Received: from dehors by mx.caf.exemple; Wed, 15 Jul 2020 10:00:00 +0200\r\nAuthentication-Results: mx.caf.exemple; dmarc=${verdict} header.from=victime.exemple; spf=none; dkim=none\r\nReceived: from plus loin by dehors; avant\r\n`;
		const ecrit = Buffer.concat([
			Buffer.from(
				`From: ${auteur}\r\n${entetes.map(([nom, valeur]) => `${nom}: ${valeur}\r\n`).join("")}`,
			),
			corps,
		]);
		return {
			verdict: verdict as Tirage["verdict"],
			brut: Buffer.concat([Buffer.from(dessus), blesser(ecrit)]),
		};
	});
