import type { Bilan } from "../population/traiter-population.ts";
import type { Detection } from "../recours/detection.ts";
import { PRESTATIONS } from "../resultat.ts";

const ENTIERS = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });

/** Dans l'ordre du résumé. */
const SITUATIONS: Record<Detection["situation"], string> = {
	a_demander: "à demander",
	erreur_de_gestion: "erreur de gestion",
	a_verifier: "à vérifier",
	rupture: "rupture",
	en_paiement: "en paiement",
	demande_en_cours: "demande en cours",
	attente_declaration: "déclaration attendue",
	suspendu: "suspendu",
	refuse: "refusé",
	renonce: "renoncé",
};

interface Compte {
	lignes: number;
	/** Somme des probabilités × gains, €. */
	gain: number;
}

/** Le compte des détections par situation et par prestation. */
export class ResumeDetections {
	readonly #comptes = new Map<string, Compte>();

	readonly voir = ({ situation, prestation, probabilite, gain_net_12_mois }: Detection): void => {
		for (const cle of ["", situation, `${situation}/${prestation}`]) {
			const compte = this.#comptes.get(cle) ?? { lignes: 0, gain: 0 };
			compte.lignes++;
			compte.gain += probabilite * gain_net_12_mois;
			this.#comptes.set(cle, compte);
		}
	};

	/** Le résumé à lire sur un terminal ; sa première phrase compte les foyers et les rejets. */
	enTexte({ foyers, rejets }: Bilan): string {
		const total = this.#comptes.get("") ?? { lignes: 0, gain: 0 };
		const lignes = [
			`${nombre(foyers, "foyer")}, ${nombre(rejets, "rejet")}, ${nombre(total.lignes, "ligne")}`,
		];
		if (total.lignes > 0) lignes.push("", enColonnes("", "lignes", "gain attendu, €/an"));
		for (const [situation, nom] of Object.entries(SITUATIONS))
			for (const prestation of ["", ...PRESTATIONS]) {
				const cle = prestation === "" ? situation : `${situation}/${prestation}`;
				const compte = this.#comptes.get(cle);
				if (compte) lignes.push(rangee(prestation === "" ? nom : `  ${prestation}`, compte));
			}
		if (total.lignes > 0)
			lignes.push(
				rangee("ensemble", total),
				"",
				"Gain attendu : somme des probabilités × gains nets, chaque droit ouvert seul.",
			);
		return `${lignes.join("\n")}\n`;
	}
}

function rangee(nom: string, { lignes, gain }: Compte): string {
	return enColonnes(nom, ENTIERS.format(lignes), ENTIERS.format(gain));
}

function enColonnes(nom: string, lignes: string, gain: string): string {
	return nom.padEnd(24) + lignes.padStart(10) + gain.padStart(22);
}

function nombre(n: number, mot: string): string {
	return `${ENTIERS.format(n)} ${mot}${n > 1 ? "s" : ""}`;
}
