import type { CodePrestation, EtatDroit } from "../foyer/types.ts";
import type { Statut } from "../inconnues/incertitude.ts";

export type SituationDroit = "a_demander" | "erreur_de_gestion" | "a_verifier" | "rupture";

/** Un droit dû que le dossier ne valorise pas, ou près de s'interrompre. */
export interface Detection {
	id: string;
	prestation: CodePrestation;
	/** `foyer`, ou l'enfant pour l'ASF (`personnes[2]`). */
	beneficiaire: string;
	/** Ce qui se passe ; l'état au dossier pour un droit déjà valorisé (option `tout`). */
	situation: SituationDroit | EtatDroit;
	statut: Statut;
	probabilite: number;
	/** Montant s'il est dû, dans l'unité de la prestation. */
	montant: number;
	/** Le plus bas et le plus haut des réponses plausibles ; 0 si le droit peut n'être pas dû. */
	min: number;
	max: number;
	/** Total du foyer sur douze mois avec ce droit, moins le total sans lui, €. */
	gain_net_12_mois: number;
	/** AAAA-MM */
	au_moins_depuis: string;
	/** Ce que la loi paie encore si on demande maintenant, €. */
	rappel_possible: number;
	/** Mois dus que la loi ne paie plus. */
	mois_perdus: number;
	/** Champs du foyer qu'il faudrait connaître, le plus décisif d'abord. */
	manque: string[];
	suite: string;
}
