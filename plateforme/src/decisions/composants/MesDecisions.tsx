import { RubriquesDuDossier } from "../../interface/index.ts";
import type { Jour } from "../../socle/index.ts";
import { textesMesDecisions as textes } from "../textes/mes-decisions.ts";

interface Proprietes {
	decisions: { decision: number; objet: string; le: Jour; lue: boolean }[];
}

/** For the person: what was decided about them, the latest first. */
export function MesDecisions({ decisions }: Proprietes) {
	return (
		<div className="page">
			<RubriquesDuDossier ici="/mon-dossier/decisions" />
			<h1>{textes.titre}</h1>
			<p className="chapeau">{decisions.length > 0 ? textes.chapeau : textes.aucune}</p>
			{decisions.length > 0 && (
				<ul className="traces">
					{decisions.map(({ decision, objet, le, lue }) => (
						<li key={decision}>
							<h2>
								<a href={`/mon-dossier/decisions/${decision}`}>{objet}</a>
							</h2>
							<p>
								{textes.le(le)}
								{!lue && <strong> · {textes.nouvelle}</strong>}
							</p>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
