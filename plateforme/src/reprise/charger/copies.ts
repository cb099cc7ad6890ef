import { finished } from "node:stream/promises";
import { getTableColumns, getTableName, type InferSelectModel, type Table } from "drizzle-orm";
import type pg from "pg";
import { from } from "pg-copy-streams";
import { enCopie, type Valeur } from "../../socle/index.server.ts";

/** Rows of a table on their way to it, in the text format of COPY. */
export class Copie<T extends Table, C extends string> {
	readonly #ordre: string;
	readonly #cles: readonly string[];
	#lignes: string[] = [];
	#taille = 0;

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
		this.#taille += texte.length;
		this.#lignes.push(texte);
	}

	/** Characters that wait. */
	get taille(): number {
		return this.#taille;
	}

	/** Hands over what waits: what is added later waits for the next time. */
	emporter(): (client: pg.ClientBase) => Promise<number> {
		const lignes = this.#lignes;
		this.#lignes = [];
		this.#taille = 0;
		return async (client) => {
			if (lignes.length === 0) return 0;
			const copie = client.query(from(this.#ordre));
			copie.end(`${lignes.join("\n")}\n`);
			await finished(copie);
			return lignes.length;
		};
	}
}
