import { Console } from "../../interface/index.ts";
import type { Colonnes } from "../lectures/colonnes.ts";
import type { Saisie } from "../pages/saisie-mapping.ts";
import { nomsChamps } from "../textes/champs.ts";
import { textesPages } from "../textes/pages.ts";

const { colonnes: textes } = textesPages;

interface Proprietes {
	numero: number;
	fichier: string;
	/** Nothing when the file is gone, or has no column. */
	lues?: Colonnes;
	saisie: Saisie;
	refus?: keyof typeof textes.refus;
}

export function Explication({ numero, fichier, lues, saisie, refus }: Proprietes) {
	return (
		<Console
			titre={textes.titre}
			actes={<a href={`/importer/${numero}`}>{textesPages.unImport.titre(numero)}</a>}
			chapeau={
				<p>
					{fichier}. {textes.chapeau}
				</p>
			}
		>
			{lues ? <Colonnees lues={lues} saisie={saisie} refus={refus} /> : <p>{textes.disparu}</p>}
		</Console>
	);
}

function Colonnees({
	lues,
	saisie,
	refus,
}: Pick<Proprietes, "saisie" | "refus"> & { lues: Colonnes }) {
	return (
		<>
			<Format lues={lues} />
			<form method="post" className="imports-colonnes">
				{refus && (
					<p className="imports-refus" role="alert">
						{textes.refus[refus]}
					</p>
				)}
				<input type="hidden" name="encodage" value={lues.encodage} />
				<input type="hidden" name="separateur" value={lues.separateur} />
				<div className="filtres">
					<label>
						{textes.nom}
						<input name="nom" defaultValue={saisie.nom} required maxLength={40} />
					</label>
					<Choix nom="date" libelle={textes.date} choisi={saisie.date} options={DATES} />
					<Choix
						nom="decimale"
						libelle={textes.decimale}
						choisi={saisie.decimale}
						options={textes.decimales}
					/>
					<Choix nom="ligne" libelle={textes.ligne} choisi={saisie.ligne} options={textes.lignes} />
					<label>
						{textes.mois}
						<input name="mois" defaultValue={saisie.mois} />
					</label>
				</div>
				<div className="defile">
					<table className="tableau">
						<thead>
							<tr>
								{Object.entries(textes.tableau).map(([nom, colonne]) => (
									<th key={nom} scope="col">
										{colonne}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{lues.colonnes.map(({ nom, exemples }, rang) => (
								<tr key={nom}>
									<th scope="row">
										{nom}
										<input type="hidden" name={`colonne-${rang}`} value={nom} />
									</th>
									<td data-titre={textes.tableau.exemples}>{exemples.join(" · ")}</td>
									<td data-titre={textes.tableau.champ}>
										<select
											name={`champ-${rang}`}
											aria-label={`${nom}, ${textes.tableau.champ}`}
											defaultValue={saisie.champs[nom] ?? ""}
										>
											<option value="">{textes.ignoree}</option>
											{nomsChamps.map(([champ, affiche]) => (
												<option key={champ} value={champ}>
													{affiche}
												</option>
											))}
										</select>
									</td>
									<td data-titre={textes.tableau.valeurs}>
										<textarea
											name={`valeurs-${rang}`}
											rows={2}
											aria-label={`${nom}, ${textes.tableau.valeurs}`}
											defaultValue={saisie.valeurs[nom] ?? ""}
										/>
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
				<button type="submit" className="bouton">
					{textes.enregistrer}
				</button>
			</form>
		</>
	);
}

const DATES = {
	"JJ/MM/AAAA": "JJ/MM/AAAA",
	"AAAA-MM-JJ": "AAAA-MM-JJ",
	AAAAMMJJ: "AAAAMMJJ",
	JJMMAAAA: "JJMMAAAA",
};

/** Read again before anything is explained: a wrong separator shows one column. */
function Format({ lues }: { lues: Colonnes }) {
	return (
		<form method="get" className="filtres imports-format">
			<Choix
				nom="encodage"
				libelle={textes.encodage}
				choisi={lues.encodage}
				options={textes.encodages}
			/>
			<Choix
				nom="separateur"
				libelle={textes.separateur}
				choisi={lues.separateur}
				options={textes.separateurs}
			/>
			<div className="filtres-actes">
				<button type="submit" className="bouton-discret">
					{textes.relire}
				</button>
			</div>
		</form>
	);
}

interface ChoixProprietes {
	nom: string;
	libelle: string;
	choisi: string;
	options: Record<string, string>;
}

function Choix({ nom, libelle, choisi, options }: ChoixProprietes) {
	return (
		<label>
			{libelle}
			<select name={nom} defaultValue={choisi}>
				{Object.entries(options).map(([valeur, affiche]) => (
					<option key={valeur} value={valeur}>
						{affiche}
					</option>
				))}
			</select>
		</label>
	);
}
