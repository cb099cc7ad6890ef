import type pg from "pg";

/** Below, planning costs less than what is kept. */
const LONGUEUR = 300;
/** Texts kept on one connection: ours are written in the code, and far fewer. */
const NOMBRE = 200;

/**
 * Has long readings planned once a connection instead of once a call, by giving each text a name:
 * PostgreSQL plans a nameless one every time, which for the reading of a case file takes longer than
 * running it.
 */
export function retenirPlans(client: pg.ClientBase): void {
	const noms = new Map<string, string>();
	const executer = client.query.bind(client) as (...args: unknown[]) => unknown;
	const nommer = (ordre: unknown): unknown => {
		if (typeof ordre !== "object" || ordre === null || !("text" in ordre)) return ordre;
		const { text, name } = ordre as pg.QueryConfig;
		if (name || text.length < LONGUEUR || !/^\s*(SELECT|WITH)\b/i.test(text)) return ordre;
		const connu = noms.get(text);
		if (!connu && noms.size >= NOMBRE) return ordre;
		const nom = connu ?? `lecture-${noms.size}`;
		noms.set(text, nom);
		return { ...ordre, name: nom };
	};
	client.query = ((ordre: unknown, ...suite: unknown[]) =>
		executer(nommer(ordre), ...suite)) as typeof client.query;
}
