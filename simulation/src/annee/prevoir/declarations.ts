import type { Foyer } from "droits";
import type { Hasard } from "../../hasard.ts";
import { FIN, moisDeTexte, premierDuMois } from "../jours.ts";
import { RYTHMES, tirerJour } from "../rythmes.ts";
import type { Prevision } from "./venue.ts";

const TRIMESTRE = 3;

/** Une déclaration par trimestre de qui touche le RSA ou la prime d'activité ; la dernière manque à qui l'attend. */
export function prevoirDeclarations(h: Hasard, { droits_valorises }: Foyer, p: Prevision): void {
	const code = (["rsa", "ppa"] as const).find((c) => {
		const etat = droits_valorises?.[c]?.etat;
		return etat && etat !== "refuse" && etat !== "renonce" && etat !== "demande_en_cours";
	});
	if (!code) return;
	const droit = droits_valorises?.[code];
	if (droit?.etat === "attente_declaration") p.phase = h.chance(0.7) ? 1 : 0;
	const depuis = droit?.depuis ? moisDeTexte(droit.depuis) + TRIMESTRE : 0;
	const attend = droit?.etat === "attente_declaration" ? 9 : 12;
	for (let mois = p.phase; mois < attend; mois += TRIMESTRE) {
		if (mois < depuis || mois < p.entree) continue;
		const jour = tirerJour(
			h,
			RYTHMES.autre,
			premierDuMois(mois),
			Math.min(premierDuMois(mois + 1) - 1, FIN),
		);
		p.venues.push({ nature: "declaration", prestation: code, jour, objet: OBJET });
	}
}

const OBJET = "Déclaration trimestrielle de ressources";
