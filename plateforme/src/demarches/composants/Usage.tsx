import { Console } from "../../interface/index.ts";
import { type Jour, nombre } from "../../socle/index.ts";
import type { Part, Usage as UnUsage } from "../lectures/usage.ts";
import { nommerEtape, textesPages } from "../textes/pages.ts";

const { usage: textes } = textesPages;
const { colonnes } = textes;

interface Proprietes {
	usages: readonly UnUsage[];
	depuis: string;
	jusqua: string;
	debut: Jour;
	/** The last day of the period. */
	dernier: Jour;
}

export function Usage({ usages, depuis, jusqua, debut, dernier }: Proprietes) {
	const suivies = usages.filter(({ etapes }) => etapes.length > 0);
	return (
		<Console
			titre={textes.titre}
			chapeau={<p>{textes.chapeau}</p>}
			actes={<Periode depuis={depuis} jusqua={jusqua} />}
		>
			<section className="pilotage-groupe" aria-labelledby="periode">
				<h2 id="periode">{textes.periode(debut, dernier)}</h2>
				<table className="tableau" aria-labelledby="periode">
					<thead>
						<tr>
							<th scope="col">{colonnes.demarche}</th>
							{(
								["recues", "enLigne", "assistees", "commencees", "achevement", "duree"] as const
							).map((colonne) => (
								<th key={colonne} scope="col" className="nombre">
									{colonnes[colonne]}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{usages.map((usage) => (
							<Ligne key={usage.demarche} {...usage} />
						))}
					</tbody>
				</table>
				<ul className="indication">
					{textes.reserves.map((reserve) => (
						<li key={reserve}>{reserve}</li>
					))}
				</ul>
			</section>
			{suivies.map((usage) => (
				<Etapes key={usage.demarche} {...usage} />
			))}
		</Console>
	);
}

function Periode({ depuis, jusqua }: { depuis: string; jusqua: string }) {
	const { mois } = textes;
	return (
		<form method="get" action="/pilotage/demarches" className="filtre-annee">
			<label>
				<span>{mois.depuis}</span>
				<input type="month" name="depuis" defaultValue={depuis} required />
			</label>
			<label>
				<span>{mois.jusqua}</span>
				<input type="month" name="jusqua" defaultValue={jusqua} required />
			</label>
			<button type="submit" className="bouton bouton-discret">
				{mois.voir}
			</button>
		</form>
	);
}

function Ligne(usage: UnUsage) {
	const { titre, recues, enLigne, assistees, commencees, achevement, dureeMediane } = usage;
	return (
		<tr>
			<th scope="row">{titre}</th>
			<td className="nombre" data-titre={colonnes.recues}>
				{nombre(recues)}
			</td>
			<td className="nombre" data-titre={colonnes.enLigne}>
				{dire(enLigne)}
			</td>
			<td className="nombre" data-titre={colonnes.assistees}>
				{dire(assistees)}
			</td>
			<td className="nombre" data-titre={colonnes.commencees}>
				{nombre(commencees)}
			</td>
			<td className="nombre" data-titre={colonnes.achevement}>
				{dire(achevement)}
			</td>
			<td className="nombre" data-titre={colonnes.duree}>
				{dureeMediane === null ? textes.aucune : textes.minutes(dureeMediane)}
			</td>
		</tr>
	);
}

function Etapes({ demarche, titre, etapes }: UnUsage) {
	const id = `etapes-${demarche}`;
	return (
		<section className="pilotage-groupe" aria-labelledby={id}>
			<h2 id={id}>
				{titre} : {textes.etapes.toLowerCase()}
			</h2>
			<table className="tableau" aria-labelledby={id}>
				<thead>
					<tr>
						<th scope="col">{colonnes.etape}</th>
						<th scope="col" className="nombre">
							{colonnes.vues}
						</th>
						<th scope="col" className="nombre">
							{colonnes.abandon}
						</th>
					</tr>
				</thead>
				<tbody>
					{etapes.map(({ etape, vues, abandon }) => (
						<tr key={etape}>
							<th scope="row">{nommerEtape(etape)}</th>
							<td className="nombre" data-titre={colonnes.vues}>
								{nombre(vues)}
							</td>
							<td className="nombre" data-titre={colonnes.abandon}>
								{dire(abandon)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

/** « 72 % », or why there is no figure. */
const dire = ({ valeur, n }: Part): string => {
	if (n === 0) return textes.aucune;
	return valeur === null ? textes.tu : `${Math.round(valeur)}\u00a0%`;
};
