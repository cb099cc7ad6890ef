import { constantes, table } from "../../baremes/table.ts";

export const plafonds = table({
 cle: "cf.plafonds",
 libelle: "Plafonds de ressources du complément familial",
 unite: "€/an",
 article: "CSS art. R522-2",
 verifie: "2026-01-06",
 colonnes: ["sansEnfant", "biactifsIsoles"] as const,
 lignes: [
  ["2016-01-01", [20947, 8420], "Circulaire DSS/SD2B/2015/371", ""],
  ["2018-01-01", [20989, 8437], "Arrêté du 27/12/2017, art. 2", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000036299566"],
  ["2019-01-01", [21199, 8521], "Arrêté du 21/12/2018, art. 2", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000037864993"],
  ["2020-01-01", [21538, 8657], "Arrêté du 20/12/2019, art. 2", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000039663227"],
  ["2021-01-01", [21732, 8735], "Article L755-16 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000034109980"],
  ["2022-01-01", [21776, 8752], "Arrêté du 16/12/2021, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000044572370"],
  ["2023-01-01", [22123, 8892], "Arrêté du 21 décembre 2022 relatif aux plafonds de ressources de certaines prestations familiales", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046794210"],
  ["2024-01-01", [23296, 9363], "Arrêté du 22/12/2023, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048680633"],
  ["2025-01-01", [24414, 9812], "Bulletin officiel Santé - Protection sociale - Solidarité n° 2024/34 du 31/12/2024", "https://sante.gouv.fr/fichiers/bo/2024/2024.34.sante.pdf"],
  ["2026-01-01", [24853, 9989], "Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025", "https://bulletins-officiels.social.gouv.fr/sites/textes-officiels/files/2025-12/SFHS2535630J_0.pdf"],
 ],
});

export const tauxMajore = table({
 cle: "cf.taux_majore",
 libelle: "Complément familial majoré",
 unite: "BMAF",
 article: "CSS art. D522-2",
 verifie: "2025-11-21",
 colonnes: ["majore"] as const,
 lignes: [
  ["2015-04-01", [0.4999], "Décret 2015-314 du 19/03/2015, art. 1", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000030379021&cidTexte=JORFTEXT000030377944"],
  ["2016-04-01", [0.5416], "Article D522-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032363890/2016-04-03/"],
  ["2017-04-01", [0.5833], "Article D522-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000034427374/2017-04-15/"],
  ["2018-04-01", [0.6248], "Article D522-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038249420/2022-09-27/"],
 ],
});

export const tauxOutreMer = table({
 cle: "cf.taux_outre_mer",
 libelle: "Complément familial outre-mer",
 unite: "BMAF",
 article: "CSS art. L755-16",
 verifie: "2025-04-01",
 colonnes: ["base", "majore"] as const,
 lignes: [
  ["2015-04-01", [0.2379, 0.2855], "Décret 2015-488 du 29/04/2015 - art. 1", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000030537632&cidTexte=JORFTEXT000030536987"],
  ["2016-04-01", [0.2379, 0.3093], "Décret 2016-438 du 11/04/2016 - art. 1", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000032394269&cidTexte=JORFTEXT000032393830"],
  ["2017-04-01", [0.2379, 0.3331], "Décret 2017-534 du 12/04/2017 - art. 1", "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000034424447&cidTexte=JORFTEXT000034420040"],
  ["2018-04-01", [0.2974, 0.4303], "Décret 2017-551 du 2017-04-14 - art. 4", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000034429420"],
  ["2019-04-01", [0.357, 0.5276], "Décret 2017-551 du 2017-04-14 - art. 4", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000034429420"],
  ["2020-04-01", [0.4165, 0.6248], "Décret 2017-551 du 2017-04-14 - art. 2 et 4", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000034429420"],
 ],
});

export const taux = constantes({
 cle: "cf.taux",
 libelle: "Taux, âges et seuils du complément familial",
 valeurs: {
  base: { valeur: 0.4165, unite: "BMAF", depuis: "1983-01-01", source: "Article D522-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737116/" },
  enfantsMin: { valeur: 3, unite: "enfants", depuis: "1986-07-01", source: "Décret 89-600 du 28/08/1989, art. 4 (modif art. D522-1)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006774526&cidTexte=JORFTEXT000000885994" },
  ageMin: { valeur: 3, unite: "ans", depuis: "1986-07-01", source: "Décret 89-600 du 28/08/1989, art. 4 (modif art. D522-1)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006774526&cidTexte=JORFTEXT000000885994" },
  ageMax: { valeur: 21, unite: "ans", depuis: "2000-02-01", source: "Article R522-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006750615" },
  deuxPremiers: { valeur: 0.25, unite: "fraction", depuis: "1986-01-01", source: "Article R522-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046499019" },
  troisiemeEtPlus: { valeur: 0.3, unite: "fraction", depuis: "2010-01-01", source: "Article R522-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046499019" },
  seuilMajore: { valeur: 0.5, unite: "fraction du plafond", depuis: "2014-04-01", source: "Article L755-16-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000028385607/2014-04-01" },
  domAgeMin: { valeur: 3, unite: "ans", depuis: "2002-01-01", source: "Section 3 Complément familial. (Article D755-6)", lien: "https://www.legifrance.gouv.fr/codes/id/LEGIARTI000006739176/1991-08-06" },
  domAgeMax: { valeur: 5, unite: "ans", depuis: "2002-01-01", source: "Section 3 Complément familial. (Article D755-6)", lien: "https://www.legifrance.gouv.fr/codes/id/LEGIARTI000006739176/1991-08-06" },
  domAgePrivatif: { valeur: 3, unite: "ans", depuis: "2002-01-01", source: "Section 3 Complément familial. (Article D755-6)", lien: "https://www.legifrance.gouv.fr/codes/id/LEGIARTI000006739176/1991-08-06" },
  domEnfantsMin: { valeur: 1, unite: "enfants", depuis: "2002-01-01", source: "Section 3 Complément familial. (Article D755-6)", lien: "https://www.legifrance.gouv.fr/codes/id/LEGIARTI000006739176/1991-08-06" },
 },
});
