import { ALLER, Formulaire } from "../../questionnaire/index.ts";
import type { Resultat } from "../resultat/presenter.ts";
import { textes } from "../textes.ts";

const { titre, voir, modifier } = textes.resultat.reponses;

export function VosReponses({ reponses, portees }: Pick<Resultat, "reponses" | "portees">) {
	return (
		<section aria-labelledby="reponses">
			<h2 id="reponses">{titre}</h2>
			<details>
				<summary>{voir}</summary>
				<Formulaire portees={portees}>
					<dl className="reponses">
						{reponses.map(({ id, titre, reponse }) => (
							<div key={id}>
								<dt>{titre}</dt>
								<dd>
									<span>
										{reponse.map((ligne) => (
											<span key={ligne}>{ligne}</span>
										))}
									</span>
									<button type="submit" className="bouton-lien" name={ALLER} value={id}>
										{modifier}
										<span className="hors-ecran"> : {titre}</span>
									</button>
								</dd>
							</div>
						))}
					</dl>
				</Formulaire>
			</details>
		</section>
	);
}
