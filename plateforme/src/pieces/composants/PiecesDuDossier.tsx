import { Console } from "../../interface/index.ts";
import { jourAbrege, jourEnToutesLettres } from "../../socle/index.ts";
import type { MotifPiece } from "../actes/resultat.ts";
import { FICHIERS_MAX } from "../depot/limites.ts";
import type { Depose } from "../depot/lire.ts";
import type { PiecesDuDossier as Vu } from "../lectures/pieces-du-dossier.ts";
import { textesDocuments } from "../textes/documents.ts";
import { textesRefusDePiece } from "../textes/refus.ts";
import { textesTri as textes } from "../textes/tri.ts";
import { Bilan } from "./Bilan.tsx";
import { Demander } from "./Demander.tsx";
import { Deposer } from "./Deposer.tsx";
import { nommerPiece } from "./nommer.ts";
import { TableauDesPieces } from "./TableauDesPieces.tsx";
import { Message } from "./Tri.tsx";

interface Proprietes extends Vu {
	/** The request that whoever comes here was studying. */
	pour?: number;
	fait: string | null;
	envoi?: {
		acte: string;
		motif?: MotifPiece;
		saisie?: Record<string, string>;
		deposes?: Depose[];
		depot?: "aucun" | "trop";
	};
}

export function PiecesDuDossier(vu: Proprietes) {
	const { dossier, matricule, attendues, refus, fait, envoi } = vu;
	return (
		<Console
			titre={textes.dossier.titre(matricule)}
			actes={
				<>
					<a className="bouton-discret" href={`/dossiers/${dossier}`}>
						{textes.dossier.retour}
					</a>
					<a className="bouton-discret" href="/pieces">
						{textes.dossier.trier}
					</a>
				</>
			}
		>
			<Message fait={fait} refus={envoi?.motif} />
			{envoi?.depot && (
				<p className="message message-refus" role="alert">
					{envoi.depot === "aucun"
						? textesDocuments.envoyer.aucun
						: textesDocuments.envoyer.trop(FICHIERS_MAX)}
				</p>
			)}
			<Bilan recus={0} envoi={envoi?.deposes && { deposes: envoi.deposes }} />
			<div className="cartes">
				<div>
					<section className="carte" aria-labelledby="attendus">
						<h2 id="attendus">{textes.dossier.attendus}</h2>
						{attendues.length === 0 ? (
							<p>{textes.dossier.rienAttendu}</p>
						) : (
							<ul className="pieces-attendues">
								{attendues.map(({ attendue, type, precision, objet, echeance, sollicitation }) => (
									<li key={attendue}>
										<strong>{nommerPiece(type, precision)}</strong>,{" "}
										{echeance === null ? textes.venues.annoncee : jourEnToutesLettres(echeance)}
										<br />
										<a href={`/sollicitations/${sollicitation}`}>{objet}</a>
									</li>
								))}
							</ul>
						)}
					</section>
					<Demander
						vu={vu}
						pour={vu.pour}
						saisie={envoi?.acte === "demander" ? envoi.saisie : undefined}
					/>
				</div>
				<div>
					<Deposer dossier={dossier} />
					{refus.length > 0 && (
						<section className="carte" aria-labelledby="refus">
							<h2 id="refus">{textes.dossier.refus}</h2>
							<ul className="pieces-attendues">
								{refus.map((un) => (
									<li key={un.refus}>
										<strong>{un.nom}</strong>, {jourAbrege(un.quand)}
										<br />
										{textesRefusDePiece[un.motif]}
									</li>
								))}
							</ul>
						</section>
					)}
				</div>
			</div>
			<TableauDesPieces pieces={vu.pieces} />
		</Console>
	);
}
