import { Telephone, Titre, useOrganisme } from "../../interface/index.ts";
import type { Coordonnees } from "../../socle/index.ts";
import { annoncer } from "../resultat/annoncer.ts";
import type { Resultat } from "../resultat/presenter.ts";
import { textes } from "../textes.ts";
import { AFaire } from "./AFaire.tsx";
import { DroitsEstimes } from "./DroitsEstimes.tsx";
import { Incertain } from "./Incertain.tsx";
import { Savoir } from "./Savoir.tsx";
import { VosReponses } from "./VosReponses.tsx";

const { resultat } = textes;

export function PageResultat({ bilan, explications, question, portees, ...suite }: Resultat) {
	const { titre, suite: complement } = annoncer(bilan);
	return (
		<div className="page resultat">
			<Titre page={titre} />
			<h1>{titre}</h1>
			<p className="chapeau">{resultat.estimation(bilan.mois, suite.vecu)}</p>
			{complement && <p>{complement}</p>}
			<DroitsEstimes bilan={bilan} />
			<AFaire bilan={bilan} />
			{bilan.incertains.length > 0 && <Incertain question={question} portees={portees} />}
			<Savoir explications={explications} abrege={suite.abrege} />
			<Devine />
			<VosReponses reponses={suite.reponses} portees={portees} />
			<Suite />
		</div>
	);
}

function Devine() {
	const { titre, texte, suppose, liste, garde } = resultat.devine;
	return (
		<section aria-labelledby="devine">
			<h2 id="devine">{titre}</h2>
			<p>{texte}</p>
			<p>{suppose}</p>
			<ul>
				{liste.map((point) => (
					<li key={point}>{point}</li>
				))}
			</ul>
			<p className="indication">{garde}</p>
		</section>
	);
}

function Suite() {
	const { titre, imprimer, recommencer } = resultat.suite;
	const coordonnees = useOrganisme()?.coordonnees;
	return (
		<section aria-labelledby="suite">
			<h2 id="suite">{titre}</h2>
			{coordonnees && <Joindre {...coordonnees} />}
			<p className="indication">{imprimer}</p>
			<p>
				<a className="bouton bouton-second" href="/mes-droits">
					{recommencer}
				</a>
			</p>
		</section>
	);
}

function Joindre({ telephone, horaires, lieux }: Coordonnees) {
	const { appeler, venir } = resultat.suite;
	return (
		<>
			<p>
				{appeler}, {horaires} :
			</p>
			<p>
				<Telephone numero={telephone} />
			</p>
			{lieux.length > 0 && (
				<>
					<p>{venir}</p>
					<ul>
						{lieux.map(({ nom, adresse }) => (
							<li key={nom}>
								{nom}, {adresse}
							</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}
