import { euros, nombre, prestations } from "../../socle/index.ts";
import { adresse, type Demande } from "../liste/demande.ts";
import type { Liste } from "../liste/lister.ts";
import { textes } from "../textes.ts";

const { filtres } = textes;

/** The queue: each benefit with its count and what is at stake; a link filters on it. */
export function ParPrestation({ demande, liste }: { demande: Demande; liste: Liste }) {
	const gain = [...liste.comptes.values()].reduce((somme, compte) => somme + compte.gain, 0);
	const lien = (prestation: Demande["prestation"]) => adresse(demande, { prestation, page: 1 });
	return (
		<table className="par-prestation">
			<caption>{filtres.prestations}</caption>
			<thead>
				<tr>
					<th scope="col">{filtres.prestation}</th>
					<th scope="col" className="nombre">
						{filtres.lignes}
					</th>
					<th scope="col" className="nombre">
						{filtres.gainAttendu}
					</th>
				</tr>
			</thead>
			<tbody>
				<tr>
					<th scope="row">
						<a href={lien(undefined)} aria-current={demande.prestation ? undefined : "true"}>
							{filtres.toutes}
						</a>
					</th>
					<td className="nombre">{nombre(liste.toutes)}</td>
					<td className="nombre">{euros(gain)}</td>
				</tr>
				{[...liste.comptes].map(([code, compte]) => (
					<tr key={code}>
						<th scope="row">
							<a href={lien(code)} aria-current={demande.prestation === code ? "true" : undefined}>
								{prestations[code].court}
							</a>
						</th>
						<td className="nombre">{nombre(compte.lignes)}</td>
						<td className="nombre">{euros(compte.gain)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
