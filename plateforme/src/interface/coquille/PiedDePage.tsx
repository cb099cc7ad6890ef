import { organisme } from "../../socle/index.ts";
import { textes } from "../textes.ts";

export function PiedDePage() {
	const { telephone, horaires, lieux } = organisme;
	const { pied } = textes;
	return (
		<footer className="pied">
			<div className="pied-contenu">
				<h2>{pied.titre}</h2>
				<ul className="pied-aides">
					<li>
						<span className="pied-moyen">{pied.telephone}</span>
						<a className="pied-numero" href={telephone.lien}>
							{telephone.affiche}
						</a>
						<span>{horaires}</span>
					</li>
					<li>
						<span className="pied-moyen">{pied.surPlace}</span>
						<a href="/aide#lieux">{pied.lieux(lieux.length)}</a>
						<span>{pied.sansRendezVous}</span>
					</li>
					<li>
						<span className="pied-moyen">{pied.accompagnement}</span>
						<a href="/aide">{pied.besoinAide}</a>
						<span>{pied.aidePourQui}</span>
					</li>
				</ul>
				<p className="pied-note">{pied.note(organisme.nom)}</p>
			</div>
		</footer>
	);
}
