import { PRESTATIONS } from "droits";
import { z } from "zod";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { type Recue, recevoir } from "../actes/recevoir.ts";
import { type Resultat, refuser } from "../actes/resultat.ts";
import { dossierDuMatricule } from "../lectures/affectations.ts";
import { CANAUX, ENJEUX, NATURES } from "../natures.ts";

const texte = z.string().trim().catch("");

/** What the form of a contact says; a choice that does not exist is the first of its list. */
const contact = z.object({
	canal: z.enum(CANAUX).catch("telephone"),
	nature: z.enum(NATURES).exclude(["tache"]).catch("question"),
	objet: texte,
	matricule: texte,
	prenom: texte,
	nom: texte,
	prestation: z.enum(PRESTATIONS).nullable().catch(null),
	enjeu: z.enum(ENJEUX).catch("aucun"),
	arrivee: z.iso.date().nullable().catch(null),
});

export async function noter(
	acteur: Acteur,
	saisie: Record<string, string>,
): Promise<Resultat<Recue>> {
	const lu = contact.parse(saisie);
	const dossier = lu.matricule
		? await pourOrganisme(acteur.organisme, (tx) =>
				dossierDuMatricule(tx, acteur.organisme, lu.matricule),
			)
		: null;
	if (dossier === undefined) return refuser("dossier-inconnu");
	const aujourdhui = jourDe(acteur.quand);
	return recevoir(acteur, {
		nature: lu.nature,
		canal: lu.canal,
		objet: lu.objet,
		prestation: lu.prestation,
		dossier,
		demandeur: [lu.prenom, lu.nom].filter(Boolean).join(" "),
		enjeu: lu.enjeu,
		// What came another day is dated at noon: only the day is known.
		...(lu.arrivee && lu.arrivee !== aujourdhui
			? { arriveeA: new Date(`${lu.arrivee}T11:00:00Z`) }
			: {}),
	});
}
