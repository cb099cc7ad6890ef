import { data } from "react-router";

/** The number of an import in an address; anything else leads nowhere. */
export function lireNumero(texte: string): number {
	const numero = Number(texte);
	if (!/^[1-9]\d{0,8}$/.test(texte)) throw data(null, { status: 404 });
	return numero;
}
