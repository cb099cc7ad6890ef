import { Console } from "../../interface/index.ts";
import { euros, majuscule } from "../../socle/index.ts";
import type { EnfantAsf, SoutienFamilial as Lu } from "../lectures/soutien-familial.ts";
import { textes } from "../textes.ts";

const mots = textes.soutien;
const { colonnes, dire } = mots;
const NOMBRES = new Set(["gain", "rappel"]);

export function SoutienFamilial({ aProposer, aRegarder, nombre }: Lu) {
	return (
		<Console
			titre={mots.titre}
			chapeau={
				<>
					<p>
						<a href="/droits-non-demandes">← {mots.retour}</a>
					</p>
					<p>{mots.chapeau}</p>
				</>
			}
		>
			<section aria-labelledby="dire">
				<h2 id="dire">{dire.titre}</h2>
				<ul>
					{dire.points.map((point) => (
						<li key={point}>{point}</li>
					))}
				</ul>
			</section>
			<p role="status">{mots.limite(aProposer.length + aRegarder.length, nombre)}</p>
			<Enfants titre={mots.aProposer} enfants={aProposer} />
			<Enfants titre={mots.aRegarder} aide={mots.aRegarderAide} enfants={aRegarder} />
		</Console>
	);
}

function Enfants({ titre, aide, enfants }: { titre: string; aide?: string; enfants: EnfantAsf[] }) {
	return (
		<section>
			<h2>{titre}</h2>
			{aide && <p className="indication">{aide}</p>}
			{enfants.length === 0 ? (
				<p className="aucun">{mots.vide}</p>
			) : (
				<table className="tableau">
					<caption className="hors-ecran">{titre}</caption>
					<thead>
						<tr>
							{Object.entries(colonnes).map(([cle, colonne]) => (
								<th key={cle} scope="col" className={NOMBRES.has(cle) ? "nombre" : undefined}>
									{colonne}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{enfants.map((enfant) => (
							<Enfant key={`${enfant.dossier} ${enfant.rang}`} enfant={enfant} />
						))}
					</tbody>
				</table>
			)}
		</section>
	);
}

/** Under the title of this child, or else among the incomes of the household. */
function dernierePension({ titre, pension }: EnfantAsf): string {
	const paye = titre?.dernierPaiement && mots.paye(titre.dernierPaiement);
	const recue = pension && mots.pension(pension.montant, pension.dernierMois);
	const aripa = titre?.recouvrement && mots.aripa;
	return [paye || recue || mots.sansPension, aripa].filter(Boolean).join(" · ");
}

function Enfant({ enfant: e }: { enfant: EnfantAsf }) {
	return (
		<tr data-rangee>
			<th scope="row">
				<a href={`/dossiers/${e.dossier}`}>{e.matricule}</a>
				{e.rsa && <span className="part"> {mots.rsa}</span>}
			</th>
			<td data-titre={colonnes.enfant}>{majuscule(mots.ne(e.naissance))}</td>
			<td data-titre={colonnes.motif} className="etendu">
				{mots.motifs[e.motif]}
			</td>
			<td data-titre={colonnes.titre}>
				{e.titre ? (
					mots.titreConnu(e.titre)
				) : (
					<a href={`/dossiers/${e.dossier}/precisions`}>{mots.titreInconnu}</a>
				)}
			</td>
			<td data-titre={colonnes.pension} className="etendu">
				{dernierePension(e)}
			</td>
			<td data-titre={colonnes.garde}>{mots.gardes[e.garde]}</td>
			<td data-titre={colonnes.refus}>{mots.refus(e.refus)}</td>
			<td data-titre={colonnes.certitude}>{majuscule(mots.certitude(e.statut, e.probabilite))}</td>
			<td className="nombre" data-titre={colonnes.gain}>
				{euros(e.gain)}
			</td>
			<td className="nombre" data-titre={colonnes.rappel}>
				{euros(e.rappel)}
			</td>
		</tr>
	);
}
