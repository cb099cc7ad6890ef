import { type Releve, relever } from "../calculer.ts";
import { annee, DERNIER_MOIS, janvier, lireMois, type Mois } from "../calendrier.ts";
import type { CodePrestation, Foyer } from "../foyer/types.ts";
import type { Lecture } from "../lecture.ts";
import { netDeCrds } from "../mois-releve.ts";
import type { MembresLus } from "../notions/foyer-lu.ts";
import { montantDe, SANS_CRDS } from "../resultat.ts";
import { foyerAu, prolonger } from "./mois.ts";

const DUREE = 12;
/** Août : mois de l'allocation de rentrée scolaire. */
const AOUT = 7;

/** Ce qu'un montant brut devient dans un total : lui-même, ou net de CRDS. */
type Compter = (code: CodePrestation, brut: number) => number;

const enBrut: Compter = (_code, brut) => brut;
const enNet =
	(l: Lecture): Compter =>
	(code, brut) =>
		SANS_CRDS.has(code) ? brut : netDeCrds(brut, l);

/**
 * Total perçu par le foyer sur les douze mois à venir, € : ressources inchangées, barèmes connus (le
 * dernier mois couvert est répété au-delà), allocation de rentrée et prime à la naissance comptées une
 * fois, complément de mode de garde laissé à part.
 *
 * @param percues prestations que le foyer perçoit ; les autres ne comptent ni dans le total ni dans les ressources
 */
export const totalDouzeMois = (
	f: Foyer,
	percues: ReadonlySet<CodePrestation>,
	l: Lecture,
): number => total(f, percues, l, enBrut);

/** Le même, tel qu'il arrive sur le compte. */
export const totalNetDouzeMois = (
	f: Foyer,
	percues: ReadonlySet<CodePrestation>,
	l: Lecture,
): number => total(f, percues, l, enNet(l));

/** Ce qui arrive sur le compte le premier mois, €, sans ce qui se paie une fois l'an. */
export function totalNetDuMois(f: Foyer, percues: ReadonlySet<CodePrestation>, l: Lecture): number {
	return totalMensuel(relever(f, { lecture: l, percues }), percues, enNet(l));
}

function total(
	f: Foyer,
	percues: ReadonlySet<CodePrestation>,
	l: Lecture,
	compter: Compter,
): number {
	const debut = lireMois(f.mois);
	const fin = debut + DUREE - 1;
	let projete = prolonger(f, fin);
	let somme = 0;
	let dernier = 0;
	const membres: MembresLus = [];
	for (let mois = debut; mois <= fin; mois++) {
		if (mois > DERNIER_MOIS) {
			somme += dernier;
			continue;
		}
		const releve = relever(foyerAu(projete, mois), {
			lecture: l,
			percues,
			membres,
			sansDetail: true,
		});
		dernier = totalMensuel(releve, percues, compter);
		somme += dernier;
		if (percues.has("paje_naissance"))
			somme += compter("paje_naissance", releve.primeNaissance.montant);
		if (percues.has("ars") && mois === moisDeRentree(debut))
			somme += compter("ars", releve.ars.montant);
		if (percues.has("rsa") && releve.rsa.montant > 0 && projete.droits_en_cours?.rsa !== true)
			projete = { ...projete, droits_en_cours: { ...projete.droits_en_cours, rsa: true } };
	}
	return somme;
}

/** Rentrée comptée : la prochaine si ses montants sont connus, sinon celle de l'année. */
function moisDeRentree(debut: Mois): Mois {
	const an = annee(debut);
	const rentree = janvier(an) + AOUT;
	const prochaine = rentree >= debut ? rentree : rentree + 12;
	return prochaine <= DERNIER_MOIS ? prochaine : debut;
}

function totalMensuel(
	releve: Releve,
	percues: ReadonlySet<CodePrestation>,
	compter: Compter,
): number {
	let somme = 0;
	for (const code of percues) {
		if (code === "ars" || code === "paje_naissance" || code === "cmg") continue;
		somme += compter(code, montantDe(releve, code) ?? 0);
	}
	return somme;
}
