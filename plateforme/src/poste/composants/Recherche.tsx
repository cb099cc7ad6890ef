import { Console, Etiquette, ProtegerDate } from "../../interface/index.ts";
import { jourAbrege } from "../../socle/index.ts";
import type { Rangee } from "../recherche/masquer.ts";
import { mots } from "../textes/mots.ts";
import { textesRecherche as textes } from "../textes/recherche.ts";

interface Proprietes {
	q: string;
	nature: string;
	trop: boolean;
	rangees: Rangee[];
	peutOuvrir: boolean;
}

export function Recherche({ q, nature, trop, rangees, peutOuvrir }: Proprietes) {
	return (
		<Console titre={textes.titre}>
			<Chercher q={q} />
			{nature === "vide" ? (
				<p className="aucun">{textes.invite}</p>
			) : rangees.length === 0 ? (
				<div className="aucun" role="status">
					<p>
						<strong>{textes.aucune(q)}</strong>
					</p>
					<p>{textes.aucuneAide}</p>
					{peutOuvrir && <Ouvrir q={q} texte={textes.ouvrir} />}
				</div>
			) : (
				<>
					<p role="status">
						<strong>{textes.compte(rangees.length, trop)}</strong>{" "}
						<span className="part">{textes.nature[nature]}</span>
					</p>
					<Resultats rangees={rangees} />
					{peutOuvrir && <Ouvrir q={q} texte={textes.ouvrirUnAutre} />}
				</>
			)}
		</Console>
	);
}

export const Chercher = ({ q }: { q: string }) => (
	<search>
		<form method="get" className="recherche">
			<label htmlFor="q">{textes.champ}</label>
			<div>
				<input
					id="q"
					name="q"
					type="search"
					defaultValue={q}
					maxLength={100}
					autoComplete="off"
					spellCheck={false}
					data-recherche
				/>
				<button type="submit" className="bouton">
					{textes.chercher}
				</button>
			</div>
			<p className="indication">{textes.exemples}</p>
		</form>
	</search>
);

const Ouvrir = ({ q, texte }: { q: string; texte: string }) => (
	<p className="ouvrir-dossier">
		<a className="bouton-discret" href={`/dossiers/nouveau?${new URLSearchParams({ q })}`}>
			{texte}
		</a>
	</p>
);

export function Resultats({ rangees }: { rangees: Rangee[] }) {
	const { colonnes } = textes;
	return (
		<table className="tableau resultats-recherche">
			<caption className="hors-ecran">{textes.legende}</caption>
			<thead>
				<tr>
					<th scope="col">{colonnes.nom}</th>
					<th scope="col">{colonnes.naissance}</th>
					<th scope="col">{colonnes.role}</th>
					<th scope="col">{colonnes.matricule}</th>
					<th scope="col">{colonnes.commune}</th>
					<th scope="col">{colonnes.date}</th>
				</tr>
			</thead>
			<tbody>
				{rangees.map((rangee) => (
					<tr
						key={rangee.protege ? rangee.dossier : `${rangee.dossier} ${rangee.personne}`}
						data-rangee
					>
						{rangee.protege ? <Protegee {...rangee} /> : <Ouverte {...rangee} />}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Protegee({ dossier, matricule }: { dossier: number; matricule: string }) {
	const { colonnes } = textes;
	return (
		<>
			<th scope="row">
				<a href={`/dossiers/${dossier}`}>{textes.protege}</a>
			</th>
			<td data-titre={colonnes.naissance}>—</td>
			<td data-titre={colonnes.role}>—</td>
			<td data-titre={colonnes.matricule}>{matricule}</td>
			<td data-titre={colonnes.commune}>—</td>
			<td>
				<ProtegerDate de={{ dossier }} rangee={`${textes.protege} ${matricule}`} />
			</td>
		</>
	);
}

function Ouverte(trouvee: Extract<Rangee, { protege: false }>) {
	const { colonnes } = textes;
	const { dossier, nom, prenom, nomNaissance, dateNaissance, role, parti, fautes } = trouvee;
	return (
		<>
			<th scope="row">
				<a href={`/dossiers/${dossier}`}>
					{nom} {prenom}
				</a>
				{nomNaissance && nomNaissance !== nom && (
					<span className="part"> {textes.nee(nomNaissance)}</span>
				)}{" "}
				{fautes > 0 && <Etiquette ton="attente">{textes.proche}</Etiquette>}
			</th>
			<td data-titre={colonnes.naissance}>{dateNaissance ? jourAbrege(dateNaissance) : "—"}</td>
			<td data-titre={colonnes.role}>
				{mots.roles[role]}
				{parti && <span className="part"> {textes.parti}</span>}
			</td>
			<td data-titre={colonnes.matricule}>{trouvee.matricule}</td>
			<td data-titre={colonnes.commune}>{trouvee.commune || "—"}</td>
			<td>
				<ProtegerDate de={{ dossier }} rangee={`${nom} ${prenom}`} />
			</td>
		</>
	);
}
