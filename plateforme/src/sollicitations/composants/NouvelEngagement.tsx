import { PRESTATIONS } from "droits";
import { type Jour, prestations } from "../../socle/index.ts";
import { NATURES_RECUES } from "../natures.ts";
import { textesNatures } from "../textes/natures.ts";
import { textesReglages as textes } from "../textes/reglages.ts";
import { Choix } from "./champs/Choix.tsx";
import { Saisie } from "./champs/Saisie.tsx";
import type { RefusReglage } from "./Reglages.tsx";

const { champs, fautes } = textes;

export function NouvelEngagement({
	aujourdhui,
	refus,
}: {
	aujourdhui: Jour;
	refus?: RefusReglage;
}) {
	const saisie = refus?.saisie ?? {};
	const faute = (nom: keyof typeof fautes) =>
		refus?.fautes?.includes(nom) ? fautes[nom] : undefined;
	return (
		<section aria-labelledby="nouvel">
			<h2 id="nouvel">{textes.nouvel}</h2>
			<form method="post" className="champs" noValidate>
				<Choix
					nom="nature"
					libelle={champs.nature}
					valeur={saisie.nature ?? "piece"}
					faute={faute("nature")}
					options={NATURES_RECUES.map((nature) => [nature, textesNatures.natures[nature]])}
				/>
				<Choix
					nom="prestation"
					libelle={champs.prestation}
					valeur={saisie.prestation}
					vide={textes.toutes}
					faute={faute("prestation")}
					options={PRESTATIONS.map((code) => [code, prestations[code].court])}
				/>
				<Saisie
					nom="jours"
					libelle={champs.jours}
					valeur={saisie.jours}
					inputMode="numeric"
					faute={faute("jours")}
				/>
				<Choix
					nom="decompte"
					libelle={champs.decompte}
					valeur={saisie.decompte ?? "calendaires"}
					faute={faute("decompte")}
					options={[
						["calendaires", champs.calendaires],
						["ouvres", champs.ouvres],
					]}
				/>
				<Saisie
					nom="depuis"
					type="date"
					libelle={champs.depuis}
					valeur={saisie.depuis}
					min={aujourdhui}
					faute={faute("depuis")}
				/>
				<Saisie
					nom="objectif"
					libelle={champs.objectif}
					valeur={saisie.objectif}
					inputMode="decimal"
					faute={faute("objectif")}
				/>
				<Saisie
					nom="source"
					libelle={champs.source}
					valeur={saisie.source}
					maxLength={300}
					faute={faute("source")}
					large
				/>
				<div className="champs-actes">
					<button type="submit" name="acte" value="engager" className="bouton" data-acte-principal>
						{textes.ajouter}
					</button>
				</div>
			</form>
		</section>
	);
}
