import { jourAbrege } from "../../socle/index.ts";
import type { Indicateur, Mesure } from "../indicateur.ts";
import type { Cas, Lignes as LignesLues } from "../lectures/lignes.ts";
import { type Demande, type DemandeDeCas, requete } from "../pages/demande.ts";
import { MAXIMUM_EXPORT } from "../pages/export.ts";
import { valeurCourte } from "../textes/chiffres.ts";
import { textesPilotage } from "../textes/pilotage.ts";
import { FiltreCas } from "./FiltreCas.tsx";

const { lignes: textes } = textesPilotage;
const { colonnes } = textes;

interface Proprietes {
	mesure: Mesure;
	lues: LignesLues;
	demande: Demande;
	choix: DemandeDeCas;
}

/** The cases of the figure, each leading to what it is. */
export function Lignes({ mesure, lues, demande, choix }: Proprietes) {
	const { indicateur } = mesure;
	const { lignes, nombre } = lues;
	const adresse = `/pilotage/${indicateur.id}`;
	return (
		<section aria-labelledby="lignes" className="pilotage-lignes">
			<h2 id="lignes">{textes.titre}</h2>
			<p className="indication">{textes.reserve}</p>
			<FiltreCas mesure={mesure} demande={demande} choix={choix} />
			<div className="console-barre">
				<p role="status">{textes.resume(nombre)}</p>
				{nombre > MAXIMUM_EXPORT ? (
					<span className="part">{textes.tropPourUnFichier(MAXIMUM_EXPORT)}</span>
				) : (
					<a href={`${adresse}/lignes.csv${requete(demande, { ...choix, page: 1 })}`}>
						{textes.exporter}
					</a>
				)}
			</div>
			{lignes.length === 0 ? (
				<p className="aucun">{textes.aucune}</p>
			) : (
				<Table indicateur={indicateur} lignes={lignes} />
			)}
			<Pages
				lues={lues}
				adresse={(page) => `${adresse}${requete(demande, { ...choix, page })}#lignes`}
			/>
		</section>
	);
}

function Table({ indicateur, lignes }: { indicateur: Indicateur; lignes: readonly Cas[] }) {
	return (
		<table className="tableau">
			<caption className="hors-ecran">{textes.titre}</caption>
			<thead>
				<tr>
					{Object.entries(colonnes).map(([cle, colonne]) => (
						<th
							key={cle}
							scope="col"
							className={cle === "valeur" ? classeDe(indicateur) : undefined}
						>
							{cle === "valeur" ? nomDeLaValeur(indicateur) : colonne}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{lignes.map((ligne, rang) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: rows without any item read alike, and are never moved.
					<Rangee key={rang} indicateur={indicateur} ligne={ligne} />
				))}
			</tbody>
		</table>
	);
}

function Rangee({ indicateur, ligne }: { indicateur: Indicateur; ligne: Cas }) {
	const { jour, valeur, modalite, sollicitation, dossier } = ligne;
	return (
		<tr data-rangee>
			<th scope="row">{jourAbrege(jour)}</th>
			<td className={classeDe(indicateur)} data-titre={nomDeLaValeur(indicateur)}>
				{enMots(valeur, indicateur)}
			</td>
			<td data-titre={colonnes.part}>
				{modalite ? (indicateur.modalites?.[modalite] ?? modalite) : <Sans />}
			</td>
			<td data-titre={colonnes.sollicitation}>
				{sollicitation === null ? (
					<Sans />
				) : (
					<a href={`/sollicitations/${sollicitation}`}>{textes.numero(sollicitation)}</a>
				)}
			</td>
			<td data-titre={colonnes.dossier}>
				{dossier === null ? <Sans /> : <a href={`/dossiers/${dossier}`}>{textes.ouvrirDossier}</a>}
			</td>
		</tr>
	);
}

/** A yes or a no is a word. */
const classeDe = ({ calcul }: Indicateur) => (calcul === "part" ? undefined : "nombre");

const nomDeLaValeur = ({ calcul }: Indicateur) =>
	calcul === "part" ? textes.condition : colonnes.valeur;

const Sans = () => <span className="part">{textes.sans}</span>;

function enMots(valeur: number | null, { calcul, unite }: Indicateur): string {
	if (valeur === null) return textes.enCours;
	if (calcul === "part") return valeur > 0 ? textes.oui : textes.non;
	return valeurCourte(valeur, unite);
}

function Pages({ lues, adresse }: { lues: LignesLues; adresse: (page: number) => string }) {
	const { page, pages } = lues;
	if (pages < 2) return null;
	return (
		<nav className="pages" aria-label={textes.pages.nom}>
			{page > 1 && <a href={adresse(page - 1)}>{textes.pages.precedente}</a>}
			<span>{textes.pages.position(page, pages)}</span>
			{page < pages && <a href={adresse(page + 1)}>{textes.pages.suivante}</a>}
		</nav>
	);
}
