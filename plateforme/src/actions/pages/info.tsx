import { Telephone, titre, useOrganisme } from "../../interface/index.ts";
import { mention, opposition, pourquoi as textes } from "../textes/mentions.ts";

export const meta = () => titre(textes.titre, textes.description);

export default function Info() {
	const organisme = useOrganisme();
	const coordonnees = organisme?.coordonnees;
	return (
		<div className="page">
			<h1>{textes.titre}</h1>
			<p className="chapeau">{textes.chapeau}</p>
			<section aria-labelledby="vrai">
				<h2 id="vrai">{textes.vrai.titre}</h2>
				{textes.vrai.textes.map((texte) => (
					<p key={texte}>{texte}</p>
				))}
				{coordonnees && (
					<>
						<p>
							<Telephone numero={coordonnees.telephone} />
						</p>
						<p className="indication">{coordonnees.horaires}</p>
					</>
				)}
			</section>
			<section aria-labelledby="donnees">
				<h2 id="donnees">{textes.donnees.titre}</h2>
				<p>{mention(organisme?.nom ?? textes.caisse, true)}</p>
				<p>{textes.donnees.lesVotres}</p>
				<ul>
					<li>
						<a href="/mon-dossier/donnees">{textes.donnees.monDossier}</a>
					</li>
					<li>
						<a href="/algorithmes">{textes.donnees.algorithmes}</a>
					</li>
				</ul>
			</section>
			<section aria-labelledby="refuser">
				<h2 id="refuser">{textes.refuser.titre}</h2>
				<p>{textes.refuser.sms}</p>
				{coordonnees && <p>{opposition(coordonnees.telephone)}</p>}
				<p>{textes.refuser.reste}</p>
			</section>
		</div>
	);
}
