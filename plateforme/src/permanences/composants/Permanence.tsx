import { type CadreDesQuestions, ContexteCadre, PageQuestion } from "../../questionnaire/index.ts";
import type { Jour } from "../../socle/index.ts";
import type { Conservation } from "../../sollicitations/index.ts";
import type { Vue } from "../pages/faire.server.ts";
import { consigneDe, textesEntretien } from "../textes/entretien.ts";
import { Accueil } from "./Accueil.tsx";
import { PageFiche } from "./PageFiche.tsx";

interface Proprietes {
	aujourdhui: Jour;
	conservation: Conservation;
	vue?: Vue;
}

const CADRE: CadreDesQuestions = {
	adresse: "/permanence",
	acte: "repondre",
	secondes: 30,
	mots: textesEntretien.mots,
	surtitre: textesEntretien.demander,
	consigne: consigneDe,
};

/** The same questions as the public ones, asked by someone. */
export function Permanence({ vue, aujourdhui, conservation }: Proprietes) {
	if (!vue || vue.type === "retrait") return <Accueil retrait={vue} />;
	return (
		<ContexteCadre value={CADRE}>
			{vue.type === "question" ? (
				<PageQuestion {...vue} />
			) : (
				<PageFiche vue={vue} aujourdhui={aujourdhui} conservation={conservation} />
			)}
		</ContexteCadre>
	);
}
