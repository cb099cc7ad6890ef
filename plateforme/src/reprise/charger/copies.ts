import { finished } from "node:stream/promises";
import { getTableColumns, getTableName, type InferSelectModel, type Table } from "drizzle-orm";
import type pg from "pg";
import { from } from "pg-copy-streams";
import { enCopie, type Valeur } from "../../socle/index.server.ts";

/** Bytes that a character takes at most in UTF-8. */
const PAR_CARACTERE = 3;
const DEBUT = 1 << 16;

/**
 * Rows of a table on their way to it, in the text format of COPY. They wait as bytes: kept as strings,
 * millions of them would cost more to the collector of garbage than to us.
 */
export class Copie<T extends Table, C extends string> {
	readonly #ordre: string;
	readonly #cles: readonly string[];
	#octets = Buffer.allocUnsafe(DEBUT);
	#taille = 0;
	#lignes = 0;

	/** `laissees`: columns that the database fills. `gelees`: the table was emptied by this transaction. */
	constructor(table: T, laissees: readonly C[], gelees: boolean) {
		const colonnes = Object.entries(getTableColumns(table)).filter(
			([cle]) => !laissees.includes(cle as C),
		);
		this.#cles = colonnes.map(([cle]) => cle);
		const noms = colonnes.map(([, { name }]) => name).join(", ");
		this.#ordre = `COPY ${getTableName(table)} (${noms}) FROM STDIN${gelees ? " (FREEZE)" : ""}`;
	}

	ajouter(ligne: Omit<InferSelectModel<T>, C>): void {
		const valeurs = ligne as Record<string, Valeur>;
		let texte = "";
		for (const cle of this.#cles) {
			if (texte) texte += "\t";
			texte += enCopie(valeurs[cle]);
		}
		texte += "\n";
		if (this.#taille + texte.length * PAR_CARACTERE > this.#octets.length) this.#agrandir();
		this.#taille += this.#octets.write(texte, this.#taille);
		this.#lignes++;
	}

	#agrandir(): void {
		const plus = Buffer.allocUnsafe(this.#octets.length * 2);
		this.#octets.copy(plus, 0, 0, this.#taille);
		this.#octets = plus;
	}

	/** Bytes that wait. */
	get taille(): number {
		return this.#taille;
	}

	/** Hands over what waits: what is added later waits for the next time. */
	emporter(): (client: pg.ClientBase) => Promise<number> {
		const octets = this.#octets.subarray(0, this.#taille);
		const lignes = this.#lignes;
		if (lignes > 0) this.#octets = Buffer.allocUnsafe(this.#octets.length);
		this.#taille = 0;
		this.#lignes = 0;
		return async (client) => {
			if (lignes === 0) return 0;
			const copie = client.query(from(this.#ordre));
			copie.end(octets);
			await finished(copie);
			return lignes;
		};
	}
}
