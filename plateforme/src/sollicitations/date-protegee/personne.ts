import { lireTelephone } from "../../dossiers/index.ts";
import { type Jour, lireJour } from "../../socle/index.ts";

/** Someone without a file, as they say who they are: enough to find them again. */
export interface PersonneDite {
	prenom: string;
	nom: string;
	naissance: Jour;
	/** « +33639980001 » */
	telephone?: string;
	/** As they said it: nobody has checked it. */
	matricule?: string;
}

export const CHAMPS_PERSONNE = ["prenom", "nom", "naissance", "telephone", "matricule"] as const;
export type ChampPersonne = (typeof CHAMPS_PERSONNE)[number];
export type FautesPersonne = Partial<Record<ChampPersonne, true>>;

const NOM_MAX = 60;

/** What was typed, or the fields that cannot be read. */
export function lirePersonne(
	saisie: Record<string, string>,
	aujourdhui: Jour,
): { ok: true; personne: PersonneDite } | { ok: false; fautes: FautesPersonne } {
	const [prenom, nom, naissance, telephone, matricule] = CHAMPS_PERSONNE.map((champ) =>
		(saisie[champ] ?? "").normalize("NFC").trim(),
	) as [string, string, string, string, string];
	const jour = lireJour(naissance);
	const numero = lireTelephone(telephone);
	const serre = matricule.replace(/[\s.]/g, "").toUpperCase();
	const fautes: FautesPersonne = {};
	if (!estUnNom(prenom)) fautes.prenom = true;
	if (!estUnNom(nom)) fautes.nom = true;
	if (!jour || jour > aujourdhui) fautes.naissance = true;
	if (telephone && !numero) fautes.telephone = true;
	if (matricule && !/^[0-9A-Z-]{5,20}$/.test(serre)) fautes.matricule = true;
	if (!jour || Object.keys(fautes).length > 0) return { ok: false, fautes };
	return {
		ok: true,
		personne: { prenom, nom, naissance: jour, telephone: numero, matricule: serre || undefined },
	};
}

const estUnNom = (lu: string) => lu.length <= NOM_MAX && /\p{L}/u.test(lu);

interface Nomme {
	prenom: string | null;
	nom: string | null;
}

/**
 * « Zoé DURAND » and « zoe durand » are one, in any script; « Le Goff » and « Goff » are two: taking one
 * person for another loses a date, two proofs lose nothing. The birth date is compared apart.
 */
export const memeNom = (a: Nomme, b: Nomme): boolean =>
	plie(a.prenom) === plie(b.prenom) && plie(a.nom) === plie(b.nom);

const plie = (texte: string | null) =>
	(texte ?? "")
		.normalize("NFD")
		.replaceAll(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
