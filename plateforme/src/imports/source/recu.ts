import type { Faute } from "../ligne/lire-ligne.ts";

/** What a file gives, entry by entry: something to read as a line, or why it is not. */
export type Recu =
	| { numero: number; empreinte: string; brut: unknown }
	| ({ numero: number; empreinte?: undefined } & Faute);
