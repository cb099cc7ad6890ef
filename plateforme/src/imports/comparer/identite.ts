import type { Sexe } from "../../dossiers/index.ts";
import { simplifier } from "../../socle/index.ts";
import type { Ligne } from "../ligne/lire-ligne.ts";
import type { Membre } from "./connu.ts";

/** A person as a line tells it; without a name, one that says so. */
export interface PersonneRecue {
	rang: number;
	role: "demandeur" | "conjoint" | "enfant";
	dateNaissance: string | null;
	prenom: string;
	nom: string;
	nomNaissance: string | null;
	dateDeces: string | null;
	sexe: Sexe | null;
	nommee: boolean;
}

export function personnesDe({ foyer, personnes, matricule }: Ligne): PersonneRecue[] {
	return foyer.personnes.map(({ role, date_naissance }, rang) => {
		const nom = personnes.find((p) => p.rang === rang);
		return {
			rang,
			role,
			dateNaissance: date_naissance,
			prenom: nom?.prenom ?? "Personne",
			nom: nom?.nom ?? `${rang + 1} du dossier ${matricule}`,
			nomNaissance: nom?.nom_naissance ?? null,
			dateDeces: nom?.date_deces ?? null,
			sexe: nom?.sexe ?? null,
			nommee: nom !== undefined,
		};
	});
}

type Cle = (personne: PersonneRecue | Membre) => string | undefined;

const adulte = ({ role }: { role: string }) => (role === "enfant" ? "enfant" : "adulte");

const dates = ({ dateNaissance }: PersonneRecue | Membre, suite: string) =>
	dateNaissance ? `${dateNaissance} ${suite}` : undefined;

/**
 * From the surest to the least sure. Twins share a birth date: their first names tell them apart, and
 * without names their order does. A first name may be spelled otherwise, a birth date corrected,
 * but not both at once: that is someone else.
 */
const CLES: Cle[] = [
	(p) => dates(p, simplifier(p.prenom)),
	(p) => dates(p, `${adulte(p)} ${p.rang}`),
	(p) => dates(p, adulte(p)),
	(p) => `${simplifier(p.prenom)} ${simplifier(p.nom)} ${adulte(p)}`,
];

/** Who, among the members, each received person is; nothing for a new one. */
export function reconnaitre(
	membres: readonly Membre[],
	recues: readonly PersonneRecue[],
): Map<PersonneRecue, Membre> {
	const trouvees = new Map<PersonneRecue, Membre>();
	const libres = new Set(membres);
	const apparier = (egales: (recue: PersonneRecue, membre: Membre) => boolean) => {
		for (const recue of recues) {
			if (trouvees.has(recue)) continue;
			const membre = [...libres].sort((a, b) => a.rang - b.rang).find((m) => egales(recue, m));
			if (!membre) continue;
			trouvees.set(recue, membre);
			libres.delete(membre);
		}
	};
	for (const cle of CLES)
		apparier((recue, membre) => {
			const lue = cle(recue);
			return lue !== undefined && lue === cle(membre);
		});
	// One of the two birth dates is not known: the place in the household is what remains.
	apparier(
		(recue, membre) =>
			recue.rang === membre.rang &&
			recue.role === membre.role &&
			(!recue.dateNaissance || !membre.dateNaissance),
	);
	return trouvees;
}
