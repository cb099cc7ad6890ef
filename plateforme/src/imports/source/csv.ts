import { hash } from "node:crypto";
import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { assembler, type Rangee } from "./assembler.ts";
import type { Mapping } from "./mapping.ts";
import { nommerColonnes } from "./nommer-colonnes.ts";
import type { Recu } from "./recu.ts";

/** The text is not in the encoding that was said. */
export class MauvaisEncodage extends Error {}

interface Enregistrement {
	record: string[];
	info: { lines: number };
}

/** Each file of an extract, from its row or from the rows of its persons, which follow each other. */
export async function* lireCsv(
	octets: AsyncIterable<Buffer>,
	mapping: Mapping,
): AsyncGenerator<Recu> {
	const colonneMatricule =
		mapping.colonnes.find(({ champ }) => champ === "matricule")?.colonne ?? "";
	let groupe: Rangee[] = [];
	let debut = 0;
	const rendre = (): Recu[] => {
		if (groupe.length === 0) return [];
		const assemblee = assembler(groupe, mapping);
		groupe = [];
		if (!assemblee.ok) return [{ numero: debut, champ: assemblee.champ, motif: assemblee.motif }];
		const empreinte = hash("sha256", JSON.stringify(assemblee.brut), "base64url");
		return [{ numero: debut, empreinte, brut: assemblee.brut }];
	};
	for await (const lue of rangees(octets, mapping)) {
		if ("motif" in lue) {
			yield* rendre();
			yield lue;
			continue;
		}
		const suite =
			mapping.ligne === "personne" &&
			groupe[0]?.[colonneMatricule] === lue.rangee[colonneMatricule] &&
			lue.rangee[colonneMatricule];
		if (!suite) {
			yield* rendre();
			debut = lue.numero;
		}
		groupe.push(lue.rangee);
	}
	yield* rendre();
}

type Lue = { numero: number; rangee: Rangee } | { numero: number; champ: string; motif: string };

async function* rangees(octets: AsyncIterable<Buffer>, mapping: Mapping): AsyncGenerator<Lue> {
	let entetes: string[] | undefined;
	let ligne = 0;
	for await (const { record, info } of enregistrements(octets, mapping)) {
		// The row begins after the end of the one before: a quoted text may hold line breaks.
		const numero = ligne + 1;
		ligne = info.lines;
		if (!entetes) {
			entetes = nommerColonnes(record);
			continue;
		}
		if (record.length !== entetes.length) {
			const motif = `cette ligne a ${record.length} colonnes au lieu de ${entetes.length} : vérifiez les séparateurs et les guillemets`;
			yield { numero, champ: "", motif };
			continue;
		}
		yield { numero, rangee: Object.fromEntries(entetes.map((nom, i) => [nom, record[i] ?? ""])) };
	}
}

/** First columns and rows, for someone who has to say what they mean. */
export async function premieresRangees(
	octets: AsyncIterable<Buffer>,
	mapping: Pick<Mapping, "encodage" | "separateur">,
	combien: number,
): Promise<{ colonnes: string[]; exemples: string[][] }> {
	const lues: string[][] = [];
	for await (const { record } of enregistrements(octets, mapping)) {
		lues.push(record);
		if (lues.length > combien) break;
	}
	const [entete = [], ...exemples] = lues;
	return { colonnes: nommerColonnes(entete), exemples };
}

function enregistrements(
	octets: AsyncIterable<Buffer>,
	{ encodage, separateur }: Pick<Mapping, "encodage" | "separateur">,
): AsyncIterable<Enregistrement> {
	const lecteur = parse({
		delimiter: separateur,
		bom: true,
		info: true,
		relax_quotes: true,
		relax_column_count: true,
		skip_empty_lines: true,
		max_record_size: 1_000_000,
	});
	const texte = Readable.from(decoder(octets, encodage));
	texte.on("error", (erreur) => lecteur.destroy(erreur));
	return texte.pipe(lecteur);
}

async function* decoder(octets: AsyncIterable<Buffer>, encodage: Mapping["encodage"]) {
	const decodeur = new TextDecoder(encodage, { fatal: true });
	try {
		for await (const morceau of octets) yield decodeur.decode(morceau, { stream: true });
		yield decodeur.decode();
	} catch (erreur) {
		if ((erreur as NodeJS.ErrnoException).code !== "ERR_ENCODING_INVALID_ENCODED_DATA")
			throw erreur;
		throw new MauvaisEncodage(encodage);
	}
}
