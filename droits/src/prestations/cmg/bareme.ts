import { constantes, table } from "../../baremes/table.ts";

export const plafonds = table({
 cle: "cmg.plafonds",
 libelle: "Plafonds de ressources du CMG",
 unite: "€/an",
 article: "CSS art. D531-18 (rédaction de 2018)",
 verifie: "2026-01-06",
 colonnes: ["un1", "deux1", "supp1", "un2", "deux2", "supp2"] as const,
 lignes: [
  ["2016-01-01", [20509, 23420, 2911, 45575, 52044, 6469], "Circulaire DSS/SD2B/2015/371 du 18/12/2015", ""],
  ["2018-01-01", [20550, 23467, 2917, 45666, 52148, 6482], "Circulaire DSS/SD2B/2017/352 du 22/12/2017", ""],
  ["2019-01-01", [20755, 23701, 2946, 46123, 52670, 6547], "Bulletin officiel Santé - Protection sociale - Solidarité n°2019/1 15/02/2019 p.452", "https://sante.gouv.fr/fichiers/bo/2019/19-01/ste_20190001_0000_p000.pdf"],
  ["2020-01-01", [21087, 24080, 2993, 46861, 53513, 6652], "Bulletin officiel Santé - Protection sociale - Solidarité n°12 15/01/2020 p.199", "https://sante.gouv.fr/fichiers/bo/2019/19-12/ste_20190012_0000_p000.pdf"],
  ["2021-01-01", [21277, 24297, 3020, 47283, 53995, 6712], "Bulletin officiel Santé - Protection sociale - Solidarité n°2020/12 15/01/2021 p.212", "https://sante.gouv.fr/fichiers/bo/2020/20-12/ste_20200012_0000_p000.pdf"],
  ["2022-01-01", [21320, 24346, 3026, 47377, 54102, 6725], "Bulletin officiel Santé - Protection sociale - Solidarité n°2021/24 31/12/2021 p.167", "https://sante.gouv.fr/fichiers/bo/2021/2021.24.sante.pdf"],
  ["2023-01-01", [21661, 24735, 3074, 48135, 54968, 6833], "Bulletin officiel Santé - Protection sociale - Solidarité n°2022/26 30/12/2022 p.176", "https://sante.gouv.fr/fichiers/bo/2022/2022.26.sante.pdf"],
  ["2024-01-01", [22809, 26046, 3237, 50686, 57881, 7195], "Bulletin officiel Santé - Protection sociale - Solidarité n°2023/24 29/12/2023 p.77", "https://sante.gouv.fr/fichiers/bo/2023/2023.24.sante.pdf"],
  ["2025-01-01", [23903, 27295, 3392, 53119, 60659, 7540], "Bulletin officiel Santé - Protection sociale - Solidarité n° 2024/34 du 31/12/2024", "https://sante.gouv.fr/fichiers/bo/2024/2024.34.sante.pdf"],
  ["2026-01-01", [24333, 27786, 3453, 54075, 61751, 7676], "Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025", "https://bulletins-officiels.social.gouv.fr/sites/textes-officiels/files/2025-12/SFHS2535630J_0.pdf"],
 ],
});

export const taux = constantes({
 cle: "cmg.taux",
 libelle: "Taux du CMG par mode de garde et tranche de ressources",
 valeurs: {
  assmat1: { valeur: 1.1404, unite: "BMAF", depuis: "2008-05-01", source: "Décret 2008-331 du 9/04/2008 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000018615607&cidTexte=JORFTEXT000018614251" },
  assmat2: { valeur: 0.7191, unite: "BMAF", depuis: "2004-01-01", source: "Décret 2003-1394 du 31/12/2003 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006227364&cidTexte=JORFTEXT000000797514" },
  assmat3: { valeur: 0.4314, unite: "BMAF", depuis: "2004-01-01", source: "Décret 2003-1394 du 31/12/2003 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006227364&cidTexte=JORFTEXT000000797514" },
  structure1: { valeur: 1.7257, unite: "BMAF", depuis: "2004-01-01", source: "Décret 2003-1394 du 31/12/2003 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006227364&cidTexte=JORFTEXT000000797514" },
  structure2: { valeur: 1.4381, unite: "BMAF", depuis: "2004-01-01", source: "Décret 2003-1394 du 31/12/2003 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006227364&cidTexte=JORFTEXT000000797514" },
  structure3: { valeur: 1.1505, unite: "BMAF", depuis: "2004-01-01", source: "Décret 2003-1394 du 31/12/2003 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006227364&cidTexte=JORFTEXT000000797514" },
  domicile1: { valeur: 2.0853, unite: "BMAF", depuis: "2004-01-01", source: "Décret 2003-1394 du 31/12/2003 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006227364&cidTexte=JORFTEXT000000797514" },
  domicile2: { valeur: 1.7976, unite: "BMAF", depuis: "2004-01-01", source: "Décret 2003-1394 du 31/12/2003 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006227364&cidTexte=JORFTEXT000000797514" },
  domicile3: { valeur: 1.51, unite: "BMAF", depuis: "2004-01-01", source: "Décret 2003-1394 du 31/12/2003 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006227364&cidTexte=JORFTEXT000000797514" },
  agePlein: { valeur: 3, unite: "ans", depuis: "2004-01-01", source: "Article D531-1 du code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737316" },
  ageReduit: { valeur: 6, unite: "ans", depuis: "2004-01-01", source: "Article D531-20 du code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/id/LEGIARTI000039308946/2025-01-27/#LEGIARTI000039308946" },
  tauxReduit: { valeur: 0.5, unite: "fraction", depuis: "2004-01-01", source: "Article D531-20 du code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039308946" },
  majorationIsole: { valeur: 0.4, unite: "fraction", depuis: "2008-05-01", source: "Décret 2008-331 du 9/04/2008 - art. 1", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000018615607" },
 },
});
