import { AvantApres } from "../../interface/index.ts";
import type { EtudeVue } from "../regles/vue.ts";
import { textesDecider } from "../textes/decider.ts";
import { textesDepartement as textes } from "../textes/departement.ts";

interface Proprietes {
	etude: EtudeVue;
	indication?: string;
}

const { declare } = textesDecider;

/** What the calculation read of the household, for who has no page of files. */
export function FoyerLu({ etude, indication }: Proprietes) {
	return (
		<section className="carte" aria-labelledby="foyer">
			<h2 id="foyer">{textes.foyer}</h2>
			{etude.lu.length === 0 && <p>{textes.foyerVide}</p>}
			<ul className="decider-a-voir">
				{etude.lu.map((lu) => (
					<li key={lu}>{lu}</li>
				))}
			</ul>
			{etude.differences.length > 0 && (
				<AvantApres
					legende={declare.legende}
					titres={{ quoi: "", avant: declare.connu, apres: declare.declare }}
					lignes={etude.differences}
				/>
			)}
			{indication && <p className="indication">{indication}</p>}
		</section>
	);
}
