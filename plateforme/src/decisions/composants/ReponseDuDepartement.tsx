import type { DecisionVue } from "../lectures/decision.ts";
import { textesDepartement } from "../textes/departement.ts";
import type { Saisie } from "./PourDecider.tsx";

const { repondre: textes } = textesDepartement;

interface Proprietes {
	vue: DecisionVue;
	suite?: Saisie;
}

/** Three answers; each button says what it does. */
export function ReponseDuDepartement({ vue, suite }: Proprietes) {
	const { sens, aujourdhui } = vue;
	const saisie = suite?.saisie ?? {};
	const sansNote = suite?.motif === "note-vide";
	const sansDate = suite?.motif === "date-illisible";
	return (
		<section className="carte" aria-labelledby="repondre">
			<h2 id="repondre">{textes.titre}</h2>
			<p>{textes.aide}</p>
			<form method="post" className="champs">
				<label>
					<span>{textes.le}</span>
					<input
						type="date"
						name="le"
						max={aujourdhui}
						defaultValue={saisie.le ?? aujourdhui}
						aria-invalid={sansDate || undefined}
					/>
				</label>
				<label className="champ-large">
					<span>{textes.note}</span>
					<textarea
						name="note"
						rows={3}
						maxLength={480}
						defaultValue={saisie.note}
						aria-invalid={sansNote || undefined}
						aria-describedby="note-aide"
					/>
					<span className="indication" id="note-aide">
						{textes.noteAide}
					</span>
				</label>
				<p className="champs-actes">
					<button type="submit" name="acte" value="suivie" className="bouton" data-acte-principal>
						{textes.suivie[sens]}
					</button>
					<button type="submit" name="acte" value="autrement" className="bouton-discret">
						{textes.autrement[sens]}
					</button>
					<button type="submit" name="acte" value="a-completer" className="bouton-discret">
						{textes.completer}
					</button>
				</p>
				<p className="indication">{textes.irrevocable}</p>
			</form>
		</section>
	);
}
