import { eq } from "drizzle-orm";
import { ouvrir } from "../dossiers/essais.ts";
import { ajouterContact } from "../dossiers/index.server.ts";
import type { EtatContact } from "../dossiers/index.ts";
import { pourOrganisme } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import type { Bureau } from "./actes/examiner.ts";
import { recevoirCourriel } from "./actes/recevoir.ts";
import { courriels, jointes } from "./tables.ts";

/** A Wednesday at ten, an open day. */
export const acteur = plateforme("ici", new Date("2020-07-15T08:00:00Z"));

export const bureau: Bureau = {
	nous: ["documents@caf.exemple", "ne-pas-repondre@caf.exemple"],
	confiance: "mx.caf.exemple",
};

let suivant = 0;

/** What the trusted server writes above a message that it takes. */
export const trace = (domaine: string, issue = "pass") =>
	`Return-Path: <quelqu-un@${domaine}>
Received: from mail.${domaine} (mail.${domaine} [192.0.2.1]) by mx.caf.exemple (Postfix); Wed, 15 Jul 2020 09:59:00 +0200
Authentication-Results: mx.caf.exemple; dmarc=${issue} header.from=${domaine}
`;

interface Ecrit {
	de?: string;
	sujet?: string;
	texte?: string;
	entetes?: string;
	/** Parts beside the text, boundary « p ». */
	parts?: string[];
	id?: string;
}

/** A message as a mail program writes it; each one differs from the others. */
export function ecrire({
	de = "Inès Martin <ines@exemple.fr>",
	sujet = "Mes documents",
	texte = "Bonjour, voici ma quittance.",
	entetes = "",
	parts = [],
	id = `<m${++suivant}@exemple.fr>`,
}: Ecrit = {}): Buffer {
	const corps =
		parts.length === 0
			? `Content-Type: text/plain; charset=utf-8\n\n${texte}\n`
			: `Content-Type: multipart/mixed; boundary=p\n\n${[
					`Content-Type: text/plain; charset=utf-8\n\n${texte}`,
					...parts,
				]
					.map((part) => `--p\n${part}\n`)
					.join("")}--p--\n`;
	return Buffer.from(
		`${entetes}From: ${de}
To: documents@caf.exemple
Subject: ${sujet}
Date: Wed, 15 Jul 2020 09:58:00 +0200
${id ? `Message-ID: ${id}\n` : ""}MIME-Version: 1.0
${corps}`.replaceAll("\n", "\r\n"),
	);
}

export const part = (nom: string, type: string, contenu: Buffer | string, plus = "") =>
	`Content-Type: ${type}; name="${nom}"
Content-Disposition: attachment; filename="${nom}"
Content-Transfer-Encoding: base64
${plus}
${Buffer.from(contenu).toString("base64").replace(/.{76}/g, "$&\n")}`;

/** A picture set in the text, as mail programs do with a logo. */
export const incorporee = (nom: string, contenu: Buffer, type = "image/png") =>
	`Content-Type: multipart/related; boundary=r

--r
Content-Type: text/html

<p>Cordialement</p><img src="cid:logo@r">
--r
Content-Type: ${type}; name="${nom}"
Content-ID: <logo@r>
Content-Disposition: inline; filename="${nom}"
Content-Transfer-Encoding: base64

${contenu.toString("base64").replace(/.{76}/g, "$&\n")}
--r--`;

/** A PDF of one page, whose size and print change with what it says. */
export function pdf(dit = "quittance", taille = 0): Buffer {
	const objets = [
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>",
		`<< /Length ${dit.length + taille} >>\nstream\n${dit}${" ".repeat(taille)}\nendstream`,
	];
	let texte = "%PDF-1.4\n";
	const places = objets.map((objet, rang) => {
		const place = texte.length;
		texte += `${rang + 1} 0 obj\n${objet}\nendobj\n`;
		return place;
	});
	const xref = texte.length;
	texte += `xref\n0 5\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
	return Buffer.from(texte, "latin1");
}

export const recevoir = (brut: Buffer, par = acteur, comme = bureau) =>
	recevoirCourriel(par, comme, { brut, recuLe: par.quand });

export const lireLigne = async (courriel: number) => {
	const [ligne] = await pourOrganisme("ici", (tx) =>
		tx.select().from(courriels).where(eq(courriels.courriel, courriel)),
	);
	if (!ligne) throw new Error(`pas de courriel ${courriel}`);
	return ligne;
};

export const jointesDe = (courriel: number) =>
	pourOrganisme("ici", (tx) =>
		tx.select().from(jointes).where(eq(jointes.courriel, courriel)).orderBy(jointes.rang),
	);

/** A file whose e-mail address is in this state. */
export async function dossierDe(
	adresse: string,
	{ etat = "verifie" as EtatContact, qui = "Martin Inès 1984-03-12 demandeur" } = {},
): Promise<{ dossier: number; matricule: string }> {
	const ouvert = await ouvrir([qui]);
	const ajoute = await ajouterContact(acteur, ouvert.dossier, {
		nature: "courriel",
		valeur: adresse,
		etat,
	});
	if (!ajoute.ok) throw new Error(ajoute.motif);
	return ouvert;
}
