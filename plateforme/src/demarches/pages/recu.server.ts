import { data } from "react-router";
import { lireOrganisme, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import type { MotifDeDemande } from "../actes/motifs.ts";
import { type DemandeLue, lireDemande } from "../lectures/demandes.ts";
import { imprimerRecu } from "../recu/pdf.ts";
import { textesRefus } from "../textes/refus.ts";

/** The receipt as a file; only of what was sent, and to whoever may read it. */
export async function servirRecu(acteur: Acteur, numero: number): Promise<Response> {
	const lu = await tenter<{ lue: DemandeLue }, MotifDeDemande>(() =>
		pourOrganisme(acteur.organisme, async (tx) => ({ lue: await lireDemande(tx, acteur, numero) })),
	);
	const organisme = await pourOrganisme(acteur.organisme, (tx) =>
		lireOrganisme(tx, acteur.organisme),
	);
	const pdf = lu.ok && (await imprimerRecu(lu.lue, organisme));
	if (!pdf) throw data(textesRefus.page("demande-inconnue"), { status: 404 });
	return new Response(new Uint8Array(pdf), {
		headers: {
			"Content-Type": "application/pdf",
			"Content-Disposition": `attachment; filename="recu-${numero}.pdf"`,
			"Cache-Control": "no-store",
		},
	});
}
