import type { CodePrestation, Foyer } from "droits";
import type { Hasard } from "../../hasard.ts";
import { DECLARATION_DE_NAISSANCE, PART_DEMENAGEMENT, VOLUMES } from "../hypotheses.ts";
import { FIN, moisDeTexte, ouvreAvant, premierDuMois, rangDuJour } from "../jours.ts";
import { denombrer } from "../quotas.ts";
import { RYTHMES, tirerJour } from "../rythmes.ts";
import type { Prevision, Venue } from "./venue.ts";
import { volume } from "./volumes.ts";

/** Ce qui change le foyer se traite dans l'année, pour que le dernier extrait le montre. */
const DERNIER_TRAITEMENT = ouvreAvant(FIN);

const changement = (jour: number, objet: string, prestation?: CodePrestation): Venue => ({
	nature: "changement",
	jour: Math.min(jour, DERNIER_TRAITEMENT - 3),
	objet,
	prestation,
	limite: DERNIER_TRAITEMENT,
});

/** Ce que le foyer signale : de sa famille, de son adresse, de son travail, de sa banque. */
export function prevoirChangements(h: Hasard, foyer: Foyer, p: Prevision, activite: number): void {
	const ouvert = premierDuMois(p.entree);
	const signaler = (venue: Venue): Venue => {
		p.venues.push(venue);
		return venue;
	};
	for (const [rang, { role, date_naissance }] of foyer.personnes.entries()) {
		if (role !== "enfant" || !date_naissance) continue;
		const naissance = rangDuJour(date_naissance);
		if (naissance < ouvert) continue;
		const jumeau = p.naissances.find(
			({ rang: r }) => foyer.personnes[r]?.date_naissance === date_naissance,
		);
		const venue =
			jumeau?.venue ??
			signaler(changement(naissance + h.entier(...DECLARATION_DE_NAISSANCE.valeur), "Naissance"));
		p.naissances.push({ rang, venue });
	}
	const isole = foyer.situation?.isole_depuis;
	if (isole && moisDeTexte(isole) > p.entree) {
		const debut = premierDuMois(moisDeTexte(isole));
		p.separation = signaler(
			changement(tirerJour(h, RYTHMES.autre, debut, debut + 27), "Séparation"),
		);
	}
	if (h.chance(PART_DEMENAGEMENT.valeur) && ouvert + 30 < FIN)
		p.demenagement = signaler(
			changement(tirerJour(h, RYTHMES.autre, ouvert + 30), "Changement d’adresse", logement(foyer)),
		);
	const quand = () => tirerJour(h, RYTHMES.autre, ouvert);
	for (
		let n = denombrer(h, activite * volume(VOLUMES.valeur.profession, foyer, ouvert));
		n > 0;
		n--
	)
		signaler({
			nature: "changement",
			jour: quand(),
			objet: "Changement de situation professionnelle",
			prestation: foyer.droits_valorises?.rsa
				? "rsa"
				: foyer.droits_valorises?.ppa
					? "ppa"
					: undefined,
		});
	for (let n = denombrer(h, volume(VOLUMES.valeur.banque, foyer, ouvert)); n > 0; n--)
		signaler({ nature: "changement", jour: quand(), objet: "Changement de coordonnées bancaires" });
}

const logement = ({ droits_valorises }: Foyer): CodePrestation | undefined =>
	droits_valorises?.aide_logement?.etat === "en_paiement" ? "aide_logement" : undefined;
