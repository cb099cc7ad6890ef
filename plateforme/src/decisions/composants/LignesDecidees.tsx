import { Etiquette } from "../../interface/index.ts";
import { jourAbrege, moisEnToutesLettres, prestations } from "../../socle/index.ts";
import type { DecisionVue } from "../lectures/decision.ts";
import { articlesEnPhrase } from "../regles/articles.ts";
import { textesDecider } from "../textes/decider.ts";
import { textesDecision } from "../textes/decision.ts";
import { argent } from "../textes/lettre.ts";

const { page: textes } = textesDecision;
const { ligne: mots } = textesDecider;

interface Proprietes {
	lignes: DecisionVue["lignes"];
	titre?: string;
	/** With what the national system made of each. */
	suivies?: boolean;
}

/** What is decided, right by right, and the reasons of a refusal. */
export function LignesDecidees({ lignes, titre = textes.lignes, suivies = false }: Proprietes) {
	const motifs = lignes.flatMap((ligne) => ligne.motifs);
	return (
		<section className="carte" aria-labelledby="lignes">
			<h2 id="lignes">{titre}</h2>
			<table className="tableau">
				<caption className="hors-ecran">{titre}</caption>
				<thead>
					<tr>
						<th scope="col">{mots.quoi}</th>
						<th scope="col" className="nombre">
							{mots.montant}
						</th>
						<th scope="col">{mots.effet}</th>
						<th scope="col" className="nombre">
							{mots.rappel}
						</th>
						<th scope="col" className="nombre">
							{mots.echu}
						</th>
						<th scope="col" className="nombre">
							{mots.perdus}
						</th>
						{suivies && <th scope="col">{textes.suite}</th>}
					</tr>
				</thead>
				<tbody>
					{lignes.map((ligne) => (
						<tr key={ligne.rang}>
							<th scope="row">
								{prestations[ligne.prestation].court} {ligne.enfant && mots.enfant(ligne.enfant)}
							</th>
							<td className="nombre" data-titre={mots.montant}>
								<strong>{ligne.montant === null ? "—" : argent(ligne.montant)}</strong>
							</td>
							<td data-titre={mots.effet}>
								{ligne.effet ? moisEnToutesLettres(ligne.effet) : "—"}
							</td>
							<td className="nombre" data-titre={mots.rappel}>
								{mots.mois(ligne.moisDeRappel, ligne.rappel / 100)}
							</td>
							<td className="nombre" data-titre={mots.echu}>
								{mots.mois(ligne.moisEchus, ligne.echu / 100)}
							</td>
							<td className="nombre" data-titre={mots.perdus}>
								{mots.nPerdus(ligne.moisPerdus)}
							</td>
							{suivies && (
								<td data-titre={textes.suite}>
									<Suite ligne={ligne} />
								</td>
							)}
						</tr>
					))}
				</tbody>
			</table>
			{motifs.length > 0 && (
				<ul>
					{motifs.map(({ cle, titre, texte, articles }) => (
						<li key={cle}>
							<strong>{titre}.</strong> {texte}{" "}
							<span className="indication">({articlesEnPhrase(articles)})</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

/** What the national system made of it; a difference is shown with both figures. */
function Suite({ ligne }: { ligne: DecisionVue["lignes"][number] }) {
	const { bordereau, suite, suiteLe, suiteMontant, suiteEffet, suiteMotif, montant, effet } = ligne;
	if (bordereau === null) return textes.aExporter;
	if (suite === null || suiteLe === null) return textes.attendue(bordereau);
	const ecarts = [
		suiteMontant !== null && suiteMontant !== montant
			? textes.ecart(montant === null ? "—" : argent(montant), argent(suiteMontant))
			: undefined,
		suiteEffet !== null && suiteEffet !== effet
			? textes.ecart(effet ? moisEnToutesLettres(effet) : "—", moisEnToutesLettres(suiteEffet))
			: undefined,
	].filter(Boolean);
	return (
		<>
			<Etiquette ton={suite === "telle-quelle" ? "fait" : "attention"}>
				{textesDecision.suites[suite]}
			</Etiquette>{" "}
			{jourAbrege(suiteLe)}
			{[...ecarts, suiteMotif].filter(Boolean).map((texte) => (
				<span key={texte} className="decision-ecart">
					{texte}
				</span>
			))}
		</>
	);
}
