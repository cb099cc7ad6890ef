import { euros, moisAbrege, periode, prestations } from "../../socle/index.ts";
import type { Ligne } from "../lectures/ligne.ts";
import { adresse, type Colonne, type Demande } from "../liste/demande.ts";
import { textes } from "../textes.ts";
import { EtatSituation, EtatStatut } from "./Etat.tsx";

const { legende, colonnes, enfant, aideEnjeu } = textes.tableau;

const ORDRE: { cle: Colonne; nombre?: boolean; croissant?: boolean }[] = [
	{ cle: "foyer", croissant: true },
	{ cle: "commune", croissant: true },
	{ cle: "prestation", croissant: true },
	{ cle: "situation", croissant: true },
	{ cle: "statut" },
	{ cle: "montant", nombre: true },
	{ cle: "gain", nombre: true },
	{ cle: "interet", nombre: true },
	{ cle: "depuis", nombre: true, croissant: true },
	{ cle: "perdus", nombre: true },
];

export function TableauDroits({ demande, lignes }: { demande: Demande; lignes: Ligne[] }) {
	return (
		<table className="tableau">
			<caption className="hors-ecran">{legende}</caption>
			<thead>
				<tr>
					{ORDRE.map(({ cle, nombre, croissant }) => (
						<th
							key={cle}
							scope="col"
							className={nombre ? "nombre" : undefined}
							aria-sort={tri(demande, cle)}
							title={cle === "interet" ? aideEnjeu : undefined}
						>
							<a href={adresse(demande, { page: 1, ...suivant(demande, cle, croissant) })}>
								{colonnes[cle]}
								<Fleche demande={demande} cle={cle} />
							</a>
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{lignes.map((ligne) => (
					<Rangee key={`${ligne.id} ${ligne.prestation} ${ligne.beneficiaire}`} ligne={ligne} />
				))}
			</tbody>
		</table>
	);
}

const tri = (demande: Demande, cle: Colonne) =>
	demande.tri !== cle ? undefined : demande.sens === "croissant" ? "ascending" : "descending";

/** Asked again, a column turns round. */
function suivant(demande: Demande, cle: Colonne, croissant = false): Partial<Demande> {
	const premier = croissant ? "croissant" : "decroissant";
	const inverse = demande.sens === "croissant" ? "decroissant" : "croissant";
	return { tri: cle, sens: demande.tri === cle ? inverse : premier };
}

function Fleche({ demande, cle }: { demande: Demande; cle: Colonne }) {
	if (demande.tri !== cle) return null;
	return <span aria-hidden="true">{demande.sens === "croissant" ? "\u00a0↑" : "\u00a0↓"}</span>;
}

function Rangee({ ligne }: { ligne: Ligne }) {
	const rang = /\d+/.exec(ligne.beneficiaire)?.[0];
	return (
		<tr data-rangee>
			<th scope="row">
				<a href={`/droits-non-demandes/${encodeURIComponent(ligne.id)}`}>{ligne.id}</a>
			</th>
			<td data-titre={colonnes.commune}>{ligne.commune}</td>
			<td data-titre={colonnes.prestation}>
				{prestations[ligne.prestation].court}
				{rang && <span className="part"> {enfant(Number(rang))}</span>}
			</td>
			<td data-titre={colonnes.situation}>
				<EtatSituation situation={ligne.situation} />
			</td>
			<td data-titre={colonnes.statut}>
				<EtatStatut {...ligne} />
			</td>
			<td className="nombre" data-titre={colonnes.montant}>
				{euros(ligne.montant)}
				{prestations[ligne.prestation].periode !== "mois" && (
					<span className="part"> {periode(ligne.prestation)}</span>
				)}
			</td>
			<td className="nombre" data-titre={colonnes.gain}>
				{euros(ligne.gain_net_12_mois)}
			</td>
			<td className="nombre" data-titre={colonnes.interet}>
				{euros(ligne.interet)}
			</td>
			<td className="nombre" data-titre={colonnes.depuis}>
				{moisAbrege(ligne.au_moins_depuis)}
			</td>
			<td className="nombre" data-titre={colonnes.perdus}>
				{ligne.mois_perdus || "—"}
			</td>
		</tr>
	);
}
