import type { Filtre } from "../lectures/lister.ts";
import { textes } from "../textes.ts";

const { liste, canaux, etats } = textes;

export function Filtres({ filtre }: { filtre: Filtre }) {
	return (
		<form className="filtres" method="get" action="/boite-d-envoi">
			<h2>{liste.filtrer}</h2>
			<Choix nom="canal" titre={liste.canal} mots={canaux} choisi={filtre.canal} />
			<Choix nom="etat" titre={liste.etat} mots={etats} choisi={filtre.etat} />
			<div className="filtres-actes">
				<button type="submit" className="bouton">
					{liste.afficher}
				</button>
			</div>
		</form>
	);
}

interface Proprietes {
	nom: string;
	titre: string;
	mots: Record<string, string>;
	choisi?: string;
}

function Choix({ nom, titre, mots, choisi }: Proprietes) {
	return (
		<label>
			{titre}
			<select name={nom} defaultValue={choisi ?? ""}>
				<option value="">{liste.tous}</option>
				{Object.entries(mots).map(([valeur, mot]) => (
					<option key={valeur} value={valeur}>
						{mot}
					</option>
				))}
			</select>
		</label>
	);
}
