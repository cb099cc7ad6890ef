import type { PieceVenue } from "../lectures/venues.ts";
import { textesTri as textes } from "../textes/tri.ts";
import { typeDePiece } from "../types/catalogue.ts";

/** Beside an item: the documents that came with it, to be sorted or read. */
export function PiecesVenues({ venues }: { venues: readonly PieceVenue[] }) {
	if (venues.length === 0) return null;
	return (
		<section aria-labelledby="pieces-venues">
			<h3 id="pieces-venues">{textes.venues.titre}</h3>
			<ul className="pieces-attendues">
				{venues.map(({ piece, type, pages, etat }) => (
					<li key={piece}>
						<a href={etat === "a-trier" ? `/pieces?p=${piece}` : `/pieces/${piece}/document`}>
							{type ? typeDePiece(type).nom : textes.venues.document}, n° {piece}
						</a>
						, {textes.pages(pages)}, {textes.dossier.etats[etat]}
					</li>
				))}
			</ul>
		</section>
	);
}
