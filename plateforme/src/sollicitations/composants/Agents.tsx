import { nombre } from "../../socle/index.ts";
import type { ChargeEquipe } from "../lectures/charge.ts";
import { textesEquipe as textes } from "../textes/equipe.ts";

const { colonnesAgent: colonnes } = textes;

/** Who has how much in hand: to share out the work, never to rank people. */
export function Agents({ equipe }: { equipe: ChargeEquipe }) {
	const nom = equipe.nom || textes.sansEquipe;
	return (
		<section className="agents">
			<h2>
				{textes.agents} : {nom}
			</h2>
			<table className="tableau">
				<caption className="hors-ecran">{nom}</caption>
				<thead>
					<tr>
						<th scope="col">{colonnes.nom}</th>
						<th scope="col">{colonnes.competences}</th>
						{(["prises", "retard", "depuis", "traitees"] as const).map((cle) => (
							<th key={cle} scope="col" className="nombre">
								{colonnes[cle]}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{equipe.agents.map((agent) => (
						<tr key={agent.compte}>
							<th scope="row">{agent.nom}</th>
							<td data-titre={colonnes.competences}>{agent.competences.join(", ")}</td>
							<td className="nombre" data-titre={colonnes.prises}>
								{nombre(agent.prises)}
							</td>
							<td className="nombre" data-titre={colonnes.retard}>
								{nombre(agent.retard)}
							</td>
							<td className="nombre" data-titre={colonnes.depuis}>
								{textes.jour(agent.depuis)}
							</td>
							<td className="nombre" data-titre={colonnes.traitees}>
								{nombre(agent.traitees)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
