import { Calcul } from "../../interface/index.ts";
import { prestations } from "../../socle/index.ts";
import type { Resultat } from "../resultat/presenter.ts";
import { textes } from "../textes.ts";

const { titre, texte, sansEffet, calcul, refus: pourquoi } = textes.resultat.savoir;

export function Savoir({ explications, abrege }: Pick<Resultat, "explications" | "abrege">) {
	const { calculs, refus } = explications;
	if (calculs.length + refus.length === 0) return null;
	return (
		<section aria-labelledby="savoir">
			<h2 id="savoir">{titre}</h2>
			<p>
				{texte} {abrege && sansEffet}
			</p>
			{calculs.map(({ code, html }) => (
				<details key={code}>
					<summary>{calcul(prestations[code].article)}</summary>
					<Calcul html={html} />
				</details>
			))}
			{refus.length > 0 && (
				<details>
					<summary>{pourquoi}</summary>
					<ul className="refus">
						{refus.map(({ code, reponse }) => (
							<li key={code}>{reponse}</li>
						))}
					</ul>
				</details>
			)}
		</section>
	);
}
