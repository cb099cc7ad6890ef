import { createRequire } from "node:module";
import {
	type Jour,
	jourDe,
	jourEnToutesLettres,
	type OrganismePresente,
} from "../../socle/index.ts";
import { numeroDe } from "../demande.ts";
import type { DemandeLue } from "../lectures/demandes.ts";
import { textesPages } from "../textes/pages.ts";

const { recu: textes } = textesPages;
const MARGE = 56;

const require = createRequire(import.meta.url);
const police = (nom: string) => require.resolve(`dejavu-fonts-ttf/ttf/${nom}.ttf`);

/**
 * The receipt to keep: number, day, date promised, and every word that was sent. Nothing before it is sent.
 * `aidant` sent it with a mandate: it is marked so, for the person as for them.
 */
export async function imprimerRecu(
	{ demande, promesse }: DemandeLue,
	organisme: Pick<OrganismePresente, "nom" | "coordonnees">,
	aidant?: string,
): Promise<Buffer | undefined> {
	const { lu, envoyeeLe } = demande;
	if (!lu || !envoyeeLe) return undefined;
	const envoi = jourDe(envoyeeLe);
	const numero = numeroDe(demande.demande as number, envoi);
	const { default: PDFDocument } = await import("pdfkit");
	const document = new PDFDocument({
		size: "A4",
		margin: MARGE,
		lang: "fr-FR",
		displayTitle: true,
		tagged: true,
		pdfVersion: "1.7",
		info: {
			Title: textes.page(numero),
			Author: organisme.nom,
			...(aidant && { Subject: `${textes.assistee} ${aidant}` }),
		},
	});
	document.registerFont("texte", police("DejaVuSans"));
	document.registerFont("gras", police("DejaVuSans-Bold"));
	const morceaux: Buffer[] = [];
	document.on("data", (morceau) => morceaux.push(morceau));
	const fini = new Promise((resolve) => document.on("end", resolve));
	const dire = (texte: string, corps = 10) =>
		document.font("texte").fontSize(corps).text(texte, { lineGap: 2 });
	const titrer = (texte: string, corps = 12) =>
		document.moveDown(0.8).font("gras").fontSize(corps).text(texte).moveDown(0.3);

	document.font("gras").fontSize(11).text(organisme.nom);
	if (organisme.coordonnees) dire(organisme.coordonnees.telephone, 9);
	titrer(lu.titre, 16);
	for (const [nom, valeur] of faits(numero, envoi, promesse, aidant))
		dire(`${nom} : ${valeur}`, 11);
	if (lu.pieces.length > 0) {
		titrer(textes.pieces);
		for (const piece of lu.pieces) dire(`• ${piece}`);
	}
	titrer(textes.suites);
	for (const suite of lu.suites) dire(`• ${suite}`);
	titrer(textes.envoye);
	for (const { titre, reponse } of lu.reponses) {
		document.moveDown(0.4).font("gras").fontSize(10).text(titre);
		for (const ligne of reponse.filter(Boolean)) dire(ligne);
	}
	document.moveDown(1);
	dire(lu.declaration, 9);
	document.end();
	await fini;
	return Buffer.concat(morceaux);
}

function faits(
	numero: string,
	envoi: Jour,
	promesse: Jour | null,
	aidant: string | undefined,
): [string, string][] {
	return [
		[textes.numero, numero],
		[textes.le, jourEnToutesLettres(envoi)],
		...(aidant ? ([[textes.assistee, aidant]] as [string, string][]) : []),
		...(promesse ? ([[textes.promesse, jourEnToutesLettres(promesse)]] as [string, string][]) : []),
	];
}
