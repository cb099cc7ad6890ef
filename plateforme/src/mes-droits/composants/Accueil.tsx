import { Titre } from "../../interface/index.ts";
import { textes } from "../textes.ts";

const { titre, description, chapeau, avant, commencer } = textes.parcours;

export function Accueil() {
	return (
		<div className="page">
			<Titre page={titre} />
			<meta name="description" content={description} />
			<h1>{titre}</h1>
			<p className="chapeau">{chapeau}</p>
			<form method="post" action="/mes-droits">
				<button type="submit" className="bouton">
					{commencer}
				</button>
			</form>
			<section aria-labelledby="avant">
				<h2 id="avant">{avant.titre}</h2>
				<dl className="points">
					{avant.points.map(([point, texte]) => (
						<div key={point}>
							<dt>{point}</dt>
							<dd>{texte}</dd>
						</div>
					))}
				</dl>
				<p className="indication">{avant.sousLaMain}</p>
			</section>
		</div>
	);
}
