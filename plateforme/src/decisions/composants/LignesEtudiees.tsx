import type { CodePrestation } from "droits";
import { moisEnToutesLettres, prestations } from "../../socle/index.ts";
import type { ADecider } from "../lectures/a-decider.ts";
import type { LigneEtudiee } from "../regles/etude.ts";
import { textesDecider } from "../textes/decider.ts";

const { ligne: textes } = textesDecider;

/** What would be written, right by right: amount, from when, what is made up for, what is lost. */
export function LignesEtudiees({ vue }: { vue: ADecider }) {
	const { lignes, manque } = vue;
	if (lignes.length === 0) return null;
	const reserves = [...new Set(lignes.flatMap(({ reserve }) => reserve ?? []))];
	const perdus = lignes.some((ligne) => ligne.perdus > 0);
	const articles = [...new Set(lignes.flatMap(({ article }) => article ?? []))];
	return (
		<section className="carte" aria-labelledby="lignes">
			<h2 id="lignes">
				{vue.prestation === null ? textes.changement : vue.accord.ok ? textes.titre : textes.refus}
			</h2>
			<table className="tableau">
				<caption className="hors-ecran">{textes.titre}</caption>
				<thead>
					<tr>
						<th scope="col">{textes.quoi}</th>
						<th scope="col" className="nombre">
							{textes.montant}
						</th>
						<th scope="col">{textes.effet}</th>
						<th scope="col" className="nombre">
							{textes.rappel}
						</th>
						<th scope="col" className="nombre">
							{textes.echu}
						</th>
						<th scope="col" className="nombre">
							{textes.perdus}
						</th>
					</tr>
				</thead>
				<tbody>
					{lignes.map((ligne) => (
						<Ligne key={`${ligne.prestation} ${ligne.beneficiaire}`} ligne={ligne} vue={vue} />
					))}
				</tbody>
			</table>
			{articles.map((article) => (
				<p key={article} className="indication">
					{vue.prestation
						? textes.article(article)
						: textes.articleDuChangement(article, datesPar(lignes, article))}
				</p>
			))}
			{vue.abattement && <p className="indication">{textes.abattement(vue.abattement)}</p>}
			{perdus && <p className="indication">{textes.perdusAide}</p>}
			{vue.vue.aReprendre >= 1 && (
				<p className="consigne consigne-tutelle">
					<strong>{textes.aReprendre(vue.vue.aReprendre)}</strong>
				</p>
			)}
			{vue.vue.dettes > 0 && <p>{textes.dettes(vue.vue.dettes / 100)}</p>}
			{reserves.map((reserve) => (
				<p key={reserve}>{textes.reserve(reserve)}</p>
			))}
			{manque.length > 0 && (
				<>
					<p>
						<strong>{textes.incertain}</strong>
					</p>
					<ul className="decider-a-voir">
						{manque.map((question) => (
							<li key={question}>{question}</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

const datesPar = (lignes: readonly LigneEtudiee[], article: string): CodePrestation[] =>
	lignes.flatMap((ligne) => (ligne.article === article ? [ligne.prestation] : []));

function Ligne({ ligne, vue }: { ligne: LigneEtudiee; vue: ADecider }) {
	const place = /^enfant-(\d+)$/.exec(ligne.beneficiaire)?.[1];
	const prenom = place && vue.prenoms[Number(place)];
	const somme = (mois: LigneEtudiee["rappel"]) =>
		mois.reduce((total, { montant }) => total + montant, 0);
	return (
		<tr>
			<th scope="row">
				{prestations[ligne.prestation].court} {prenom && textes.enfant(prenom)}
			</th>
			<td className="nombre" data-titre={textes.montant}>
				<strong>{textes.fourchette(ligne.montant)}</strong>
			</td>
			<td data-titre={textes.effet}>
				{ligne.effet
					? moisEnToutesLettres(ligne.effet)
					: vue.mdph
						? textes.sansMdph
						: ligne.verse
							? textes.dejaVerse
							: vue.prestation
								? "—"
								: textes.sansEffet}
			</td>
			<td className="nombre" data-titre={textes.rappel}>
				{textes.mois(ligne.rappel.length, somme(ligne.rappel))}
			</td>
			<td className="nombre" data-titre={textes.echu}>
				{textes.mois(ligne.echus.length, somme(ligne.echus))}
			</td>
			<td className="nombre" data-titre={textes.perdus}>
				{textes.nPerdus(ligne.perdus)}
			</td>
		</tr>
	);
}
