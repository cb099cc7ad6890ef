import { Etiquette, type Ton } from "../../interface/index.ts";
import type { CourrielOuvert } from "../lectures/detail.ts";
import type { Sort } from "../regles/jointes.ts";
import { textesFil as mots } from "../textes/fil.ts";
import { textes } from "../textes.ts";

const tons: Record<Sort, Ton> = {
	prise: "fait",
	doublon: "neutre",
	signature: "neutre",
	vide: "attention",
	refusee: "attention",
};

/** What came with it, logos included: nothing is hidden, and anything may be taken. */
export function Fichiers({ detail }: { detail: CourrielOuvert }) {
	const { courriel, fichiers, sollicitation, garde } = detail;
	return (
		<>
			<h3>{mots.fichiersTitre}</h3>
			<ul className="courriel-fichiers">
				{fichiers.map(({ rang, nom, taille, dans, sort, pourquoi, piece }) => (
					<li key={rang}>
						<strong>{nom}</strong> <span className="indication">{mots.poids(taille)}</span>{" "}
						{dans && <span className="indication">{mots.dans(dans)}</span>}{" "}
						<Etiquette ton={tons[sort]}>{textes.sorts[sort]}</Etiquette>{" "}
						{piece !== null && <a href={`/pieces?p=${piece}`}>{mots.voirPiece}</a>}
						{pourquoi && <p className="indication">{pourquoi}</p>}
						{piece === null && sort !== "vide" && sollicitation !== null && garde && (
							<form method="post" action={`/courriels?c=${courriel}`}>
								<input type="hidden" name="courriel" value={courriel} />
								<input type="hidden" name="rang" value={rang} />
								<button
									type="submit"
									name="acte"
									value="prendre"
									className="bouton-discret"
									aria-label={mots.prendreCe(nom)}
								>
									{mots.prendre}
								</button>
							</form>
						)}
					</li>
				))}
			</ul>
		</>
	);
}
