import { organisme } from "../../socle/index.ts";
import { titre } from "../coquille/titre.ts";
import { textes } from "../textes.ts";

const { aide } = textes;

export const meta = () => titre(aide.titre, aide.description);

export default function Aide() {
	const { telephone, horaires, lieux } = organisme;
	return (
		<div className="page">
			<h1>{aide.titre}</h1>
			<p className="chapeau">{aide.chapeau}</p>
			<section aria-labelledby="telephone">
				<h2 id="telephone">{aide.telephone.titre}</h2>
				<p>
					{aide.telephone.texte} {horaires}.
				</p>
				<p>
					<a className="numero" href={telephone.lien}>
						{telephone.affiche}
					</a>
				</p>
				<p className="indication">{aide.telephone.rappel}</p>
			</section>
			<section aria-labelledby="lieux">
				<h2 id="lieux">{aide.lieux.titre}</h2>
				<p>{aide.lieux.texte}</p>
				<ul className="lieux">
					{lieux.map((lieu) => (
						<li key={lieu.nom}>
							<h3>{lieu.nom}</h3>
							<p>{lieu.adresse}</p>
							<p className="indication">{lieu.horaires}</p>
						</li>
					))}
				</ul>
			</section>
			<section aria-labelledby="proche">
				<h2 id="proche">{aide.proche.titre}</h2>
				<p>{aide.proche.texte}</p>
			</section>
		</div>
	);
}
