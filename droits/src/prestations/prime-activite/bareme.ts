import { constantes, table } from "../../baremes/table.ts";

export const base = table({
 cle: "ppa.base",
 libelle: "Montant forfaitaire de la prime d’activité pour une personne seule",
 unite: "€/mois",
 article: "CSS art. L842-3, D843-1",
 verifie: "2026-04-01",
 colonnes: ["base"] as const,
 lignes: [
  ["2016-01-01", [524.16], "Décret 2015-1710 du 21/12/2015, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000031665102"],
  ["2016-04-01", [524.68], "Décret 2016-536 du 27/04/2016, art. 1", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000032482324&categorieLien=id"],
  ["2017-04-01", [526.25], "Décret 2017-740 du 04/05/2017, art. 1", "https://www.legifrance.gouv.fr/eli/decret/2017/5/4/AFSA1710709D/jo/article_1"],
  ["2018-04-01", [531.51], "Décret 2018-323 du 03/05/2018, art. 1", "https://www.legifrance.gouv.fr/eli/decret/2018/5/3/SSAA1805962D/jo/texte"],
  ["2018-08-01", [551.51], "Décret 2018-836 du 03/10/2018, art. 1 et 2", "https://www.legifrance.gouv.fr/eli/decret/2018/10/3/SSAA1822062D/jo/texte"],
  ["2020-04-01", [553.16], "Décret 2020-491 du 29/04/2020, art. 1", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000041835204"],
  ["2021-04-01", [553.71], "Décret 2021-528 du 29/04/2021, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043459542"],
  ["2022-04-01", [563.68], "Décret 2022-701 du 26/04/2022, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045668709"],
  ["2022-07-01", [586.23], "LOI n° 2022-1158 du 16/08/2022, art 9.", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046186723"],
  ["2023-04-01", [595.25], "Décret n° 2023-343 du 4 mai 2023, article 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000047521600"],
  ["2024-04-01", [622.63], "Décret n° 2024-403 du 1er mai 2024, article 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049490767"],
  ["2025-04-01", [633.21], "Décret n° 2025-294 du 29 mars 2025, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000051393100"],
  ["2026-04-01", [638.28], "Décret n° 2026-222 du 30 mars 2026, art. 2", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053733855"],
 ],
});

export const bonification = table({
 cle: "ppa.bonification",
 libelle: "Bonification individuelle et pente de la prime d’activité",
 unite: "fraction ; heures de Smic",
 article: "CSS art. D843-2, D843-3",
 verifie: "2025-06-26",
 colonnes: ["tauxMax", "heuresMax", "pente"] as const,
 lignes: [
  ["2016-01-01", [0.12782, 95, 0.62], "Article D843-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031673887/2016-01-01/"],
  ["2018-08-01", [0.12782, 95, 0.61], "Article D843-3 du code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037462909"],
  ["2018-10-01", [0.29101, 120, 0.61], "Article D843-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037873473"],
  ["2025-04-01", [0.29101, 120, 0.5985], "Article D843-3 du code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037462909"],
  ["2026-04-01", [0.377, 138, 0.5985], "Article D843-2 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037873473"],
 ],
});

export const taux = constantes({
 cle: "ppa.taux",
 libelle: "Taux et seuils de la prime d’activité",
 valeurs: {
  couple: { valeur: 0.5, unite: "fraction", depuis: "2016-01-01", source: "Article D843-1 du Code de la sécurité sociale (crée art. D843-1 du CSS)", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031673885/" },
  enfant: { valeur: 0.3, unite: "fraction", depuis: "2016-01-01", source: "Article D843-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031673885/" },
  enfantSupp: { valeur: 0.4, unite: "fraction", depuis: "2016-01-01", source: "Article D843-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031673885/" },
  majore: { valeur: 1.28412, unite: "fraction", depuis: "2016-01-01", source: "Article D843-1 du code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031673885" },
  majoreEnfant: { valeur: 0.42804, unite: "fraction", depuis: "2016-01-01", source: "Article D843-1 du code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031673885" },
  heuresMin: { valeur: 59, unite: "heures de Smic", depuis: "2016-01-01", source: "Article D843-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037873473" },
  seuilAah: { valeur: 29, unite: "heures de Smic", depuis: "2015-10-01", source: "Article D843-4 du code de la sécurité sociale (créé en 2018)", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036579172" },
  ageMin: { valeur: 18, unite: "ans", depuis: "2015-10-01", source: "Article L842-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031087615" },
  forfait1: { valeur: 0.12, unite: "fraction", depuis: "2016-01-01", source: "Article R844-3 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000048841687" },
  forfait2: { valeur: 0.16, unite: "fraction", depuis: "2016-01-01", source: "Article R844-3 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000048841687" },
  forfait3: { valeur: 0.165, unite: "fraction", depuis: "2016-01-01", source: "Article R844-3 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000048841687" },
  minimum: { valeur: 15, unite: "€/mois", depuis: "2015-10-01", source: "Article D843-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031673885/" },
 },
});
