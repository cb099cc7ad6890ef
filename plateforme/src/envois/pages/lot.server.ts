import { data, type RouterContextProvider } from "react-router";
import { acteurDe, lireOrganisme, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { imprimerLot } from "../courriers/pdf.ts";
import { lireLot } from "../lectures/lots.ts";
import { textes } from "../textes.ts";

/** The batch of an address, printed: the same letters each time, dated of the day it was prepared. */
export async function lotImprime(
	context: Readonly<RouterContextProvider>,
	numero: string | undefined,
) {
	const acteur = acteurDe(context);
	const lot = /^[1-9]\d{0,14}$/.test(numero ?? "") ? Number(numero) : undefined;
	const lu = lot && (await lireLot(acteur, lot));
	if (!lu) throw data(textes.courriers.inconnu, { status: 404 });
	const { organisme } = acteur;
	const expediteur = await pourOrganisme(organisme, (tx) => lireOrganisme(tx, organisme));
	return { ...lu, ...(await imprimerLot(lu.lettres, jourDe(lu.prepareLe), expediteur)) };
}

export const enFichier = (contenu: BodyInit, type: string, nom: string) =>
	new Response(contenu, {
		headers: {
			"Content-Type": type,
			"Content-Disposition": `attachment; filename="${nom}"`,
			"Cache-Control": "no-store",
		},
	});
