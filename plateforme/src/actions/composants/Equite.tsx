import { nombre } from "../../socle/index.ts";
import { motsDesCriteres } from "../audience/phrase.ts";
import type { Compte, Groupe } from "../resultats/equite.ts";
import { pourcent } from "../textes/nombres.ts";
import { textesEquite as textes, textesResultats } from "../textes/resultats.ts";

const COLONNES = ["contactes", "joints", "demandes", "ouverts"] as const;

/** Who is found, reached, helped: the shares are of those found, so that groups may be compared. */
export function EquiteVue({ equite, ouvre }: { equite: readonly Groupe[]; ouvre: boolean }) {
	const colonnes = COLONNES.filter(
		(colonne) => ouvre || colonne === "contactes" || colonne === "joints",
	);
	if (equite.every(({ parts }) => parts.length === 0)) return null;
	return (
		<section aria-labelledby="equite">
			<h2 id="equite">{textes.titre}</h2>
			<p className="indication">{textes.aide}</p>
			<div className="actions-tableau">
				<table className="actions-entonnoir">
					<thead>
						<tr>
							<th scope="col">{textes.part}</th>
							<th scope="col" className="nombre">
								{textes.n}
							</th>
							{colonnes.map((colonne) => (
								<th key={colonne} scope="col" className="nombre">
									{textes.colonnes[colonne]}
								</th>
							))}
						</tr>
					</thead>
					{equite.map(({ groupe, parts }) => (
						<tbody key={groupe}>
							<tr>
								<th scope="rowgroup" colSpan={2 + colonnes.length}>
									{textes.groupes[groupe]}
								</th>
							</tr>
							{parts.map(({ part, compte }) => (
								<tr key={part}>
									<th scope="row">
										{(motsDesCriteres.familles as Record<string, string>)[part] ?? part}
									</th>
									<td className="nombre">{compte ? nombre(compte.n) : textes.tu}</td>
									{colonnes.map((colonne) => (
										<td key={colonne} className="nombre">
											{compte ? cellule(compte, colonne) : textes.tu}
										</td>
									))}
								</tr>
							))}
						</tbody>
					))}
				</table>
			</div>
		</section>
	);
}

function cellule(compte: Compte, colonne: (typeof COLONNES)[number]) {
	const { x, n } = colonne === "joints" ? compte.joints : { x: compte[colonne], n: compte.n };
	if (n === 0) return <span className="part">{textes.nonConnu}</span>;
	return (
		<>
			{n < compte.n ? textesResultats.surConnus(x, n) : nombre(x)}{" "}
			<span className="part">{pourcent(x / n)}</span>
		</>
	);
}
