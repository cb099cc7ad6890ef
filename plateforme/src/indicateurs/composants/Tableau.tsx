import { Etiquette } from "../../interface/index.ts";
import { majuscule, nombre } from "../../socle/index.ts";
import { dessinerTendance } from "../graphiques/tendance.ts";
import type { Mesure } from "../indicateur.ts";
import { type Demande, requete } from "../pages/demande.ts";
import { valeurCourte } from "../textes/chiffres.ts";
import { faceALObjectif, valeurFaceALObjectif } from "../textes/objectif.ts";
import { absence, depuisLAnneeDAvant } from "../textes/phrases.ts";
import { textesPilotage as textes } from "../textes/pilotage.ts";
import { Fragment } from "./Fragment.tsx";

const { colonnes } = textes;

/** The indicators of a group, a line each: figure, goal, year before, trend. */
export function Tableau({
	titre,
	mesures,
	demande,
}: {
	titre: string;
	mesures: readonly Mesure[];
	demande: Demande;
}) {
	return (
		<section className="pilotage-groupe" aria-label={titre}>
			<h2>{titre}</h2>
			<table className="tableau">
				<caption className="hors-ecran">{titre}</caption>
				<thead>
					<tr>
						{Object.entries(colonnes).map(([cle, colonne]) => (
							<th
								key={cle}
								scope="col"
								className={cle === "valeur" || cle === "n" ? "nombre" : undefined}
							>
								{colonne}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{mesures.map((mesure) => (
						<Ligne key={mesure.indicateur.id} mesure={mesure} demande={demande} />
					))}
				</tbody>
			</table>
		</section>
	);
}

function Ligne({ mesure, demande }: { mesure: Mesure; demande: Demande }) {
	const { indicateur, valeur, n } = mesure;
	return (
		<tr data-rangee>
			<th scope="row">
				<a href={`/pilotage/${indicateur.id}${requete(demande)}`}>{indicateur.nom}</a>
			</th>
			{valeur === null ? (
				<td colSpan={4} className="pilotage-absence" data-titre={colonnes.valeur}>
					<span className="part">{majuscule(absence(mesure))}</span>
				</td>
			) : (
				<Chiffres mesure={mesure} valeur={valeur} />
			)}
			<td className="nombre" data-titre={colonnes.n}>
				{nombre(n)}
			</td>
		</tr>
	);
}

function Chiffres({ mesure, valeur }: { mesure: Mesure; valeur: number }) {
	const { avant, objectif, tendance } = colonnes;
	return (
		<>
			<td className="nombre pilotage-valeur" data-titre={colonnes.valeur}>
				{valeurFaceALObjectif(mesure.indicateur, valeur)}
			</td>
			<td data-titre={objectif}>
				<Objectif mesure={mesure} />
			</td>
			<td data-titre={avant}>
				{depuisLAnneeDAvant(mesure) ?? <span className="part">{textes.inconnue}</span>}
			</td>
			<td data-titre={tendance}>
				<Fragment html={dessinerTendance(mesure)} />
			</td>
		</>
	);
}

export function Objectif({ mesure: { indicateur, valeur } }: { mesure: Mesure }) {
	const { objectif, unite } = indicateur;
	const face = faceALObjectif(indicateur, valeur);
	if (!objectif) return <span className="part">{textes.objectif.aucun}</span>;
	return (
		<span className="pilotage-objectif">
			{valeurCourte(objectif.valeur, unite)}{" "}
			{face && (
				<Etiquette ton={face.atteint ? "fait" : "retard"}>
					{textes.objectif[face.atteint ? "atteint" : "non-atteint"]}
				</Etiquette>
			)}
		</span>
	);
}
