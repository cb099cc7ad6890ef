/** Times of one page, in milliseconds. */
export class Mesures {
	readonly #temps = new Map<string, number[]>();
	readonly #refus = new Map<string, number>();

	noter(page: string, ms: number): void {
		const temps = this.#temps.get(page);
		if (temps) temps.push(ms);
		else this.#temps.set(page, [ms]);
	}

	refuser(page: string, statut: number): void {
		const cle = `${page} : ${statut}`;
		this.#refus.set(cle, (this.#refus.get(cle) ?? 0) + 1);
	}

	get refus(): [string, number][] {
		return [...this.#refus];
	}

	centile(page: string, part: number): number {
		const temps = [...(this.#temps.get(page) ?? [])].sort((a, b) => a - b);
		return temps[Math.min(temps.length - 1, Math.ceil(part * temps.length) - 1)] ?? Number.NaN;
	}

	/** One line a page; the last column is the 95th percentile in times that of the reference. */
	tableau(reference: string): string {
		const base = this.centile(reference, 0.95);
		const lignes = [...this.#temps]
			.sort(([a], [b]) => a.localeCompare(b, "fr"))
			.map(([page, { length }]) => {
				const centiles = [0.5, 0.95, 0.99].map((part) => this.centile(page, part).toFixed(1));
				const rapport = (this.centile(page, 0.95) / base).toFixed(1);
				return [
					page.padEnd(34),
					...[length, ...centiles, rapport].map((n) => String(n).padStart(9)),
				];
			});
		const entete = [
			"page".padEnd(34),
			...["n", "p50", "p95", "p99", "× repère"].map((n) => n.padStart(9)),
		];
		return [entete, ...lignes].map((ligne) => ligne.join("")).join("\n");
	}
}
