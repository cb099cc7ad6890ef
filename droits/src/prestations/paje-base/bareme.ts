import { constantes, table } from "../../baremes/table.ts";

export const plafonds = table({
 cle: "paje.plafonds",
 libelle: "Plafonds de l’allocation de base et de la prime de naissance (enfants nés depuis avril 2018)",
 unite: "€/an",
 article: "CSS art. R531-1",
 verifie: "2026-01-06",
 colonnes: ["plein", "pleinMajoration", "partiel", "partielMajoration"] as const,
 lignes: [
  ["2004-01-01", [0, 0, 0, 0], "Décret 2003-1393 du 31/12/2003, art. 2 (modif art. R531-1 du CSS)", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006227363&cidTexte=JORFTEXT000000248223"],
  ["2018-04-01", [20989, 8437, 25076, 10080], "Décret 2018-312 du 26 avril 2018, art. 2", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000036847857"],
  ["2019-01-01", [21199, 8521, 25327, 10181], "Arrêté du 21/12/2018, art. 3", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037864986?r=NZKwYXtfpm"],
  ["2020-01-01", [21538, 8657, 25732, 10344], "Arrêté du 20/12/2019, art. 3", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000039663220"],
  ["2021-01-01", [21732, 8735, 25964, 10437], "Arrêté du 14/12/2020, art. 3", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042694981"],
  ["2022-01-01", [21775, 8752, 26016, 10458], "Instruction no DSS/2B/2021/247 du 14/12/2021", "https://solidarites-sante.gouv.fr/fichiers/bo/2021/2021.24.sant%C3%A9.pdf"],
  ["2023-01-01", [22123, 8892, 26432, 10625], "Arrêté du 21/12/2022, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046794210"],
  ["2024-01-01", [23296, 9363, 27833, 11188], "Article L. 531-3 du code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036393143"],
  ["2025-01-01", [24414, 9812, 29169, 11725], "Article L. 531-3 du code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036393143"],
  ["2026-01-01", [24853, 9989, 29694, 11936], "Article L. 531-3 du code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036393143"],
 ],
});

export const plafonds2014 = table({
 cle: "paje.plafonds_2014_2018",
 libelle: "Plafonds de l’allocation de base (enfants nés d’avril 2014 à mars 2018)",
 unite: "€/an",
 article: "CSS art. R531-1 (rédaction de 2014)",
 verifie: "2026-07-23",
 colonnes: ["plein", "pleinMajoration", "partiel", "partielMajoration", "parEnfant"] as const,
 lignes: [
  ["2016-01-01", [24612, 8121, 29403, 9703, 0.22], "Circulaire DSS/SD2B/2015/371", ""],
  ["2018-01-01", [24661, 8137, 29462, 9722, 0.22], "Arrêté du 27/12/2017, art. 3", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000036299559"],
  ["2019-01-01", [24908, 8218, 29757, 9819, 0.22], "Arrêté du 21/12/2018, art. 3", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037864986?r=NZKwYXtfpm"],
  ["2020-01-01", [25307, 8349, 30233, 9976, 0.22], "Arrêté du 20/12/2019, art. 3", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000039663220"],
  ["2021-01-01", [25535, 8424, 30505, 10066, 0.22], "Arrêté du 14/12/2020, art. 3", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042694981"],
  ["2021-04-01", [null, null, null, null, null], "Arrêté du 14/12/2020, art. 3", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042694981"],
 ],
});

export const majorationsPlafond = table({
 cle: "paje.majorations_plafond",
 libelle: "Majoration du plafond par enfant",
 unite: "fraction du plafond",
 article: "CSS art. R531-1",
 verifie: "2026-01-16",
 colonnes: ["deuxPremiers", "troisiemeEtPlus"] as const,
 lignes: [
  ["2004-01-01", [0.25, 0.3], "Article R522-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046499019"],
  ["2018-04-01", [0.25, 0.3], "Article R522-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046499019"],
 ],
});

export const tauxPleins = table({
 cle: "paje.taux",
 libelle: "Taux de l’allocation de base",
 unite: "BMAF",
 article: "CSS art. D531-3",
 verifie: "2023-05-04",
 colonnes: ["plein", "plein2014"] as const,
 lignes: [
  ["2014-04-01", [0, 0.4595], "Décret n° 2014-422 du 24 avril 2014, art. 2 (modifie art. D531-3 du CSS)", "https://www.legifrance.gouv.fr/loda/id/LEGIARTI000028880083/2014-04-27/"],
  ["2018-04-01", [0.4165, 0.4595], "Article D531-3 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036852559/2018-04-01/"],
 ],
});

export const taux = constantes({
 cle: "paje.constantes",
 libelle: "Âge limite de l’allocation de base",
 valeurs: {
  ageLimite: { valeur: 3, unite: "ans", depuis: "2004-01-01", source: "Article D531-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737316/2004-01-01/" },
 },
});

export const bmafGelee = table({
 cle: "paje.bmaf_gelee",
 libelle: "Base mensuelle gelée pour les montants de la Paje",
 unite: "€/mois",
 article: "Loi 2013-1203, art. 74 ; loi 2017-1836, art. 37",
 verifie: "2026-07-23",
 colonnes: ["bmaf"] as const,
 lignes: [
  ["2013-04-01", [403.79], "Loi 2013-1203 du 23/12/2013, art. 74", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000028372809"],
  ["2018-04-01", [null], "Loi 2017-1836 du 30/12/2017, art. 37", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000036339090/"],
 ],
});
