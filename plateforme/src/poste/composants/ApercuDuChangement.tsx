import type { DroitsCompares } from "../../changements/index.server.ts";
import { droitsEnMots, textesChangements } from "../../changements/index.ts";
import { AvantApres } from "../../interface/index.ts";
import type { Apercu } from "../changement/changer.ts";
import { textesChangement } from "../textes/changement.ts";

const { apercu: textes } = textesChangement;
const { tableau } = textesChangements;

interface Proprietes {
	apercu: Apercu;
	/** Sent again as it was when it is confirmed: what is written is what was shown. */
	saisie: Record<string, string>;
}

export function ApercuDuChangement({ apercu, saisie }: Proprietes) {
	const { mois, differences, droits, droitsARevoir } = apercu;
	return (
		<section className="carte apercu" aria-labelledby="apercu">
			<h2 id="apercu">{textes.titre(mois)}</h2>
			<p role="status">{textes.rien}</p>
			<AvantApres
				legende={tableau.legende}
				titres={{ quoi: tableau.quoi, avant: tableau.avant, apres: tableau.apres }}
				lignes={differences}
			/>
			{droitsARevoir && <p>{textes.aRevoir}</p>}
			{droits ? <Droits compares={droits} /> : <p className="indication">{textes.oppose}</p>}
			<form method="post" className="champs-actes">
				{Object.entries(saisie).map(
					([nom, valeur]) =>
						nom !== "acte" && <input key={nom} type="hidden" name={nom} value={valeur} />,
				)}
				<button
					type="submit"
					name="acte"
					value="enregistrer"
					className="bouton"
					data-acte-principal
				>
					{textes.enregistrer}
				</button>
				<a href="#changer">{textes.corriger}</a>
			</form>
		</section>
	);
}

function Droits({ compares }: { compares: DroitsCompares }) {
	if ("sansBareme" in compares)
		return (
			<>
				<p>{compares.sansBareme}</p>
				<p className="indication">{textes.garde}</p>
			</>
		);
	const { mois, droits } = compares;
	if (droits.length === 0) return <p>{tableau.aucunDroit}</p>;
	return (
		<>
			<h3>{tableau.droits(mois)}</h3>
			<AvantApres
				legende={tableau.droits(mois)}
				titres={{ ...tableau, quoi: tableau.prestation }}
				lignes={droitsEnMots(droits)}
				nombres
			/>
			<p className="indication">{textes.note}</p>
		</>
	);
}
