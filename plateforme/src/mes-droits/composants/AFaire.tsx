import type { Bilan } from "../resultat/bilan.ts";
import { textes } from "../textes.ts";

const { titre, introduction, demarches } = textes.resultat.faire;

export function AFaire({ bilan: { droits } }: { bilan: Bilan }) {
	const aDemander = droits.filter(
		({ certitude }) => certitude === "certain" || certitude === "probable",
	);
	if (aDemander.length === 0) return null;
	return (
		<section aria-labelledby="faire">
			<h2 id="faire">{titre}</h2>
			<p>{introduction(aDemander.length)}</p>
			<ol className="demarches">
				{aDemander.map(({ code }) => (
					<li key={code}>
						<h3>{demarches[code].titre}</h3>
						<p>{demarches[code].texte}</p>
					</li>
				))}
			</ol>
		</section>
	);
}
