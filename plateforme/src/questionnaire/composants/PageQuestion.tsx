import { Titre } from "../../interface/index.ts";
import { majuscule } from "../../socle/index.ts";
import { ALLER, type EcranQuestion, ETAPE, PASSER } from "../ecran.ts";
import { textes } from "../textes.ts";
import { ChampVue } from "./ChampVue.tsx";
import { useCadre } from "./cadre.ts";
import { Formulaire } from "./Formulaire.tsx";
import { ResumeErreurs } from "./ResumeErreurs.tsx";

const { parcours } = textes;

export function PageQuestion(ecran: EcranQuestion) {
	const { question, erreurs, saisies, portees, precedente, restantes, rang } = ecran;
	const { mots, secondes, surtitre, consigne } = useCadre();
	const pourQuiDemande = consigne?.(question.id);
	return (
		<div className="page question">
			<Titre page={erreurs.length > 0 ? parcours.erreurTitre(question.titre) : question.titre} />
			<p className="progression">{progression(restantes, secondes, rang)}</p>
			{erreurs.length > 0 && <ResumeErreurs erreurs={erreurs} />}
			<Formulaire portees={portees} noValidate>
				<input type="hidden" name={ETAPE} value={question.id} />
				<div className="question-tete">
					{surtitre && <p className="surtitre">{surtitre}</p>}
					<h1 id="question">{question.titre}</h1>
					<p className="indication" id="aide">
						{question.aide}
					</p>
					{question.constat && (
						<ul className="deja-su">
							{question.constat.map((ligne) => (
								<li key={ligne}>{ligne}</li>
							))}
						</ul>
					)}
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

/** « Étape 3, encore environ 4 minutes » */
function progression(restantes: number, secondes: number, rang?: number): string {
	const reste =
		restantes < 2 ? parcours.bientot : parcours.reste(Math.ceil((restantes * secondes) / 60));
	return rang === undefined ? majuscule(reste) : `${parcours.etape(rang)}, ${reste}`;
}
