import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Detection, Foyer } from "droits";
import { communeDe } from "../../socle/index.ts";
import type { Ligne } from "./ligne.ts";

/** The simulated office, as prepared by `script/start`: read once, kept in memory. */
export interface Organisme {
	mois: string;
	nombreFoyers: number;
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
	const [foyers, detections] = await Promise.all(
		["foyers.ndjson", "droits-non-demandes.ndjson"].map(lireFichier),
	);
	if (!foyers || !detections) return undefined;
	const places = new Map<string, [debut: number, fin: number]>();
	const communes = new Map<string, string>();
	let mois = "";
	for (const [debut, fin] of lignesDe(foyers)) {
		const foyer = lireFoyer(foyers, debut, fin);
		places.set(foyer.id, [debut, fin]);
		communes.set(foyer.id, nomCommune(foyer));
		mois = foyer.mois;
	}
	const lignes: Ligne[] = [];
	for (const [debut, fin] of lignesDe(detections)) {
		const detection = JSON.parse(detections.toString("utf8", debut, fin)) as Detection;
		const interet = detection.probabilite * detection.gain_net_12_mois;
		lignes.push({ ...detection, commune: communes.get(detection.id) ?? "", interet });
	}
	return {
		mois,
		nombreFoyers: places.size,
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
