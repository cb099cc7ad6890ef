import type pg from "pg";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Passages } from "../base/passages.ts";
import type { Ligne } from "../ligne/lire-ligne.ts";
import type { Promettre } from "./promettre.ts";

/** One import under way: for whom, at what instant of the office, through what. */
export interface Chargement {
	client: pg.ClientBase;
	/** The transaction of the client, for the acts of other domains. */
	tx: Transaction;
	/** Who imports. */
	acteur: Acteur;
	organisme: string;
	quand: Date;
	numero: number;
	/** The office had no file when this import began: there is nothing to compare with. */
	vierge: boolean;
	passages: Passages;
	promettre: Promettre;
}

export interface LigneLue {
	numero: number;
	/** Of the line as it was written: the same again is left alone. */
	empreinte: string;
	ligne: Ligne;
}
