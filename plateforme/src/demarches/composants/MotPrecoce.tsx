import { prestations } from "../../socle/index.ts";
import { lienVers } from "../liens.ts";
import type { MotPrecoce as Mot } from "../parcours/mot-precoce.ts";
import { textesPages } from "../textes/pages.ts";

const { mot: textes } = textesPages;

/** Said as soon as it is sure, with what else there is; never a closed door. */
export function MotPrecoce({ prestation, pourquoi, autres }: Mot) {
	return (
		<aside className="mot-precoce" aria-labelledby="mot">
			<h2 id="mot">{textes.titre(prestation)}</h2>
			{pourquoi && <p>{pourquoi}</p>}
			{autres.length > 0 && (
				<>
					<p>{textes.autres}</p>
					<ul>
						{autres.map((code) => {
							const lien = lienVers(code);
							return (
								<li key={code}>
									{lien ? <a href={lien}>{prestations[code].titre}</a> : prestations[code].titre}
								</li>
							);
						})}
					</ul>
				</>
			)}
			<p className="indication">{textes.continuer}</p>
		</aside>
	);
}
