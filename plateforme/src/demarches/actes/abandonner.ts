import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import type { Resultat } from "../../sollicitations/index.ts";
import { demandes } from "../tables.ts";
import { textesDemarches } from "../textes/demarches.ts";
import { fermerContact } from "./contact.ts";
import type { MotifDeDemande } from "./motifs.ts";
import { type Auteur, noterAide, ouvrirBrouillon } from "./ouverte.ts";

/** What a draft keeps once it is closed without being sent: where it was left, and nothing of whom. */
export const OUBLI = { dossier: null, compte: 0, reponses: {}, assisteePar: null };

/** The person gives it up: what they answered is erased at once. A protected date stays. */
export const abandonner = (
	acteur: Auteur,
	numero: number,
): Promise<Resultat<unknown, MotifDeDemande>> =>
	tenter<unknown, MotifDeDemande>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { demande } = await ouvrirBrouillon(tx, acteur, numero);
			await fermerContact(tx, acteur, demande.contact, {
				issue: "sans-suite",
				note: textesDemarches.contactAbandonne,
			});
			await tx
				.update(demandes)
				.set({ ...OUBLI, etat: "abandonnee" })
				.where(and(eq(demandes.organisme, acteur.organisme), eq(demandes.demande, numero)));
			await noterAide(tx, acteur, demande.dossier);
			await journaliser(tx, acteur, "demarche.abandonner", `demande-${numero}`);
			return {};
		}),
	);
