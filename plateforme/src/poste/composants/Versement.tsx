import type { Dossier } from "../../dossiers/index.ts";
import { prestations } from "../../socle/index.ts";
import { montant } from "../dossier/montants.ts";
import { presenterVersement } from "../dossier/versement.ts";
import { textesDossier } from "../textes/dossier.ts";
import { mots } from "../textes/mots.ts";

const { versement: textes } = textesDossier;

export function Versement({ dossier }: { dossier: Dossier }) {
	const dernier = presenterVersement(dossier.paiements);
	return (
		<section className="carte" aria-labelledby="versement">
			<h2 id="versement">{textes.titre}</h2>
			{dernier ? (
				<>
					<p>
						<strong className="chiffre">{montant(dernier.total)}</strong> {textes.le(dernier.date)}
					</p>
					<ul className="lignes">
						{dernier.paiements.map(
							({ date, prestation, rang, mois, montant: somme, destinataire }) => (
								<li key={`${date} ${prestation} ${rang}`}>
									<span>
										{prestations[prestation].court}{" "}
										<span className="part">
											{[textes.pour(mois), mots.destinataires[destinataire]]
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
