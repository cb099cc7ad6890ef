import type { Foyer, Personne } from "droits";
import { communeDe } from "../../socle/index.ts";
import { textes } from "../textes.ts";

const { qui } = textes.dossier;

/** « Un parent seul avec 2 enfants » */
export function resumer({ personnes }: Foyer): string {
	const couple = personnes.some(({ role }) => role === "conjoint");
	const enfants = personnes.filter(({ role }) => role === "enfant").length;
	const tete = couple ? qui.couple : enfants > 0 ? qui.parentSeul : qui.seul;
	return tete + qui.avecEnfants(enfants);
}

export function decrirePersonne(personne: Personne, mois: string): string {
	const { role, activite, garde_alternee } = personne;
	const details = [
		age(personne, mois),
		role === "enfant" ? undefined : activiteEnMots(activite),
		garde_alternee ? qui.alternance : undefined,
	];
	return `${qui.roles[role]}, ${details.filter(Boolean).join(", ")}`;
}

const activiteEnMots = (activite: Personne["activite"]) =>
	activite === null ? qui.activiteInconnue : activite && qui.activites[activite];

function age({ date_naissance }: Personne, mois: string): string {
	if (!date_naissance) return qui.ageInconnu;
	const [an, numero] = mois.split("-").map(Number);
	const [anNaissance, moisNaissance] = date_naissance.split("-").map(Number);
	const total = (an - anNaissance) * 12 + numero - moisNaissance;
	return total < 24 ? qui.moisDAge(Math.max(0, total)) : qui.age(Math.floor(total / 12));
}

export function decrireLogement({ logement }: Foyer): string {
	if (!logement?.statut_occupation) return qui.statutInconnu;
	const { statut_occupation, code_commune, zone_apl, loyer } = logement;
	const commune = code_commune && (communeDe(code_commune)?.nom ?? code_commune);
	const locataire = statut_occupation.startsWith("locataire");
	return [
		qui.statuts[statut_occupation],
		commune && `${commune}${zone_apl ? ` (${qui.zone(zone_apl)})` : ""}`,
		locataire && (loyer === null ? qui.loyerInconnu : qui.loyer(loyer ?? 0)),
	]
		.filter(Boolean)
		.join(", ");
}
