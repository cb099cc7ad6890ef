import { constantes, table } from "../../baremes/table.ts";

export const categorie6 = table({
 cle: "aeeh.categorie6",
 libelle: "Complément d’AEEH de sixième catégorie",
 unite: "€/mois",
 article: "CSS art. D541-2",
 verifie: "2026-03-27",
 colonnes: ["montant"] as const,
 lignes: [
  ["2014-04-01", [1103.08], "Circulaire DSS/SD2B/2014/84 du 20/03/2014", "http://circulaire.legifrance.gouv.fr/pdf/2014/03/cir_38102.pdf"],
  ["2016-04-01", [1104.18], "Circulaire DSS/SD2B/2016/77 du 15/03/2016", ""],
  ["2017-04-01", [1107.49], "Circulaire DSS/SD2B/2017/97 du 21/03/2017", ""],
  ["2018-04-01", [1118.57], "Circulaire DSS/SD2B/2018/81 du 22/03/2018", ""],
  ["2019-04-01", [1121.92], "Circulaire DSS/SD2B/2019/65 du 25/03/2019", ""],
  ["2020-04-01", [1125.29], "Circulaire Cnav 2020/20 du 03/04/2020", "https://www.legislation.cnav.fr/Documents/circulaire_cnav_2020_20_03042020.pdf"],
  ["2021-04-01", [1126.41], "Circulaire Cnav 2021/14 du 01/04/2020", "https://www.legislation.cnav.fr/Documents/circulaire_cnav_2021_14_01042021.pdf"],
  ["2022-04-01", [1146.69], "​Circulaire Cnav 2022/9 du 05/04/2022", "https://www.legislation.cnav.fr/Documents/circulaire_cnav_2022_09_05042022.pdf"],
  ["2022-07-01", [1192.55], "​Circulaire Cnav 2022/20 du 19/08/2022", "https://www.legislation.cnav.fr/Documents/circulaire_cnav_2022_20_19082022.pdf"],
  ["2023-04-01", [1210.9], "Article D541-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737170"],
  ["2024-04-01", [1266.6], "Article D541-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737170"],
  ["2025-04-01", [1288.13], "Article D541-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737170"],
 ],
});

export const taux = constantes({
 cle: "aeeh.taux",
 libelle: "AEEH et ses compléments",
 valeurs: {
  base: { valeur: 0.32, unite: "BMAF", depuis: "2006-01-01", source: "Article D541-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737166/2006-01-01/" },
  categorie1: { valeur: 0.24, unite: "BMAF", depuis: "2006-01-01", source: "Article D541-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737170/2006-01-01/" },
  categorie2: { valeur: 0.65, unite: "BMAF", depuis: "2006-01-01", source: "Article D541-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737170/2006-01-01/" },
  categorie3: { valeur: 0.92, unite: "BMAF", depuis: "2006-01-01", source: "Article D541-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737170/2006-01-01/" },
  categorie4: { valeur: 1.4257, unite: "BMAF", depuis: "2006-01-01", source: "Article D541-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737170/2006-01-01/" },
  categorie5: { valeur: 1.8221, unite: "BMAF", depuis: "2006-01-01", source: "Article D541-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737170/2006-01-01/" },
  isole2: { valeur: 0.13, unite: "BMAF", depuis: "2006-01-01", source: "Article D541-4 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737172/2006-01-01/" },
  isole3: { valeur: 0.18, unite: "BMAF", depuis: "2006-01-01", source: "Article D541-4 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737172/2006-01-01/" },
  isole4: { valeur: 0.57, unite: "BMAF", depuis: "2006-01-01", source: "Article D541-4 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737172/2006-01-01/" },
  isole5: { valeur: 0.73, unite: "BMAF", depuis: "2006-01-01", source: "Article D541-4 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737172/2006-01-01/" },
  isole6: { valeur: 1.07, unite: "BMAF", depuis: "2006-01-01", source: "Article D541-4 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737172/2006-01-01/" },
  ageLimite: { valeur: 20, unite: "ans", depuis: "2006-01-01", source: "Loi 2005-102 du 11/02/2005, art. 68 (modif. Art. L541 du CSS)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006682303&cidTexte=JORFTEXT000000809647" },
 },
});
