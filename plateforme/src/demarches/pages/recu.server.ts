import { data } from "react-router";
import { assisteePar } from "../../mandats/index.server.ts";
import { lireOrganisme, pourOrganisme } from "../../socle/index.server.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import type { MotifDeDemande } from "../actes/motifs.ts";
import { type Auteur, noterLecture } from "../actes/ouverte.ts";
import { type DemandeLue, lireDemande } from "../lectures/demandes.ts";
import { imprimerRecu } from "../recu/pdf.ts";
import { textesRefus } from "../textes/refus.ts";

/** The receipt as a file; only of what was sent, and to whoever may read it: their helper too, while the mandate holds. */
export async function servirRecu(acteur: Auteur, numero: number): Promise<Response> {
	const lu = await tenter<{ lue: DemandeLue; aidant?: string }, MotifDeDemande>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const lue = await lireDemande(tx, acteur, numero);
			const { sollicitation, dossier } = lue.demande;
			if (sollicitation === null) return { lue };
			await noterLecture(tx, acteur, dossier as number);
			return { lue, aidant: (await assisteePar(tx, acteur.organisme, sollicitation))?.nom };
		}),
	);
	const organisme = await pourOrganisme(acteur.organisme, (tx) =>
		lireOrganisme(tx, acteur.organisme),
	);
	const pdf = lu.ok && (await imprimerRecu(lu.lue, organisme, lu.aidant));
	if (!pdf) throw data(textesRefus.page("demande-inconnue"), { status: 404 });
	return new Response(new Uint8Array(pdf), {
		headers: {
			"Content-Type": "application/pdf",
			"Content-Disposition": `attachment; filename="recu-${numero}.pdf"`,
			"Cache-Control": "no-store",
		},
	});
}
