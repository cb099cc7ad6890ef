import type { Membre } from "../notions/membre.ts";
import type { EtatMois } from "../notions/mois.ts";
import { beneficeMensuel, ijActivite, ijHorsActivite } from "../notions/ressources-trimestre.ts";
import { type Terme, terme } from "./calcul.ts";
import { nommerEnfant } from "./personnes.ts";

/** « vos salaires », « les salaires de votre conjoint » : un revenu et à qui il est. */
export function possessif(e: EtatMois, m: Membre, nom: string): string {
	if (m === e.foyer.adultes[0]) return `vos ${nom}`;
	return `les ${nom} de ${m.estEnfant ? `votre ${nommerEnfant(m, e.mois)}` : "votre conjoint"}`;
}

const nonNuls = (termes: Terme[]): Terme[] => termes.filter((t) => t.valeur !== 0);

/** Revenus d'activité d'une personne un mois donné, un terme par nature. */
export function revenusActivite(e: EtatMois, m: Membre): Terme[] {
	const rang = e.mois - m.origine;
	return nonNuls([
		terme(possessif(e, m, "salaires"), m.salaireNet[rang], "€/mois"),
		terme(possessif(e, m, "bénéfices de micro-entreprise"), m.micro[rang], "€/mois"),
		terme(possessif(e, m, "indemnités journalières"), ijActivite(m, rang), "€/mois"),
		terme(
			possessif(e, m, "bénéfices d'indépendant par mois"),
			beneficeMensuel(m, e.mois),
			"€/mois",
		),
	]);
}

/** Autres ressources des personnes un mois donné, sans les prestations de solidarité. */
export function autresRessources(e: EtatMois, membres: readonly Membre[]): Terme[] {
	const total = (lire: (m: Membre, rang: number) => number) =>
		membres.reduce((cumul, m) => cumul + lire(m, e.mois - m.origine), 0);
	return nonNuls([
		terme(
			"allocations de chômage",
			total((m, r) => m.chomageNet[r]),
			"€/mois",
		),
		terme(
			"retraites",
			total((m, r) => m.retraiteNette[r]),
			"€/mois",
		),
		terme(
			"pensions d'invalidité",
			total((m, r) => m.invalidite[r]),
			"€/mois",
		),
		terme(
			"pensions alimentaires reçues",
			total((m, r) => m.pensionAlimentaire[r]),
			"€/mois",
		),
		terme(
			"autres indemnités journalières",
			total((m, r) => ijHorsActivite(m, r)),
			"€/mois",
		),
	]);
}

/** Allocation de solidarité spécifique des personnes un mois donné, €/mois. */
export const solidaritesSpecifiques = (e: EtatMois, membres: readonly Membre[]): number =>
	membres.reduce((cumul, m) => cumul + m.ass[e.mois - m.origine], 0);
