import { textes } from "../textes.ts";

export function Vide() {
	const { titre, texte, commentFaire, commande, duree } = textes.vide;
	return (
		<div className="page">
			<h1>{textes.titre}</h1>
			<h2>{titre}</h2>
			<p>{texte}</p>
			<p>{commentFaire}</p>
			<pre>
				<code>{commande}</code>
			</pre>
			<p className="indication">{duree}</p>
		</div>
	);
}
