import { data } from "react-router";
import { type LieuPublic, lieuPublic } from "../../identite/index.server.ts";
import { textesPages } from "../textes/pages.ts";

/** The office that the address names. */
export async function lieuDeLAdresse(organisme: string): Promise<LieuPublic> {
	const lieu = await lieuPublic(organisme);
	if (!lieu) throw data(textesPages.caisseInconnue, { status: 404 });
	return lieu;
}
