import { Bilan, ChoisirDocuments, type CodePiece, type Depose } from "../../pieces/index.ts";
import { textesAidants } from "../textes/aidants.ts";

const { aidant: textes } = textesAidants;

interface Proprietes {
	mandat: number;
	prenom: string;
	nom: string;
	type?: CodePiece;
	recus: number;
	envoi?: { deposes?: Depose[]; refus?: "aucun" | "trop" };
}

/** Documents that a helper sends for the person. What the file holds already stays on the person's screen. */
export function DocumentsAidee({ mandat, prenom, nom, type, recus, envoi }: Proprietes) {
	return (
		<div className="page documents">
			<p className="retour">
				<a href={`/aidant/${mandat}`}>{textes.pour(`${prenom} ${nom}`)}</a>
			</p>
			<h1>{textes.documentsPour(prenom)}</h1>
			<p className="chapeau">{textes.documentsChapeau}</p>
			<Bilan recus={recus} envoi={envoi} pour={prenom} />
			<ChoisirDocuments id="pour" adresse={`/aidant/${mandat}/documents`} propose={type} />
		</div>
	);
}
