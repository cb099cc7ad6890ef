import { euros, moisEnToutesLettres, prestations } from "../../socle/index.ts";
import { type Comparaison, plusQuePaye } from "../dossier/comparer.ts";
import { textes } from "../textes.ts";

const { recoit } = textes.dossier;

export function RecoitEtDu({ mois, comparaisons }: { mois: string; comparaisons: Comparaison[] }) {
	return (
		<section aria-labelledby="recoit">
			<h2 id="recoit">{recoit.titre(moisEnToutesLettres(mois))}</h2>
			<table>
				<thead>
					<tr>
						<th scope="col">{recoit.prestation}</th>
						<th scope="col">{recoit.dossier}</th>
						<th scope="col" className="nombre">
							{recoit.du}
						</th>
					</tr>
				</thead>
				<tbody>
					{comparaisons.map((comparaison) => (
						<tr key={comparaison.code}>
							<th scope="row">{prestations[comparaison.code].court}</th>
							<td>{auDossier(comparaison)}</td>
							<td className="nombre">{du(comparaison)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className="indication">{recoit.note}</p>
		</section>
	);
}

function auDossier({ etat, paye }: Comparaison): string {
	if (etat === undefined) return recoit.jamais;
	if (etat === null) return recoit.etatInconnu;
	const mots = recoit.etats[etat as keyof typeof recoit.etats] ?? etat;
	return paye > 0 ? `${mots}, ${euros(paye)}` : mots;
}

function du(comparaison: Comparaison): string {
	const { etat, du, jusqua } = comparaison;
	if (plusQuePaye(comparaison)) return recoit.plus(du);
	if (etat === "en_paiement") return recoit.conforme;
	if (jusqua !== undefined && jusqua - du >= 1) return recoit.fourchette(jusqua);
	return du >= 1 ? euros(du) : "—";
}
