import type { Jour } from "../../socle/index.ts";
import type { SuiviVu } from "../lectures/suivi.ts";
import type { AffaireSuivie } from "../suivi.ts";
import { textesEspace } from "../textes/espace.ts";
import { Attendus } from "./Attendus.tsx";
import { Espace } from "./Espace.tsx";
import { OuEnEst, Recue } from "./EtapeVue.tsx";

const { demandes: textes, etapes } = textesEspace;

interface Proprietes extends SuiviVu {
	aujourdhui: Jour;
}

export function Demandes({ affaires, attendus, nonLus, aujourdhui }: Proprietes) {
	const ouvertes = affaires.filter(({ ouverte }) => ouverte);
	const finies = affaires.filter(({ ouverte }) => !ouverte);
	return (
		<Espace
			ici="/mon-dossier/demandes"
			titre={textes.titre}
			chapeau={affaires.length > 0 ? textes.chapeau : textes.aucune}
			nonLus={nonLus}
		>
			{attendus.length > 0 && <Attendus attendus={attendus} />}
			{affaires.length > 0 && (
				<section aria-labelledby="en-cours">
					<h2 id="en-cours">{textes.enCours}</h2>
					{ouvertes.length === 0 && <p>{textes.aucuneEnCours}</p>}
					{ouvertes.map((affaire) => (
						<Affaire key={affaire.etapes[0]?.sollicitation} {...affaire} aujourdhui={aujourdhui} />
					))}
				</section>
			)}
			{finies.length > 0 && (
				<section aria-labelledby="finies">
					<h2 id="finies">{textes.finies}</h2>
					{finies.map((affaire) => (
						<Affaire key={affaire.etapes[0]?.sollicitation} {...affaire} aujourdhui={aujourdhui} />
					))}
				</section>
			)}
		</Espace>
	);
}

function Affaire({ objet, etapes: siennes, aujourdhui }: AffaireSuivie & { aujourdhui: Jour }) {
	const [derniere] = siennes;
	return (
		<article className="constat-explique">
			<h3>{objet}</h3>
			<ol className="traces">
				{siennes.map((etape) => (
					<li key={etape.sollicitation}>
						<p>
							<strong>{textes.natures[etape.nature] ?? ""}</strong>
							{etape.objet !== objet && ` : ${etape.objet}`}
						</p>
						<Recue etape={etape} />
						<OuEnEst etape={etape} aujourdhui={aujourdhui} />
					</li>
				))}
			</ol>
			{derniere && (
				<p>
					<a href={`/mon-dossier/messages?suite=${derniere.sollicitation}#ecrire`}>
						{etapes.question}
						<span className="invisible"> : {objet}</span>
					</a>
				</p>
			)}
		</article>
	);
}
