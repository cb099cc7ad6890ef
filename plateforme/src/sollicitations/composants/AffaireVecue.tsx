import { jourAbrege } from "../../socle/index.ts";
import type { SollicitationLue } from "../lectures/sollicitation.ts";
import { textesNatures } from "../textes/natures.ts";
import { textesSollicitation } from "../textes/sollicitation.ts";

const { affaire: textes } = textesSollicitation;

type Affaire = NonNullable<SollicitationLue["affaireVecue"]>;

export function AffaireVecue({ affaire, ici }: { affaire: Affaire; ici: number }) {
	const { conclueLe, horloge, etapes } = affaire;
	return (
		<section aria-labelledby="affaire">
			<h3 id="affaire">{textes.titre}</h3>
			<p>
				<strong>{conclueLe ? textes.conclue(horloge) : textes.enCours(horloge)}</strong>
				{horloge.vecu > 0 && <> : {textes.parts(horloge)}.</>}
			</p>
			{etapes.length > 1 && (
				<ol className="etapes">
					{etapes.map((etape) => (
						<li key={etape.sollicitation}>
							<time dateTime={etape.arrivee}>{jourAbrege(etape.arrivee)}</time>{" "}
							{textesNatures.natures[etape.nature]},{" "}
							{etape.sollicitation === ici ? (
								etape.objet
							) : (
								<a href={`/sollicitations/${etape.sollicitation}`}>{etape.objet}</a>
							)}
						</li>
					))}
				</ol>
			)}
		</section>
	);
}
