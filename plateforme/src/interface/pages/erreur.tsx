import { isRouteErrorResponse } from "react-router";
import { Titre } from "../coquille/Titre.tsx";
import { textes } from "../textes.ts";

export function PageErreur({ error }: { error: unknown }) {
	const absente = isRouteErrorResponse(error) && error.status === 404;
	const { titre, texte } = absente ? textes.erreurs.introuvable : textes.erreurs.panne;
	return (
		<div className="page">
			<Titre page={titre} />
			<h1>{titre}</h1>
			<p className="chapeau">{texte}</p>
			<p>
				<a className="bouton" href="/">
					{textes.erreurs.retour}
				</a>
			</p>
		</div>
	);
}
