import { constantes } from "../../baremes/table.ts";

export const taux = constantes({
 cle: "naissance.taux",
 libelle: "Prime à la naissance",
 valeurs: {
  prime: { valeur: 2.2975, unite: "BMAF", depuis: "2004-01-01", source: "Article L531-2 du Code de la sécurité sociale", lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042685543" },
 },
});
