import type { Dossier } from "../../dossiers/index.ts";
import { prestations } from "../../socle/index.ts";
import { montant } from "../dossier/montants.ts";
import { presenterVersement } from "../dossier/versement.ts";
import { textesDossier } from "../textes/dossier.ts";
import { mots } from "../textes/mots.ts";

const { versement: textes } = textesDossier;

export function Versement({ dossier }: { dossier: Dossier }) {
	const dernier = presenterVersement(dossier.paiements);
	const mois = new Set(dernier?.paiements.map((paiement) => paiement.mois));
	const memeMois = mois.size === 1 ? [...mois][0] : undefined;
	return (
		<section className="carte" aria-labelledby="versement">
			<h2 id="versement">{textes.titre}</h2>
			{dernier ? (
				<>
					<p>
						<strong className="chiffre">{montant(dernier.total)}</strong> {textes.le(dernier.date)}
						{memeMois && `, ${textes.pour(memeMois)}`}
					</p>
					<ul className="lignes">
						{dernier.paiements.map(
							({ date, prestation, rang, mois: pour, montant: somme, destinataire }) => (
								<li key={`${date} ${prestation} ${rang}`}>
									<span>
										{prestations[prestation].court}{" "}
										<span className="part">
											{[memeMois ? "" : textes.pour(pour), mots.destinataires[destinataire]]
												.filter(Boolean)
												.join(", ")}
										</span>
									</span>
									<span className="nombre">{montant(somme)}</span>
								</li>
							),
						)}
					</ul>
					<p className="constat">{dernier.constat}</p>
					{dernier.raisons.map((raison) => (
						<p key={raison} className="raison">
							{raison}
						</p>
					))}
					{dernier.raisons.length === 0 && dernier.changements.length > 0 && (
						<p className="indication">{textes.sansRaison}</p>
					)}
				</>
			) : (
				<p className="indication">{textes.aucun}</p>
			)}
		</section>
	);
}
