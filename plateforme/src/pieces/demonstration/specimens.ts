import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { sql } from "drizzle-orm";
import sharp from "sharp";
import { pourOrganisme } from "../../socle/index.server.ts";
import { plateforme } from "../../socle/index.ts";
import { recevoirPiece } from "../actes/recevoir.ts";
import { pieces } from "../tables.ts";

const SIMULE = "SPÉCIMEN SIMULÉ";

/** A card that no one could take for a true one. */
const carte = (titre: string, ligne: string, fond: string): Promise<Buffer> =>
	sharp(
		Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="640">
			<rect width="1000" height="640" fill="${fond}"/>
			<rect x="40" y="40" width="920" height="560" rx="30" fill="white" stroke="#17252b" stroke-width="4"/>
			<g font-family="DejaVu Sans, Liberation Sans, sans-serif" fill="#17252b">
				<text x="90" y="140" font-size="50" font-weight="bold">${titre}</text>
				<text x="90" y="230" font-size="36">${ligne}</text>
				<text x="90" y="540" font-size="60" fill="#a3302a" font-weight="bold">${SIMULE}</text>
			</g></svg>`),
	)
		.jpeg({ quality: 80 })
		.toBuffer();

async function quittance(): Promise<Buffer> {
	const document = await PDFDocument.create();
	const police = await document.embedFont(StandardFonts.Helvetica);
	for (const [rang, lignes] of [
		[
			"Quittance de loyer",
			"Logement : la tour penchée, 3e étage gauche",
			"Loyer : douze haricots magiques",
		],
		["Au verso", "Le propriétaire est un chat. Il a signé de la patte."],
	].entries()) {
		const page = document.addPage([595, 842]);
		for (const [i, ligne] of [SIMULE, ...lignes].entries())
			page.drawText(ligne, { x: 60, y: 740 - i * 46, size: i === 0 ? 30 : 20, font: police });
		page.drawText(`Page ${rang + 1}`, { x: 60, y: 60, size: 14, font: police });
	}
	return Buffer.from(await document.save());
}

/**
 * A few documents of a simulated office, so that its queue is not empty: one of a known file, two to be
 * merged from an e-mail, one whose file is to be guessed. Nothing where some are already.
 */
export async function deposerSpecimens(organisme: string, quand: Date): Promise<number> {
	const acteur = plateforme(organisme, quand);
	const dossiers = await pourOrganisme(organisme, async (tx) => {
		if ((await tx.$count(pieces)) > 0) return undefined;
		const { rows } = await tx.execute<{ dossier: number; matricule: string; nom: string }>(sql`
			SELECT d.dossier::int, d.matricule, p.prenom || ' ' || p.nom AS nom FROM dossiers d
			JOIN membres m ON m.organisme = d.organisme AND m.dossier = d.dossier AND m.role = 'demandeur'
				AND m.jusqua IS NULL
			JOIN personnes p ON p.organisme = m.organisme AND p.personne = m.personne
			WHERE d.organisme = ${organisme} AND d.protection IS NULL AND d.etat = 'ouvert'
			ORDER BY d.dossier LIMIT 3`);
		return rows;
	});
	const [a, b, c] = dossiers ?? [];
	if (!a || !b || !c) return 0;
	const annonce = "image/jpeg";
	await recevoirPiece(acteur, {
		nom: "quittance_octobre.pdf",
		contenu: await quittance(),
		canal: "courrier",
		dossier: a.dossier,
	});
	const courriel = { canal: "courriel", demandeur: b.nom, annonce } as const;
	const recto = await recevoirPiece(acteur, {
		...courriel,
		nom: "CNI recto.jpg",
		contenu: await carte("République des Essais", "Carte d’identité, recto", "#e6f0ef"),
	});
	await recevoirPiece(acteur, {
		...courriel,
		nom: "IMG_2042.jpg",
		contenu: await carte("République des Essais", "Carte d’identité, verso", "#fff3d6"),
		sollicitation: recto.ok ? recto.sollicitation : undefined,
	});
	await recevoirPiece(acteur, {
		nom: `RIB ${c.matricule}.jpg`,
		annonce,
		contenu: await carte("Banque des Bons Comptes", "FR00 0000 0000 0000 0000 0000 000", "#f1eee6"),
		canal: "courriel",
	});
	return 4;
}
