import { maximum, minimum, nombre, terme } from "../../explication/calcul.ts";
import { condition, type Etape } from "../../explication/etape.ts";
import { deMois, ecrireEuros } from "../../explication/nombres.ts";
import { possessif } from "../../explication/revenus.ts";
import type { Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { activiteDuMois, beneficeMensuel } from "../../notions/ressources-trimestre.ts";

/** Condition d'activité de chaque parent ; le premier qui la remplit suffit. */
export function conditionActivite(e: EtatMois, ouvert: boolean): Etape[] {
	const etapes = e.foyer.adultes.map((parent) => conditionParent(e, parent));
	if (!ouvert) return etapes;
	const remplie = etapes.find((pas) => pas.condition?.remplie);
	return remplie ? [remplie] : [];
}

function conditionParent(e: EtatMois, parent: Membre): Etape {
	const revenus = [3, 2, 1].map((recul) => {
		const mois = e.mois - recul;
		const revenu = parent.ressources
			? activiteDuMois(parent, mois - parent.origine) + beneficeMensuel(parent, mois)
			: 0;
		return terme(
			`${possessif(e, parent, "revenus professionnels")} ${deMois(mois)}`,
			revenu,
			"€/mois",
		);
	});
	const demandeur = parent === e.foyer.adultes[0];
	const cle = `activite_${parent.rang}`;
	if (parent.etudiant) {
		const seuil = e.bareme.seuilAutonomie;
		return condition({
			cle,
			titre: "Revenus d'un étudiant",
			texte: `${demandeur ? "Vous faites des études" : "Votre conjoint fait des études"} : il faut gagner plus de ${ecrireEuros(seuil)} chacun des trois derniers mois.`,
			calcul: minimum(...revenus),
			unite: "€/mois",
			sens: ">",
			seuil: terme("55 % du Smic de 169 heures", seuil, "€/mois"),
			references: ["ppa.etudiants"],
		});
	}
	return condition({
		cle,
		titre: "Activité professionnelle",
		texte: `Il faut un revenu professionnel dans les trois derniers mois. ${demandeur ? "Vous" : "Votre conjoint"} ${revenus.some((r) => r.valeur > 0) ? `en ${demandeur ? "avez" : "a"} un` : `n'en ${demandeur ? "avez" : "a"} pas, d'après votre dossier`}.`,
		calcul: maximum(...revenus),
		unite: "€/mois",
		sens: ">",
		seuil: nombre(0, "€/mois"),
		references: ["ppa.condition_activite"],
	});
}
