import { Titre } from "../../interface/index.ts";
import type { EcranQuestion } from "../parcours/ecran.ts";
import { ALLER, ETAPE, PASSER } from "../parcours/ecran.ts";
import { textes } from "../textes.ts";
import { ChampVue } from "./ChampVue.tsx";
import { useCadre } from "./cadre.ts";
import { Formulaire } from "./Formulaire.tsx";
import { ResumeErreurs } from "./ResumeErreurs.tsx";

const { parcours } = textes;

export function PageQuestion(ecran: EcranQuestion) {
	const { question, erreurs, saisies, portees, precedente, restantes } = ecran;
	const { mots, secondes, surtitre, consigne } = useCadre();
	const pourQuiDemande = consigne?.(question.id);
	return (
		<div className="page question">
			<Titre page={erreurs.length > 0 ? parcours.erreurTitre(question.titre) : question.titre} />
			<p className="progression">{progression(restantes, secondes)}</p>
			{erreurs.length > 0 && <ResumeErreurs erreurs={erreurs} />}
			<Formulaire portees={portees} noValidate>
				<input type="hidden" name={ETAPE} value={question.id} />
				<div className="question-tete">
					{surtitre && <p className="surtitre">{surtitre}</p>}
					<h1 id="question">{question.titre}</h1>
					<p className="indication" id="aide">
						{question.aide}
					</p>
					{pourQuiDemande && <p className="consigne-entretien">{pourQuiDemande}</p>}
				</div>
				{question.champs.map((champ) => (
					<ChampVue key={champ.nom} champ={champ} saisies={saisies} erreurs={erreurs} />
				))}
				<div className="actes">
					<button type="submit" className="bouton">
						{parcours.continuer}
					</button>
					{question.passer && (
						<button type="submit" className="bouton-lien" name={PASSER} value="oui">
							{mots[question.passer]}
						</button>
					)}
					{precedente && (
						<button type="submit" className="bouton-lien" name={ALLER} value={precedente}>
							{parcours.revenir}
						</button>
					)}
				</div>
			</Formulaire>
			<p className="indication discretion">{mots.discretion}</p>
		</div>
	);
}

function progression(restantes: number, secondes: number): string {
	if (restantes < 2) return parcours.bientot;
	return parcours.reste(Math.ceil((restantes * secondes) / 60));
}
