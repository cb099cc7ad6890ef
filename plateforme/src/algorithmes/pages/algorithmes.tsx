import { Telephone, titre, useOrganisme } from "../../interface/index.ts";
import { FicheVue } from "../composants/FicheVue.tsx";
import { registre } from "../fiches.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/algorithmes.ts";

export const meta = () => titre(textes.titre, textes.description);

export const loader = () => ({ fiches: registre() });

export default function PageAlgorithmes({ loaderData: { fiches } }: Route.ComponentProps) {
	const coordonnees = useOrganisme()?.coordonnees;
	const { droits } = textes;
	return (
		<div className="page">
			<h1>{textes.titre}</h1>
			<p className="chapeau">{textes.chapeau}</p>
			<nav aria-label={textes.sommaire}>
				<ul>
					{fiches.map(({ ancre, titre: nom }) => (
						<li key={ancre}>
							<a href={`#${ancre}`}>{nom}</a>
						</li>
					))}
					<li>
						<a href="#vos-droits">{droits.titre}</a>
					</li>
				</ul>
			</nav>
			{fiches.map((fiche) => (
				<FicheVue key={fiche.ancre} {...fiche} />
			))}
			<section aria-labelledby="vos-droits">
				<h2 id="vos-droits">{droits.titre}</h2>
				{droits.textes.map((texte) => (
					<p key={texte}>{texte}</p>
				))}
				<p>
					<a href="/mon-dossier/donnees">{droits.monDossier}</a>
				</p>
				{coordonnees && (
					<p>
						{droits.telephone} <Telephone numero={coordonnees.telephone} />
					</p>
				)}
			</section>
		</div>
	);
}
