import { Console, Etiquette } from "../../interface/index.ts";
import type { ImportVu } from "../lectures/imports.ts";
import { textesPages as textes } from "../textes/pages.ts";
import { tonDe } from "./ton.ts";

interface Proprietes {
	imports: ImportVu[];
	mappings: string[];
	refus?: keyof typeof textes.fichier.refus;
}

export function Imports({ imports, mappings, refus }: Proprietes) {
	const { fichier } = textes;
	return (
		<Console
			titre={textes.titre}
			chapeau={<p>{textes.chapeau}</p>}
			actes={
				<a className="bouton-discret" href="/actions/suites">
					{textes.suites}
				</a>
			}
		>
			<form
				method="post"
				encType="multipart/form-data"
				className="filtres imports-fichier"
				aria-labelledby="choisir"
			>
				<h2 id="choisir">{fichier.titre}</h2>
				{refus && (
					<p id="refus" className="imports-refus" role="alert">
						{fichier.refus[refus]}
					</p>
				)}
				<label>
					{fichier.libelle}
					<input
						type="file"
						name="fichier"
						required
						accept=".ndjson,.jsonl,.json,.csv,.txt"
						aria-describedby={refus ? "refus" : undefined}
						aria-invalid={refus ? true : undefined}
					/>
				</label>
				<label>
					{fichier.mapping}
					<select name="mapping" defaultValue="">
						<option value="">{fichier.aExpliquer}</option>
						{mappings.map((nom) => (
							<option key={nom} value={nom}>
								{nom}
							</option>
						))}
					</select>
				</label>
				<div className="filtres-actes">
					<button type="submit" className="bouton">
						{fichier.envoyer}
					</button>
				</div>
			</form>
			<Liste imports={imports} />
		</Console>
	);
}

function Liste({ imports }: { imports: ImportVu[] }) {
	const { titre, vide, colonnes } = textes.liste;
	if (imports.length === 0) return <p className="aucun">{vide}</p>;
	return (
		<section aria-labelledby="liste">
			<h2 id="liste">{titre}</h2>
			<div className="defile">
				<table className="tableau">
					<thead>
						<tr>
							{Object.entries(colonnes).map(([nom, colonne]) => (
								<th
									key={nom}
									scope="col"
									className={NOMBRES.includes(nom as never) ? "nombre" : undefined}
								>
									{colonne}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{imports.map((vu) => (
							<tr key={vu.import}>
								<th scope="row">
									<a href={`/importer/${vu.import}`}>{textes.unImport.titre(vu.import)}</a>
								</th>
								<td data-titre={colonnes.fichier}>{vu.fichier}</td>
								<td data-titre={colonnes.jour}>{textes.jour(vu.commenceLe)}</td>
								<td data-titre={colonnes.etat}>
									<Etiquette ton={tonDe(vu.etat)}>{textes.etats[vu.etat]}</Etiquette>
								</td>
								{NOMBRES.map((nom) => (
									<td key={nom} className="nombre" data-titre={colonnes[nom]}>
										{textes.nombre(vu[nom])}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}

const NOMBRES = ["lignes", "crees", "modifies", "inchanges", "rejets"] as const;
