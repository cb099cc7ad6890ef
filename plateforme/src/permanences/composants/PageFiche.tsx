import { Titre } from "../../interface/index.ts";
import { Incertain, VosReponses } from "../../mes-droits/index.ts";
import type { Jour } from "../../socle/index.ts";
import type { Conservation } from "../../sollicitations/index.ts";
import { titreDe } from "../fiche/titre.ts";
import type { FicheVue } from "../pages/faire.server.ts";
import { textesFiche } from "../textes/fiche.ts";
import { Fiche } from "./Fiche.tsx";
import { Fait, Transmettre } from "./Transmettre.tsx";

interface Proprietes {
	vue: FicheVue;
	aujourdhui: Jour;
	conservation: Conservation;
}

/** The sheet that the person takes away; what follows it stays on the screen. */
export function PageFiche({ vue, aujourdhui, conservation }: Proprietes) {
	const { fiche, reponses, portees, question, transmis } = vue;
	return (
		<div className="page preuve fiche-permanence">
			<Titre page={titreDe(fiche)} />
			{transmis && <Fait {...transmis} />}
			<Fiche fiche={fiche} transmis={transmis} />
			<div className="hors-impression permanence-suite">
				<p>{textesFiche.imprimer}</p>
				{question && !transmis && <Incertain question={question} portees={portees} />}
				{!transmis && <Transmettre vue={vue} aujourdhui={aujourdhui} conservation={conservation} />}
				{!transmis && <VosReponses reponses={reponses} portees={portees} />}
				<p>
					<a className="bouton bouton-second" href="/permanence">
						{textesFiche.autre}
					</a>
				</p>
			</div>
		</div>
	);
}
