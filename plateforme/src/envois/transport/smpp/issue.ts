import type { Remise } from "../transporteur.ts";

/** SMPP 3.4, 5.1.3 (command_status). */
const DEBORDES = new Set([0x14, 0x58]);
const DESTINATAIRE = new Set([0x0b]);
const MESSAGE = new Set([0x01, 0x43, 0x61, 0x62]);
/** Not bound, refused source, wrong types: the next message would meet the same answer. */
const REGLAGE = new Set([0x04, 0x05, 0x0a, 0x0d, 0x0e, 0x0f, 0x48, 0x49, 0x50, 0x51, 0x53]);

/** The network asks us to slow down. */
export const deborde = (statut: number): boolean => DEBORDES.has(statut);

export function issueDuStatut(statut: number): Remise {
	const reponse = `SMPP 0x${statut.toString(16).padStart(8, "0")}`;
	if (DESTINATAIRE.has(statut)) return { sort: "refuse", reponse, injoignable: true };
	if (MESSAGE.has(statut)) return { sort: "refuse", reponse };
	return { sort: "plus-tard", reponse, panne: REGLAGE.has(statut) };
}
