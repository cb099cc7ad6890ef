import { Choix } from "../../interface/index.ts";
import { moisEnToutesLettres } from "../../socle/index.ts";
import type { Mesure } from "../indicateur.ts";
import { CAS, type Demande, type DemandeDeCas } from "../pages/demande.ts";
import { textesPilotage } from "../textes/pilotage.ts";

const { filtres } = textesPilotage.lignes;

interface Proprietes {
	mesure: Mesure;
	demande: Demande;
	choix: DemandeDeCas;
}

/** Those that reach the figure or miss it, of a month, of a part. */
export function FiltreCas({ mesure, demande, choix }: Proprietes) {
	const { indicateur, mois, modalites } = mesure;
	const cas = indicateur.calcul === "part" ? CAS : (["tous", "en-cours"] as const);
	return (
		<search>
			<form
				className="filtre-annee"
				method="get"
				action={`/pilotage/${indicateur.id}#lignes`}
				aria-label={filtres.titre}
			>
				<input type="hidden" name="annee" value={demande.annee} />
				<input type="hidden" name="au" value={demande.au} />
				<Choix
					nom="cas"
					libelle={filtres.cas}
					valeur={choix.cas}
					options={cas.map((nom) => [nom, filtres.parmi[nom]])}
				/>
				<Choix
					nom="mois"
					libelle={filtres.mois}
					valeur={choix.mois ?? ""}
					options={[["", filtres.tous], ...mois.map((m) => [m.mois, moisEnToutesLettres(m.mois)])]}
				/>
				{modalites.length > 1 && (
					<Choix
						nom="modalite"
						libelle={filtres.modalite}
						valeur={choix.modalite ?? ""}
						options={[["", filtres.tous], ...modalites.map((m) => [m.modalite, m.nom])]}
					/>
				)}
				<button type="submit" className="bouton bouton-discret">
					{filtres.filtrer}
				</button>
			</form>
		</search>
	);
}
