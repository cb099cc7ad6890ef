import type { Erreur } from "../saisie/champ.ts";
import { textes } from "../textes.ts";

export function ResumeErreurs({ erreurs }: { erreurs: Erreur[] }) {
	return (
		<div className="erreurs" role="alert" aria-labelledby="erreurs">
			<h2 id="erreurs">{textes.erreurs.titre(erreurs.length)}</h2>
			<ul>
				{erreurs.map(({ champ, message, libelle }) => (
					<li key={champ}>
						<a href={`#${champ}`}>{libelle ? `${libelle} : ${message}` : message}</a>
					</li>
				))}
			</ul>
		</div>
	);
}
