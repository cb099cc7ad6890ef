import { textesSansDossier } from "../textes/sans-dossier.ts";

const { encart } = textesSansDossier.contredit;

/** On the page of the task: what happened, and where to answer it. */
export function NumeroContredit({
	sollicitation,
	numero,
}: {
	sollicitation: number;
	numero: string;
}) {
	return (
		<section className="carte" aria-labelledby="numero-contredit">
			<h2 id="numero-contredit">{encart.titre}</h2>
			<p>{encart.texte(numero)}</p>
			<p>
				<a className="bouton" href={`/sollicitations/${sollicitation}/dossier`}>
					{encart.lien}
				</a>
			</p>
		</section>
	);
}
