import type { Jour } from "../../socle/index.ts";
import type { Lettre } from "../lettre/lettre.ts";
import { textesMesDecisions as textes } from "../textes/mes-decisions.ts";
import { LettreVue } from "./LettreVue.tsx";

interface Proprietes {
	decision: number;
	lettre: Lettre;
	le: Jour;
}

/** The letter, readable on a telephone. */
export function MaDecision({ decision, lettre, le }: Proprietes) {
	return (
		<div className="page ma-decision">
			<p>
				<a href="/mon-dossier/decisions">← {textes.retour}</a>
			</p>
			<h1>{lettre.objet}</h1>
			<p className="chapeau">{textes.le(le)}</p>
			<LettreVue lettre={lettre} />
			<p>
				<a href={`/mon-dossier/decisions/${decision}/lettre.pdf`}>{textes.pdf}</a>
			</p>
		</div>
	);
}
