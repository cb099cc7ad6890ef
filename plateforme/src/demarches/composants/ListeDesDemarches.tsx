import { Titre } from "../../interface/index.ts";
import { jourDe } from "../../socle/index.ts";
import { numeroDe } from "../demande.ts";
import type { Demarche } from "../demarche.ts";
import type { DemandeLue } from "../lectures/demandes.ts";
import { textesPages } from "../textes/pages.ts";
import { Autrement } from "./Autrement.tsx";

const { liste: textes } = textesPages;
const FAMILLES = ["demander", "declarer", "changer", "orienter"] as const;

export interface Proposee {
	nom: string;
	titre: string;
	resume: string;
	famille: Demarche["famille"];
	minutes?: number;
}

interface Proprietes {
	proposees: readonly Proposee[];
	siennes: readonly (DemandeLue & { titre: string })[];
	fait: string | null;
}

export function ListeDesDemarches({ proposees, siennes, fait }: Proprietes) {
	const confirmation = fait ? textes.fait[fait] : undefined;
	return (
		<div className="page">
			<Titre page={textes.titre} />
			<meta name="description" content={textes.description} />
			<h1>{textes.titre}</h1>
			<p className="chapeau">{textes.chapeau}</p>
			{confirmation && (
				<p className="message" role="status">
					{confirmation}
				</p>
			)}
			{siennes.length > 0 && (
				<section aria-labelledby="siennes">
					<h2 id="siennes">{textes.vous}</h2>
					<ul className="demarches-siennes">
						{siennes.map((lue) => (
							<Sienne key={lue.demande.demande} {...lue} />
						))}
					</ul>
				</section>
			)}
			{FAMILLES.map((famille) => (
				<section key={famille} aria-labelledby={famille}>
					<h2 id={famille}>{textes.familles[famille]}</h2>
					<ul className="demarches-liste">
						{proposees
							.filter((proposee) => proposee.famille === famille)
							.map(({ nom, titre, resume, minutes }) => (
								<li key={nom}>
									<a href={`/demarches/${nom}`}>{titre}</a>
									<p>{resume}</p>
									{minutes !== undefined && <p className="indication">{textes.minutes(minutes)}</p>}
								</li>
							))}
					</ul>
				</section>
			))}
			<p>{textes.aucune}</p>
			<p>
				<a className="bouton bouton-second" href="/mes-droits">
					{textes.simulateur}
				</a>
			</p>
			<Autrement />
		</div>
	);
}

function Sienne({ demande, promesse, traiteeLe, titre }: DemandeLue & { titre: string }) {
	const { etat, expireLe, envoyeeLe } = demande;
	const adresse = `/mes-demarches/${demande.demande}`;
	if (etat === "brouillon" || !envoyeeLe)
		return (
			<li>
				<p>
					{textes.brouillon(titre, expireLe)}
					{demande.assistee === "aidant" && `. ${textes.avecAide}`}
				</p>
				<a className="bouton" href={adresse}>
					{textes.reprendre}
					<span className="hors-ecran"> : {titre}</span>
				</a>
			</li>
		);
	const numero = numeroDe(demande.demande as number, jourDe(envoyeeLe));
	return (
		<li>
			<p>
				{textes.envoyee(numero, titre)}
				{traiteeLe
					? `, ${textes.traitee(traiteeLe)}`
					: promesse && `, ${textes.promesse(promesse)}`}
			</p>
			<a href={adresse}>
				{textes.relire}
				<span className="hors-ecran"> : {titre}</span>
			</a>
		</li>
	);
}
