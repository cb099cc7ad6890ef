import { chances, euros, majuscule, periode, prestations } from "../../socle/index.ts";
import type { Bilan, DroitEstime } from "../resultat/bilan.ts";
import { parMois } from "../resultat/bilan.ts";
import { textes } from "../textes.ts";

const { tableau, peutEtreSuite } = textes.resultat;

export function DroitsEstimes({ bilan: { droits, total } }: { bilan: Bilan }) {
	if (droits.length === 0) return null;
	const plusieurs =
		droits.filter((droit) => droit.certitude === "certain" && parMois(droit)).length > 1;
	return (
		<div className="droits">
			<table>
				<caption>{tableau.legende}</caption>
				<thead>
					<tr>
						<th scope="col">{tableau.aide}</th>
						<th scope="col" className="nombre">
							{tableau.montant}
						</th>
					</tr>
				</thead>
				<tbody>
					{droits.map((droit) => (
						<tr key={droit.code}>
							<th scope="row">
								{prestations[droit.code].titre}
								<Certitude droit={droit} />
							</th>
							<td className="nombre">
								<Montant droit={droit} />
							</td>
						</tr>
					))}
				</tbody>
				{plusieurs && (
					<tfoot>
						<tr>
							<th scope="row">{tableau.total}</th>
							<td className="nombre">
								<strong>{euros(total)}</strong>
							</td>
						</tr>
					</tfoot>
				)}
			</table>
			<p className="indication">{tableau.net}</p>
		</div>
	);
}

function Certitude({ droit: { certitude, probabilite, motif } }: { droit: DroitEstime }) {
	if (certitude === "certain") return null;
	const texte =
		certitude === "a_verifier"
			? motif
			: `${tableau.certitudes[certitude]} : ${chances(probabilite)}`;
	return <span className="certitude">{majuscule(texte ?? tableau.certitudes.a_verifier)}</span>;
}

function Montant({ droit }: { droit: DroitEstime }) {
	const { code, certitude, montant, min, max } = droit;
	if (certitude === "a_verifier") return "—";
	if (certitude === "certain" && max - min < 1)
		return (
			<>
				<strong>{euros(montant)}</strong> <span className="periode">{periode(code)}</span>
			</>
		);
	return peutEtreSuite(min, max, periode(code));
}
