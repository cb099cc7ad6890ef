import { useOrganisme } from "../../interface/index.ts";
import { textesPages } from "../textes/pages.ts";

const { autrement: textes } = textesPages.avant;

/** No procedure is online only. */
export function Autrement() {
	const coordonnees = useOrganisme()?.coordonnees;
	return (
		<section aria-labelledby="autrement">
			<h2 id="autrement">{textes.titre}</h2>
			{coordonnees && <p>{textes.appeler(coordonnees.telephone, coordonnees.horaires)}</p>}
			<p>{textes.venir}</p>
			<p>
				<a href="/aide">{textes.lien}</a>
			</p>
		</section>
	);
}
