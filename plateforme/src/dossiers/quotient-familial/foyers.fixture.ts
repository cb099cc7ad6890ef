import type { CodePrestation, Foyer, NatureRevenu, Personne, RessourcesAnnee } from "droits";

export const adulte = (
	role: "demandeur" | "conjoint",
	annee: RessourcesAnnee | null,
	reste: Partial<Personne> = {},
): Personne => ({
	role,
	date_naissance: "1985-05-10",
	activite: "actif",
	ressources_annuelles: { "2018": annee },
	...reste,
});

export const enfant = (naissance: string | null, reste: Partial<Personne> = {}): Personne => ({
	role: "enfant",
	date_naissance: naissance,
	...reste,
});

export const foyer = (...personnes: Personne[]): Foyer => ({
	id: "0000001A",
	mois: "2020-12",
	logement: null,
	personnes,
});

export const seul = adulte("demandeur", { salaire_imposable: 12_000 });

export const payees = (...codes: CodePrestation[]) =>
	codes.map((prestation) => ({ prestation, montant: 0 }));

export const revenus = (nature: NatureRevenu, a = "2020-12"): Partial<Personne> => ({
	revenus_mensuels: [{ nature, de: "2019-01", a, net: 900 }],
});
