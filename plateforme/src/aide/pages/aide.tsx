import { Telephone, titre, useOrganisme } from "../../interface/index.ts";
import type { Coordonnees } from "../../socle/index.ts";
import { SUJETS } from "../sujets.ts";
import { textesAide } from "../textes.ts";

const { accueil: aide, liste } = textesAide;

export const meta = () => titre(aide.titre, aide.description);

export default function Aide() {
	const coordonnees = useOrganisme()?.coordonnees;
	return (
		<div className="page">
			<h1>{aide.titre}</h1>
			<p className="chapeau">{aide.chapeau}</p>
			{coordonnees ? <Joindre {...coordonnees} /> : <p>{aide.sansCoordonnees}</p>}
			<section aria-labelledby="proche">
				<h2 id="proche">{aide.proche.titre}</h2>
				<p>
					{aide.proche.texte} <a href="/aide/se-faire-aider">{aide.proche.lien}</a>
				</p>
			</section>
			<section aria-labelledby="comprendre">
				<h2 id="comprendre">{liste.titre}</h2>
				<p>{liste.texte}</p>
				<ul className="espace-montants">
					{SUJETS.map(({ sujet, titre: nom, resume }) => (
						<li key={sujet}>
							<span>
								<a href={`/aide/${sujet}`}>{nom}</a>
								<span className="indication aide-resume">{resume}</span>
							</span>
						</li>
					))}
				</ul>
				<p className="indication">
					<a href="/aide/podcast.xml" type="application/rss+xml">
						{liste.podcast}
					</a>{" "}
					{liste.podcastAide}
				</p>
			</section>
		</div>
	);
}

function Joindre({ telephone, horaires, lieux }: Coordonnees) {
	return (
		<>
			<section aria-labelledby="telephone">
				<h2 id="telephone">{aide.telephone.titre}</h2>
				<p>
					{aide.telephone.texte} {horaires}.
				</p>
				<p>
					<Telephone numero={telephone} />
				</p>
				<p className="indication">{aide.telephone.rappel}</p>
			</section>
			{lieux.length > 0 && (
				<section aria-labelledby="lieux">
					<h2 id="lieux">{aide.lieux.titre}</h2>
					<p>{aide.lieux.texte}</p>
					<ul className="lieux">
						{lieux.map((lieu) => (
							<li key={lieu.nom}>
								<h3>{lieu.nom}</h3>
								<p>{lieu.adresse}</p>
								<p className="indication">{lieu.horaires}</p>
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}
