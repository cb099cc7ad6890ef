import { type Jour, lireJour } from "../../socle/index.ts";
import { RESERVES_DU_DEPARTEMENT } from "../regles/delegation.ts";
import type { ReglagesDesDecisions } from "../regles/reglages.ts";

export const CHAMPS = [
	"depuis",
	"part",
	"seuil",
	"signataire",
	"departement",
	"jours",
	"adresseDepartement",
	"adresseRecours",
	"tribunalJudiciaire",
	"tribunalAdministratif",
] as const;
export type Champ = (typeof CHAMPS)[number];

export type Lus =
	| { ok: true; reglages: Omit<ReglagesDesDecisions, "graine"> & { depuis: Jour } }
	| { ok: false; fautes: Champ[] };

/** What is wrong is named; nothing is guessed. */
export function lireReglagesSaisis(saisie: Record<string, string | undefined>): Lus {
	const fautes: Champ[] = [];
	const texte = (champ: Champ, max: number) => {
		const lu = (saisie[champ] ?? "").replace(/\s+/g, " ").trim();
		if (lu.length > max) fautes.push(champ);
		return lu;
	};
	const exiger = <T>(champ: Champ, lu: T | undefined, defaut: T): T => {
		if (lu === undefined) fautes.push(champ);
		return lu ?? defaut;
	};
	const signataire = texte("signataire", 120);
	const departement = texte("departement", 120);
	if (!signataire) fautes.push("signataire");
	if (!departement) fautes.push("departement");
	const jours = (saisie.jours ?? "").trim();
	const reglages = {
		depuis: exiger("depuis", lireJour(saisie.depuis ?? ""), ""),
		part: exiger("part", nombreDe(saisie.part, 100), 0) / 100,
		seuil: Math.round(exiger("seuil", nombreDe(saisie.seuil, 1_000_000), 0) * 100),
		reserves: RESERVES_DU_DEPARTEMENT.filter((reserve) => saisie[`garde-${reserve}`] === "oui"),
		joursDuDepartement: jours === "" ? null : exiger("jours", entierDe(jours), null),
		signataire,
		departement,
		adresseDepartement: texte("adresseDepartement", 300) || null,
		adresseRecours: texte("adresseRecours", 300) || null,
		tribunalJudiciaire: texte("tribunalJudiciaire", 200) || null,
		tribunalAdministratif: texte("tribunalAdministratif", 200) || null,
	};
	return fautes.length > 0 ? { ok: false, fautes } : { ok: true, reglages };
}

/** « 2,5 » */
function nombreDe(saisie = "", max: number): number | undefined {
	const lu = /^\d{1,7}(?:[.,]\d{1,2})?$/.test(saisie.trim())
		? Number(saisie.trim().replace(",", "."))
		: Number.NaN;
	return lu >= 0 && lu <= max ? lu : undefined;
}

const entierDe = (saisie: string): number | undefined =>
	/^[1-9]\d{0,2}$/.test(saisie) ? Number(saisie) : undefined;
