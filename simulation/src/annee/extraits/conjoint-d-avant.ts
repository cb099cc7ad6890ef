import type { Foyer, Personne } from "droits";
import type { Hasard } from "../../hasard.ts";
import { ECART_CONJOINTS } from "../../hypotheses/familles.ts";
import { SALAIRE_IMPOSABLE } from "../../hypotheses/revenus.ts";
import { SALAIRE_DU_CONJOINT } from "../hypotheses.ts";

const centimes = (x: number) => Math.round(x * 100) / 100;

/** L'autre adulte d'un foyer qui se sépare dans l'année : un salarié, d'un âge voisin. */
export function conjointDavant(h: Hasard, { personnes }: Foyer): Personne {
	const annee = Number((personnes[0]?.date_naissance ?? "1985").slice(0, 4));
	const ne = Math.min(2001, Math.round(annee + ECART_CONJOINTS.valeur * h.normale()));
	const net = centimes(h.lognormale(...SALAIRE_DU_CONJOINT.valeur));
	const imposable = centimes(net * SALAIRE_IMPOSABLE.valeur);
	const parAn = { salaire_imposable: centimes(imposable * 12) };
	return {
		role: "conjoint",
		date_naissance: `${ne}-${deux(h.entier(1, 12))}-${deux(h.entier(1, 28))}`,
		activite: "actif",
		revenus_mensuels: [{ nature: "salaire", de: "2019-01", a: "2020-12", net, imposable }],
		ressources_annuelles: { 2017: parAn, 2018: parAn },
	};
}

const deux = (n: number) => String(n).padStart(2, "0");
