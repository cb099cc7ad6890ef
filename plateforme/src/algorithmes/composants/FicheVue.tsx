import type { Fiche, Parametre, Performance } from "../fiche.ts";
import { textes } from "../textes.ts";

export function FicheVue(fiche: Fiche) {
	const { ancre, titre, version, date, performances, sansMesure } = fiche;
	return (
		<section className="algorithme" aria-labelledby={ancre}>
			<h2 id={ancre}>{titre}</h2>
			<p className="indication">{textes.version(version, date)}</p>
			<h3>{textes.finalite}</h3>
			<p>{fiche.finalite}</p>
			<h3>{textes.quiDecide}</h3>
			<p>{fiche.quiDecide}</p>
			<h3>{textes.operations}</h3>
			<ol>
				{fiche.operations.map((operation) => (
					<li key={operation}>{operation}</li>
				))}
			</ol>
			<Liste titre={textes.donnees} lignes={fiche.donnees} />
			<Liste titre={textes.jamais} lignes={fiche.jamais} />
			<h3>{textes.parametres}</h3>
			<Parametres parametres={fiche.parametres} />
			<h3>{textes.performances}</h3>
			{sansMesure && <p>{sansMesure}</p>}
			<Performances performances={performances} />
			<Liste titre={textes.limites} lignes={fiche.limites} />
			<Liste titre={textes.bases} lignes={fiche.bases} />
		</section>
	);
}

function Liste({ titre, lignes }: { titre: string; lignes: readonly string[] }) {
	return (
		<>
			<h3>{titre}</h3>
			<ul>
				{lignes.map((ligne) => (
					<li key={ligne}>{ligne}</li>
				))}
			</ul>
		</>
	);
}

const Parametres = ({ parametres }: { parametres: readonly Parametre[] }) => (
	<dl className="algorithme-parametres">
		{parametres.map(({ nom, valeur, pourquoi }) => (
			<div key={nom}>
				<dt>{nom}</dt>
				<dd>
					<strong>{valeur}</strong>
				</dd>
				<dd className="indication">{pourquoi}</dd>
			</div>
		))}
	</dl>
);

function Performances({ performances }: { performances: readonly Performance[] }) {
	if (performances.length === 0) return null;
	const documents = [...new Set(performances.map(({ document }) => document))];
	const commandes = [...new Set(performances.flatMap((une) => une.commandes))];
	return (
		<>
			<ul>
				{performances.map(({ phrase }) => (
					<li key={phrase}>{phrase}</li>
				))}
			</ul>
			<details>
				<summary>{textes.refaire}</summary>
				{documents.map((document) => (
					<p key={document}>{textes.mesureDans(document)}</p>
				))}
				<pre className="algorithme-commandes">{commandes.join("\n")}</pre>
			</details>
		</>
	);
}
