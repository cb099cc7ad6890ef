import { constantes } from "../../baremes/table.ts";

export const taux = constantes({
 cle: "mva.montant",
 libelle: "Majoration pour la vie autonome",
 valeurs: {
  montant: { valeur: 104.77, unite: "€/mois", depuis: "2008-01-01", source: "Article D821-3 du Code de la Sécurité Sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000019505277/" },
  incapacite: { valeur: 0.8, unite: "fraction", depuis: "2010-11-17", source: "Article D821-1 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000023097719" },
 },
});
