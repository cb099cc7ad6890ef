import { constantes, table } from "../../baremes/table.ts";

export const base = table({
 cle: "rsa.base",
 libelle: "Montant forfaitaire du RSA pour une personne seule",
 unite: "€/mois",
 article: "CASF art. L262-2",
 verifie: "2026-04-01",
 colonnes: ["base"] as const,
 lignes: [
  ["2015-09-01", [524.16], "Décret 2015-1231 du 06/10/2015", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000031276427"],
  ["2016-04-01", [524.68], "Décret 2016-538 du 27/04/2016", "https://www.legifrance.gouv.fr/eli/decret/2016/4/27/2016-538/jo/texte"],
  ["2016-09-01", [535.17], "Décret 2016-1276 du 29/09/2016", "https://www.legifrance.gouv.fr/eli/decret/2016/9/29/2016-1276/jo/texte"],
  ["2017-04-01", [536.78], "Décret 2017-739 du 04/05/2017", "https://www.legifrance.gouv.fr/eli/decret/2017/5/4/2017-739/jo/texte"],
  ["2017-09-01", [545.48], "Décret 2017-739 du 04/05/2017, art. 1", "https://www.legifrance.gouv.fr/eli/decret/2017/5/4/2017-739/jo/texte"],
  ["2018-04-01", [550.93], "Décret 2018-324 du 03/05/2018, art. 1", "https://www.legifrance.gouv.fr/eli/decret/2018/5/3/2018-324/jo/texte"],
  ["2019-04-01", [559.74], "Décret 2019-400 du 02/05/2019, art. 1", "https://www.legifrance.gouv.fr/eli/decret/2019/5/2/SSAA1907609D/jo/texte"],
  ["2020-04-01", [564.78], "Décret 2020-490 du 29/04/2020, art. 1", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000041835196/"],
  ["2021-04-01", [565.34], "Décret 2021-530 du 29/04/2021, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043459557"],
  ["2022-04-01", [575.52], "Décret n° 2022-699 du 26/042022, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045668694"],
  ["2022-07-01", [598.54], "LOI n° 2022-1158 du 16/08/2022, art. 9", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046186723"],
  ["2023-04-01", [607.75], "Décret n° 2023-340 du 4 mai 2023, article 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000047521567"],
  ["2024-04-01", [635.71], "Décret n° 2024-396 du 29/04/2024, article 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049486518"],
  ["2025-04-01", [646.52], "Décret n° 2025-293 du 29 mars 2025, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000051393086"],
  ["2026-04-01", [651.69], "Décret n° 2026-220 du 30 mars 2026, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053733826"],
 ],
});

export const taux = constantes({
 cle: "rsa.taux",
 libelle: "Taux, âges et seuils du RSA",
 valeurs: {
  couple: { valeur: 0.5, unite: "fraction", depuis: "2009-06-01", source: "Décret 2009-404 du 15/04/2009, art. 2 (modif art. R262-1 du CASF)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000020522717&cidTexte=JORFTEXT000020521930" },
  enfant: { valeur: 0.3, unite: "fraction", depuis: "2009-06-01", source: "Décret 2009-404 du 15/04/2009, art. 2 (modif art. R262-1 du CASF)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000020522717&cidTexte=JORFTEXT000020521930" },
  enfantSupp: { valeur: 0.4, unite: "fraction", depuis: "2009-06-01", source: "Décret 2009-404 du 15/04/2009, art. 2 (modif art. R262-1 du CASF)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000020522717&cidTexte=JORFTEXT000020521930" },
  majore: { valeur: 1.28412, unite: "fraction", depuis: "2016-01-01", source: "Décret 2015-1710 du 21/12/2015, art. 2 (crée art. D843-1 du CSS)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000031673709&cidTexte=JORFTEXT000031665094" },
  majoreEnfant: { valeur: 0.42804, unite: "fraction", depuis: "2016-01-01", source: "Décret 2015-1710 du 21/12/2015, art. 2 (crée art. D843-1 du CSS)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000031673709&cidTexte=JORFTEXT000031665094" },
  ageEnfantMajore: { valeur: 3, unite: "ans", depuis: "2009-06-01", source: "Loi 2008-1249 du 01/12/2008, art. 3 (modif art. L262-4 du CASF)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000019861526&cidTexte=JORFTEXT000019860428" },
  forfait1: { valeur: 0.12, unite: "fraction", depuis: "2009-06-01", source: "Article R262-9 1. du Code de l'action sociale et des familles", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000020526192/2022-01-21/" },
  forfait2: { valeur: 0.16, unite: "fraction", depuis: "2009-06-01", source: "Article R262-9 2. du Code de l'action sociale et des familles", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000020526192/2022-01-21/" },
  forfait3: { valeur: 0.165, unite: "fraction", depuis: "2009-06-01", source: "Article R262-9 3. du Code de l'action sociale et des familles", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000020526192/2022-01-21/" },
  asf: { valeur: 0.225, unite: "BMAF", depuis: "2014-04-01", source: "Décret n°2014-554 du 27 mai 2014 - art. 1", lien: "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000029002839" },
  ageMin: { valeur: 25, unite: "ans", depuis: "2009-06-01", source: "Loi 2008-1249 du 01/12/2008, art. 3 (modif art. L262-4 du CASF)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000019861526&cidTexte=JORFTEXT000019860428" },
  ageEnfant: { valeur: 25, unite: "ans", depuis: "1977-10-01", source: "Art. R262-3 du Code de l'action sociale et des familles", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000020526222/2009-06-01/" },
  minimum: { valeur: 6, unite: "€/mois", depuis: "2009-06-01", source: "Décret 2009-404 du 15/04/2009, art. 2 (modif art. R262-1 du CASF)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000020522717&cidTexte=JORFTEXT000020521930" },
 },
});
