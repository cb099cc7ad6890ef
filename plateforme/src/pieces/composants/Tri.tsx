import { Console } from "../../interface/index.ts";
import type { Jour } from "../../socle/index.ts";
import { textesNatures } from "../../sollicitations/index.ts";
import type { MotifPiece } from "../actes/resultat.ts";
import type { LigneDeTri, PieceATrier } from "../lectures/tri.ts";
import type { ActeDuTri } from "../pages/actes.ts";
import { textesTri as textes } from "../textes/tri.ts";
import { typeDePiece } from "../types/catalogue.ts";
import { Detail } from "./Detail.tsx";

export interface RefusDeTri {
	acte: ActeDuTri;
	motif: MotifPiece;
	saisie: Record<string, string>;
}

interface Proprietes {
	nombre: number;
	lignes: LigneDeTri[];
	plusAncienne?: Jour;
	detail?: PieceATrier;
	aujourdhui: Jour;
	fait: string | null;
	refus?: RefusDeTri;
}

/** The documents on the left, the one that is read on the right: classed, the next one opens. */
export function Tri({ nombre, lignes, plusAncienne, detail, aujourdhui, fait, refus }: Proprietes) {
	const message = <Message fait={fait} refus={refus?.motif} />;
	return (
		<Console
			titre={textes.titre}
			chapeau={<p>{textes.chapeau(nombre, plusAncienne)}</p>}
			nomDetail={textes.nomDetail}
			detail={
				detail && (
					<>
						<p className="detail-haut">
							<a href="/pieces">{textes.fermer}</a>
						</p>
						{message}
						<Detail detail={detail} aujourdhui={aujourdhui} refus={refus} />
					</>
				)
			}
		>
			{!detail && message}
			{lignes.length === 0 ? (
				<p className="aucun">{textes.vide}</p>
			) : (
				<ol className="rangees" aria-label={textes.legende}>
					{lignes.map((ligne) => (
						<Rangee key={ligne.piece} ligne={ligne} choisie={ligne.piece === detail?.piece} />
					))}
				</ol>
			)}
			{nombre > lignes.length && (
				<p className="indication">{textes.plus(nombre - lignes.length)}</p>
			)}
			{!detail && lignes.length > 0 && <p className="indication">{textes.choisir}</p>}
		</Console>
	);
}

export function Message({ fait, refus }: { fait: string | null; refus?: MotifPiece }) {
	if (refus)
		return (
			<p className="message message-refus" role="alert">
				{textes.refus[refus]}
			</p>
		);
	const dit = fait ? textes.actes[fait] : undefined;
	return dit ? (
		<p className="message" role="status">
			{dit}
		</p>
	) : null;
}

function Rangee({ ligne, choisie }: { ligne: LigneDeTri; choisie: boolean }) {
	const { typeSuggere, dossier, dossierSuggere, demandeur } = ligne;
	const qui = dossier ?? dossierSuggere;
	const quoi = [
		typeSuggere && typeDePiece(typeSuggere).nom,
		textes.pages(ligne.pages),
		textesNatures.canaux[ligne.canal],
	];
	return (
		<li className="rangee" data-rangee aria-current={choisie ? "true" : undefined}>
			<a className="rangee-objet" href={`/pieces?p=${ligne.piece}`}>
				{ligne.nom ?? textes.protege}
			</a>
			<span className="rangee-quoi">{quoi.filter(Boolean).join(" · ")}</span>
			<span className="rangee-dossier">
				{qui
					? [qui.nom, qui.matricule, !dossier && textes.suggestion.aVerifier]
							.filter(Boolean)
							.join(" · ")
					: (demandeur ?? textes.sansDossier)}
			</span>
			<span className="rangee-age">
				<time dateTime={ligne.recueLe}>{textes.age(ligne.age)}</time>
			</span>
		</li>
	);
}
