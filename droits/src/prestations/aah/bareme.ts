import { constantes, table } from "../../baremes/table.ts";

export const montants = table({
 cle: "aah.montant",
 libelle: "Montant de l’allocation aux adultes handicapés",
 unite: "€/mois",
 article: "CSS art. L821-3-1",
 verifie: "2026-04-01",
 colonnes: ["montant"] as const,
 lignes: [
  ["2015-09-01", [807.65], "Décret 2015-1233 du 6/10/2015 - art. 1 (V)", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000031277466&cidTexte=JORFTEXT000031276443"],
  ["2016-04-01", [808.46], "Décret 2016-535 du 27/04/2016 - art. 1 (V)", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000032483498&cidTexte=JORFTEXT000032482318"],
  ["2017-04-01", [810.89], "Décret 2017-710 du 03/05/2017 - art. 1", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000034576389&cidTexte=JORFTEXT000034567036"],
  ["2018-04-01", [819], "Décret 2018-328 du 04/05/2017 - art. 1", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000036880058&cidTexte=JORFTEXT000036876078"],
  ["2018-11-01", [860], "Décret 2018-948 du 31/10/2018 - art. 1 et 2", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000037552841&dateTexte=20190513"],
  ["2019-11-01", [900], "Décret 2019-1047 du 11/10/2019 - art. 1 et 2", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000039207638&dateTexte=20191219"],
  ["2020-04-01", [902.7], "Décret 2020-492 du 29/04/2020 - art. 1 et 2", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000041835211"],
  ["2021-04-01", [903.6], "Décret 2021-527 du 29/04/2021 - art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043459535#:~:text=Le%20montant%20mensuel%20de%20l,du%20mois%20d'avril%202021."],
  ["2022-04-01", [919.86], "Décret 2022-700 du 26/04/2022 - art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045668702"],
  ["2022-07-01", [956.65], "Article L821-3-1 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031781089/2016-01-01/"],
  ["2023-04-01", [971.37], "Décret n° 2023-328 du 29 avril 2023", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000047511476"],
  ["2024-04-01", [1016.05], "Décret n° 2024-397 du 29 avril 2024", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049486529"],
  ["2025-04-01", [1033.32], "Décret n° 2025-297 du 29 mars 2025, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000051393142"],
  ["2026-04-01", [1041.59], "Décret n° 2026-229 du 30 mars 2026, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053734356"],
 ],
});

export const ageRetraite = table({
 cle: "aah.age_retraite",
 libelle: "Âge légal de départ à la retraite",
 unite: "ans",
 article: "CSS art. L161-17-2, L821-2",
 verifie: "2026-03-27",
 colonnes: ["age"] as const,
 lignes: [
  ["2015-08-01", [61.583], "Article L161-17-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000025014605"],
  ["2017-01-01", [62], "Article L161-17-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000025014605"],
  ["2023-09-01", [64], "Code de la sécurité sociale - L161-17-2", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000047452768/2023-09-01/"],
 ],
});

export const couple = table({
 cle: "aah.majoration_couple",
 libelle: "Majoration du plafond pour un couple (jusqu’en septembre 2023)",
 unite: "fraction du plafond",
 article: "CSS art. D821-2",
 verifie: "2026-01-16",
 colonnes: ["majoration"] as const,
 lignes: [
  ["2000-07-01", [1], "Décret 2018-948 du 31/10/2018 - Article  2", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000037552841/"],
  ["2018-11-01", [0.89], "Décret 2018-948 du 31/10/2018 - Article  2", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000037552841/"],
  ["2019-11-01", [0.81], "Article D821-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039211076/2019-10-14"],
 ],
});

export const taux = constantes({
 cle: "aah.taux",
 libelle: "Conditions et abattements de l’AAH",
 valeurs: {
  incapacite: { valeur: 0.8, unite: "fraction", depuis: "2010-11-17", source: "Article D821-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000023097719" },
  incapaciteRsdae: { valeur: 0.5, unite: "fraction", depuis: "2010-11-17", source: "Article D821-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000023097719" },
  ageMin: { valeur: 20, unite: "ans", depuis: "1986-01-01", source: "Décret 85-1353 du 17 décembre 1985, art. 1 (crée art R821-1 du CSS)", lien: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000000866621" },
  ageMinNonACharge: { valeur: 16, unite: "ans", depuis: "1986-01-01", source: "Décret 85-1353 du 17 décembre 1985, art. 1 (crée art R821-1 du CSS)", lien: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000000866621" },
  majorationEnfant: { valeur: 0.5, unite: "fraction du plafond", depuis: "2000-01-01", source: "Article D821-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039211076" },
  trancheSmic: { valeur: 0.3, unite: "fraction du Smic", depuis: "2011-01-01", source: "Article D821-9 du CSS", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000023097737" },
  abattement1: { valeur: 0.8, unite: "fraction", depuis: "2011-01-01", source: "Décret n° 2010-1403 du 12/11/2010, art. 1 (modifie art. D821-9 du CSS)", lien: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000023086051/#JORFARTI000023086056" },
  abattement2: { valeur: 0.4, unite: "fraction", depuis: "2011-01-01", source: "Décret n° 2010-1403 du 12/11/2010, art. 1 (modifie art. D821-9 du CSS)", lien: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000023086051/#JORFARTI000023086056" },
  cessationActivite: { valeur: 0.3, unite: "fraction", depuis: "2004-01-01", source: "Article R532-5 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006750910/2004-01-01" },
  conjointBase: { valeur: 5000, unite: "€/an", depuis: "2022-01-01", source: "Décret n° 2022-42 du 19/01/2022", lien: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045038484#:~:text=Il%20fixe%20notamment%20le%20montant,au%20sens%20des%20prestations%20familiales." },
  conjointParEnfant: { valeur: 1400, unite: "€/an", depuis: "2022-01-01", source: "Décret n° 2022-42 du 19/01/2022", lien: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045038484#:~:text=Il%20fixe%20notamment%20le%20montant,au%20sens%20des%20prestations%20familiales." },
 },
});
