import { Etiquette, type Ton } from "../../interface/index.ts";
import { jourAbrege } from "../../socle/index.ts";
import type { PieceVue } from "../lectures/dossier.ts";
import type { EtatPiece } from "../tables.ts";
import { textesTri as textes } from "../textes/tri.ts";
import { typeDePiece } from "../types/catalogue.ts";

const TONS: Record<EtatPiece, Ton> = {
	"a-trier": "attente",
	classee: "fait",
	ecartee: "attention",
	remplacee: "neutre",
};

/** All that the file holds, the latest first. */
export function TableauDesPieces({ pieces }: { pieces: PieceVue[] }) {
	const { colonnes, tenus, aucun, toujours, etats } = textes.dossier;
	return (
		<section aria-labelledby="tenus">
			<h2 id="tenus">{tenus}</h2>
			{pieces.length === 0 ? (
				<p className="aucun">{aucun}</p>
			) : (
				<div className="defile">
					<table className="tableau">
						<thead>
							<tr>
								{Object.entries(colonnes).map(([nom, colonne]) => (
									<th key={nom} scope="col">
										{colonne}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{pieces.map((vue) => (
								<tr key={vue.piece} data-rangee>
									<th scope="row">
										<a
											href={
												vue.etat === "a-trier"
													? `/pieces?p=${vue.piece}`
													: `/pieces/${vue.piece}/document`
											}
										>
											{vue.nom}
										</a>
									</th>
									<td data-titre={colonnes.type}>{vue.type ? typeDePiece(vue.type).nom : ""}</td>
									<td data-titre={colonnes.datee}>{vue.datee && jourAbrege(vue.datee)}</td>
									<td data-titre={colonnes.valable}>
										{vue.valableJusqua
											? jourAbrege(vue.valableJusqua)
											: vue.etat === "classee" && toujours}
									</td>
									<td data-titre={colonnes.recue}>{jourAbrege(vue.recueLe)}</td>
									<td data-titre={colonnes.etat}>
										<Etiquette ton={TONS[vue.etat]}>
											{vue.motif ? `${etats[vue.etat]} : ${vue.motif}` : etats[vue.etat]}
										</Etiquette>
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</section>
	);
}
