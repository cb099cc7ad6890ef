import type { ReponseEnMots } from "../../questionnaire/index.server.ts";

interface Proprietes {
	reponses: readonly ReponseEnMots[];
	/** Beside each answer, where it may still be changed. */
	modifier?: { adresse: string; mot: string };
}

/** Each question, in the words that were read, and its answer. */
export function Reponses({ reponses, modifier }: Proprietes) {
	return (
		<dl className="reponses">
			{reponses.map(({ id, titre, reponse }) => (
				<div key={id}>
					<dt>{titre}</dt>
					<dd>
						<span>
							{reponse.filter(Boolean).map((ligne) => (
								<span key={ligne}>{ligne}</span>
							))}
						</span>
						{modifier && (
							<a href={`${modifier.adresse}?question=${encodeURIComponent(id)}`}>
								{modifier.mot}
								<span className="hors-ecran"> : {titre}</span>
							</a>
						)}
					</dd>
				</div>
			))}
		</dl>
	);
}
