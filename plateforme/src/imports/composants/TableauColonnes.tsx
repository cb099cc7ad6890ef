import type { Colonnes } from "../lectures/colonnes.ts";
import type { Saisie } from "../pages/saisie-mapping.ts";
import { nomsChamps } from "../textes/champs.ts";
import { textesPages } from "../textes/pages.ts";

const { colonnes: textes } = textesPages;
const { tableau: titres } = textes;

interface Proprietes {
	colonnes: Colonnes["colonnes"];
	saisie: Saisie;
	/** Columns that say the same thing as another are shown. */
	doubles: boolean;
}

/** One row a column of the file: what is seen in it, what it contains, its words to translate. */
export function TableauColonnes({ colonnes, saisie, doubles }: Proprietes) {
	const choisis = Object.values(saisie.champs);
	const double = (nom: string) => {
		const champ = saisie.champs[nom];
		return doubles && champ ? choisis.filter((autre) => autre === champ).length > 1 : false;
	};
	return (
		<table className="tableau">
			<thead>
				<tr>
					{Object.entries(titres).map(([nom, titre]) => (
						<th key={nom} scope="col">
							{titre}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{colonnes.map(({ nom, exemples }, rang) => (
					<tr key={nom}>
						<th scope="row">
							{nom}
							<input type="hidden" name={`colonne-${rang}`} value={nom} />
						</th>
						<td data-titre={titres.exemples}>{exemples.join(" · ") || textes.vide}</td>
						<td data-titre={titres.champ}>
							<select
								name={`champ-${rang}`}
								aria-label={`${nom}, ${titres.champ}`}
								aria-invalid={double(nom) || undefined}
								aria-describedby={double(nom) ? "refus" : undefined}
								defaultValue={saisie.champs[nom] ?? ""}
							>
								<option value="">{textes.ignoree}</option>
								{nomsChamps.map(([champ, affiche]) => (
									<option key={champ} value={champ}>
										{affiche}
									</option>
								))}
							</select>
						</td>
						<td data-titre={titres.valeurs}>
							<textarea
								name={`valeurs-${rang}`}
								rows={1}
								aria-label={`${nom}, ${titres.valeurs}`}
								aria-describedby="mots-attendus"
								defaultValue={saisie.valeurs[nom] ?? ""}
							/>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
