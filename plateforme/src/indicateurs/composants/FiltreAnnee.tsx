import type { Jour } from "../../socle/index.ts";
import { type Demande, PREMIERE_ANNEE } from "../pages/demande.ts";
import { textesPilotage } from "../textes/pilotage.ts";

const { filtres } = textesPilotage;

interface Proprietes {
	action: string;
	demande: Demande;
	aujourdhui: Jour;
}

/** Any year, as of any past day. */
export function FiltreAnnee({ action, demande, aujourdhui }: Proprietes) {
	return (
		<search>
			<form className="filtre-annee" method="get" action={action} aria-label={filtres.titre}>
				<label>
					<span>{filtres.annee}</span>
					<input
						name="annee"
						type="number"
						min={PREMIERE_ANNEE}
						max={aujourdhui.slice(0, 4)}
						defaultValue={demande.annee}
						required
					/>
				</label>
				<label>
					<span>{filtres.au}</span>
					<input name="au" type="date" max={aujourdhui} defaultValue={demande.au} required />
				</label>
				<button type="submit" className="bouton bouton-discret">
					{filtres.afficher}
				</button>
				{demande.au !== aujourdhui && (
					<a href={`${action}?annee=${demande.annee}`}>{filtres.aujourdhui}</a>
				)}
			</form>
		</search>
	);
}
