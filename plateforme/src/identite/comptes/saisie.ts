import { nomsRoles, ROLES, type Role } from "../../socle/index.ts";
import { CONTROLENT, OUVRENT_DES_DROITS } from "../permissions.ts";

/** What an administrator types for an account. */
export interface SaisieCompte {
	prenom: string;
	nom: string;
	courriel: string;
	roles: string[];
	equipe: string;
	/** Separated by commas. */
	competences: string;
}

export type Faute =
	| "prenom"
	| "nom"
	| "courriel"
	| "roles"
	| "separation"
	| "equipe"
	| "competences";

/** Allocataires and those who help them come by FranceConnect: their accounts are not typed here. */
export const ROLES_DES_AGENTS: readonly Role[] = ROLES.filter(
	(role) => role !== "allocataire" && role !== "aidant",
);

const longueurMax = 80;
const adresse = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
const competence = /^[a-z0-9-]{1,32}$/;

export const lireCompetences = (texte: string): string[] => [
	...new Set(
		texte
			.split(",")
			.map((mot) => mot.trim().toLowerCase())
			.filter(Boolean),
	),
];

export function fautesDe(saisie: SaisieCompte, equipes: readonly string[]): Faute[] {
	const rempli = (texte: string) => texte.trim().length > 0 && texte.trim().length <= longueurMax;
	const fautes: Faute[] = [];
	if (!rempli(saisie.prenom)) fautes.push("prenom");
	if (!rempli(saisie.nom)) fautes.push("nom");
	if (!adresse.test(saisie.courriel.trim()) || saisie.courriel.length > 254)
		fautes.push("courriel");
	return [...fautes, ...fautesDesDroits(saisie, equipes)];
}

export function fautesDesDroits(
	{ roles, equipe, competences }: Pick<SaisieCompte, "roles" | "equipe" | "competences">,
	equipes: readonly string[],
): Faute[] {
	const fautes: Faute[] = [];
	const connus = roles.every((role) => ROLES_DES_AGENTS.some((r) => r === role));
	if (roles.length === 0 || !connus) fautes.push("roles");
	if (contient(roles, CONTROLENT) && contient(roles, OUVRENT_DES_DROITS)) fautes.push("separation");
	if (equipe !== "" && !equipes.includes(equipe)) fautes.push("equipe");
	const mots = lireCompetences(competences);
	if (mots.length > 20 || !mots.every((mot) => competence.test(mot))) fautes.push("competences");
	return fautes;
}

const contient = (roles: readonly string[], groupe: readonly Role[]) =>
	groupe.some((role) => roles.includes(role));

export const nomDuRole = (role: string): string => nomsRoles[role as Role] ?? role;
