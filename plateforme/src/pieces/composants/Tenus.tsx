import { type Jour, majuscule } from "../../socle/index.ts";
import type { PieceVue } from "../lectures/dossier.ts";
import { textesDocuments as textes } from "../textes/documents.ts";
import { typeDePiece } from "../types/catalogue.ts";

/** What the office has of the person: what it is, since when, until when it is worth something. */
export function Tenus({ pieces, aujourdhui }: { pieces: PieceVue[]; aujourdhui: Jour }) {
	return (
		<section aria-labelledby="tenus">
			<h2 id="tenus">{textes.tenus.titre}</h2>
			{pieces.length === 0 ? (
				<p>{textes.tenus.aucun}</p>
			) : (
				<>
					<p>{textes.tenus.aide}</p>
					<ul className="traces">
						{pieces.map((piece) => (
							<li key={piece.piece}>
								<h3>
									<a href={`/mon-dossier/documents/${piece.piece}`}>
										<span className="invisible">{textes.tenus.voir("")} </span>
										{piece.type && piece.etat === "classee"
											? typeDePiece(piece.type).nom
											: piece.nom}
									</a>
								</h3>
								<p>
									{[majuscule(textes.tenus.recu(piece.recueLe)), suiteDe(piece, aujourdhui)].join(
										", ",
									)}
									.
								</p>
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

function suiteDe({ etat, motif, valableJusqua }: PieceVue, aujourdhui: Jour): string {
	if (etat === "a-trier") return textes.tenus.aLire;
	if (etat === "ecartee") return textes.tenus.ecartee(motif ?? "");
	if (valableJusqua === undefined) return textes.tenus.vautToujours;
	return valableJusqua < aujourdhui
		? textes.tenus.perime(valableJusqua)
		: textes.tenus.vautJusqua(valableJusqua);
}
