import { DERNIER, dateDuRang } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import {
	CANAL_PREFERE,
	LANGUE_ETRANGERE,
	PART_ALERTE,
	PART_OPPOSITION,
	PART_PROTEGE,
} from "../hypotheses/dossiers.ts";
import type { OrigineFoyer } from "./noms/nommer.ts";

export interface Alerte {
	nature: "violences" | "tutelle" | "contact-dangereux";
	precision: string;
	depuis: string;
}

const PRECISIONS: Record<Alerte["nature"], string> = {
	violences: "Ne rien envoyer à l’ancienne adresse ; ne rien dire à un tiers.",
	tutelle: "S’adresser au mandataire judiciaire ; les paiements vont sur le compte de tutelle.",
	"contact-dangereux": "Recevoir à deux ; ne pas donner de nom d’agent.",
};

const LANGUES: Partial<Record<OrigineFoyer, string>> = {
	maghreb: "ar",
	turquie: "tr",
	portugal: "pt",
	italie: "it",
	balkans: "sq",
	anglophone: "en",
	est: "ro",
	asie: "vi",
};

/** Alertes, protection, oppositions, langue et canal d'un dossier. */
export function situer(h: Hasard, origine: OrigineFoyer) {
	const recent = (mois: number) =>
		dateDuRang(h.entier(DERNIER - mois, DERNIER - 1), h.entier(1, 28));
	const alertes: Alerte[] = [];
	for (const [nature, part] of Object.entries(PART_ALERTE.valeur) as [Alerte["nature"], number][])
		if (h.chance(part)) alertes.push({ nature, precision: PRECISIONS[nature], depuis: recent(24) });
	const violences = alertes.some(({ nature }) => nature === "violences");
	const { agent, notoriete, adresseSecrete } = PART_PROTEGE.valeur;
	const protection =
		violences && h.chance(adresseSecrete)
			? "adresse-secrete"
			: h.chance(agent)
				? "agent"
				: h.chance(notoriete)
					? "notoriete"
					: undefined;
	const oppositions = (["reperage", "campagnes"] as const)
		.filter((objet) => h.chance(PART_OPPOSITION.valeur[objet]))
		.map((objet) => ({ objet, depuis: recent(20) }));
	const etrangere = LANGUES[origine] && h.chance(LANGUE_ETRANGERE.valeur);
	return {
		canal_prefere: h.choix(CANAL_PREFERE.valeur) || undefined,
		langue: etrangere ? LANGUES[origine] : "fr",
		alertes,
		protection,
		oppositions,
	};
}
