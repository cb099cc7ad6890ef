import { Etiquette, type Ton } from "../../interface/index.ts";
import { jourAbrege, nombre } from "../../socle/index.ts";
import type { ActionListee, PlanListe } from "../lectures/liste.ts";
import type { EtatDuPlan } from "../plan/plan.ts";
import { textesListe as textes } from "../textes/liste.ts";
import { etats } from "../textes/mots.ts";
import { pourcent } from "../textes/nombres.ts";

const tons: Record<EtatDuPlan, Ton> = {
	preparation: "neutre",
	"en-cours": "action",
	"en-pause": "attente",
	arretee: "retard",
	terminee: "fait",
	abandonnee: "neutre",
};

export function EtatDeLAction({ etat }: { etat: EtatDuPlan | null }) {
	return etat ? (
		<Etiquette ton={tons[etat]}>{etats[etat]}</Etiquette>
	) : (
		<Etiquette ton="neutre">{textes.sansPlan}</Etiquette>
	);
}

export function Preparees({ plans }: { plans: readonly PlanListe[] }) {
	return (
		<section aria-labelledby="preparees">
			<h2 id="preparees">{textes.preparees}</h2>
			<ul className="actions-preparees">
				{plans.map(({ plan, titre, kit }) => (
					<li key={plan} data-rangee>
						<a href={`/actions/plans/${plan}`}>{titre}</a> <span className="part">{kit}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** With its share of those contacted, where the action opens a benefit. */
const Suite = ({ n, sur, prestation }: { n: number; sur: number; prestation: string | null }) =>
	prestation && sur > 0 ? (
		<>
			{nombre(n)} <span className="part">{pourcent(n / sur)}</span>
		</>
	) : null;

export function Lancees({ actions }: { actions: readonly ActionListee[] }) {
	const { colonnes } = textes;
	if (actions.length === 0) return <p className="aucun">{textes.aucune}</p>;
	return (
		<section aria-labelledby="lancees">
			<div className="console-barre">
				<h2 id="lancees">{textes.lancees}</h2>
				<p role="status">{textes.compte(actions.length)}</p>
			</div>
			<table className="tableau">
				<thead>
					<tr>
						{Object.entries(colonnes).map(([cle, colonne]) => (
							<th
								key={cle}
								scope="col"
								className={
									["contactes", "demandes", "ouverts"].includes(cle) ? "nombre" : undefined
								}
							>
								{colonne}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{actions.map((une) => (
						<tr key={une.action} data-rangee>
							<th scope="row" className="objet">
								<a href={`/actions/${une.action}`}>{une.titre}</a>
							</th>
							<td data-titre={colonnes.etat}>
								<EtatDeLAction etat={une.etat} />
							</td>
							<td data-titre={colonnes.jour}>{jourAbrege(une.lanceeLe)}</td>
							<td className="nombre" data-titre={colonnes.contactes}>
								{nombre(une.contactes)}
							</td>
							<td className="nombre" data-titre={colonnes.demandes}>
								<Suite n={une.demandes} sur={une.contactes} prestation={une.prestation} />
							</td>
							<td className="nombre" data-titre={colonnes.ouverts}>
								<Suite n={une.ouverts} sur={une.contactes} prestation={une.prestation} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
