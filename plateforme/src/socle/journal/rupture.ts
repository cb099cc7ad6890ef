import type pg from "pg";
import { colonnesScellees, type Entree, sceau } from "./empreinte.ts";
import { textes } from "./textes.ts";

export type Maillon = readonly [
	rang: string,
	numero: string,
	empreinte: string,
	entree: Entree | undefined,
];

/** Says what was done to the first link that does not hold, as far as what remains can tell. */
export async function expliquerRupture(
	client: pg.Client,
	organisme: string,
	precedente: string,
	[rang, numero, empreinte, entree]: Maillon,
): Promise<string> {
	const { verifier } = textes;
	const autre = await chercherEntree(client, organisme, precedente, numero, empreinte);
	if (autre) return verifier.ordre(rang, numero, autre);
	if (!entree) return verifier.ligneRetiree(rang, numero);
	if (await suiteTient(client, organisme, rang, sceau(precedente, entree)))
		return verifier.scelleChange(rang, numero);
	return verifier.ligneChangee(rang, numero);
}

/** Another entry that this seal fits, under its own number or under the number that was sealed. */
async function chercherEntree(
	client: pg.Client,
	organisme: string,
	precedente: string,
	numero: string,
	empreinte: string,
): Promise<string | undefined> {
	let apres = "0";
	for (;;) {
		const { rows } = await client.query({
			rowMode: "array",
			text: `SELECT ${colonnesScellees("j")} FROM journal j
				WHERE j.organisme = $1 AND j.numero > $2 ORDER BY j.numero LIMIT 10000`,
			values: [organisme, apres],
		});
		for (const entree of rows as unknown as Entree[]) {
			const sousCeNumero: Entree = [numero, ...entree.slice(1)] as unknown as Entree;
			if (entree[0] === numero) continue;
			if (sceau(precedente, entree) === empreinte) return entree[0];
			if (sceau(precedente, sousCeNumero) === empreinte) return entree[0];
		}
		if (rows.length === 0) return undefined;
		apres = rows.at(-1)?.[0];
	}
}

/** The next link stands on the seal as it should be: the seal was changed, not the entry. */
async function suiteTient(
	client: pg.Client,
	organisme: string,
	rang: string,
	juste: string,
): Promise<boolean> {
	const { rows } = await client.query({
		rowMode: "array",
		text: `SELECT encode(s.empreinte, 'hex'), ${colonnesScellees("j")}
			FROM scelles s JOIN journal j ON j.organisme = s.organisme AND j.numero = s.numero
			WHERE s.organisme = $1 AND s.rang = $2::bigint + 1`,
		values: [organisme, rang],
	});
	const [empreinte, ...entree] = rows[0] ?? [];
	return empreinte !== undefined && sceau(juste, entree as unknown as Entree) === empreinte;
}
