import type { Reponses } from "../saisie/reponses.ts";

/** The answers given so far, carried by the form itself. */
export function Portees({ reponses }: { reponses: Reponses }) {
	return [...reponses].flatMap(([nom, valeurs]) =>
		valeurs.map((valeur) => (
			<input type="hidden" key={`${nom} ${valeur}`} name={nom} value={valeur} />
		)),
	);
}
