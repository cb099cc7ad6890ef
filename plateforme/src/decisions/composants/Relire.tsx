import type { DecisionVue } from "../lectures/decision.ts";
import { textesDecision } from "../textes/decision.ts";
import { textesDepartement } from "../textes/departement.ts";

const { relire: textes } = textesDecision.page;

interface Proprietes {
	vue: DecisionVue;
	peutRelire: boolean;
	/** Of who has no page of files. */
	sansDossier?: boolean;
	suite?: { motif: string; saisie: Record<string, string> };
}

/** Another person than the author; both acts say what they do. */
export function Relire({ vue, peutRelire, sansDossier, suite }: Proprietes) {
	return (
		<section className="carte" aria-labelledby="relire">
			<h2 id="relire">{textes.titre}</h2>
			{vue.sienne || !peutRelire ? (
				<p>{vue.sienne ? textes.sienne : textes.reserve}</p>
			) : (
				<>
					<p>{sansDossier ? textesDepartement.regard.aide : textes.aide}</p>
					<form method="post" className="champs">
						<p className="champs-actes">
							<button
								type="submit"
								name="acte"
								value="confirmer"
								className="bouton"
								data-acte-principal
							>
								{textes.confirmer}
							</button>
						</p>
					</form>
					<form method="post" className="champs">
						<label className="champ-large">
							<span>{textes.note}</span>
							<input
								name="note"
								maxLength={500}
								required
								defaultValue={suite?.saisie.note}
								autoComplete="off"
							/>
						</label>
						<p className="champs-actes">
							<button type="submit" name="acte" value="renvoyer" className="bouton-discret">
								{textes.renvoyer}
							</button>
						</p>
					</form>
				</>
			)}
		</section>
	);
}
