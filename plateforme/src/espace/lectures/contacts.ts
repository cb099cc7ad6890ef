import { and, eq } from "drizzle-orm";
import type { Canal, Contact } from "../../dossiers/index.ts";
import { lireOrganisme, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Etape } from "../annonces/regles.ts";
import { codeEnCours } from "../codes/recevoir.ts";
import { annoncesRefusees } from "../tables.ts";
import { dossierDeLaPersonne } from "./dossier.ts";

export interface ContactsVus {
	contacts: Contact[];
	canalPrefere: Canal | null;
	refusees: Etape[];
	/** Where a code was just sent, and not typed yet. */
	attendu?: { nature: "courriel" | "mobile"; valeur: string };
	/** No carrier takes the messages of a simulated office. */
	simule: boolean;
}

export const lireContacts = (acteur: Acteur): Promise<ContactsVus | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const lu = await dossierDeLaPersonne(tx, acteur);
		if (!lu) return undefined;
		const { organisme } = acteur;
		const { dossier, contacts, canalPrefere } = lu;
		const code = await codeEnCours(tx, acteur, { dossier, pour: "contact" });
		const refusees = await tx
			.select({ etape: annoncesRefusees.etape })
			.from(annoncesRefusees)
			.where(and(eq(annoncesRefusees.organisme, organisme), eq(annoncesRefusees.dossier, dossier)));
		return {
			contacts,
			canalPrefere,
			refusees: refusees.map(({ etape }) => etape),
			attendu: code && { nature: code.nature, valeur: code.valeur },
			simule: (await lireOrganisme(tx, organisme)).simule,
		};
	});
