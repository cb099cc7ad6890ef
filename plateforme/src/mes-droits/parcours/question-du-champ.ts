import type { Releve } from "../../questionnaire/index.server.ts";
import { adultesDe, type Question } from "../questions/question.ts";

const CHAMPS: Record<string, string> = {
	"logement.statut_occupation": "logement",
	"logement.loyer": "loyer",
	"logement.colocation": "caslogement",
	"logement.chambre": "caslogement",
	"logement.bailleur_proche": "caslogement",
	"logement.participation_frais": "participation",
	"situation.isole_depuis": "depuisseul",
	"droits_en_cours.rsa": "rsarecu",
	"droits_en_cours.prepare": "sources.0",
};

/** The question of ours that fills a field of the household, `personnes[1].activite` for example. */
export function questionDuChamp(champ: string, releve: Releve<Question>): string | undefined {
	if (champ in CHAMPS) return CHAMPS[champ];
	if (champ === "logement.zone_apl")
		return releve.retenues.has("commune.ailleurs") ? "zone" : "commune";
	const lu = /^personnes\[(\d+)\]\.(\w+)(\[\d+\])?/.exec(champ);
	if (!lu) return undefined;
	const [, rang, cle, element] = lu;
	const adulte = adultesDe(releve.retenues).find((i) => i === Number(rang));
	if (adulte === undefined) return questionEnfant(cle);
	if (cle === "revenus_mensuels") {
		if (element) return `passe.${adulte}`;
		return releve.retenues.has(`sources.${adulte}`) ? `montants.${adulte}` : `sources.${adulte}`;
	}
	return ADULTE[cle]?.(adulte);
}

const ADULTE: Record<string, (rang: number) => string> = {
	date_naissance: () => "naissance",
	activite: (rang) => `activite.${rang}`,
	boursier: (rang) => `bourse.${rang}`,
	chomage_depuis: (rang) => `depuischomage.${rang}`,
	ressources_annuelles: (rang) => `annuel.${rang}`,
	grossesse: () => "terme",
	handicap: () => "handicap",
};

function questionEnfant(cle: string): string | undefined {
	if (cle === "prive_aide_parent") return "autreparent";
	if (cle === "revenus_mensuels") return "revenusenfants";
	return cle === "handicap" ? "complements" : undefined;
}
