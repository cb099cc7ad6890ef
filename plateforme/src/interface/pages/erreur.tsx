import { useContext } from "react";
import { isRouteErrorResponse } from "react-router";
import { Titre } from "../coquille/Titre.tsx";
import { textes } from "../textes.ts";
import { Reference } from "./reference.ts";

export function PageErreur({ error }: { error: unknown }) {
	const { titre, texte, retour } = message(error);
	const reference = useContext(Reference);
	const notre = !isRouteErrorResponse(error) || error.status >= 500;
	return (
		<div className="page">
			<Titre page={titre} />
			<h1>{titre}</h1>
			<p className="chapeau">{texte}</p>
			{notre && reference && <p>{textes.erreurs.reference(reference)}</p>}
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

const parStatut = new Map([
	[401, textes.erreurs.aIdentifier],
	[403, textes.erreurs.interdit],
	[404, textes.erreurs.introuvable],
	[429, textes.erreurs.tropDeDemandes],
	[503, textes.erreurs.indisponible],
]);

/** A domain may say itself what it does not find, or refuses. */
function message(error: unknown): Message {
	const { panne, retour } = textes.erreurs;
	if (!isRouteErrorResponse(error)) return { ...panne, retour };
	const dit = typeof error.data === "object" ? error.data : undefined;
	return { ...(parStatut.get(error.status) ?? panne), retour, ...dit };
}
