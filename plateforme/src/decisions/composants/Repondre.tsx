import type { DecisionVue } from "../lectures/decision.ts";
import { textesDecision } from "../textes/decision.ts";

const { departement: textes } = textesDecision.page;

interface Proprietes {
	vue: DecisionVue;
	suite?: { motif: string; saisie: Record<string, string> };
}

/** Its clock, then what it answered. */
export function Repondre({ vue, suite }: Proprietes) {
	const { attente, aujourdhui } = vue;
	const saisie = suite?.saisie ?? {};
	return (
		<section className="carte" aria-labelledby="repondre">
			<h2 id="repondre">{textes.titre}</h2>
			{attente ? (
				<>
					<p>
						{textes.attente(attente.jours)}{" "}
						{attente.promis !== null &&
							textes.promis(attente.promis, attente.promis - attente.jours)}
					</p>
					<p>{textes.aide}</p>
					<form method="post" className="champs">
						<label>
							<span>{textes.le}</span>
							<input type="date" name="le" required defaultValue={saisie.le} max={aujourdhui} />
						</label>
						<label className="champ-large">
							<span>{textes.note}</span>
							<input name="note" maxLength={500} defaultValue={saisie.note} autoComplete="off" />
						</label>
						<p className="indication">{textes.autrement}</p>
						<p className="champs-actes">
							<button
								type="submit"
								name="acte"
								value="suivre"
								className="bouton"
								data-acte-principal
							>
								{textes.suivi}
							</button>
							<button type="submit" name="acte" value="revoir" className="bouton-discret">
								{textes.autre}
							</button>
						</p>
					</form>
				</>
			) : (
				<p>{textes.pasEncore}</p>
			)}
		</section>
	);
}
