import { createHash } from "node:crypto";
import { finDesEntetes, lireEntetes } from "./entetes.ts";

/** What the author writes; what servers add on the way differs at each delivery. */
const DE_L_AUTEUR = new Set([
	"from",
	"to",
	"cc",
	"subject",
	"date",
	"message-id",
	"content-type",
	"content-transfer-encoding",
]);

/**
 * The print by which a message is known again: read twice, delivered twice, or found in a mailbox that
 * was built again. A Message-ID alone would let anyone have a message taken for another.
 */
export function empreinteDe(brut: Buffer): Buffer {
	const hache = createHash("sha256");
	for (const [nom, valeur] of lireEntetes(brut))
		if (DE_L_AUTEUR.has(nom)) hache.update(`${nom}:${valeur}\n`);
	return hache
		.update("\n")
		.update(brut.subarray(finDesEntetes(brut)))
		.digest();
}
