import { constantes, table } from "../../baremes/table.ts";

export const plafonds = table({
 cle: "ars.plafonds",
 libelle: "Plafond de ressources de l’allocation de rentrée scolaire",
 unite: "€/an",
 article: "CSS art. R543-5",
 verifie: "2026-01-06",
 colonnes: ["plafond"] as const,
 lignes: [
  ["2016-01-01", [18772], "Circulaire DSS/SD2B/2015/371 du 18/12/2015", ""],
  ["2018-01-01", [18810], "CSS art. R543-5 ; article 4", "https://www.legifrance.gouv.fr/loda/article_lc/JORFARTI000036299573/#JORFARTI000036299573"],
  ["2019-01-01", [18998], "Arrêté du 21/12/2018, art. 4", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000037864986"],
  ["2020-01-01", [19302], "Arrêté du 20/12/2019, art. 4", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000039663220&categorieLien=id"],
  ["2021-01-01", [19476], "Arrêté du 14/12/2020, art. 5", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000042694995"],
  ["2022-01-01", [19515], "Arrêté du 16/12/2021, art. 4", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000044572377"],
  ["2023-01-01", [19827], "Article L543-1 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037951022"],
  ["2024-01-01", [20878], "Article L543-1 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037951022"],
  ["2025-01-01", [21880], "Article L543-1 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037951022"],
  ["2026-01-01", [22274], "Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025", "https://bulletins-officiels.social.gouv.fr/sites/textes-officiels/files/2025-12/SFHS2535630J_0.pdf"],
 ],
});

export const taux = constantes({
 cle: "ars.taux",
 libelle: "Taux et âges de l’allocation de rentrée scolaire",
 valeurs: {
  primaire: { valeur: 0.8972, unite: "BMAF", depuis: "2012-08-01", source: "Article D543-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000026087214" },
  college: { valeur: 0.9467, unite: "BMAF", depuis: "2012-08-01", source: "Article D543-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000026087214" },
  lycee: { valeur: 0.9795, unite: "BMAF", depuis: "2012-08-01", source: "Article D543-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000026087214" },
  agePrimaire: { valeur: 6, unite: "ans", depuis: "1974-08-14", source: "Décret 74-706 du 13/08/1974, art. 2", lien: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000857489" },
  ageCollege: { valeur: 11, unite: "ans", depuis: "2002-01-01", source: "Article D543-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000019281633/2008-08-03/" },
  ageLycee: { valeur: 15, unite: "ans", depuis: "2002-01-01", source: "Article D543-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000019281633/2008-08-03/" },
  ageSortie: { valeur: 18, unite: "ans", depuis: "1990-09-05", source: "Article R543-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000019281627/1990-09-05/" },
  parEnfant: { valeur: 0.3, unite: "fraction du plafond", depuis: "1986-07-01", source: "Création Décret 85-1353 1985-12-17, art. 1", lien: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000000866621/" },
  minimum: { valeur: 15, unite: "€", depuis: "2002-08-09", source: "Article D543-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737260/" },
 },
});
