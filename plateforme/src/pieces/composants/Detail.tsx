import { Etiquette } from "../../interface/index.ts";
import { type Jour, jourAbrege } from "../../socle/index.ts";
import { textesNatures } from "../../sollicitations/index.ts";
import type { PieceATrier } from "../lectures/tri.ts";
import { textesTri as textes } from "../textes/tri.ts";
import { Ecarter, Fusionner, Scinder } from "./ActesDuTri.tsx";
import { Apercu } from "./Apercu.tsx";
import { Classer } from "./Classer.tsx";
import type { RefusDeTri } from "./Tri.tsx";

interface Proprietes {
	detail: PieceATrier;
	aujourdhui: Jour;
	refus?: RefusDeTri;
}

export function Detail({ detail, aujourdhui, refus }: Proprietes) {
	const { piece, nom, dossier, fermee, canal, recueLe, pages, taille, antivirus, avec } = detail;
	if (fermee)
		return (
			<div className="piece">
				<h2>{textes.protege}</h2>
				<p>{textes.fermee.texte}</p>
				<p>
					<a className="bouton" href={`/dossiers/${dossier?.dossier}`} data-acte-principal>
						{textes.fermee.lien}
					</a>
				</p>
			</div>
		);
	return (
		<div className="piece">
			<h2>{nom ?? textes.protege}</h2>
			<p className="piece-faits">
				<span>{textesNatures.canaux[canal]}</span>
				<span>{jourAbrege(recueLe)}</span>
				<span>{textes.pages(pages)}</span>
				<span>{textes.poids(taille)}</span>
				{antivirus === "absent" && <Etiquette ton="attention">{textes.antivirusAbsent}</Etiquette>}
			</p>
			<Classer
				detail={detail}
				aujourdhui={aujourdhui}
				saisie={refus?.acte === "classer" ? refus.saisie : undefined}
			/>
			<Apercu piece={piece} pages={pages} />
			<div className="actes-plies">
				<Ecarter piece={piece} refus={refus} />
				{detail.format === "pdf" && pages > 1 && (
					<Scinder piece={piece} pages={pages} refus={refus} />
				)}
				{avec.length > 0 && <Fusionner piece={piece} avec={avec} refus={refus} />}
			</div>
		</div>
	);
}
