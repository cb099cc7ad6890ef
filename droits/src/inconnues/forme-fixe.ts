import type { Foyer, Personne } from "../foyer/types.ts";

/** Tous les champs, présents ou non : un champ ajouté au type et oublié ici ne compile pas. */
type Entier<T> = { [Champ in keyof Required<T>]: T[Champ] };

/**
 * Le même foyer, dont chaque objet a tous ses champs dans le même ordre : copié et relu à chaque foyer
 * essayé, il l'est alors plus vite.
 */
export function enFormeFixe(f: Foyer): Entier<Foyer> {
	return {
		id: f.id,
		mois: f.mois,
		connu_depuis: f.connu_depuis,
		trimestre_reference_decale: f.trimestre_reference_decale,
		situation: f.situation,
		droits_en_cours: f.droits_en_cours,
		droits_valorises: f.droits_valorises,
		logement: f.logement,
		personnes: f.personnes.map(personne),
	};
}

const personne = (p: Personne): Entier<Personne> => ({
	role: p.role,
	date_naissance: p.date_naissance,
	activite: p.activite,
	boursier: p.boursier,
	chomage_depuis: p.chomage_depuis,
	grossesse: p.grossesse,
	handicap: p.handicap,
	garde_alternee: p.garde_alternee,
	prive_aide_parent: p.prive_aide_parent,
	obligation_scolaire_remplie: p.obligation_scolaire_remplie,
	revenus_mensuels: p.revenus_mensuels,
	ressources_annuelles: p.ressources_annuelles,
});
