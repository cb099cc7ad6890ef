import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { adresses, contacts, dossiers } from "../tables.ts";
import { lireContact, type NouveauContact } from "./contacts.ts";
import { ecrireFoyer, type MotifFoyer, type NouveauFoyer } from "./ecrire-foyer.ts";
import { pourOrganismeOuRefus, type Refus } from "./sur-dossier.ts";

export interface NouveauDossier extends NouveauFoyer {
	matricule: string;
	langue?: string;
	/** How to reach the demandeur. */
	contact?: Pick<NouveauContact, "nature" | "valeur">;
	adresse?: { lignes: string; codePostal: string; commune: string };
}

export type DossierOuvert =
	| { ok: true; dossier: number; personnes: number[] }
	| (Refus<MotifFoyer | "matricule-illisible" | "matricule-pris" | "contact-illisible"> & {
			precision?: string;
	  });

/** « 1234567a », « 123 4567 A » → « 1234567A »; nothing when it is not one. */
export function lireMatricule(tape: string): string | undefined {
	const matricule = tape.replace(/[\s.]/g, "").toUpperCase();
	return /^[0-9A-Z-]{1,20}$/.test(matricule) ? matricule : undefined;
}

export const ouvrirDossier = (acteur: Acteur, nouveau: NouveauDossier): Promise<DossierOuvert> =>
	pourOrganismeOuRefus(acteur, (tx) => ouvrirDossierDans(tx, acteur, nouveau));

/** In the transaction of what it is opened for, which is to be undone when this is refused. */
export async function ouvrirDossierDans(
	tx: Transaction,
	acteur: Acteur,
	nouveau: NouveauDossier,
): Promise<DossierOuvert> {
	const matricule = lireMatricule(nouveau.matricule);
	if (!matricule) return { ok: false, motif: "matricule-illisible" };
	const valeur = nouveau.contact && lireContact(nouveau.contact);
	if (nouveau.contact && !valeur) return { ok: false, motif: "contact-illisible" };
	const { organisme } = acteur;
	const [cree] = await tx
		.insert(dossiers)
		.values({ organisme, matricule, langue: nouveau.langue })
		.onConflictDoNothing()
		.returning({ dossier: dossiers.dossier });
	if (!cree) return { ok: false, motif: "matricule-pris" };
	const { dossier } = cree;
	const foyer = await ecrireFoyer(tx, acteur, { dossier, matricule }, nouveau);
	if (!foyer.ok) return foyer;
	if (nouveau.adresse) {
		await tx
			.insert(adresses)
			.values({ organisme, dossier, depuis: nouveau.vraiDepuis, ...nouveau.adresse });
	}
	if (nouveau.contact && valeur) {
		await tx.insert(contacts).values({
			organisme,
			dossier,
			personne: foyer.personnes[0],
			nature: nouveau.contact.nature,
			valeur,
			etat: "non-verifie",
			etatLe: jourDe(acteur.quand),
		});
	}
	await journaliser(tx, acteur, "dossier.ouvrir", `dossier-${dossier}`);
	return { ok: true, dossier, personnes: foyer.personnes };
}
