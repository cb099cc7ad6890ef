import { isRouteErrorResponse } from "react-router";
import { Titre } from "../coquille/Titre.tsx";
import { textes } from "../textes.ts";

export function PageErreur({ error }: { error: unknown }) {
	const { titre, texte, retour } = message(error);
	return (
		<div className="page">
			<Titre page={titre} />
			<h1>{titre}</h1>
			<p className="chapeau">{texte}</p>
			<p>
				<a className="bouton" href={retour.href}>
					{retour.texte}
				</a>
			</p>
		</div>
	);
}

interface Message {
	titre: string;
	texte: string;
	retour: { href: string; texte: string };
}

/** A domain may say itself what it does not find. */
function message(error: unknown): Message {
	const { introuvable, panne, indisponible, retour } = textes.erreurs;
	if (isRouteErrorResponse(error) && error.status === 503) return { ...indisponible, retour };
	if (!isRouteErrorResponse(error) || error.status !== 404) return { ...panne, retour };
	return { ...introuvable, retour, ...error.data };
}
