import { titre } from "../../interface/index.ts";
import { organisme } from "../../socle/index.ts";
import { mention, opposition, pourquoi as textes } from "../textes/mentions.ts";

export const meta = () => titre(textes.titre, textes.description);

export default function Info() {
	const { nom, telephone, horaires } = organisme;
	return (
		<div className="page">
			<h1>{textes.titre}</h1>
			<p className="chapeau">{textes.chapeau}</p>
			<section aria-labelledby="vrai">
				<h2 id="vrai">{textes.vrai.titre}</h2>
				{textes.vrai.textes.map((texte) => (
					<p key={texte}>{texte}</p>
				))}
				<p>
					<a className="numero" href={telephone.lien}>
						{telephone.affiche}
					</a>
				</p>
				<p className="indication">{horaires}</p>
			</section>
			<section aria-labelledby="donnees">
				<h2 id="donnees">{textes.donnees.titre}</h2>
				<p>{mention(nom, true)}</p>
			</section>
			<section aria-labelledby="refuser">
				<h2 id="refuser">{textes.refuser.titre}</h2>
				<p>{textes.refuser.sms}</p>
				<p>{opposition(telephone.affiche)}</p>
				<p>{textes.refuser.reste}</p>
			</section>
		</div>
	);
}
