import type { Foyer } from "droits";
import { DERNIER, dateDuRang, lireMois } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import { CONTACT_AVANT_SEPARATION, ETAT_CONTACT, PART_JOIGNABLE } from "../hypotheses/dossiers.ts";
import type { Nommee } from "./noms/nommer.ts";

export interface Contact {
	nature: "courriel" | "mobile" | "fixe";
	valeur: string;
	etat: "verifie" | "non-verifie" | "injoignable" | "non-verifie-depuis-separation";
	etat_le: string;
	rang: number;
}

const chiffres = (n: number, longueur: number) => String(n).padStart(longueur, "0");

/** 06 39 98 xx xx et 04 65 71 xx xx : tranches que l'Arcep réserve à la fiction, dix mille numéros chacune. */
const VALEURS = {
	mobile: (h: Hasard) => `+3363998${chiffres(h.entier(0, 9999), 4)}`,
	fixe: (h: Hasard) => `+3346571${chiffres(h.entier(0, 9999), 4)}`,
	courriel: (_: Hasard, { prenom, nom }: Nommee, rang: number) =>
		`${adresse(prenom)}.${adresse(nom)}.${rang + 1}@example.org`,
};

const adresse = (nom: string) =>
	nom
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/ı/g, "i")
		.replace(/[^a-z]+/g, "-");

function separeDepuisPeu({ situation }: Foyer): string | undefined {
	const mois = situation?.isole_depuis;
	return mois && DERNIER - lireMois(mois) < 18 ? mois : undefined;
}

/** Par où l'organisme peut joindre le foyer, et ce qu'il en sait. */
export function joindre(
	h: Hasard,
	foyer: Foyer,
	personnes: readonly Nommee[],
	rang: number,
): Contact[] {
	const separation = separeDepuisPeu(foyer);
	const contacts: Contact[] = [];
	for (const nature of ["mobile", "courriel", "fixe"] as const) {
		const vu = dateDuRang(h.entier(DERNIER - 22, DERNIER - 1), h.entier(1, 28));
		if (!h.chance(PART_JOIGNABLE.valeur[nature])) continue;
		const douteux = separation && h.chance(CONTACT_AVANT_SEPARATION.valeur);
		contacts.push({
			nature,
			valeur: VALEURS[nature](h, personnes[0] as Nommee, rang),
			etat: douteux ? "non-verifie-depuis-separation" : h.choix(ETAT_CONTACT.valeur),
			etat_le: douteux ? `${separation}-01` : vu,
			rang: 0,
		});
	}
	return contacts;
}
