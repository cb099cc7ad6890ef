import { constantes, table } from "../../baremes/table.ts";

export const etudiants = table({
 cle: "al.etudiants",
 libelle: "Ressources forfaitaires des étudiants locataires",
 unite: "€/an",
 article: "CCH art. R822-20",
 verifie: "2026-01-06",
 colonnes: ["forfait", "minorationBoursier"] as const,
 lignes: [
  ["2014-01-01", [7600, 1500], "CCH art. R822-20", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000036341227"],
  ["2018-01-01", [7700, 1500], "CCH art. R822-20", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000036341227"],
  ["2022-01-01", [7800, 1500], "Arrêté du 20 décembre 2021, article 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044572817/#JORFARTI000044572819"],
  ["2022-08-01", [8100, 1600], "Arrêté du 29 juillet 2022, article 1, 1°a", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046114992/#JORFARTI000046114998"],
  ["2024-01-01", [8400, 1700], "Arrêté du 15/12/2023 relatif au calcul des aides personnelles au logement pour l'année 2024, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048621292"],
  ["2025-01-01", [8600, 1700], "Arrêté du 28/12/2025, art. 1", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000053202812/"],
 ],
});

export const jeunes = table({
 cle: "al.jeunes",
 libelle: "Seuils de l’évaluation forfaitaire pour les moins de 25 ans (jusqu’en 2020)",
 unite: "€/mois",
 article: "CCH ancien art. R351-7",
 verifie: "2026-07-23",
 colonnes: ["isole", "couple"] as const,
 lignes: [
  ["2016-01-01", [1291.42, 1937.14], "Arrêté du 21 janvier 2016, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000031886284"],
  ["2017-01-01", [1292.71, 1939.08], "Arrêté du 26 décembre 2016, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000033703936"],
  ["2018-01-01", [1305.64, 1958.47], "CCH ancien art. R351-7", "https://www.legifrance.gouv.fr/eli/arrete/2017/12/29/TERL1732837A/jo/texte"],
  ["2019-01-01", [1326.53, 1989.81], "CCH ancien art. R351-7", "https://www.legifrance.gouv.fr/eli/arrete/2018/12/27/LOGL1831318A/jo/texte"],
  ["2020-01-01", [1339.8, 2009.71], "CCH ancien art. R351-7", "https://www.legifrance.gouv.fr/eli/arrete/2019/12/23/SSAS1936646A/jo/article_1"],
  ["2021-01-01", [null, null], "CCH ancien art. R351-7", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000039701792"],
 ],
});

export const tauxRessources = constantes({
 cle: "al.taux_ressources",
 libelle: "Abattements et âges des ressources de l’aide au logement",
 valeurs: {
  chomage: { valeur: 0.3, unite: "fraction", depuis: "2002-01-01", source: "Article R822-14 du Code de la construction et de l'habitation", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000041419358" },
  doubleActivite: { valeur: 95, unite: "€/an", depuis: "2007-07-01", source: "Arrêté du 20 janvier 2020, art.2", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039793907" },
  ageEtudiant: { valeur: 28, unite: "ans", depuis: "2020-01-01", source: "Article R822-20 du Code de la construction et de l'habitation", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000041419188/2021-01-01" },
  ageEnfant: { valeur: 21, unite: "ans", depuis: "2000-01-01", source: "Article R823-4, 1° du Code de la construction et de l'habitation", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038878933" },
  handicapMin: { valeur: 0.8, unite: "fraction", depuis: "2000-01-01", source: "Article R823-4, 3° du Code de la construction et de l'habitation", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038878933" },
 },
});

export const ageOuInvalide = table({
 cle: "al.age_ou_invalide",
 libelle: "Abattement des personnes âgées ou invalides et plafonds de revenu net",
 unite: "€/an",
 article: "CGI art. 157 bis",
 verifie: "2024-10-21",
 colonnes: ["montant", "plafond1", "plafond2"] as const,
 lignes: [
  ["2016-01-01", [2352, 14750, 23760], "Loi 2016-1917 du 29/12/2016, art. 2", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000033760564&cidTexte=JORFTEXT000033734169"],
  ["2017-01-01", [2376, 14900, 24000], "Loi 2017-1837 du 31/12/2017, art. 2", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000036377702&cidTexte=JORFTEXT000036339197"],
  ["2018-01-01", [2416, 15140, 24390], "Décret 2019-559 du 06/06/2019, art. 1", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000038559363&categorieLien=id"],
  ["2019-01-01", [2442, 15300, 24640], "Loi 2019-1479 du 28/12/2019, art. 2", "https://www.legifrance.gouv.fr/eli/loi/2019/12/28/CPAX1925229L/jo/texte"],
  ["2020-01-01", [2448, 15340, 24690], "Loi 2020-1721 du 29/12/2020, art. 2", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000042753593"],
  ["2021-01-01", [2484, 15560, 25040], "Décret 2022-782 du 04/05/2022, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000045757192"],
  ["2022-01-01", [2620, 16410, 26400], "Décret 2023-422 du 31/05/2023, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047618675"],
  ["2023-01-01", [2746, 17200, 27670], "Décret 2024-496 du 30/05/2024, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049629765"],
 ],
});
