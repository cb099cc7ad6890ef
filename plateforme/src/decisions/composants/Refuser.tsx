import type { ADecider } from "../lectures/a-decider.ts";
import { articlesEnPhrase } from "../regles/articles.ts";
import { articlesDuMotif, MOTIFS_DE_L_AGENT } from "../regles/motifs-de-l-agent.ts";
import { textesDecider } from "../textes/decider.ts";

const { refuser: textes, motifs } = textesDecider;

interface Proprietes {
	vue: ADecider;
	saisie: Record<string, string>;
}

/** The grounds of the law first, with its own figures; then those that only an agent knows. */
export function Refuser({ vue, saisie }: Proprietes) {
	const { motifsDuCalcul, prestation } = vue;
	if (!prestation) return null;
	const ouvert =
		motifsDuCalcul.length > 0 || MOTIFS_DE_L_AGENT.some((m) => saisie[`motif-${m}`] === "oui");
	return (
		<details className="carte decider-refus" open={ouvert}>
			<summary>{textes.titre}</summary>
			{motifsDuCalcul.length > 0 ? (
				<>
					<h3>{textes.duCalcul}</h3>
					<ul>
						{motifsDuCalcul.map(({ cle, titre, texte, articles }) => (
							<li key={cle}>
								<strong>{titre}.</strong> {texte}{" "}
								<span className="indication">({articlesEnPhrase(articles)})</span>
							</li>
						))}
					</ul>
				</>
			) : (
				<p>{textes.aucunDuCalcul}</p>
			)}
			<h3>{textes.deLAgent}</h3>
			{MOTIFS_DE_L_AGENT.map((motif) => {
				const connus = motif === "autre" ? undefined : articlesDuMotif(motif, prestation);
				return (
					<div key={motif} className="champs decider-motif">
						<label className="case champ-large">
							<input
								type="checkbox"
								name={`motif-${motif}`}
								value="oui"
								defaultChecked={saisie[`motif-${motif}`] === "oui"}
							/>
							<span>
								{motifs[motif].libelle}
								{connus && <span className="indication"> ({articlesEnPhrase(connus)})</span>}
							</span>
						</label>
						<label className="champ-large">
							<span>{textes.faits}</span>
							<textarea
								name={`faits-${motif}`}
								rows={2}
								maxLength={600}
								defaultValue={saisie[`faits-${motif}`]}
							/>
						</label>
						{!connus && (
							<label>
								<span>{textes.article}</span>
								<input
									name={`article-${motif}`}
									maxLength={120}
									defaultValue={saisie[`article-${motif}`]}
									autoComplete="off"
								/>
							</label>
						)}
					</div>
				);
			})}
			<p>
				<button type="submit" name="acte" value="refuser" className="bouton-discret">
					{vue.nature === "declaration" ? textes.declaration : textes.agir}
				</button>
			</p>
		</details>
	);
}
