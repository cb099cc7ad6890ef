import type { Lettre } from "../lettre/lettre.ts";

/** The very words of the letter, on a page. */
export function LettreVue({ lettre, niveau = 2 }: { lettre: Lettre; niveau?: 2 | 3 }) {
	const Titre = niveau === 2 ? "h2" : "h3";
	return (
		<div className="lettre">
			{lettre.sections.map(({ titre, paragraphes, liste = [], suite = [] }) => (
				<section key={titre || "ouverture"}>
					{titre && <Titre>{titre}</Titre>}
					{paragraphes.map((texte) => (
						<p key={texte}>{texte}</p>
					))}
					{liste.length > 0 && (
						<ul>
							{liste.map((texte) => (
								<li key={texte}>{texte}</li>
							))}
						</ul>
					)}
					{suite.map((texte) => (
						<p key={texte}>{texte}</p>
					))}
				</section>
			))}
		</div>
	);
}
