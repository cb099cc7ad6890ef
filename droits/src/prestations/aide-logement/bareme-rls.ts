import { constantes, table } from "../../baremes/table.ts";

export const reductions = table({
 cle: "rls.montants",
 libelle: "Réduction de loyer de solidarité",
 unite: "€/mois",
 article: "CCH art. L442-2-1 ; arrêté du 27 février 2018",
 verifie: "2026-05-26",
 colonnes: ["z1_seul", "z1_couple", "z1_enfant", "z1_supp", "z2_seul", "z2_couple", "z2_enfant", "z2_supp", "z3_seul", "z3_couple", "z3_enfant", "z3_supp"] as const,
 lignes: [
  ["2018-01-01", [31.83, 38.39, 43.38, 6.29, 27.74, 33.95, 38.2, 5.56, 26, 31.52, 35.34, 5.06], "Arrêté du 27/02/2018, art. 2", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000036650016"],
  ["2019-01-01", [32.33, 38.99, 44.06, 6.39, 28.18, 34.48, 38.8, 5.65, 26.41, 32.01, 35.89, 5.14], "Arrêté du 27/12/2018, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037880880"],
  ["2020-01-01", [49.5, 59.7, 67.46, 9.78, 43.14, 52.79, 59.4, 8.65, 40.43, 49.01, 54.95, 7.87], "Arrêté du 31/12/2019, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000039728511"],
  ["2020-10-01", [34.1, 41.13, 46.47, 6.74, 29.72, 36.37, 40.92, 5.96, 27.85, 33.76, 37.85, 5.42], "Arrêté du 30/09/2020, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000042383417"],
  ["2021-01-01", [46.47, 56.05, 63.33, 9.18, 40.51, 49.57, 55.77, 8.12, 37.96, 46.01, 51.59, 7.39], "Arrêté du 17/12/2020, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042709416"],
  ["2021-10-01", [52.24, 63.29, 71.33, 10.05, 46.21, 56.26, 62.29, 9.04, 43.2, 52.24, 58.27, 8.04], "Arrêté du 17/09/2021, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044138120"],
  ["2022-01-01", [50.95, 61.53, 69.48, 10.0, 44.6, 54.49, 61.04, 8.88, 41.76, 50.59, 56.64, 8.03], "Arrêté du 20/12/2021, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044560604"],
  ["2022-10-01", [48.77, 58.9, 66.51, 9.57, 42.7, 52.16, 58.43, 8.5, 39.98, 48.43, 54.22, 7.69], "Arrêté du 27/09/2022, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046349828"],
  ["2023-01-01", [52.16, 63, 71.14, 10.24, 45.66, 55.79, 62.5, 9.09, 42.76, 51.8, 57.99, 8.22], "Arrêté du 30/12/2022, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046848188"],
  ["2023-10-01", [54.51, 66.05, 74.43, 10.48, 48.22, 58.71, 65.0, 9.44, 45.08, 54.51, 60.8, 8.39], "Arrêté du 21/09/2023, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048100093"],
  ["2024-01-01", [55.2, 66.73, 75.31, 10.78, 48.45, 59.15, 66.06, 9.6, 45.36, 54.92, 61.42, 8.65], "Arrêté du 29/12/2023 relatif à la revalorisation des plafonds de ressources et des montants de réduction de loyer de solidarité applicables, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048729702"],
  ["2025-06-01", [39.69, 47.98, 54.14, 7.75, 34.83, 42.53, 47.49, 6.9, 32.61, 39.48, 44.16, 6.22], "Arrêté du 21/05/2025 relatif à la revalorisation des plafonds de ressources et des montants de réduction de loyer de solidarité, article 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000051657925"],
  ["2026-06-01", [35.99, 43.51, 49.09, 7.03, 31.58, 38.56, 43.06, 6.26, 29.57, 35.8, 40.04, 5.64], "Arrêté du 22 mai 2026 modifiant l'arrêté du 27 février 2018 relatif à la réduction de loyer de solidarité", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054132213"],
 ],
});

export const plafondsRls = table({
 cle: "rls.plafonds",
 libelle: "Plafonds mensuels de ressources de la réduction de loyer de solidarité",
 unite: "€/mois",
 article: "CCH art. L442-2-1 ; arrêté du 27 février 2018",
 verifie: "2026-01-08",
 colonnes: ["z1_seul", "z1_couple", "z1_enfant1", "z1_enfant2", "z1_enfant3", "z1_enfant4", "z1_enfant5", "z1_enfant6", "z1_supp", "z2_seul", "z2_couple", "z2_enfant1", "z2_enfant2", "z2_enfant3", "z2_enfant4", "z2_enfant5", "z2_enfant6", "z2_supp", "z3_seul", "z3_couple", "z3_enfant1", "z3_enfant2", "z3_enfant3", "z3_enfant4", "z3_enfant5", "z3_enfant6", "z3_supp"] as const,
 lignes: [
  ["2018-01-01", [906, 1091, 1389, 1653, 2023, 2334, 2598, 2876, 280, 846, 1032, 1316, 1567, 1924, 2221, 2472, 2737, 263, 820, 998, 1276, 1521, 1858, 2148, 2387, 2645, 245], "Décret n° 2018-136 du 27/02/2018, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000036649988"],
  ["2019-01-01", [915, 1102, 1403, 1669, 2043, 2357, 2624, 2905, 283, 854, 1042, 1329, 1583, 1943, 2243, 2497, 2764, 266, 828, 1008, 1289, 1536, 1877, 2169, 2411, 2671, 247], "Arrêté du 27/12/2018, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037880880"],
  ["2024-01-01", [959, 1155, 1470, 1749, 2141, 2470, 2750, 3045, 297, 895, 1092, 1393, 1659, 2036, 2351, 2617, 2897, 279, 868, 1056, 1351, 1610, 1967, 2273, 2527, 2799, 259], "Arrêté du 29/12/2023 relatif à la revalorisation des plafonds de ressources et des montants de réduction de loyer de solidarité applicables, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048729702"],
  ["2026-01-01", [970, 1168, 1486, 1768, 2165, 2497, 2781, 3079, 300, 905, 1104, 1408, 1677, 2059, 2377, 2646, 2929, 282, 878, 1068, 1366, 1628, 1989, 2298, 2555, 2830, 262], "Arrêté du 23/12/2025 relatif à la revalorisation des plafonds de ressources et des montants de réduction de loyer de solidarité applicables modifiant l'arrêté du 27 février 2018 relatif à la réduction de loyer de solidarité", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053175260"],
 ],
});

export const tauxRls = constantes({
 cle: "rls.taux",
 libelle: "Part de la réduction de loyer déduite de l’aide",
 valeurs: {
  fraction: { valeur: 0.98, unite: "fraction", depuis: "2018-01-01", source: "Article L832-3 du Code de la construction et de l'habitation", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038814872" },
 },
});
