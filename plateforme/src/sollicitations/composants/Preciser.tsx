import type { CodePrestation } from "droits";
import { prestations } from "../../socle/index.ts";
import type { Canal } from "../natures.ts";
import { textesDateProtegee } from "../textes/date-protegee.ts";
import { textesNatures } from "../textes/natures.ts";

const { preciser: textes } = textesDateProtegee;

interface Proprietes {
	droits: readonly CodePrestation[];
	canaux: readonly Canal[];
}

/** What the one click did not ask: each answer is one click, none is needed. */
export function Preciser({ droits, canaux }: Proprietes) {
	return (
		<section className="preciser hors-impression" aria-label={textes.titre}>
			<Reponses
				titre={textes.droits}
				nom="prestation"
				choix={droits.map((code) => [code, prestations[code].court])}
			/>
			<Reponses
				titre={textes.canal}
				nom="canal"
				choix={canaux.map((canal) => [canal, textesNatures.par[canal]])}
			/>
		</section>
	);
}

interface ProprietesReponses {
	titre: string;
	nom: "prestation" | "canal";
	choix: [string, string][];
}

function Reponses({ titre, nom, choix }: ProprietesReponses) {
	if (choix.length === 0) return null;
	return (
		<form method="post">
			<fieldset>
				<legend>{titre}</legend>
				<input type="hidden" name="acte" value="preciser" />
				{choix.map(([valeur, texte]) => (
					<button key={valeur} type="submit" name={nom} value={valeur} className="reponse">
						{texte}
					</button>
				))}
			</fieldset>
		</form>
	);
}
