import { nommerPiece, type PieceDeLaDemande } from "../../pieces/index.ts";
import { textesPages } from "../textes/pages.ts";

const { recu: textes } = textesPages;

interface Proprietes {
	attendues: readonly PieceDeLaDemande[];
	/** As they were said when it was sent: all that is known of a request older than the list. */
	dites: readonly string[];
	/** Where they are sent from; nothing when whoever reads sends none. */
	depot?: string;
	finie: boolean;
}

/** What the request awaits, where each is, and how to send it. */
export function PiecesDuRecu({ attendues, dites, depot, finie }: Proprietes) {
	if (attendues.length === 0 && dites.length === 0) return null;
	const reste = attendues.some(({ venue }) => venue === null);
	return (
		<section aria-labelledby="pieces">
			<h2 id="pieces">{reste || attendues.length === 0 ? textes.pieces : textes.piecesVenues}</h2>
			{reste && !finie && <p>{textes.piecesAide}</p>}
			<ul className="recu-pieces">
				{attendues.map(({ attendue, type, precision, venue }) => {
					const nom = nommerPiece(type, precision);
					return (
						<li key={attendue}>
							{nom}
							{venue !== null && ` : ${textes.pieceArrivee}`}
							{venue === null && depot && !finie && (
								<div className="hors-impression">
									<a href={`${depot}?type=${type}#attendu-${attendue}`}>
										{textes.envoyerPiece}
										<span className="invisible"> : {nom}</span>
									</a>
								</div>
							)}
						</li>
					);
				})}
				{attendues.length === 0 && dites.map((piece) => <li key={piece}>{piece}</li>)}
			</ul>
			{attendues.length === 0 && depot && (
				<p className="hors-impression">
					<a href={depot}>{textes.envoyerPieces}</a>
				</p>
			)}
		</section>
	);
}
