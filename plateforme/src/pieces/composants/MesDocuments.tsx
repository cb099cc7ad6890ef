import { RubriquesDuDossier } from "../../interface/index.ts";
import type { Depose } from "../depot/lire.ts";
import type { MesDocuments as Vus } from "../lectures/mes-documents.ts";
import { textesDocuments as textes } from "../textes/documents.ts";
import { textesRefusDePiece } from "../textes/refus.ts";
import { Bilan } from "./Bilan.tsx";
import { ChoisirDocuments } from "./ChoisirDocuments.tsx";
import { Exemples } from "./Exemples.tsx";
import { nommerPiece } from "./nommer.ts";
import { Tenus } from "./Tenus.tsx";

interface Proprietes extends Vus {
	recus: number;
	envoi?: { deposes?: Depose[]; refus?: "aucun" | "trop" };
}

export function MesDocuments({ attendues, pieces, refus, aujourdhui, recus, envoi }: Proprietes) {
	return (
		<div className="page documents">
			<RubriquesDuDossier ici="/mon-dossier/documents" />
			<h1>{textes.titre}</h1>
			<p className="chapeau">{textes.chapeau}</p>
			<Bilan recus={recus} envoi={envoi} />
			<section aria-labelledby="attendus">
				<h2 id="attendus">
					{attendues.length > 0 ? textes.attendus.titre(attendues.length) : textes.attendus.aucun}
				</h2>
				{attendues.map(
					({ attendue, attendues: toutes, type, precision, objets, echeance, enPause }) => {
						const nom = nommerPiece(type, precision);
						return (
							<article key={attendue} className="attendu" aria-labelledby={`attendu-${attendue}`}>
								{toutes.slice(1).map((autre) => (
									<span key={autre} id={`attendu-${autre}`} />
								))}
								<h3 id={`attendu-${attendue}`}>{nom}</h3>
								<p>
									<strong>
										{echeance === null
											? textes.attendus.sansDelai
											: textes.attendus.avant(echeance)}
									</strong>{" "}
									{enPause && textes.attendus.pause}
								</p>
								<p className="indication">{textes.attendus.pour(objets.join(" ; "))}</p>
								<Exemples type={type} />
								<ChoisirDocuments id={String(attendue)} type={type} attendue={attendue} nom={nom} />
								<p className="indication">{textes.attendus.aide}</p>
							</article>
						);
					},
				)}
			</section>
			<section aria-labelledby="envoyer">
				<h2 id="envoyer">
					{attendues.length > 0 ? textes.envoyer.titreAutre : textes.envoyer.titre}
				</h2>
				<ChoisirDocuments id="autre" />
			</section>
			<Tenus pieces={pieces} aujourdhui={aujourdhui} />
			{refus.length > 0 && (
				<section aria-labelledby="refus">
					<h2 id="refus">{textes.refus.titre}</h2>
					<ul className="traces">
						{refus.map((un) => (
							<li key={un.refus}>
								<p>
									<strong>{un.nom}</strong>, {textes.refus.le(un.quand)}
								</p>
								<p>{textesRefusDePiece[un.motif]}</p>
							</li>
						))}
					</ul>
				</section>
			)}
		</div>
	);
}
