import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type LieuPublic, lieuxPublics } from "../identite/index.server.ts";
import { fichierDuRapport, lireRapport } from "../indicateurs/index.server.ts";
import { jourDe } from "../socle/index.ts";
import { Empechement, installerBase, ouvrirBase, rejoindreBase } from "../socle/operateur.ts";

const usage =
	"Usage : droit-ouvert rapport --annee ANNEE --sortie FICHIER [--organisme ID]\nExemple : droit-ouvert rapport --annee 2020 --sortie rapport.html";

/** Writes the report of a year in one file that needs nothing else. */
export async function rapport(donnees: string, mots: string[]): Promise<void> {
	const { annee, sortie, organisme } = lireOptions(mots);
	const acces = await rejoindreBase(donnees, "rapport");
	const base = ouvrirBase(acces.application, 1);
	installerBase(base);
	try {
		const lieu = choisir(await lieuxPublics(), organisme);
		const au = jourDe(lieu.quand);
		if (annee > Number(au.slice(0, 4)))
			throw new Empechement(`L’année ${annee} n’a pas commencé : nous sommes le ${au} ici.`);
		const donneesDuRapport = await lireRapport(lieu.organisme, annee, au);
		writeFileSync(sortie, await fichierDuRapport(donneesDuRapport));
		console.log(`Le rapport de ${annee} (${lieu.organisme.nom}) est écrit dans ${sortie}.`);
	} finally {
		installerBase(undefined);
		await base.fermer();
		await acces.arreter();
	}
}

function lireOptions(mots: string[]) {
	try {
		const { values } = parseArgs({
			args: mots,
			options: {
				annee: { type: "string" },
				sortie: { type: "string" },
				organisme: { type: "string" },
			},
		});
		const { annee = "", sortie, organisme } = values;
		if (/^20\d\d$/.test(annee) && sortie) return { annee: Number(annee), sortie, organisme };
	} catch {}
	throw new Empechement(usage);
}

function choisir(lieux: LieuPublic[], id: string | undefined): LieuPublic {
	const choisi = id
		? lieux.find(({ organisme }) => organisme.organisme === id)
		: lieux.length === 1 && lieux[0];
	if (choisi) return choisi;
	const connus = lieux.map(({ organisme }) => organisme.organisme).join(", ");
	if (lieux.length === 0) throw new Empechement("Aucun organisme n’est encore ouvert ici.");
	throw new Empechement(
		id
			? `L’organisme « ${id} » n’existe pas ici : ${connus}.`
			: `Plusieurs organismes sont ici : choisissez avec --organisme (${connus}).`,
	);
}
