import { ALLER, Formulaire } from "../../questionnaire/index.ts";
import type { Resultat } from "../resultat/presenter.ts";
import { textes } from "../textes.ts";

const { titre, texte, sansQuestion, repondre } = textes.resultat.incertain;

type Proprietes = Pick<Resultat, "question" | "portees">;

export function Incertain({ question, portees }: Proprietes) {
	return (
		<section aria-labelledby="incertain">
			<h2 id="incertain">{titre}</h2>
			{question ? (
				<Formulaire portees={portees} className="incertain">
					<p>{texte}</p>
					<p>
						<strong>{question.titre}</strong>
					</p>
					<button type="submit" className="bouton bouton-second" name={ALLER} value={question.id}>
						{repondre}
					</button>
				</Formulaire>
			) : (
				<p>{sansQuestion}</p>
			)}
		</section>
	);
}
