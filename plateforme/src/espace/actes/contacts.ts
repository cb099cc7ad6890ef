import { confirmerContact, lireContact, pointsDeContact } from "../../dossiers/index.server.ts";
import { deposerEnvoi } from "../../envois/index.server.ts";
import {
	journaliser,
	lireOrganisme,
	pourOrganisme,
	type Transaction,
} from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { envoyerCode } from "../codes/envoyer.ts";
import { type CodeEnCours, recevoirCode } from "../codes/recevoir.ts";
import { type MotifCode, sansSms } from "../codes/regles.ts";
import { textesCodes } from "../textes/codes.ts";

type Fait<T = unknown> = ({ ok: true } & T) | { ok: false; motif: MotifCode };

/** Asks for a code at a new address or number of the person's own file, or one to confirm again. */
export async function demanderCode(
	acteur: Acteur,
	dossier: number,
	{ nature, valeur: tapee }: { nature: "courriel" | "mobile"; valeur: string },
): Promise<Fait> {
	const valeur = lireContact({ nature, valeur: tapee });
	if (!valeur) return { ok: false, motif: "illisible" };
	if (nature === "mobile" && sansSms(valeur)) return { ok: false, motif: "sans-sms" };
	return pourOrganisme(acteur.organisme, async (tx) => {
		const envoye = await envoyerCode(tx, acteur, { dossier, pour: "contact", nature, valeur });
		if (!envoye.ok) return envoye;
		const faits = motifDe({ code: envoye.code, nature });
		await journaliser(tx, acteur, "contact.demander-code", `dossier-${dossier}`, faits);
		return { ok: true };
	});
}

/** The right code: the contact point is the person's, and those confirmed before hear of it. */
export const verifierCode = (acteur: Acteur, dossier: number, tape: string): Promise<Fait> =>
	pourOrganisme<Fait>(acteur.organisme, async (tx) => {
		const recu = await recevoirCode(tx, acteur, { dossier, pour: "contact" }, tape);
		if (!recu.ok) {
			await journaliser(tx, acteur, "contact.code-refuse", `dossier-${dossier}`, recu.motif);
			return recu;
		}
		const { nature, valeur } = recu.code;
		await prevenirLesAutres(tx, acteur, recu.code);
		await confirmerContact(tx, acteur, dossier, { nature, valeur });
		return { ok: true };
	});

async function prevenirLesAutres(
	tx: Transaction,
	acteur: Acteur,
	{ code, dossier, valeur: nouvelle }: CodeEnCours,
): Promise<void> {
	const { organisme } = acteur;
	const points = await pointsDeContact(tx, organisme, [dossier]);
	const { nom, coordonnees } = await lireOrganisme(tx, organisme);
	const corps = textesCodes.prevenir(nom, coordonnees?.telephone);
	for (const { contact, nature, valeur, etat, autrui } of points) {
		if (etat !== "verifie" || autrui || nature === "fixe" || valeur === nouvelle) continue;
		await deposerEnvoi(tx, acteur, {
			cle: `contact-change:${code}:${contact}`,
			canal: nature === "mobile" ? "sms" : "courriel",
			sujet: nature === "courriel" ? textesCodes.sujetPrevenir(nom) : undefined,
			corps,
			destinataire: valeur,
			dossier,
			nature: "service",
		});
	}
}
