import { moisAbrege, prestations } from "../../socle/index.ts";
import type { LigneComprise } from "../apercu.ts";
import { textesPages } from "../textes/pages.ts";

const { titre, colonnes } = textesPages.unImport.lignes;

const court = (code: string) => prestations[code as keyof typeof prestations]?.court ?? code;

export function LignesComprises({ lignes }: { lignes: LigneComprise[] }) {
	return (
		<section aria-labelledby="lignes">
			<h2 id="lignes">{titre(lignes.length)}</h2>
			<div className="defile">
				<table className="tableau">
					<thead>
						<tr>
							<th scope="col">{colonnes.matricule}</th>
							<th scope="col" className="nombre">
								{colonnes.ligne}
							</th>
							<th scope="col">{colonnes.mois}</th>
							<th scope="col">{colonnes.commune}</th>
							<th scope="col">{colonnes.personnes}</th>
							<th scope="col">{colonnes.droits}</th>
							<th scope="col" className="nombre">
								{colonnes.sollicitations}
							</th>
						</tr>
					</thead>
					<tbody>
						{lignes.map((vue) => (
							<tr key={vue.ligne}>
								<th scope="row">{vue.matricule}</th>
								<td className="nombre" data-titre={colonnes.ligne}>
									{vue.ligne}
								</td>
								<td data-titre={colonnes.mois}>{moisAbrege(vue.mois)}</td>
								<td data-titre={colonnes.commune}>{vue.commune}</td>
								<td data-titre={colonnes.personnes} className="etendu">
									{vue.personnes.join(" · ")}
								</td>
								<td data-titre={colonnes.droits}>{vue.droits.map(court).join(", ")}</td>
								<td className="nombre" data-titre={colonnes.sollicitations}>
									{vue.sollicitations}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}
