import { Console } from "../../interface/index.ts";
import type { MotifMapping } from "../actes/enregistrer-mapping.ts";
import type { Colonnes } from "../lectures/colonnes.ts";
import type { Saisie } from "../pages/saisie-mapping.ts";
import { textesPages } from "../textes/pages.ts";
import { MotsAttendus } from "./MotsAttendus.tsx";
import { TableauColonnes } from "./TableauColonnes.tsx";

const { colonnes: textes } = textesPages;

interface Proprietes {
	numero: number;
	fichier: string;
	/** Nothing when the file is gone, or has no column. */
	lues?: Colonnes;
	saisie: Saisie;
	/** The reading that is corrected, when there is one. */
	lecture?: string;
	/** How many columns are filled in by their name alone. */
	proposees: number;
	refus?: MotifMapping;
}

export function Explication({ numero, fichier, proposees, ...reste }: Proprietes) {
	const { lues } = reste;
	return (
		<Console
			titre={textes.titre}
			actes={<a href={`/importer/${numero}`}>{textesPages.unImport.titre(numero)}</a>}
			chapeau={
				<>
					<p className="imports-nom">{fichier}</p>
					<p>
						{textes.chapeau} {proposees > 0 && textes.proposees(proposees)}
					</p>
				</>
			}
		>
			{lues ? <Colonnees {...reste} lues={lues} /> : <p>{textes.disparu}</p>}
		</Console>
	);
}

function Colonnees({
	lues,
	lecture,
	saisie,
	refus,
}: Pick<Proprietes, "lecture" | "saisie" | "refus"> & { lues: Colonnes }) {
	return (
		<>
			<Format lues={lues} lecture={lecture} />
			<form method="post" className="imports-colonnes">
				{refus && (
					<p id="refus" className="imports-refus" role="alert">
						{textes.refus[refus]}
					</p>
				)}
				<input type="hidden" name="encodage" value={lues.encodage} />
				<input type="hidden" name="separateur" value={lues.separateur} />
				<div className="filtres">
					<label>
						{textes.nom}
						<input
							name="nom"
							defaultValue={saisie.nom}
							required
							maxLength={40}
							{...fautif(refus === "nom")}
						/>
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
						<input
							name="mois"
							defaultValue={saisie.mois}
							{...fautif(refus === "sans-mois" || refus === "illisible")}
						/>
					</label>
				</div>
				<MotsAttendus />
				<div className="defile">
					<TableauColonnes
						colonnes={lues.colonnes}
						saisie={saisie}
						doubles={refus === "champ-deux-fois"}
					/>
				</div>
				<button type="submit" className="bouton">
					{textes.enregistrer}
				</button>
			</form>
		</>
	);
}

const fautif = (est: boolean) =>
	est ? { "aria-invalid": true as const, "aria-describedby": "refus" } : {};

const DATES = {
	"JJ/MM/AAAA": "JJ/MM/AAAA",
	"AAAA-MM-JJ": "AAAA-MM-JJ",
	AAAAMMJJ: "AAAAMMJJ",
	JJMMAAAA: "JJMMAAAA",
};

/** Read again before anything is explained: a wrong separator shows one column. */
function Format({ lues, lecture }: { lues: Colonnes; lecture?: string }) {
	return (
		<form method="get" className="filtres imports-format">
			{lecture && <input type="hidden" name="mapping" value={lecture} />}
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
