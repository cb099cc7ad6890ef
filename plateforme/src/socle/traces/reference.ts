import { AsyncLocalStorage } from "node:async_hooks";
import { randomInt } from "node:crypto";

const place = globalThis as { [cle: symbol]: AsyncLocalStorage<string> | undefined };
const cle = Symbol.for("droit-ouvert.reference");
place[cle] ??= new AsyncLocalStorage<string>();
const requete = place[cle];

/** Neither vowel nor look-alike: it is read aloud on the phone. */
const lettres = "BCDFGHJKLMNPQRSTVWXZ23456789";

/** « 7KXD-93MP »: of one request, in the logs and on the page that says it failed. */
export function tirerReference(): string {
	const tirees = Array.from({ length: 8 }, () => lettres[randomInt(lettres.length)]).join("");
	return `${tirees.slice(0, 4)}-${tirees.slice(4)}`;
}

export const avecReference = <T>(reference: string, act: () => T): T => requete.run(reference, act);
export const referenceCourante = (): string | undefined => requete.getStore();
