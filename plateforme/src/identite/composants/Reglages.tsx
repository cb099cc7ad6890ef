import type { Reglage } from "../navigation.ts";
import { textes } from "../textes.ts";

/** What the office decides for itself, each on a page of its own. */
export function Reglages({ reglages }: { reglages: Reglage[] }) {
	return (
		<div className="page">
			<h1>{textes.reglages.titre}</h1>
			<ul className="reglages">
				{reglages.map(({ href, texte, aide }) => (
					<li key={href}>
						<a href={href}>{texte}</a>
						<p>{aide}</p>
					</li>
				))}
			</ul>
		</div>
	);
}
