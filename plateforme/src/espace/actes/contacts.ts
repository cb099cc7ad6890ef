import { confirmerContact, lireContact, pointsDeContact } from "../../dossiers/index.server.ts";
import { deposerEnvoi } from "../../envois/index.server.ts";
import { confirmerSansDossier, personneSansDossier } from "../../identite/index.server.ts";
import {
	journaliser,
	lireOrganisme,
	pourOrganisme,
	type Transaction,
} from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { envoyerCode } from "../codes/envoyer.ts";
import { type CodeEnCours, recevoirCode } from "../codes/recevoir.ts";
import { type MotifCode, sansSms, type Titulaire } from "../codes/regles.ts";
import { textesCodes } from "../textes/codes.ts";

type Fait<T = unknown> = ({ ok: true } & T) | { ok: false; motif: MotifCode };

/** As the journal names them. */
const objetDe = ({ dossier, compte }: Titulaire) =>
	dossier === undefined ? `compte-${compte}` : `dossier-${dossier}`;

/** Asks for a code at a new address or number, or one to confirm again. */
export async function demanderCode(
	acteur: Acteur,
	titulaire: Titulaire,
	{ nature, valeur: tapee }: { nature: "courriel" | "mobile"; valeur: string },
): Promise<Fait> {
	const valeur = lireContact({ nature, valeur: tapee });
	if (!valeur) return { ok: false, motif: "illisible" };
	if (nature === "mobile" && sansSms(valeur)) return { ok: false, motif: "sans-sms" };
	return pourOrganisme(acteur.organisme, async (tx) => {
		const envoye = await envoyerCode(tx, acteur, { ...titulaire, pour: "contact", nature, valeur });
		if (!envoye.ok) return envoye;
		const faits = motifDe({ code: envoye.code, nature });
		await journaliser(tx, acteur, "contact.demander-code", objetDe(titulaire), faits);
		return { ok: true };
	});
}

/** The right code: the contact point is the person's, and those confirmed before hear of it. */
export const verifierCode = (acteur: Acteur, titulaire: Titulaire, tape: string): Promise<Fait> =>
	pourOrganisme<Fait>(acteur.organisme, async (tx) => {
		const recu = await recevoirCode(tx, acteur, { ...titulaire, pour: "contact" }, tape);
		if (!recu.ok) {
			await journaliser(tx, acteur, "contact.code-refuse", objetDe(titulaire), recu.motif);
			return recu;
		}
		const { code } = recu;
		await prevenirLesAutres(tx, acteur, code, await confirmesDe(tx, acteur, titulaire));
		if (titulaire.dossier === undefined) await confirmerSansDossier(tx, acteur, code);
		else await confirmerContact(tx, acteur, titulaire.dossier, code);
		return { ok: true };
	});

interface Confirme {
	/** What tells its message from the others. */
	nom: string | number;
	nature: "courriel" | "mobile";
	valeur: string;
	dossier?: number;
}

/** The person's own, confirmed before. */
async function confirmesDe(
	tx: Transaction,
	{ organisme }: Acteur,
	{ dossier, compte }: Titulaire,
): Promise<Confirme[]> {
	if (dossier === undefined) {
		const { courriel, mobile } = (await personneSansDossier(tx, organisme, compte)) ?? {};
		return [
			...(courriel ? [{ nom: "courriel", nature: "courriel" as const, valeur: courriel }] : []),
			...(mobile ? [{ nom: "mobile", nature: "mobile" as const, valeur: mobile }] : []),
		];
	}
	return (await pointsDeContact(tx, organisme, [dossier])).flatMap(
		({ contact, nature, valeur, etat, autrui }) =>
			etat === "verifie" && !autrui && nature !== "fixe"
				? [{ nom: contact, nature, valeur, dossier }]
				: [],
	);
}

async function prevenirLesAutres(
	tx: Transaction,
	acteur: Acteur,
	{ code, valeur: nouvelle }: CodeEnCours,
	confirmes: readonly Confirme[],
): Promise<void> {
	const { nom, coordonnees } = await lireOrganisme(tx, acteur.organisme);
	const corps = textesCodes.prevenir(nom, coordonnees?.telephone);
	for (const { nom: lequel, nature, valeur, dossier } of confirmes)
		if (valeur !== nouvelle)
			await deposerEnvoi(tx, acteur, {
				cle: `contact-change:${code}:${lequel}`,
				canal: nature === "mobile" ? "sms" : "courriel",
				sujet: nature === "courriel" ? textesCodes.sujetPrevenir(nom) : undefined,
				corps,
				destinataire: valeur,
				dossier,
				nature: "service",
			});
}
