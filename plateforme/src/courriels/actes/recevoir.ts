import { fichiersDesPieces } from "../../pieces/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { empreinteDe } from "../lecture/empreinte.ts";
import { type Inscrit, noterSiConnu, type Recu } from "./connu.ts";
import { type Bureau, examiner } from "./examiner.ts";
import { inscrire } from "./inscrire.ts";

/**
 * Takes one message: kept, read, then written with its sollicitation, its documents and its receipt in
 * one transaction. Taken again, by whoever and at whatever moment the first was cut, it changes nothing.
 */
export async function recevoirCourriel(
	acteur: Acteur,
	bureau: Bureau,
	recu: Recu,
	etape: (nom: "garde" | "lu" | "inscrit") => unknown = () => {},
): Promise<Inscrit> {
	const empreinte = empreinteDe(recu.brut);
	const connu = await pourOrganisme(acteur.organisme, (tx) =>
		noterSiConnu(tx, acteur, empreinte, recu.passage),
	);
	if (connu !== undefined) return { courriel: connu, deja: true };
	const garde = await garder(acteur, recu.brut);
	await etape("garde");
	const examen = await examiner(acteur, bureau, recu);
	await etape("lu");
	const inscrit = await pourOrganisme(acteur.organisme, (tx) =>
		inscrire(tx, acteur, { ...recu, ...examen, empreinte, garde }),
	);
	await etape("inscrit");
	return inscrit;
}

/** Whole and encrypted, before anything is said of it; nothing of an empty one. */
async function garder({ organisme }: Acteur, brut: Buffer): Promise<string | null> {
	const depot = await fichiersDesPieces().deposer(organisme, [brut], Number.POSITIVE_INFINITY);
	return depot.ok ? depot.empreinte : null;
}
