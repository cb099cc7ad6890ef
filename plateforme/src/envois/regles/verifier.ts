import type { EtatContact } from "../../dossiers/index.ts";
import type { Jour } from "../../socle/index.ts";
import type { Canal, Nature } from "../index.ts";

/** Why a message does not go. */
export const MOTIFS = [
	"perime",
	"opposition",
	"plafond",
	"situation-protegee",
	"deces",
	"dossier-ferme",
	"contact-inconnu",
	"contact-injoignable",
	"contact-non-verifie",
	"contact-depuis-separation",
	"contact-retire",
	"sans-adresse",
	"adresse-changee",
	"action-suspendue",
	"action-finie",
	"action-quittee",
	"oublie",
] as const;
export type Motif = (typeof MOTIFS)[number];

/** What is known of the person at the moment of sending, not when the list was made. */
export interface Faits {
	jour: Jour;
	nature: Nature;
	canal: Canal;
	valableJusqua: Jour | null;
	/** Absent when the message goes to someone who has no file. */
	dossier?: {
		ferme: boolean;
		deces: boolean;
		/** Violence, or a contact point that someone else watches. */
		protegee: boolean;
		oppose: boolean;
		/** Messages of campaigns already sent in the days of the cap. */
		recents: number;
	};
	plafond: number;
	/** Of the action that it is written for, if any: whether it still runs, and waits for this person. */
	action?: "en-cours" | "suspendue" | "finie" | "quittee";
	/** The contact point of the file, or of the account, with this value. Letters have an address instead. */
	contact?: EtatContact;
}

/**
 * What no longer holds. `ailleurs` when only this address is at fault: the next channel may be tried.
 * An objection, the cap and protected situations silence campaigns only.
 */
export function verifier(faits: Faits): { motif: Motif; ailleurs: boolean } | undefined {
	const { nature } = faits;
	const motif = raisonDeSeTaire(faits);
	if (motif) return { motif, ailleurs: false };
	if (faits.canal === "courrier") return undefined;
	const contact = defautDuContact(nature, faits.contact);
	return contact ? { motif: contact, ailleurs: true } : undefined;
}

function raisonDeSeTaire({
	jour,
	nature,
	valableJusqua,
	dossier,
	plafond,
	action,
}: Faits): Motif | undefined {
	if (action === "suspendue") return "action-suspendue";
	if (action === "finie") return "action-finie";
	if (action === "quittee") return "action-quittee";
	if (valableJusqua && jour > valableJusqua) return "perime";
	if (!dossier) return undefined;
	if (dossier.deces && nature !== "decision") return "deces";
	if (nature !== "campagne") return undefined;
	if (dossier.oppose) return "opposition";
	if (dossier.ferme) return "dossier-ferme";
	if (dossier.protegee) return "situation-protegee";
	if (dossier.recents >= plafond) return "plafond";
	return undefined;
}

/** A receipt may go where someone wrote from; a right or a decision only where they said they are. */
function defautDuContact(nature: Nature, etat: EtatContact | undefined): Motif | undefined {
	if (etat === undefined) return nature === "service" ? undefined : "contact-inconnu";
	if (etat === "retire") return "contact-retire";
	if (etat === "injoignable") return "contact-injoignable";
	if (etat === "non-verifie-depuis-separation") return "contact-depuis-separation";
	return etat === "non-verifie" && nature !== "service" ? "contact-non-verifie" : undefined;
}
