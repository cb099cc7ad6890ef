import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Detection, Foyer } from "droits";
import { communeDe, sansBareme } from "../../socle/index.ts";
import { textes } from "../textes.ts";
import type { Ligne } from "./ligne.ts";

export interface Ecartes {
	motif: string;
	foyers: number;
}

/** The simulated office, as prepared by `script/start`: read once, kept in memory. */
export interface Organisme {
	mois: string;
	/** Those that detection could read. */
	nombreFoyers: number;
	/** Those that it set aside, by reason, the most frequent first. */
	ecartes: Ecartes[];
	/** The first household: enough to know whose files these are. */
	premier: string;
	lignes: Ligne[];
	foyer(id: string): Foyer | undefined;
}

const LF = 10;
let lecture: Promise<Organisme | undefined> | undefined;

/** Nothing when no office is prepared; asked again, it looks again. */
export function lireOrganisme(): Promise<Organisme | undefined> {
	lecture ??= lire(process.env.DROIT_OUVERT_DONNEES || "donnees").then((organisme) => {
		if (!organisme) lecture = undefined;
		return organisme;
	});
	return lecture;
}

async function lire(dossier: string): Promise<Organisme | undefined> {
	const [foyers, detections, rejets] = await Promise.all(
		["foyers.ndjson", "droits-non-demandes.ndjson", "rejets.ndjson"].map(lireFichier),
	);
	if (!foyers || !detections) return undefined;
	const places = new Map<string, [debut: number, fin: number]>();
	const communes = new Map<string, string>();
	let mois = "";
	let nombre = 0;
	for (const [debut, fin] of lignesDe(foyers)) {
		const foyer = lireFoyer(foyers, debut, fin);
		places.set(foyer.id, [debut, fin]);
		communes.set(foyer.id, nomCommune(foyer));
		// Those set aside for their month do not date the others.
		if (!mois || !sansBareme(foyer.mois)) mois = foyer.mois;
		nombre++;
	}
	const lignes: Ligne[] = [];
	for (const [debut, fin] of lignesDe(detections)) {
		const detection = JSON.parse(detections.toString("utf8", debut, fin)) as Detection;
		const interet = detection.probabilite * detection.gain_net_12_mois;
		lignes.push({ ...detection, commune: communes.get(detection.id) ?? "", interet });
	}
	const ecartes = compterEcartes(rejets);
	return {
		mois,
		nombreFoyers: nombre - ecartes.reduce((total, { foyers }) => total + foyers, 0),
		ecartes,
		premier: places.keys().next().value ?? "",
		lignes,
		foyer(id) {
			const place = places.get(id);
			return place && lireFoyer(foyers, ...place);
		},
	};

	function lireFichier(nom: string): Promise<Buffer | undefined> {
		return readFile(join(dossier, nom)).catch((erreur: NodeJS.ErrnoException) => {
			if (erreur.code === "ENOENT") return undefined;
			throw erreur;
		});
	}
}

function compterEcartes(rejets: Buffer = Buffer.alloc(0)): Ecartes[] {
	const parMotif = new Map<string, number>();
	for (const [debut, fin] of lignesDe(rejets)) {
		const rejet = JSON.parse(rejets.toString("utf8", debut, fin)) as Record<string, string>;
		const motif = rejet.champ === "mois" ? textes.nonExamines.horsBareme : rejet.motif;
		parMotif.set(motif, (parMotif.get(motif) ?? 0) + 1);
	}
	return [...parMotif]
		.map(([motif, foyers]) => ({ motif, foyers }))
		.sort((a, b) => b.foyers - a.foyers);
}

function* lignesDe(contenu: Buffer): Generator<[debut: number, fin: number]> {
	for (let debut = 0; debut < contenu.length; ) {
		const saut = contenu.indexOf(LF, debut);
		const fin = saut < 0 ? contenu.length : saut;
		if (fin > debut) yield [debut, fin];
		debut = fin + 1;
	}
}

const lireFoyer = (contenu: Buffer, debut: number, fin: number) =>
	JSON.parse(contenu.toString("utf8", debut, fin)) as Foyer;

function nomCommune({ logement }: Foyer): string {
	const code = logement?.code_commune;
	return code ? (communeDe(code)?.nom ?? code) : "";
}
