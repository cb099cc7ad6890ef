import type { CodePrestation } from "droits";
import type { Melange } from "../hasard.ts";
import { hypothese } from "./hypothese.ts";

/** Ce qu'un dossier porte à côté du foyer : coordonnées, alertes, dettes, paiements. */
export const CANAL_PREFERE = hypothese<Melange<"courriel" | "sms" | "telephone" | "courrier" | "">>(
	"Canal préféré (vide : jamais demandé)",
	{ courriel: 54, sms: 20, telephone: 8, courrier: 12, "": 6 },
	"%",
);
export const PART_JOIGNABLE = hypothese(
	"Foyers ayant laissé un mobile, un fixe, un courriel",
	{ mobile: 0.91, fixe: 0.24, courriel: 0.84 } as const,
	"part",
);
export const ETAT_CONTACT = hypothese<Melange<"verifie" | "non-verifie" | "injoignable">>(
	"État d'un moyen de contact",
	{ verifie: 66, "non-verifie": 28, injoignable: 6 },
	"%",
);
export const CONTACT_AVANT_SEPARATION = hypothese(
	"Contacts non vérifiés depuis une séparation de moins de dix-huit mois",
	0.5,
	"part",
);
export const LANGUE_ETRANGERE = hypothese(
	"Foyers préférant une autre langue, parmi ceux dont le nom a une autre origine",
	0.09,
	"part",
);
export const PART_ALERTE = hypothese(
	"Dossiers portant une alerte",
	{ violences: 0.006, tutelle: 0.009, "contact-dangereux": 0.0015 } as const,
	"part",
);
export const PART_PROTEGE = hypothese(
	"Dossiers protégés (agent, notoriété ; adresse secrète parmi les dossiers de violences)",
	{ agent: 0.0025, notoriete: 0.0003, adresseSecrete: 0.25 } as const,
	"part",
);
export const PART_OPPOSITION = hypothese(
	"Dossiers portant une opposition",
	{ reperage: 0.004, campagnes: 0.015 } as const,
	"part",
);
export const PART_DETTE = hypothese("Dossiers ayant une dette en cours", 0.085, "part");
export const MONTANT_DETTE = hypothese(
	"Dette à sa naissance : médiane, écart logarithmique",
	[420, 0.9] as const,
	"€",
);
export const RETENUE = hypothese("Mensualité d'une dette : bornes", [20, 95] as const, "€/mois");
export const TIERS_PAYANT = hypothese(
	"Aide au logement versée au bailleur",
	{ locataire_hlm: 0.97, autre: 0.28 } as const,
	"part",
);
export const AUTRE_MONTANT_AVANT = hypothese(
	"Droits dont le montant était autre jusqu'au trimestre dernier",
	{ declaratif: 0.34, logement: 0.05 } as const,
	"part",
);
export const ECART_DE_MONTANT = hypothese(
	"Montant d'avant, en proportion du montant actuel : bornes",
	[0.62, 1.3] as const,
	"part",
);
/** Au titre du mois précédent, le 5, ou le jour ouvré voisin. */
export const JOURS_DE_PAIEMENT = hypothese(
	"Jour de paiement du mois",
	{ "2020-10": "2020-10-05", "2020-11": "2020-11-05", "2020-12": "2020-12-04" } as const,
	"date",
	"paiement le 5 ; le samedi 5 décembre avancé au vendredi : hypothèse",
);
export const SOUMIS_A_LA_CRDS = hypothese<readonly CodePrestation[]>(
	"Prestations payées nettes de CRDS (0,5 %)",
	["asf", "af", "cf", "paje_base", "paje_naissance", "cmg", "ars", "aide_logement"],
	"prestations",
	"ordonnance 96-50 du 24 janvier 1996, art. 14",
);

export const COMPTES_PUBLICS = hypothese(
	"Premiers dossiers dont la personne peut entrer dans la démonstration",
	8,
	"dossiers",
);
