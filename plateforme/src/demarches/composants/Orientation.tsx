import { Titre } from "../../interface/index.ts";
import type { Orientation as Vers } from "../demarche.ts";
import { textesPages } from "../textes/pages.ts";
import { Autrement } from "./Autrement.tsx";
import { Liste } from "./Avant.tsx";

const { orientation: textes, avant } = textesPages;

/** A right that another office decides. */
export function Orientation({ titre, resume, pourQui, etapes, apporter, delai, ...vers }: Vers) {
	return (
		<div className="page">
			<Titre page={titre} />
			<h1>{titre}</h1>
			<p className="chapeau">{resume}</p>
			<section aria-labelledby="delai">
				<h2 id="delai">{textes.delai}</h2>
				<p>{delai}</p>
			</section>
			<Liste id="pour-qui" titre={avant.pourQui} lignes={pourQui} />
			<section aria-labelledby="etapes">
				<h2 id="etapes">{textes.etapes}</h2>
				<ol>
					{etapes.map((etape) => (
						<li key={etape}>{etape}</li>
					))}
				</ol>
			</section>
			<Liste id="apporter" titre={textes.apporter} lignes={apporter} />
			<Autrement />
			<details>
				<summary>{avant.textes}</summary>
				<ul>
					{vers.textes.map((texte) => (
						<li key={texte}>{texte}</li>
					))}
				</ul>
			</details>
		</div>
	);
}
