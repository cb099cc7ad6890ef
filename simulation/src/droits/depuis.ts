import type { CodePrestation, Foyer } from "droits";
import { DERNIER, ecrireMois, lireMois, PREMIER_DROIT } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import { type Montants, montantsDe } from "./calcul.ts";

/** La prime d'activité existe depuis janvier 2016. */
const PREMIERE_PRIME = lireMois("2016-01");

function separationDe(foyer: Foyer): number {
	const separation = foyer.situation?.isole_depuis;
	return separation ? lireMois(separation) : Number.NEGATIVE_INFINITY;
}

/** Dernier rang avant lequel le droit ne pouvait pas exister : naissances, séparation. */
function naissanceDuDroit(foyer: Foyer, code: CodePrestation): number {
	const naissances = foyer.personnes
		.filter((p) => p.role === "enfant" && p.date_naissance)
		.map((p) => lireMois(p.date_naissance as string));
	const aine = naissances[0] ?? Number.NEGATIVE_INFINITY;
	const benjamin = naissances[naissances.length - 1] ?? aine;
	if (code === "af") return (naissances[1] ?? aine) + 1;
	if (code === "cf") return (naissances[2] ?? aine) + 36;
	if (code === "paje_base" || code === "cmg") return benjamin + 1;
	if (code === "aeeh") return aine + 24;
	if (code === "ppa") return PREMIERE_PRIME;
	if (code !== "asf") return Number.NEGATIVE_INFINITY;
	return Math.max(aine, separationDe(foyer)) + 1;
}

/** Les droits d'un foyer, mois après mois en remontant ; chaque mois n'est calculé qu'une fois. */
export class Historique {
	private readonly mois: Montants[] = [];
	private readonly foyer: Foyer;
	private readonly connu: number;

	constructor(foyer: Foyer, courants: Montants) {
		this.foyer = foyer;
		this.mois.push(courants);
		this.connu = foyer.connu_depuis ? lireMois(foyer.connu_depuis) : DERNIER;
	}

	private au(rang: number): Montants {
		for (let r = DERNIER - this.mois.length; r >= rang; r--)
			this.mois.push(montantsDe({ ...this.foyer, mois: ecrireMois(r) }));
		return this.mois[DERNIER - rang] as Montants;
	}

	/** Rang du premier mois d'un droit encore ouvert, sans remonter avant janvier 2020 ni l'ouverture du dossier. */
	premier(code: CodePrestation): number {
		if (code === "ars") return Math.max(this.connu, DERNIER - 4);
		if (code === "paje_naissance") return DERNIER;
		const seul = code === "asf" ? separationDe(this.foyer) + 1 : PREMIER_DROIT;
		const plancher = Math.min(DERNIER, Math.max(PREMIER_DROIT, this.connu, seul));
		let rang = DERNIER;
		while (rang > plancher && this.au(rang - 1)[code] > 0) rang--;
		return rang;
	}

	/** Mois d'ouverture d'un droit payé : tiré avant janvier 2020 s'il était déjà dû alors. */
	ouverture(code: CodePrestation, h: Hasard): number {
		const premier = this.premier(code);
		if (premier > PREMIER_DROIT) return premier;
		const plusTot = Math.max(this.connu, naissanceDuDroit(this.foyer, code));
		return plusTot >= PREMIER_DROIT ? premier : h.entier(plusTot, PREMIER_DROIT);
	}
}
