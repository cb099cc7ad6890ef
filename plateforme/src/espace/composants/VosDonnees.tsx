import type { Jour } from "../../socle/index.ts";
import { textesConservation as textes } from "../textes/conservation.ts";
import { DureesDeGarde } from "./DureesDeGarde.tsx";

interface Proprietes {
	aujourdhui: Jour;
	joursDeBrouillon: number;
}

/** For anyone: what is kept, why, until when, and what they may ask. */
export function VosDonnees(vue: Proprietes) {
	return (
		<div className="page">
			<h1>{textes.titre}</h1>
			<p className="chapeau">{textes.chapeau}</p>
			<Partie ancre="pourquoi" {...textes.pourquoi} />
			<section aria-labelledby="durees">
				<h2 id="durees">{textes.durees.titre}</h2>
				<DureesDeGarde {...vue} sources />
				<p>{textes.preuve}</p>
			</section>
			<Partie ancre="litige" titre={textes.litige.titre} textes={[textes.litige.texte]} />
			<Partie ancre="vos-droits" {...textes.vosDroits} />
			<p>
				<a href="/mon-dossier/donnees">{textes.vosDroits.lien}</a>
			</p>
		</div>
	);
}

interface UnePartie {
	ancre: string;
	titre: string;
	textes: readonly string[];
}

const Partie = ({ ancre, titre, textes: phrases }: UnePartie) => (
	<section aria-labelledby={ancre}>
		<h2 id={ancre}>{titre}</h2>
		{phrases.map((phrase) => (
			<p key={phrase}>{phrase}</p>
		))}
	</section>
);
