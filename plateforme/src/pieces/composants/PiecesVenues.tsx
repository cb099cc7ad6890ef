import type { PieceDeLaDemande } from "../lectures/attendues.ts";
import type { PieceVenue } from "../lectures/venues.ts";
import { textesTri as textes } from "../textes/tri.ts";
import { typeDePiece } from "../types/catalogue.ts";
import { nommerPiece } from "./nommer.ts";

interface Proprietes {
	venues: readonly PieceVenue[];
	attendues: readonly PieceDeLaDemande[];
}

const adresse = ({ piece, etat }: Pick<PieceVenue, "piece" | "etat">) =>
	etat === "a-trier" ? `/pieces?p=${piece}` : `/pieces/${piece}/document`;

/** Beside an item: what it awaits, and the documents that came with it, to be sorted or read. */
export function PiecesVenues({ venues, attendues }: Proprietes) {
	const autres = venues.filter(
		({ piece }) => !attendues.some(({ venue }) => venue?.piece === piece),
	);
	return (
		<>
			{attendues.length > 0 && (
				<section aria-labelledby="pieces-attendues">
					<h3 id="pieces-attendues">{textes.venues.attendus}</h3>
					<ul className="pieces-attendues">
						{attendues.map(({ attendue, type, precision, echeance, venue }) => (
							<li key={attendue}>
								{venue ? (
									<>
										<a href={adresse(venue)}>
											{nommerPiece(type, precision)}, n° {venue.piece}
										</a>
										, {textes.dossier.etats[venue.etat]}
									</>
								) : (
									<>
										<strong>{nommerPiece(type, precision)}</strong>, {textes.venues.pasVenue} (
										{echeance === null ? textes.venues.annoncee : textes.venues.avant(echeance)})
									</>
								)}
							</li>
						))}
					</ul>
				</section>
			)}
			{autres.length > 0 && (
				<section aria-labelledby="pieces-venues">
					<h3 id="pieces-venues">{textes.venues.titre}</h3>
					<ul className="pieces-attendues">
						{autres.map((venue) => (
							<li key={venue.piece}>
								<a href={adresse(venue)}>
									{venue.type ? typeDePiece(venue.type).nom : textes.venues.document}, n°{" "}
									{venue.piece}
								</a>
								, {textes.pages(venue.pages)}, {textes.dossier.etats[venue.etat]}
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}
