import { constantes, table } from "../../baremes/table.ts";

export const plafonds = table({
 cle: "af.plafonds",
 libelle: "Plafonds de ressources qui modulent les allocations familiales",
 unite: "€/an",
 article: "CSS art. D521-3",
 verifie: "2026-01-06",
 colonnes: ["tranche1", "tranche2", "parEnfant"] as const,
 lignes: [
  ["2016-01-01", [56174, 78613, 5617], "Arrêté du 08/12/2015, art. 1", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000031634884/#LEGIARTI000031634884"],
  ["2018-01-01", [56286, 78770, 5628], "Arrêté du 27/12/2017, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000036299563"],
  ["2019-01-01", [56849, 79558, 5684], "Arrêté du 21/12/2018, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000037864990"],
  ["2020-01-01", [57759, 80831, 5775], "Arrêté du 20/12/2019, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000039663224"],
  ["2021-01-01", [58279, 81558, 5827], "Arrêté du 14/12/2020, art. 1", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000042694985"],
  ["2022-01-01", [58396, 81721, 5839], "Arrêté du 16 décembre 2021 relatif aux plafonds de ressources de certaines prestations familiales", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044572366"],
  ["2023-01-01", [59330, 83029, 5932], "Arrêté du 21 décembre 2022 relatif aux plafonds de ressources de certaines prestations familialess", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046794210"],
  ["2024-01-01", [62474, 87430, 6246], "Bulletin officiel Santé - Protection sociale - Solidarité n°2023/24 29/12/2023 p.75", "https://sante.gouv.fr/fichiers/bo/2023/2023.24.sante.pdf"],
  ["2025-01-01", [65473, 91627, 6546], "Bulletin officiel Santé - Protection sociale - Solidarité n° 2024/34 du 31/12/2024", "https://sante.gouv.fr/fichiers/bo/2024/2024.34.sante.pdf"],
  ["2026-01-01", [66652, 93276, 6664], "Instruction interministérielle n° DSS/2B/2025/177 du 18/12/2025", "https://bulletins-officiels.social.gouv.fr/sites/textes-officiels/files/2025-12/SFHS2535630J_0.pdf"],
 ],
});

export const ageMajoration = table({
 cle: "af.age_majoration",
 libelle: "Âge qui ouvre la majoration",
 unite: "ans",
 article: "CSS art. R521-1",
 verifie: "2026-05-26",
 colonnes: ["age"] as const,
 lignes: [
  ["2008-05-01", [14], "Article R521-1 du Code de la sécurité sociale", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000018735853"],
  ["2026-03-01", [18], "Décret n° 2026-138 du 27 février 2026 portant à dix-huit ans l'âge de la majoration des allocations familiales", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053594174"],
 ],
});

export const taux = constantes({
 cle: "af.taux",
 libelle: "Taux des allocations familiales",
 valeurs: {
  deuxEnfants: { valeur: 0.32, unite: "BMAF", depuis: "1982-02-01", source: "Article D521-1 1) du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000030680318/" },
  parEnfantAuDela: { valeur: 0.41, unite: "BMAF", depuis: "1986-01-01", source: "Article D521-1, b) du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000030680318/" },
  majorationAge: { valeur: 0.16, unite: "BMAF", depuis: "2008-05-01", source: "Article D521-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000030680318" },
  forfait20Ans: { valeur: 0.20234, unite: "BMAF", depuis: "2003-07-01", source: "Article D521-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000030680324/2015-07-01" },
  enfantsMinForfait: { valeur: 3, unite: "enfants", depuis: "2003-07-01", source: "Loi 2002-1487 du 20/12/2002, art. 58 (modif art. L521-1 du CSS)", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006758525&cidTexte=JORFTEXT000000235196" },
  gardeAlternee: { valeur: 0.5, unite: "fraction", depuis: "2007-05-01", source: "Article R521-3 du code de la Sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006750610" },
  modulation1: { valeur: 1, unite: "fraction", depuis: "2015-07-01", source: "Article L531-3 du code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000030055650/2015-01-01/" },
  modulation2: { valeur: 0.5, unite: "fraction", depuis: "2015-07-01", source: "Article D521-1 1) du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000030680318/2015-07-01/" },
  modulation3: { valeur: 0.25, unite: "fraction", depuis: "2015-07-01", source: "Article D521-1 1) du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000030680318/2015-07-01/" },
  domUnEnfant: { valeur: 0.0588, unite: "BMAF", depuis: "1991-08-06", source: "Décret 91-761 du 5/08/1991 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006775833&cidTexte=JORFTEXT000000571496" },
  domMajoration1: { valeur: 0.0369, unite: "BMAF", depuis: "1991-08-06", source: "Décret 91-761 du 5/08/1991 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006775833&cidTexte=JORFTEXT000000571496" },
  domMajoration2: { valeur: 0.0567, unite: "BMAF", depuis: "1991-08-06", source: "Décret 91-761 du 5/08/1991 - art. 1", lien: "https://www.legifrance.gouv.fr/affichTexteArticle.do?idArticle=LEGIARTI000006775833&cidTexte=JORFTEXT000000571496" },
  domAge1: { valeur: 11, unite: "ans", depuis: "1999-01-01", source: "Article D755-5 II. du code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006738575" },
  domAge2: { valeur: 16, unite: "ans", depuis: "1999-01-01", source: "Article D755-5 II. du code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006738575" },
 },
});
