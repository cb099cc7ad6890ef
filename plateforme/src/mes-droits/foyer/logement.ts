import type { Logement } from "droits";
import { contient, montant, premiere, type Reponses } from "../../questionnaire/index.server.ts";
import { chercherCommunes } from "../../socle/index.ts";
import { locataire } from "../questions/question.ts";

const INCONNU: Logement = {
	statut_occupation: null,
	loyer: null,
	zone_apl: null,
	colocation: null,
	chambre: null,
	bailleur_proche: null,
};

export function logementDe(r: Reponses): Logement {
	const statut = premiere(r, "logement") as Logement["statut_occupation"] | undefined;
	if (!statut) return INCONNU;
	if (!locataire(r)) {
		const participe = premiere(r, "participation");
		return {
			statut_occupation: statut,
			zone_apl: 3,
			participation_frais:
				statut === "loge_gratuitement" && participe === undefined ? null : participe === "oui",
		};
	}
	const cas = (nom: string) => (r.has("caslogement") ? contient(r, "caslogement", nom) : null);
	return {
		statut_occupation: statut,
		...lieuDe(r),
		loyer: r.has("loyer") ? montant(r, "loyer") : null,
		colocation: cas("colocation"),
		chambre: cas("chambre"),
		bailleur_proche: cas("proche"),
	};
}

function lieuDe(r: Reponses): Pick<Logement, "code_commune" | "zone_apl"> {
	if (premiere(r, "commune.ailleurs") === "oui") {
		const zone = premiere(r, "zone");
		return { zone_apl: zone ? (Number(zone) as 1 | 2 | 3) : null };
	}
	const communes = chercherCommunes(premiere(r, "commune") ?? "");
	if (communes.length === 0) return { zone_apl: null };
	const [{ code, zone }] = communes;
	return { zone_apl: zone, ...(communes.length === 1 ? { code_commune: code } : {}) };
}
