import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import pg from "pg";
import {
	Empechement,
	enTetes,
	installerBase,
	lireTetesPubliees,
	organismesConnus,
	ouvrirBase,
	rejoindreBase,
	type TetePubliee,
	textesJournal,
	verifierJournal,
} from "../socle/operateur.ts";

/** Checks the chain of each office against the heads kept in the data folder, or brought from elsewhere. */
export async function journal(donnees: string, mots: string[]): Promise<void> {
	const { organisme, tete } = lireOptions(mots);
	const apportees = tete ? lireTetesApportees(tete) : [];
	const acces = await rejoindreBase(donnees, "journal");
	const base = ouvrirBase(acces.application, 1);
	installerBase(base);
	const client = new pg.Client(acces.proprietaire);
	try {
		const connus = await organismesConnus();
		if (organisme && !connus.includes(organisme))
			throw new Empechement(
				`L’organisme « ${organisme} » n’existe pas ici : ${connus.join(", ")}.`,
			);
		await client.connect();
		for (const chacun of organisme ? [organisme] : connus) {
			const siennes = apportees.filter((t) => (t.organisme ?? chacun) === chacun);
			const attendues = [...lireTetesPubliees(donnees, chacun), ...siennes];
			const constat = await verifierJournal(client, chacun, attendues);
			console.log(textesJournal.verifier.constat(constat, attendues.length));
			if (constat.rupture) process.exitCode = 1;
		}
	} finally {
		await client.end();
		await base.fermer();
		await acces.arreter();
	}
}

function lireOptions(mots: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: mots,
			allowPositionals: true,
			options: { organisme: { type: "string" }, tete: { type: "string" } },
		});
		if (positionals.join(" ") === "verifier") return values;
	} catch {}
	throw new Empechement(
		"Usage : droit-ouvert journal verifier [--organisme X] [--tete FICHIER ou rang:empreinte]",
	);
}

/** « 120:9f86d0… », or a copy of the file of heads, or of what `/journal/tete.txt` said. */
function lireTetesApportees(tete: string): Pick<TetePubliee, "rang" | "empreinte" | "organisme">[] {
	const [, rang, empreinte = ""] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(tete) ?? [];
	if (rang) return [{ rang: Number(rang), empreinte: empreinte.toLowerCase() }];
	let texte: string;
	try {
		texte = readFileSync(tete, "utf8");
	} catch {
		throw new Empechement(
			`« ${tete} » n’est ni un fichier lisible, ni une tête de la forme rang:empreinte.`,
		);
	}
	const tetes = enTetes(texte);
	if (tetes.length === 0) throw new Empechement(`Le fichier ${tete} ne contient aucune tête.`);
	return tetes;
}
