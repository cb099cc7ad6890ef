import { finished } from "node:stream/promises";
import type pg from "pg";
import { from } from "pg-copy-streams";
import { enCopie, type Valeur } from "../../socle/index.server.ts";

export interface Forme {
	/** Column and type, in order. */
	colonnes: readonly (readonly [nom: string, type: string])[];
	/** What makes two rows the same one. */
	cle: readonly string[];
	/** What is rewritten when the row is there already; nothing: the row is left as it is. */
	change?: readonly string[];
	/** Rewrites only where this holds. */
	quand?: string;
	/** Named by others than us: a row may be there although its file is new. */
	partagee?: true;
	/** An expression in place of a column of the passage. */
	calcul?: Readonly<Record<string, string>>;
}

/**
 * Rows on their way to a table: row-level security refuses COPY into it, so they are copied into a
 * temporary table of the transaction, and inserted from there under the same policies as any act.
 */
export class Passage {
	readonly #table: string;
	readonly #forme: Forme;
	#lignes: string[] = [];
	#plein = false;

	constructor(table: string, forme: Forme) {
		this.#table = table;
		this.#forme = forme;
	}

	get creation(): string {
		const colonnes = this.#forme.colonnes.map(([nom, type]) => `${nom} ${type}`);
		return `CREATE TEMP TABLE passage_${this.#table} (${colonnes.join(", ")}) ON COMMIT DROP`;
	}

	ajouter(...valeurs: Valeur[]): void {
		this.#lignes.push(valeurs.map(enCopie).join("\t"));
	}

	/**
	 * Leaves its rows in the passage, for `vider`. `neuves`: no row can be there already, so none is
	 * looked for. What `rend` names, of the rows written, once each.
	 */
	async verser(
		client: pg.ClientBase,
		organisme: string,
		{ neuves = false, rend }: { neuves?: boolean; rend?: string } = {},
	): Promise<number[]> {
		if (this.#lignes.length === 0) return [];
		const copie = client.query(from(`COPY passage_${this.#table} FROM STDIN`));
		copie.end(`${this.#lignes.join("\n")}\n`);
		this.#lignes = [];
		this.#plein = true;
		await finished(copie);
		const insertion = this.#insertion(neuves && !this.#forme.partagee);
		const { rows } = await client.query(
			rend
				? `WITH faites AS (${insertion} RETURNING ${rend}) SELECT DISTINCT ${rend}::float8 AS n FROM faites`
				: insertion,
			[organisme],
		);
		return rows.map(({ n }) => n);
	}

	/** What was written is not written again: all the tables at once, since each order has its price. */
	static async vider(client: pg.ClientBase, passages: readonly Passage[]): Promise<void> {
		const pleins = passages.filter((passage) => passage.#plein);
		if (pleins.length === 0) return;
		await client.query(`TRUNCATE ${pleins.map((p) => `passage_${p.#table}`).join(", ")}`);
		for (const passage of pleins) passage.#plein = false;
	}

	#insertion(neuves: boolean): string {
		const { colonnes, cle, change, quand, calcul = {} } = this.#forme;
		const noms = colonnes.map(([nom]) => nom);
		const lues = noms.map((nom) => calcul[nom] ?? `p.${nom}`);
		const insertion = `INSERT INTO ${this.#table} AS t (organisme, ${noms.join(", ")}) OVERRIDING SYSTEM VALUE
			SELECT $1, ${lues.join(", ")} FROM passage_${this.#table} p`;
		if (neuves) return insertion;
		const suite = change
			? `DO UPDATE SET ${change.map((nom) => `${nom} = EXCLUDED.${nom}`).join(", ")}${quand ? ` WHERE ${quand}` : ""}`
			: "DO NOTHING";
		return `${insertion} ON CONFLICT (organisme, ${cle.join(", ")}) ${suite}`;
	}
}
