import { Console, Etiquette } from "../../interface/index.ts";
import { jourAbrege, majuscule, nombre } from "../../socle/index.ts";
import type { PourLeDepartement } from "../lectures/du-departement.ts";
import { textesDecider } from "../textes/decider.ts";
import { textesDepartement as textes } from "../textes/departement.ts";
import { argent } from "../textes/lettre.ts";

type Une = PourLeDepartement["aDecider"][number];

const { colonnes } = textes;

/** What the office passed on to the département, and nothing of any other file. */
export function Departement({ aDecider, decidees }: PourLeDepartement) {
	return (
		<Console titre={textes.titre} chapeau={<p>{textes.chapeau}</p>}>
			<section aria-labelledby="a-decider">
				<h2 id="a-decider">
					{textes.aDecider} ({nombre(aDecider.length)})
				</h2>
				{aDecider.length === 0 ? (
					<p className="aucun">{textes.aucune}</p>
				) : (
					<Attendues {...{ aDecider }} />
				)}
			</section>
			<section aria-labelledby="decidees">
				<h2 id="decidees">{textes.decidees}</h2>
				{decidees.length === 0 ? (
					<p className="indication">{textes.aucuneDecidee}</p>
				) : (
					<Repondues {...{ decidees }} />
				)}
			</section>
		</Console>
	);
}

const quiDe = ({ qui, matricule }: Une) => qui ?? textes.protege(matricule);

function Attendues({ aDecider }: Pick<PourLeDepartement, "aDecider">) {
	return (
		<table className="tableau">
			<caption className="hors-ecran">{textes.aDecider}</caption>
			<thead>
				<tr>
					<th scope="col">{colonnes.qui}</th>
					<th scope="col">{colonnes.propose}</th>
					<th scope="col" className="nombre">
						{colonnes.montant}
					</th>
					<th scope="col">{colonnes.pourquoi}</th>
					<th scope="col">{colonnes.depuis}</th>
				</tr>
			</thead>
			<tbody>
				{aDecider.map((une) => (
					<tr key={une.decision}>
						<th scope="row">
							<a href={`/departement/${une.decision}`}>{quiDe(une)}</a>
						</th>
						<td data-titre={colonnes.propose}>{textes.propose[une.sens]}</td>
						<td className="nombre" data-titre={colonnes.montant}>
							{une.montant ? argent(une.montant) : "—"}
						</td>
						<td data-titre={colonnes.pourquoi}>
							{majuscule(une.hors.map((un) => textesDecider.reserves[un]).join(", "))}
						</td>
						<td data-titre={colonnes.depuis}>
							{une.retard ? (
								<Etiquette ton="retard">{textes.retard(une.jours)}</Etiquette>
							) : (
								textes.jours(une.jours)
							)}
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Repondues({ decidees }: Pick<PourLeDepartement, "decidees">) {
	return (
		<table className="tableau">
			<caption className="hors-ecran">{textes.decidees}</caption>
			<thead>
				<tr>
					<th scope="col">{colonnes.qui}</th>
					<th scope="col">{colonnes.propose}</th>
					<th scope="col">{colonnes.reponse}</th>
					<th scope="col">{colonnes.le}</th>
				</tr>
			</thead>
			<tbody>
				{decidees.map((une) => (
					<tr key={une.decision}>
						<th scope="row">
							<a href={`/departement/${une.decision}`}>{quiDe(une)}</a>
						</th>
						<td data-titre={colonnes.propose}>{textes.propose[une.sens]}</td>
						<td data-titre={colonnes.reponse}>
							<Etiquette ton={une.issue === "a-completer" ? "attente" : "fait"}>
								{textes.reponses[une.issue ?? "suivie"]}
							</Etiquette>
						</td>
						<td data-titre={colonnes.le}>{une.reponduLe ? jourAbrege(une.reponduLe) : "—"}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
