import { textesMandats } from "../../mandats/index.ts";
import { textesMessages } from "../../messages/index.ts";
import { textesCodes } from "../textes/codes.ts";
import { textesPremiereFois } from "../textes/premiere-fois.ts";

const phrases: Record<string, string> = {
	...textesMessages.refus,
	...textesMandats.refus,
	...textesCodes.refus,
	...textesPremiereFois.refus,
};

const AUTRE = "Rien n’a été enregistré. Recommencez, ou appelez-nous.";

/** Why it was refused, said to the person. */
export const direRefus = (motif: string): string => phrases[motif] ?? AUTRE;
