import { SUJETS, type Sujet } from "./sujets.ts";

/** The help, to read or to listen to, of an online procedure. */
export const aideDe = (demarche: string): Pick<Sujet, "sujet" | "titre"> | undefined =>
	SUJETS.find(({ demarches }) => demarches?.includes(demarche));

/** The online procedures that the helps explain. */
export const demarchesExpliquees = (): string[] =>
	SUJETS.flatMap(({ demarches }) => demarches ?? []);
