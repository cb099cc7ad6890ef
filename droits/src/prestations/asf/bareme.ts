import { table } from "../../baremes/table.ts";

export const tauxAsf = table({
 cle: "asf.taux",
 libelle: "Allocation de soutien familial, taux partiel (un parent absent)",
 unite: "BMAF",
 article: "CSS art. R523-7",
 verifie: "2025-02-20",
 colonnes: ["unParent"] as const,
 lignes: [
  ["2015-04-01", [0.2476], "Décret 2015-314 du 19/03/2015, art. 1.", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000030379021&cidTexte=JORFTEXT000030377944"],
  ["2016-04-01", [0.2589], "Décret 2015-314 du 19/03/2015, art. 1.", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000030379021&cidTexte=JORFTEXT000030377944"],
  ["2017-04-01", [0.2702], "Article R523-7 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000034427380/2017-04-15"],
  ["2018-04-01", [0.2813], "Article R523-7 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038249358/2018-04-01/"],
  ["2022-11-01", [0.422], "Article R523-7 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046498993"],
 ],
});

export const seuil = table({
 cle: "asf.seuil",
 libelle: "Seuil de versement de l’ASF différentielle",
 unite: "€/mois",
 article: "CSS art. D523-3",
 verifie: "2025-02-20",
 colonnes: ["seuil"] as const,
 lignes: [
  ["1970-01-01", [0], "Article D523-3 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037249831/2018-07-01/"],
  ["2018-07-01", [15], "Article D523-3 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037249831/2018-07-01/"],
 ],
});
