import { periode, prestations } from "../../socle/index.ts";
import { nomDeStructure } from "../../sollicitations/index.ts";
import type { TransfertVu } from "../lectures/transfert.ts";
import { textesFiche } from "../textes/fiche.ts";
import { textesTransfert } from "../textes/transfert.ts";

const { transmis: textes, retrait } = textesTransfert;

/** On the page of the sollicitation, for who takes it: what the person said, and was told. */
export function Transmis({ transfert }: { transfert: TransfertVu }) {
	const { annee, numero, structure, consentiLe, estimation, reponses } = transfert;
	const { aide, certitude, montant } = textes.colonnes;
	return (
		<section className="carte transmis" aria-labelledby="transmis">
			<h2 id="transmis">{textes.titre}</h2>
			<p>
				{textes.accord(consentiLe, structure ? nomDeStructure(structure) : undefined)}{" "}
				{textes.garde(transfert.joursApresCloture, transfert.auPlusTard)}
			</p>
			<p>
				<strong>{textes.gain(estimation.gain.mois, estimation.gain.douzeMois)}</strong>
			</p>
			<p id="transmis-droits">{textes.droits(estimation.mois)}</p>
			<table className="tableau" aria-labelledby="transmis-droits">
				<thead>
					<tr>
						<th scope="col">{aide}</th>
						<th scope="col">{certitude}</th>
						<th scope="col" className="nombre">
							{montant}
						</th>
					</tr>
				</thead>
				<tbody>
					{estimation.droits.map((droit) => (
						<tr key={droit.prestation}>
							<th scope="row">{prestations[droit.prestation].titre}</th>
							<td data-titre={certitude}>
								{textesFiche.tableau.certitudes[droit.certitude]}
								{droit.recu && `, ${textes.recue}`}
							</td>
							<td data-titre={montant} className="nombre">
								{droit.certitude === "a_verifier"
									? "—"
									: textes.montant(droit, periode(droit.prestation))}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<details>
				<summary>{textes.reponses}</summary>
				<dl className="fiche">
					{reponses.map(({ id, titre, reponse }) => (
						<div key={id}>
							<dt>{titre}</dt>
							<dd>{reponse.join(" ; ")}</dd>
						</div>
					))}
				</dl>
			</details>
			<form method="post" action="/permanence">
				<input type="hidden" name="preuve" value={`${annee}-${numero}`} />
				<details>
					<summary>{retrait.titre}</summary>
					<p>{retrait.texte}</p>
					<button type="submit" name="acte" value="retirer" className="bouton-discret">
						{retrait.retirer}
					</button>
				</details>
			</form>
		</section>
	);
}
