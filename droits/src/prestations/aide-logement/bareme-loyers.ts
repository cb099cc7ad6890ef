import { constantes, table } from "../../baremes/table.ts";

export const loyers = table({
 cle: "al.loyers",
 libelle: "Plafonds de loyer",
 unite: "€/mois",
 article: "CCH art. D823-16 ; arrêté du 27 septembre 2019, art. 7",
 verifie: "2025-03-04",
 colonnes: ["z1_seul", "z1_couple", "z1_enfant", "z1_supp", "z2_seul", "z2_couple", "z2_enfant", "z2_supp", "z3_seul", "z3_couple", "z3_enfant", "z3_supp"] as const,
 lignes: [
  ["2015-10-01", [292.85, 353.2, 399.19, 57.91, 255.23, 312.4, 351.53, 51.16, 239.21, 289.99, 325.15, 46.6], "Arrêté du 16/10/2015", ""],
  ["2017-10-01", [295.05, 355.85, 402.18, 58.34, 257.14, 314.74, 354.17, 51.54, 241, 292.16, 327.59, 46.95], "Décret 2017-1413 du 28/09/2017 (modif art. D542-5-2 du CSS)", "https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000035665790"],
  ["2019-10-01", [295.93, 356.92, 403.39, 58.52, 257.92, 315.69, 355.23, 51.7, 241.73, 293.04, 328.57, 47.09], "Arrêté du 27/09/2019, art.13.", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000039160329/"],
  ["2020-10-01", [296.82, 357.99, 404.6, 58.7, 258.69, 316.64, 356.3, 51.86, 242.46, 293.92, 329.56, 47.23], "Arrêté du 27/09/2019, art. 7", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000042378448/2021-01-02"],
  ["2021-10-01", [298.07, 359.49, 406.3, 58.95, 259.78, 317.97, 357.8, 52.08, 243.48, 295.15, 330.94, 47.43], "Arrêté du 27/09/2019, art. 7", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000044137432/2021-10-01/#LEGIARTI000044137432"],
  ["2022-07-01", [308.5, 372.07, 420.52, 61.01, 268.87, 329.1, 370.32, 53.9, 252, 305.48, 342.52, 49.09], "Arrêté du 27/09/2019, art. 7", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206217/2022-07-01"],
  ["2023-10-01", [319.3, 385.09, 435.24, 63.15, 278.28, 340.62, 383.28, 55.79, 260.82, 316.17, 354.51, 50.81], "Arrêté du 22/09/2023, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048107807"],
  ["2024-10-01", [329.71, 397.64, 449.43, 65.21, 287.35, 351.72, 395.77, 57.61, 269.32, 326.48, 366.07, 52.47], "Arrêté du 27/09/2024, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000050278404"],
  ["2025-10-01", [333.14, 401.78, 454.1, 65.89, 290.34, 355.38, 399.89, 58.21, 272.12, 329.88, 369.88, 53.01], "Arrêté du 05/09/2025 relatif au calcul des aides personnelles au logement et de l'aide à l'accession sociale et à la sortie de l'insalubrité spécifique à l'outre-mer", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000052212770"],
 ],
});

export const charges = table({
 cle: "al.charges",
 libelle: "Forfait de charges",
 unite: "€/mois",
 article: "CCH art. D823-16 ; arrêté du 27 septembre 2019, art. 9",
 verifie: "2025-03-04",
 colonnes: ["general", "enfant", "colocIsole", "colocCouple", "colocEnfant", "domGeneral", "domEnfant", "domColocIsole", "domColocCouple", "domColocEnfant"] as const,
 lignes: [
  ["2015-10-01", [53.27, 12.07, 26.61, 53.27, 12.07, 36.76, 9.19, 18.39, 35.76, 9.19], "Arrêté du 16/10/2015, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000031345763"],
  ["2017-10-01", [53.67, 12.16, 26.83, 53.67, 12.16, 36.03, 9.26, 18.53, 36.03, 9.26], "Arrêté du 28/09/2017, art. 5", "https://www.legifrance.gouv.fr/eli/arrete/2017/9/28/TERL1725443A/jo/article_5"],
  ["2019-10-01", [53.83, 12.2, 26.91, 53.83, 12.2, 36.14, 9.29, 18.58, 36.14, 9.29], "Arrêté du 27/09/2019, art. 16", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039160757/2019-10-08"],
  ["2020-01-01", [53.83, 12.2, 26.91, 53.83, 12.2, 36.14, 9.29, 18.58, 36.14, 9.29], "Arrêté du 27/09/2019, art. 46", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000052233795/2020-01-01"],
  ["2020-10-01", [53.99, 12.24, 26.99, 53.99, 12.24, 36.25, 9.32, 18.64, 36.25, 9.32], "Arrêté du 27/09/2019, art. 9", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000042378438/2020-10-01"],
  ["2021-10-01", [54.22, 12.29, 27.1, 54.22, 12.29, 36.4, 9.36, 18.72, 36.4, 9.36], "Arrêté du 27/09/2019, art. 9", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206205/2021-10-01/"],
  ["2022-07-01", [56.12, 12.72, 28.05, 56.12, 12.72, 37.67, 9.69, 19.38, 37.67, 9.69], "Arrêté du 27/09/2019, article 9", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046206205/2022-07-01"],
  ["2023-10-01", [58.08, 13.17, 29.03, 58.08, 13.17, 38.99, 10.03, 20.06, 38.99, 10.03], "Arrêté du 22/09/2023, art. 1", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048107807"],
  ["2024-10-01", [59.97, 13.6, 29.98, 59.97, 13.6, 40.26, 10.36, 20.71, 40.26, 10.36], "Arrêté du 27/09/2024, art. 1, 3°", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000050278404"],
  ["2025-10-01", [60.59, 13.74, 30.29, 60.59, 13.74, 40.68, 10.47, 20.93, 40.68, 10.47], "Arrêté du 27/09/2019, art. 16", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000050286625/2024-09-29"],
 ],
});

export const tauxLoyers = constantes({
 cle: "al.taux_loyers",
 libelle: "Coefficients appliqués au plafond de loyer",
 valeurs: {
  colocation: { valeur: 0.75, unite: "fraction", depuis: "2002-01-01", source: "Arrêté du 27 septembre 2019, art. 16 1°", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000050286643/2024-09-29" },
  chambre: { valeur: 0.9, unite: "fraction", depuis: "2002-01-01", source: "Arrêté du 27 septembre 2019, art. 8", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000050286643/2024-09-29" },
  degressivite1: { valeur: 3.4, unite: "fraction du plafond de loyer", depuis: "2016-07-01", source: "Arrêté du 27/09/2019, art. 10", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039160745" },
  degressivite2: { valeur: 2.5, unite: "fraction du plafond de loyer", depuis: "2016-07-01", source: "Arrêté du 27/09/2019, art. 10", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039160745" },
  degressivite3: { valeur: 2.5, unite: "fraction du plafond de loyer", depuis: "2016-07-01", source: "Arrêté du 27/09/2019, art. 10", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039160745" },
  suppression1: { valeur: 4, unite: "fraction du plafond de loyer", depuis: "2016-07-01", source: "Arrêté du 27/09/2019, art. 10", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039160745" },
  suppression2: { valeur: 3.1, unite: "fraction du plafond de loyer", depuis: "2016-07-01", source: "Arrêté du 27/09/2019, art. 10", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039160745" },
  suppression3: { valeur: 3.1, unite: "fraction du plafond de loyer", depuis: "2016-07-01", source: "Arrêté du 27/09/2019, art. 10", lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039160745" },
 },
});
