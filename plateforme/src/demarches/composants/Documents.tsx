import {
	Bilan,
	ChoisirDocuments,
	type Depose,
	Exemples,
	nommerPiece,
	type PieceDeLaDemande,
	type PieceVenue,
} from "../../pieces/index.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";

const { documents: textes } = textesSansDossier;

interface Proprietes {
	adresse: string;
	titre: string;
	attendues: readonly PieceDeLaDemande[];
	venues: readonly PieceVenue[];
	recus: number;
	envoi?: { deposes?: Depose[]; refus?: "aucun" | "trop" };
}

/** What a request without a file awaits, sent from here: nothing is known of whoever asks but what they send. */
export function Documents({ adresse, titre, attendues, venues, recus, envoi }: Proprietes) {
	const restent = attendues.filter(({ venue }) => venue === null);
	return (
		<div className="page documents">
			<p className="retour">
				<a href="/mon-dossier">{textes.retour}</a>
			</p>
			<h1>{textes.titre}</h1>
			<p className="chapeau">{textes.chapeau(titre)}</p>
			<Bilan recus={recus} envoi={envoi} />
			<section aria-labelledby="attendus">
				<h2 id="attendus">{restent.length > 0 ? textes.attendus : textes.rien}</h2>
				{restent.map(({ attendue, type, precision }) => {
					const nom = nommerPiece(type, precision);
					return (
						<article key={attendue} className="attendu" aria-labelledby={`attendu-${attendue}`}>
							<h3 id={`attendu-${attendue}`}>{nom}</h3>
							<Exemples type={type} />
							<ChoisirDocuments
								id={String(attendue)}
								adresse={adresse}
								type={type}
								attendue={attendue}
								nom={nom}
							/>
						</article>
					);
				})}
			</section>
			<section aria-labelledby="autre">
				<h2 id="autre">{restent.length > 0 ? textes.autre : textes.encore}</h2>
				<ChoisirDocuments id="autre" adresse={adresse} />
			</section>
			{venues.length > 0 && (
				<section aria-labelledby="venus">
					<h2 id="venus">{textes.venus}</h2>
					<ul className="traces">
						{venues.map(({ piece, type }) => (
							<li key={piece}>
								<a href={`/mon-dossier/documents/${piece}`}>
									{type ? nommerPiece(type, null) : textes.sansType}
								</a>
							</li>
						))}
					</ul>
				</section>
			)}
		</div>
	);
}
