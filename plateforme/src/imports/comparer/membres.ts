import type { Ligne } from "../ligne/lire-ligne.ts";
import type { Connu, Membre } from "./connu.ts";
import { type PersonneRecue, personnesDe, reconnaitre } from "./identite.ts";

export interface MembreEcrit {
	/** Nothing for someone new. */
	personne?: number;
	rang: number;
	role: string;
	depuis: string;
	jusqua: string | null;
}

export interface Composition {
	/** New, or whose civil status changes. */
	personnes: { recue: PersonneRecue; personne?: number }[];
	membres: MembreEcrit[];
	/** Person of each rank, once known. */
	parRang: Map<number, number>;
}

const tard = (a: string, b: string | null) => (b && b > a ? b : a);

/** Who comes in, who leaves, whose place changes: from the month of the household on. */
export function comparerMembres(ligne: Ligne, connu?: Connu): Composition {
	const recues = personnesDe(ligne);
	const debut = connu
		? `${ligne.foyer.mois}-01`
		: `${ligne.foyer.connu_depuis ?? ligne.foyer.mois}-01`;
	const composition: Composition = { personnes: [], membres: [], parRang: new Map() };
	const trouvees = reconnaitre(connu?.membres ?? [], recues);
	for (const recue of recues) {
		const { rang, role } = recue;
		const membre = trouvees.get(recue);
		if (!membre) {
			composition.personnes.push({ recue });
			const depuis = tard(debut, role === "enfant" ? recue.dateNaissance : null);
			composition.membres.push({ rang, role, depuis, jusqua: null });
			continue;
		}
		const { personne } = membre;
		composition.parRang.set(rang, personne);
		const civil = etatCivil(recue, membre);
		if (civil) composition.personnes.push({ recue: civil, personne });
		if (membre.rang === rang && membre.role === role) continue;
		const change = tard(debut, membre.depuis);
		if (change > membre.depuis) composition.membres.push(finir(membre, change));
		composition.membres.push({ personne, rang, role, depuis: change, jusqua: null });
	}
	const gardes = new Set(trouvees.values());
	for (const membre of connu?.membres ?? [])
		if (!gardes.has(membre)) composition.membres.push(finir(membre, tard(debut, membre.depuis)));
	return composition;
}

const finir = ({ personne, rang, role, depuis }: Membre, jusqua: string): MembreEcrit => ({
	personne,
	rang,
	role,
	depuis,
	jusqua,
});

/** What the line corrects; a name that we made up corrects nothing. */
function etatCivil(recue: PersonneRecue, membre: Membre): PersonneRecue | undefined {
	const noms = recue.nommee ? recue : membre;
	const corrigee: PersonneRecue = {
		...recue,
		prenom: noms.prenom,
		nom: noms.nom,
		nomNaissance: recue.nomNaissance ?? membre.nomNaissance,
		dateNaissance: recue.dateNaissance ?? membre.dateNaissance,
		dateDeces: recue.dateDeces ?? membre.dateDeces,
		sexe: recue.sexe ?? membre.sexe,
	};
	const champs = ["prenom", "nom", "nomNaissance", "dateNaissance", "dateDeces", "sexe"] as const;
	return champs.some((champ) => corrigee[champ] !== membre[champ]) ? corrigee : undefined;
}
