import { type Foyer, validerFoyer } from "droits";
import type { z } from "zod";
import { doublonDans } from "./doublons.ts";
import { type Autour, autour } from "./schema.ts";

/** What makes a line unreadable: where, and what to do, as `droits` says it. */
export interface Faute {
	champ: string;
	motif: string;
}

export interface Ligne extends Autour {
	matricule: string;
	foyer: Foyer;
}

export type Lecture = { ok: true; ligne: Ligne } | ({ ok: false } & Faute);

const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
	typeof valeur === "object" && valeur !== null && !Array.isArray(valeur);

/**
 * A household alone, or a line that says what the file holds around it. `moisDuJour` is the office's,
 * AAAA-MM: a household of a month whose amounts are not known is kept, one of a month to come is not.
 */
export function lireLigne(brut: unknown, moisDuJour: string): Lecture {
	if (!estObjet(brut) || !("foyer" in brut)) return lireFoyerSeul(brut, moisDuJour);
	const { foyer, ...reste } = brut;
	const validation = lireFoyer(foyer, moisDuJour);
	if (!validation.ok) return refuser(joindre("foyer", validation.champ), validation.motif);
	const lu = autour.safeParse(reste);
	if (!lu.success) return refuserZod(lu.error.issues[0]);
	const ligne = { ...lu.data, foyer: validation.foyer };
	const matricule = ligne.matricule ?? validation.foyer.id;
	const hors = ligne.personnes.findIndex(({ rang }) => rang >= validation.foyer.personnes.length);
	if (hors >= 0)
		return refuser(
			`personnes[${hors}].rang`,
			`le foyer n’a que ${validation.foyer.personnes.length} personnes, comptées depuis 0`,
		);
	const sansEnfant = ligne.titres.findIndex(
		({ rang }) => validation.foyer.personnes[rang]?.role !== "enfant",
	);
	if (sansEnfant >= 0)
		return refuser(
			`titres[${sansEnfant}].rang`,
			"ce rang n’est pas celui d’un enfant du foyer : corrigez-le",
		);
	const doublon = doublonDans(ligne);
	if (doublon) return { ok: false, ...doublon };
	return verifierMatricule({ ...ligne, matricule }, ligne.matricule ? "matricule" : "foyer.id");
}

function lireFoyer(brut: unknown, moisDuJour: string): ReturnType<typeof validerFoyer> {
	const lu = validerFoyer(brut, { sansBareme: true });
	if (!lu.ok || lu.foyer.mois <= moisDuJour) return lu;
	return {
		ok: false,
		champ: "mois",
		motif: `le mois ${lu.foyer.mois} est à venir : corrigez-le, ou attendez ce mois`,
	};
}

function lireFoyerSeul(brut: unknown, moisDuJour: string): Lecture {
	const validation = lireFoyer(brut, moisDuJour);
	if (!validation.ok) return refuser(validation.champ, validation.motif);
	const { foyer } = validation;
	return verifierMatricule({ ...autour.parse({}), foyer, matricule: foyer.id }, "id");
}

function verifierMatricule(ligne: Ligne, champ: string): Lecture {
	if (/^[0-9A-Z-]{1,20}$/.test(ligne.matricule)) return { ok: true, ligne };
	return refuser(
		champ,
		"un matricule a 20 caractères au plus, en chiffres, majuscules et tirets : corrigez-le",
	);
}

const joindre = (contenant: string, champ: string) =>
	champ === "" || champ.startsWith("[") ? contenant + champ : `${contenant}.${champ}`;

const refuser = (champ: string, motif: string): Lecture => ({ ok: false, champ, motif });

function refuserZod(issue: z.core.$ZodIssue | undefined): Lecture {
	const chemin = (issue?.path ?? []).reduce<string>(
		(ecrit, cle) =>
			typeof cle === "number" ? `${ecrit}[${cle}]` : joindre(ecrit, String(cle)).replace(/^\./, ""),
		"",
	);
	if (issue?.code === "unrecognized_keys")
		return refuser(
			joindre(chemin, issue.keys[0] ?? "").replace(/^\./, ""),
			"ce champ n’existe pas dans le format d’une ligne : corrigez son nom ou retirez-le",
		);
	return refuser(chemin, motifDe(issue));
}

function motifDe(issue: z.core.$ZodIssue | undefined): string {
	switch (issue?.code) {
		case "invalid_type":
			return issue.input === undefined
				? "ce champ manque, ou n’a pas la forme attendue : renseignez-le"
				: "la valeur n’a pas la forme attendue : corrigez-la";
		case "invalid_value":
			return `les valeurs admises sont : ${issue.values.join(", ")}`;
		case "too_small":
			return "la valeur est vide ou trop petite : corrigez-la";
		case "too_big":
			return "la valeur est trop longue ou trop grande : corrigez-la";
		case "custom":
			return `${issue.message} : corrigez-le`;
		default:
			return issue?.message && !/^Invalid/.test(issue.message)
				? `${issue.message} : corrigez la valeur`
				: "la valeur n’a pas la forme attendue : corrigez-la";
	}
}
