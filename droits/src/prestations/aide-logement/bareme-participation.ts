import { constantes, table } from "../../baremes/table.ts";

export const p0 = table({
 cle: "al.p0",
 libelle: "Participation minimale",
 unite: "€/mois",
 article: "CCH art. D823-17 ; arrêté du 27 septembre 2019, art. 13",
 verifie: "2025-03-04",
 colonnes: ["forfait"] as const,
 lignes: [
  ["2015-10-01", [34.76], "Arrêté du 16/10/2015", ""],
  ["2017-10-01", [35.02], "Décret 2017-1413 du 28/09/2017 (modif art. D542-5-2 du CSS)", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000035665790"],
  ["2019-10-01", [35.13], "Arrêté du 27/09/2019, art.13.", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039160751/2019-10-02"],
  ["2020-10-01", [35.24], "Arrêté du 27/09/2019, art. 13", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000042378442/2020-10-01/#LEGIARTI000042378442"],
  ["2021-10-01", [35.39], "Arrêté du 27/09/2019, art. 13", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000042378442"],
  ["2022-07-01", [36.63], "Arrêté du 27/09/2019, art. 13", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206225/2022-07-01"],
  ["2023-10-01", [37.91], "Arrêté du 22/09/2023, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048107807"],
  ["2024-10-01", [39.15], "Arrêté du 27/09/2019, art. 13", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000050286634/2024-09-29"],
  ["2025-10-01", [39.56], "Arrêté du 05/09/2025 relatif au calcul des aides personnelles au logement et de l'aide à l'accession sociale et à la sortie de l'insalubrité spécifique à l'outre-mer", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000052212770"],
 ],
});

export const r0 = table({
 cle: "al.r0",
 libelle: "Abattement forfaitaire R0",
 unite: "€/an",
 article: "CCH art. D823-17 ; arrêté du 27 septembre 2019, art. 15",
 verifie: "2026-01-06",
 colonnes: ["seul", "couple", "enfant1", "enfant2", "enfant3", "enfant4", "enfant5", "enfant6", "supp"] as const,
 lignes: [
  ["2016-01-01", [4562, 6534, 7793, 7969, 8274, 8581, 8886, 9192, 305], "Arrêté du 21/01/2016 relatif au calcul des aides personnelles au logement, art. 5", ""],
  ["2019-01-01", [4575, 6553, 7816, 7992, 8298, 8606, 8912, 9219, 305], "Décret n° 2018-1316 du 27/12/2018 relatif au calcul des aides au logement, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037880844"],
  ["2020-01-01", [4588, 6572, 7839, 8015, 8322, 8631, 8938, 9246, 305], "Arrêté du 03/01/2020, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000039772259"],
  ["2022-01-01", [4683, 6709.0, 8002.0, 8182.0, 8495.0, 8811.0, 9124.0, 9439.0, 311.0], "Arrêté du 20/12/2021, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000044572819"],
  ["2022-07-01", [4870, 6977, 8322, 8509, 8834, 9163, 9488, 9816, 323], "Arrêté du 20/12/2021, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000044572819"],
  ["2023-01-01", [4949, 7090, 8456, 8646, 8977, 9311, 9642, 9975, 328], "Arrêté du 26/12/2022, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046829580"],
  ["2024-01-01", [5186, 7430, 8862, 9061, 9408, 9758, 10105, 10454, 343], "Arrêté du 15/12/2023 relatif au calcul des aides personnelles au logement pour l'année 2024, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048621292"],
  ["2025-01-01", [5235, 7501, 8947, 9148, 9498, 9851, 10202, 10554, 346], "Arrêté du 28/12/2025, art. 1", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000053202812/"],
 ],
});

export const r0OutreMer = table({
 cle: "al.r0_outre_mer",
 libelle: "Abattement forfaitaire R0 outre-mer, une personne à charge",
 unite: "€/an",
 article: "Arrêté du 27 septembre 2019, art. 15",
 verifie: "2026-07-23",
 colonnes: ["enfant1"] as const,
 lignes: [
  ["2020-01-01", [7584], "Arrêté du 27 septembre 2019 relatif au calcul des aides personnelles au logement et de la prime de déménagement, article 46", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000041489188/2020-01-01"],
  ["2022-01-01", [7742], "Arrêté du 20 décembre 2021 relatif au calcul des aides personnelles au logement pour l'année 2022, article 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000044572819"],
  ["2022-07-01", [8051], "Arrêté du 29 juillet 2022 relatif au calcul des aides personnelles au logement, article 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046114992/#JORFARTI000046115002"],
  ["2023-01-01", [8181], "Arrêté du 26 décembre 2022 relatif au calcul des aides personnelles au logement pour l'année 2023, article 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000046829583"],
 ],
});

export const tfOutreMer = table({
 cle: "al.tf_outre_mer",
 libelle: "Taux de participation TF outre-mer",
 unite: "fraction",
 article: "Arrêté du 27 septembre 2019, art. 14",
 verifie: "2026-01-13",
 colonnes: ["seul", "couple", "enfant1", "enfant2", "enfant3", "enfant4", "enfant5", "enfant6", "enfant7"] as const,
 lignes: [
  ["2002-01-01", [0.0281, 0.0299, 0.0238, 0.0217, 0.0194, 0.018, 0.0169, 0.0162, 0], "Arrêté du 27/09/2019, article 46, 3°", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046834756/2022-12-30/#LEGIARTI000046834756"],
  ["2023-01-01", [0.0281, 0.0299, 0.0238, 0.0217, 0.0194, 0.018, 0.0169, 0.0162, 0.0167], "Arrêté du 27/09/2019, article 46, 3°", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046834756/2022-12-30"],
 ],
});

export const tf = constantes({
 cle: "al.tf",
 libelle: "Taux de participation TF",
 valeurs: {
  seul: { valeur: 0.0283, unite: "fraction", depuis: "2007-07-01", source: "Arrêté du 27/09/2019, article 14, 1°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206208/2022-07-01/#LEGIARTI000046206208" },
  couple: { valeur: 0.0315, unite: "fraction", depuis: "2007-07-01", source: "Arrêté du 27/09/2019, article 14, 1°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206208/2022-07-01/#LEGIARTI000046206208" },
  enfant1: { valeur: 0.027, unite: "fraction", depuis: "2007-07-01", source: "Arrêté du 27/09/2019, article 14, 1°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206208/2022-07-01/#LEGIARTI000046206208" },
  enfant2: { valeur: 0.0238, unite: "fraction", depuis: "2007-07-01", source: "Arrêté du 27/09/2019, article 14, 1°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206208/2022-07-01/#LEGIARTI000046206208" },
  enfant3: { valeur: 0.0201, unite: "fraction", depuis: "2007-07-01", source: "Arrêté du 27/09/2019, article 14, 1°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206208/2022-07-01/#LEGIARTI000046206208" },
  enfant4: { valeur: 0.0185, unite: "fraction", depuis: "2007-07-01", source: "Arrêté du 27/09/2019, article 14, 1°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206208/2022-07-01/#LEGIARTI000046206208" },
  enfant5: { valeur: 0.0179, unite: "fraction", depuis: "2007-07-01", source: "Arrêté du 27/09/2019, article 14, 1°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206208/2022-07-01/#LEGIARTI000046206208" },
  enfant6: { valeur: 0.0173, unite: "fraction", depuis: "2007-07-01", source: "Arrêté du 27/09/2019, article 14, 1°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206208/2022-07-01/#LEGIARTI000046206208" },
  supp: { valeur: -0.0006, unite: "fraction", depuis: "2007-07-01", source: "Arrêté du 27/09/2019, article 14, 1°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206208/2022-07-01/#LEGIARTI000046206208" },
 },
});

export const tl = constantes({
 cle: "al.tl",
 libelle: "Taux complémentaire TL",
 valeurs: {
  seuil1: { valeur: 0.45, unite: "fraction", depuis: "2001-01-01", source: "Arrêté du 27/09/2019, article 14, 2°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000050286630" },
  seuil2: { valeur: 0.75, unite: "fraction", depuis: "2001-01-01", source: "Arrêté du 27/09/2019, article 14, 2°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000050286630" },
  taux2: { valeur: 0.0045, unite: "fraction", depuis: "2007-07-01", source: "Arrêté du 27/09/2019, article 14, 2°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000050286630" },
  taux3: { valeur: 0.0068, unite: "fraction", depuis: "2007-07-01", source: "Arrêté du 27/09/2019, article 14, 2°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000050286630" },
 },
});

export const tauxParticipation = constantes({
 cle: "al.taux_participation",
 libelle: "Participation minimale, minoration et seuil de versement",
 valeurs: {
  p0: { valeur: 0.085, unite: "fraction", depuis: "2001-01-01", source: "Arrêté du 27/09/2019, art. 13", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206225/2022-07-01" },
  minoration: { valeur: 5, unite: "€/mois", depuis: "2017-10-01", source: "Arrêté du 27/09/2019, art. 11", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039160747/2024-09-29" },
  seuilNonApl: { valeur: 10, unite: "€/mois", depuis: "2017-10-01", source: "Arrêté du 27/09/2019, art. 12", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039160749" },
 },
});
