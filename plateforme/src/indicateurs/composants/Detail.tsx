import { Section } from "../../interface/index.ts";
import { figureDesMois, figureDesParts, rendreFigure } from "../graphiques/figure.ts";
import type { Mesure } from "../indicateur.ts";
import { type Demande, requete } from "../pages/demande.ts";
import { champs } from "../rapport/annexe.ts";
import { textesPilotage as textes } from "../textes/pilotage.ts";
import { textesRapport } from "../textes/rapport/rapport.ts";
import { Fragment } from "./Fragment.tsx";

/** The left pane: where else to look. */
export function Indicateurs({
	groupes,
	demande,
	courant,
}: {
	groupes: { titre: string; indicateurs: { id: string; nom: string }[] }[];
	demande: Demande;
	courant: string;
}) {
	return (
		<>
			<Section href={`/pilotage${requete(demande)}`} texte={textes.tous} />
			{groupes.map(({ titre, indicateurs }) => (
				<div key={titre} className="pilotage-section">
					<p className="surtitre">{titre}</p>
					{indicateurs.map(({ id, nom }) => (
						<Section
							key={id}
							href={`/pilotage/${id}${requete(demande)}`}
							texte={nom}
							courante={id === courant}
						/>
					))}
				</div>
			))}
		</>
	);
}

/** The months, then the parts where there are some. */
export function Figures({ mesure }: { mesure: Mesure }) {
	const { nom } = mesure.indicateur;
	const connues = mesure.modalites.filter(({ valeur }) => valeur !== null);
	return (
		<div className="pilotage-figures">
			<Fragment
				html={rendreFigure(figureDesMois(mesure, { id: "mois", titre: textes.mois(nom) })).texte}
			/>
			{connues.length > 1 && (
				<Fragment
					html={
						rendreFigure(
							figureDesParts(
								{ ...mesure, modalites: connues },
								{ id: "parts", titre: textes.parts(nom) },
							),
						).texte
					}
				/>
			)}
		</div>
	);
}

/** All that is known of how the figure is made. */
export function Definition({ mesure }: { mesure: Mesure }) {
	const { annexe } = textesRapport;
	return (
		<section className="definition" aria-labelledby="definition">
			<h2 id="definition">{textes.definition}</h2>
			<p>{mesure.indicateur.phrase}</p>
			<dl>
				{champs(mesure).map(([nom, dit]) => (
					<div key={nom}>
						<dt>{nom}</dt>
						{typeof dit === "string" ? (
							<dd>{dit}</dd>
						) : (
							<dd>
								<Fragment html={dit.texte} />
							</dd>
						)}
					</div>
				))}
			</dl>
			<details>
				<summary>{annexe.requete}</summary>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide block that scrolls is reached by the keyboard. */}
				<pre tabIndex={0}>
					<code>{mesure.indicateur.unites.trim()}</code>
				</pre>
				<p className="indication">{annexe.parametres}</p>
			</details>
		</section>
	);
}
