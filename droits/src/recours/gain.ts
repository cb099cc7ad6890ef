import { type Releve, relever } from "../calculer.ts";
import { annee, DERNIER_MOIS, janvier, lireMois, type Mois } from "../calendrier.ts";
import type { CodePrestation, Foyer } from "../foyer/types.ts";
import type { Lecture } from "../lecture.ts";
import type { MembresLus } from "../notions/foyer-lu.ts";
import { droitsDe } from "../resultat.ts";
import { foyerAu, prolonger } from "./mois.ts";

const DUREE = 12;
/** Août : mois de l'allocation de rentrée scolaire. */
const AOUT = 7;

/**
 * Total perçu par le foyer sur les douze mois à venir, € : ressources inchangées, barèmes connus (le
 * dernier mois couvert est répété au-delà), allocation de rentrée et prime à la naissance comptées une
 * fois, complément de mode de garde laissé à part.
 *
 * @param percues prestations que le foyer perçoit ; les autres ne comptent ni dans le total ni dans les ressources
 */
export function totalDouzeMois(f: Foyer, percues: ReadonlySet<CodePrestation>, l: Lecture): number {
	const debut = lireMois(f.mois);
	const fin = debut + DUREE - 1;
	let projete = prolonger(f, fin);
	let total = 0;
	let dernier = 0;
	const membres: MembresLus = new Map();
	for (let mois = debut; mois <= fin; mois++) {
		if (mois > DERNIER_MOIS) {
			total += dernier;
			continue;
		}
		const releve = relever(foyerAu(projete, mois), {
			lecture: l,
			percues,
			membres,
			sansDetail: true,
			sansPrime: !percues.has("ppa"),
		});
		dernier = totalMensuel(releve, percues);
		total += dernier;
		if (percues.has("paje_naissance")) total += releve.primeNaissance.montant;
		if (percues.has("ars") && mois === moisDeRentree(debut)) total += releve.ars.montant;
		if (percues.has("rsa") && releve.rsa.montant > 0 && projete.droits_en_cours?.rsa !== true)
			projete = { ...projete, droits_en_cours: { ...projete.droits_en_cours, rsa: true } };
	}
	return total;
}

/** Rentrée comptée : la prochaine si ses montants sont connus, sinon celle de l'année. */
function moisDeRentree(debut: Mois): Mois {
	const an = annee(debut);
	const rentree = janvier(an) + AOUT;
	const prochaine = rentree >= debut ? rentree : rentree + 12;
	return prochaine <= DERNIER_MOIS ? prochaine : debut;
}

function totalMensuel(releve: Releve, percues: ReadonlySet<CodePrestation>): number {
	const droits = droitsDe(releve);
	let total = 0;
	for (const code of percues) {
		if (code === "ars" || code === "paje_naissance" || code === "cmg") continue;
		total += droits[code] ?? 0;
	}
	return total;
}
