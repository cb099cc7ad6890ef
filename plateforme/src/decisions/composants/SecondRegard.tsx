import { Console } from "../../interface/index.ts";
import { nombre } from "../../socle/index.ts";
import type { listerDecisions } from "../lectures/liste.ts";
import { textesDecider } from "../textes/decider.ts";
import { textesDecision } from "../textes/decision.ts";
import { textesDepartement } from "../textes/departement.ts";
import { argent } from "../textes/lettre.ts";

const { regard: textes } = textesDepartement;
const { colonnes } = textesDecision.liste;

interface Proprietes extends Awaited<ReturnType<typeof listerDecisions>> {
	fait: string | null;
}

/** What waits for another person than its author, for who only looks again. */
export function SecondRegard({ decisions, fait }: Proprietes) {
	const message = fait ? textes.faits[fait] : undefined;
	return (
		<Console titre={textes.titre} chapeau={<p>{textes.chapeau}</p>}>
			{message && (
				<p className="message" role="status">
					{message}
				</p>
			)}
			{decisions.length === 0 ? (
				<p className="aucun">{textes.aucune}</p>
			) : (
				<table className="tableau">
					<caption className="hors-ecran">{textes.titre}</caption>
					<thead>
						<tr>
							<th scope="col">{colonnes.decision}</th>
							<th scope="col">{colonnes.quoi}</th>
							<th scope="col">{colonnes.sens}</th>
							<th scope="col">{textes.pourquoi}</th>
							<th scope="col" className="nombre">
								{colonnes.montant}
							</th>
							<th scope="col" className="nombre">
								{textes.age}
							</th>
						</tr>
					</thead>
					<tbody>
						{decisions.map((une) => (
							<tr key={une.decision}>
								<th scope="row">
									<a href={`/second-regard/${une.decision}`}>{une.decision}</a>
								</th>
								<td data-titre={colonnes.quoi}>{textesDecision.quoi(une.prestation)}</td>
								<td data-titre={colonnes.sens}>{textesDecision.sens[une.sens]}</td>
								<td data-titre={textes.pourquoi}>
									{une.regard ? textesDecider.regards[une.regard] : "—"}
								</td>
								<td className="nombre" data-titre={colonnes.montant}>
									{une.montant === null ? "—" : argent(une.montant)}
								</td>
								<td className="nombre" data-titre={textes.age}>
									{nombre(une.age)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</Console>
	);
}
