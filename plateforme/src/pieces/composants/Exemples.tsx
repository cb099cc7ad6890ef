import { textesDocuments as textes } from "../textes/documents.ts";
import { type CodePiece, typeDePiece } from "../types/catalogue.ts";

/** What a document is, what may be sent for it, and what is often sent by mistake. */
export function Exemples({ type }: { type: CodePiece }) {
	const { explication, acceptes, refuses } = typeDePiece(type);
	return (
		<>
			<p>{explication}</p>
			<div className="exemples">
				<div>
					<p className="exemples-titre exemples-oui">{textes.attendus.convient}</p>
					<ul>
						{acceptes.map((exemple) => (
							<li key={exemple}>{exemple}</li>
						))}
					</ul>
				</div>
				{refuses.length > 0 && (
					<div>
						<p className="exemples-titre exemples-non">{textes.attendus.neConvientPas}</p>
						<ul>
							{refuses.map((exemple) => (
								<li key={exemple}>{exemple}</li>
							))}
						</ul>
					</div>
				)}
			</div>
		</>
	);
}
