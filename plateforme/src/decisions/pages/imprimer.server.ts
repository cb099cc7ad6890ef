import { adressesPostales } from "../../dossiers/index.server.ts";
import { imprimerLot } from "../../envois/index.server.ts";
import { lireOrganisme, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { enTexte, type Lettre } from "../lettre/lettre.ts";

interface AImprimer {
	organisme: string;
	decision: number;
	dossier: number;
	matricule: string | null;
	notifieeLe: Date;
	lettre: Lettre;
}

/** The letter on paper, dated of the day it was told. */
export async function imprimerLettre(une: AImprimer): Promise<Response> {
	const { organisme, decision, dossier, matricule, notifieeLe, lettre } = une;
	const { destinataire, expediteur } = await pourOrganisme(organisme, async (tx) => ({
		destinataire: (await adressesPostales(tx, organisme, [dossier])).get(dossier) ?? "",
		expediteur: await lireOrganisme(tx, organisme),
	}));
	const { pdf } = await imprimerLot(
		[
			{
				envoi: decision,
				matricule: matricule ?? "",
				destinataire,
				sujet: lettre.objet,
				corps: enTexte(lettre),
				retiree: null,
			},
		],
		jourDe(notifieeLe),
		expediteur,
	);
	return new Response(new Uint8Array(pdf), {
		headers: {
			"Content-Type": "application/pdf",
			"Content-Disposition": `attachment; filename="decision-${decision}.pdf"`,
			"Cache-Control": "no-store",
		},
	});
}
