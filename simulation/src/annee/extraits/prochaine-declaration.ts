import type { Foyer } from "droits";
import { EXTRAITS, jourDuRang, moisDuJour, premierDuMois } from "../jours.ts";

/** Fin du prochain mois d'échéance de qui touche le RSA ou la prime d'activité ; dépassée quand elle est attendue. */
export function prochaineDeclaration(
	extrait: number,
	{ droits_valorises: droits }: Foyer,
	phase: number,
): string | undefined {
	const suivis = [droits?.rsa, droits?.ppa].filter(
		(d) => d?.etat && d.etat !== "refuse" && d.etat !== "renonce",
	);
	if (suivis.length === 0) return undefined;
	let mois = moisDuJour(EXTRAITS[extrait] as number);
	while (mois % 3 !== phase) mois++;
	const attendue = suivis.some((d) => d?.etat === "attente_declaration");
	return jourDuRang(premierDuMois(attendue && mois > 11 ? mois - 3 + 1 : mois + 1) - 1);
}
