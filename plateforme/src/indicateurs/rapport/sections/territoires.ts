import { type Html, html } from "../../graphiques/html.ts";
import { textesTerritoires } from "../../textes/rapport/territoires.ts";

const { partenaires: textes } = textesTerritoires;

export const sectionPartenaires = (): Html => html`<section aria-labelledby="partenaires">
<h3 id="partenaires">${textes.titre}</h3><p class="non-mesure">${textes.absent}</p></section>`;
