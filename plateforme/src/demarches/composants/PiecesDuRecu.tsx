import { nommerPiece, type PieceDeLaDemande } from "../../pieces/index.ts";
import { textesPages } from "../textes/pages.ts";

const { recu: textes } = textesPages;

interface Proprietes {
	attendues: readonly PieceDeLaDemande[];
	/** As they were said when it was sent: all that is known of a request older than the list. */
	dites: readonly string[];
	/** Read by somebody who sends nothing from here. */
	assistee?: boolean;
	finie: boolean;
}

/** What the request awaits, where each is, and how to send it. */
export function PiecesDuRecu({ attendues, dites, assistee, finie }: Proprietes) {
	if (attendues.length === 0 && dites.length === 0) return null;
	const reste = attendues.some(({ venue }) => venue === null);
	return (
		<section aria-labelledby="pieces">
			<h2 id="pieces">{textes.pieces}</h2>
			{reste && !finie && <p>{textes.piecesAide}</p>}
			<ul className="recu-pieces">
				{attendues.map(({ attendue, type, precision, venue }) => {
					const nom = nommerPiece(type, precision);
					return (
						<li key={attendue}>
							{nom}
							{venue !== null && ` : ${textes.pieceArrivee}`}
							{venue === null && !assistee && !finie && (
								<a className="hors-impression" href={`/mon-dossier/documents#attendu-${attendue}`}>
									{textes.envoyerPiece}
									<span className="invisible"> : {nom}</span>
								</a>
							)}
						</li>
					);
				})}
				{attendues.length === 0 && dites.map((piece) => <li key={piece}>{piece}</li>)}
			</ul>
			{attendues.length === 0 && !assistee && (
				<p className="hors-impression">
					<a href="/mon-dossier/documents">{textes.envoyerPieces}</a>
				</p>
			)}
		</section>
	);
}
