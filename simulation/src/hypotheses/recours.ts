import type { CodePrestation } from "droits";
import { type Hypothese, hypothese } from "./hypothese.ts";

/**
 * Part des droits ouverts à des foyers déjà allocataires qui n'ont pas été demandés (ou, pour les
 * droits automatiques, pas ouverts par l'organisme). Le taux de 34 % publié pour le RSA porte sur
 * toutes les personnes éligibles, allocataires ou non : il ne vaut pas ici.
 */
export const NON_DEMANDE: Record<CodePrestation, Hypothese> = {
	rsa: hypothese("RSA non demandé par un allocataire", 0.05, "part des droits"),
	ppa: hypothese(
		"Prime d'activité non demandée par un allocataire",
		0.11,
		"part des droits",
		"hypothèse, sous les 27 % de non-recours de toute la population (CNAF, L'e-ssentiel, 2016)",
	),
	asf: hypothese("ASF non demandée par un parent seul allocataire", 0.24, "part des droits"),
	af: hypothese("AF non ouvertes (erreur)", 0.002, "part des droits"),
	cf: hypothese("Complément familial non demandé", 0.015, "part des droits"),
	paje_base: hypothese("Allocation de base non demandée", 0.025, "part des droits"),
	paje_naissance: hypothese("Prime de naissance non demandée", 0.05, "part des droits"),
	cmg: hypothese("CMG non demandé", 0.06, "part des droits"),
	ars: hypothese("ARS non ouverte (erreur)", 0.008, "part des droits"),
	aah: hypothese("AAH accordée par la CDAPH, non versée", 0.012, "part des droits"),
	mva: hypothese("Majoration pour la vie autonome non ouverte (erreur)", 0.03, "part des droits"),
	aeeh: hypothese("AEEH accordée par la CDAPH, non versée", 0.015, "part des droits"),
	aide_logement: hypothese(
		"Aide au logement non demandée par un allocataire",
		0.045,
		"part des droits",
	),
};

export const PETIT_MONTANT = hypothese(
	"Montant sous lequel un droit est moins demandé",
	70,
	"€/mois",
);
export const EFFET_PETIT_MONTANT = hypothese(
	"Non-demande d'un petit montant, rapportée à la moyenne",
	1.9,
	"rapport",
);
export const EFFET_INDEPENDANT = hypothese(
	"Non-demande de la prime d'activité par un indépendant, rapportée à la moyenne",
	2,
	"rapport",
);
export const EFFET_RECENT = hypothese(
	"Non-demande d'un droit né depuis trois mois au plus, rapportée à la moyenne",
	2.2,
	"rapport",
);
export const PART_ASF_AUTOMATIQUE = hypothese(
	"ASF non ouverte à qui perçoit le RSA majoré (erreur)",
	0.05,
	"part des droits",
);
