import { textesSansDossier } from "../textes/sans-dossier.ts";

const { suite: textes } = textesSansDossier;

export interface Suite {
	sollicitation: number;
	titre: string;
}

/** Beside a message of someone without a file: the request that it is about, from where a file is joined. */
export function SuiteDe({ demandes }: { demandes: readonly Suite[] }) {
	return (
		<section className="carte" aria-labelledby="suite-de">
			<h2 id="suite-de">{textes.titre}</h2>
			<p className="indication">{textes.aide}</p>
			<ul>
				{demandes.map(({ sollicitation, titre }) => (
					<li key={sollicitation}>
						<a href={`/sollicitations/${sollicitation}`}>{titre}</a>
					</li>
				))}
			</ul>
		</section>
	);
}
