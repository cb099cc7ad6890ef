import { PRESTATIONS } from "droits";
import { prestations } from "../../socle/index.ts";
import { adresseFile, type Demande } from "../lectures/demande.ts";
import { NATURES } from "../natures.ts";
import { textesFile } from "../textes/file.ts";
import { textesNatures } from "../textes/natures.ts";
import { Choix } from "./champs/Choix.tsx";

const { filtres } = textesFile;

export function FiltresFile({ demande }: { demande: Demande }) {
	return (
		<search>
			<form className="champs file-filtres" method="get" action="/file">
				<h2>{filtres.titre}</h2>
				{demande.section !== "equipe" && (
					<input type="hidden" name="section" value={demande.section} />
				)}
				{demande.equipe && <input type="hidden" name="equipe" value={demande.equipe} />}
				<Choix
					nom="nature"
					libelle={filtres.nature}
					valeur={demande.nature}
					vide={filtres.toutes}
					options={NATURES.map((nature) => [nature, textesNatures.natures[nature]])}
				/>
				<Choix
					nom="prestation"
					libelle={filtres.prestation}
					valeur={demande.prestation}
					vide={filtres.toutes}
					options={PRESTATIONS.map((code) => [code, prestations[code].court])}
				/>
				<label>
					<span>{filtres.q}</span>
					<input name="q" type="search" defaultValue={demande.q} maxLength={60} data-recherche />
				</label>
				<div className="champs-actes">
					<button type="submit" className="bouton-discret">
						{filtres.appliquer}
					</button>
					<a href={adresseFile({ section: demande.section, q: "", page: 1 } as Demande)}>
						{filtres.effacer}
					</a>
				</div>
			</form>
		</search>
	);
}
