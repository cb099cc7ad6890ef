import { textesDossier } from "./textes/dossier.ts";
import { textesListe } from "./textes/liste.ts";

export const textes = { ...textesListe, dossier: textesDossier };
