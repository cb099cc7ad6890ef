import type { Coordonnees } from "../../socle/index.ts";
import { useOrganisme } from "../coquille/lieu.ts";
import { Telephone } from "../coquille/Telephone.tsx";
import { titre } from "../coquille/titre.ts";
import { textes } from "../textes.ts";

const { aide } = textes;

export const meta = () => titre(aide.titre, aide.description);

export default function Aide() {
	const coordonnees = useOrganisme()?.coordonnees;
	return (
		<div className="page">
			<h1>{aide.titre}</h1>
			<p className="chapeau">{aide.chapeau}</p>
			{coordonnees ? <Joindre {...coordonnees} /> : <p>{aide.sansCoordonnees}</p>}
			<section aria-labelledby="proche">
				<h2 id="proche">{aide.proche.titre}</h2>
				<p>{aide.proche.texte}</p>
			</section>
		</div>
	);
}

function Joindre({ telephone, horaires, lieux }: Coordonnees) {
	return (
		<>
			<section aria-labelledby="telephone">
				<h2 id="telephone">{aide.telephone.titre}</h2>
				<p>
					{aide.telephone.texte} {horaires}.
				</p>
				<p>
					<Telephone numero={telephone} />
				</p>
				<p className="indication">{aide.telephone.rappel}</p>
			</section>
			{lieux.length > 0 && (
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
			)}
		</>
	);
}
