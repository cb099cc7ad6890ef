import { textes } from "../textes.ts";

export function Vide() {
	const { titre, texte, commentFaire, lien } = textes.vide;
	return (
		<div className="page">
			<h1>{textes.titre}</h1>
			<h2>{titre}</h2>
			<p>{texte}</p>
			<p>
				{commentFaire} <a href="/reperages">{lien}</a>
			</p>
		</div>
	);
}
