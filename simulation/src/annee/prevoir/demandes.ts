import type { CodePrestation, DroitValorise, Foyer } from "droits";
import { DE, PIECES } from "../../dossiers/objets.ts";
import type { Hasard } from "../../hasard.ts";
import {
	AGE_DES_DEMANDES_OUVERTES,
	DEMANDES_SANS_SUITE,
	PART_REFUS_ANTERIEUR,
	PIECES_D_UNE_DEMANDE,
	RECUL_DU_REFUS,
} from "../hypotheses.ts";
import { AUJOURDHUI, FIN, moisDeTexte, ouvreAvant, premierDuMois } from "../jours.ts";
import { denombrer, MINIMA } from "../quotas.ts";
import { RYTHMES, tirerJour } from "../rythmes.ts";
import type { Prevision, Venue } from "./venue.ts";

/** L'organisme ouvre les autres sans qu'on les demande. */
const DEMANDABLES: ReadonlySet<string> = new Set<CodePrestation>([
	"rsa",
	"ppa",
	"asf",
	"cf",
	"paje_base",
	"paje_naissance",
	"cmg",
	"aah",
	"aeeh",
	"aide_logement",
]);
/** Sans trace au dossier : jamais la prime d'activité ni l'ASF, que des actions suivent. */
const SANS_SUITE: readonly CodePrestation[] = ["aide_logement", "paje_base", "cmg"];
/** La demande d'un droit de décembre se décide avant la fin de l'année. */
const DERNIERE_DECISION = ouvreAvant(FIN);
const AVANCE = 13;

export const nouvelleDemande = (
	prestation: CodePrestation,
	jour: number,
	sort: NonNullable<Venue["sort"]>,
): Venue => ({ nature: "demande", prestation, jour, sort, objet: `Demande : ${DE[prestation]}` });

/** Le mois du droit est celui de la demande, ou de l'événement qui l'ouvre. */
function demanderAuMois(
	h: Hasard,
	prestation: CodePrestation,
	mois: number,
	sort: "accord" | "rejet",
): Venue {
	const debut = premierDuMois(mois);
	const fin = Math.min(premierDuMois(mois + 1) - 1, DERNIERE_DECISION - AVANCE);
	const venue = nouvelleDemande(prestation, tirerJour(h, RYTHMES.demande, debut, fin), sort);
	return { ...venue, limite: DERNIERE_DECISION };
}

function demander(h: Hasard, code: CodePrestation, droit: DroitValorise, p: Prevision): void {
	if (!droit.depuis || droit.etat === "renonce") return;
	if (droit.etat === "demande_en_cours") {
		const age = -AGE_DES_DEMANDES_OUVERTES.valeur * Math.log(1 - h.reel());
		const jour = FIN - Math.min(Math.round(age), MINIMA.has(code) ? 4 : 30);
		p.demandes.set(code, nouvelleDemande(code, jour, "en-cours"));
		return;
	}
	const mois = moisDeTexte(droit.depuis);
	if (mois <= 0) return;
	const sort = droit.etat === "refuse" ? "rejet" : "accord";
	if (mois >= p.entree) p.demandes.set(code, demanderAuMois(h, code, mois, sort));
	const avant = mois - h.entier(...RECUL_DU_REFUS.valeur);
	if (sort === "rejet" || avant < 1 || avant <= p.entree || !h.chance(PART_REFUS_ANTERIEUR.valeur))
		return;
	p.refus.set(code, {
		...demanderAuMois(h, code, avant, "rejet"),
		limite: premierDuMois(mois) - 1,
	});
}

/** Les demandes dont les droits du dossier sont la suite, et quelques-unes qui n'en ont pas. */
export function prevoirDemandes(h: Hasard, { droits_valorises }: Foyer, p: Prevision): void {
	const droits = droits_valorises ?? {};
	for (const [code, droit] of Object.entries(droits))
		if (droit && DEMANDABLES.has(code)) demander(h, code as CodePrestation, droit, p);
	const venues = [...p.refus.values(), ...p.demandes.values()];
	for (let n = denombrer(h, DEMANDES_SANS_SUITE.valeur); n > 0; n--) {
		const code = SANS_SUITE[h.entier(0, SANS_SUITE.length - 1)] as CodePrestation;
		if (droits[code] || venues.some(({ prestation }) => prestation === code)) continue;
		venues.push(
			nouvelleDemande(code, tirerJour(h, RYTHMES.demande, premierDuMois(p.entree)), "sans-suite"),
		);
	}
	for (const demande of venues) {
		p.venues.push(demande);
		const { prestation, jour, limite } = demande;
		const pieces = PIECES[prestation as CodePrestation];
		for (let n = denombrer(h, PIECES_D_UNE_DEMANDE.valeur); n > 0; n--)
			p.venues.push({
				nature: "piece",
				prestation,
				jour,
				limite: Math.min(limite ?? AUJOURDHUI, AUJOURDHUI),
				objet: pieces[h.entier(0, pieces.length - 1)] as string,
				avec: demande,
			});
	}
}
