import { PRESTATIONS } from "droits";
import { z } from "zod";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { protegerDate } from "../actes/proteger-date.ts";
import { recevoir } from "../actes/recevoir.ts";
import { type Resultat, refuser } from "../actes/resultat.ts";
import { dossierDuMatricule } from "../lectures/affectations.ts";
import { CANAUX, ENJEUX, NATURES } from "../natures.ts";

const texte = z.string().trim().catch("");

/** What the form of a contact says; a choice that does not exist is the first of its list. */
const contact = z.object({
	canal: z.enum(CANAUX).catch("telephone"),
	nature: z.enum(NATURES).catch("question"),
	objet: texte,
	matricule: texte,
	prenom: texte,
	nom: texte,
	prestation: z.enum(PRESTATIONS).nullable().catch(null),
	enjeu: z.enum(ENJEUX).catch("aucun"),
	arrivee: z.iso.date().nullable().catch(null),
});

type Note = Resultat<{
	sollicitation: number;
	canalFerme?: boolean;
	/** « 2020/12 », when a date was protected. */
	preuve?: string;
}>;

export async function noter(
	acteur: Acteur,
	acte: string,
	saisie: Record<string, string>,
): Promise<Note> {
	const lu = contact.parse(saisie);
	const { canal, prestation, prenom, nom } = lu;
	const dossier = lu.matricule
		? await pourOrganisme(acteur.organisme, (tx) =>
				dossierDuMatricule(tx, acteur.organisme, lu.matricule),
			)
		: null;
	if (dossier === undefined) return refuser("dossier-inconnu");
	if (acte === "proteger") {
		if (!prestation) return refuser("prestation-vide");
		const preuve = await protegerDate(acteur, { prestation, canal, dossier, prenom, nom });
		return preuve.ok ? { ...preuve, preuve: `${preuve.annee}/${preuve.numero}` } : preuve;
	}
	const aujourdhui = jourDe(acteur.quand);
	return recevoir(acteur, {
		nature: lu.nature,
		canal,
		objet: lu.objet,
		prestation,
		dossier,
		demandeur: [prenom, nom].filter(Boolean).join(" "),
		enjeu: lu.enjeu,
		// What came another day is dated at noon: only the day is known.
		...(lu.arrivee && lu.arrivee !== aujourdhui
			? { arriveeA: new Date(`${lu.arrivee}T11:00:00Z`) }
			: {}),
	});
}
