import { Calcul } from "../../interface/index.ts";
import { euros, majuscule, moisEnToutesLettres, periode, prestations } from "../../socle/index.ts";
import type { DetectionPresentee } from "../dossier/presenter.ts";
import type { Ligne } from "../lectures/ligne.ts";
import { textes } from "../textes.ts";
import { EtatSituation } from "./Etat.tsx";

const { detections } = textes.dossier;

export function Detection({ ligne, enfant, manque, question, calcul }: DetectionPresentee) {
	return (
		<article className="detection">
			<div className="detection-tete">
				<h3>
					{prestations[ligne.prestation].titre}
					{enfant && ` ${detections.enfant(enfant)}`}
				</h3>
				<EtatSituation situation={ligne.situation} />
			</div>
			<p>{probabiliteEnMots(ligne)}</p>
			<dl>
				{chiffres(ligne).map(([titre, valeur]) => (
					<div key={titre}>
						<dt>{titre}</dt>
						<dd>{valeur}</dd>
					</div>
				))}
			</dl>
			<dl className="detection-suite">
				<div>
					<dt>{detections.manque}</dt>
					<dd>{manque.length > 0 ? majuscule(manque.join(", ")) : detections.rienNeManque}</dd>
				</div>
				{question && (
					<div>
						<dt>{detections.question}</dt>
						<dd className="detection-question">{question}</dd>
					</div>
				)}
				<div>
					<dt>{detections.suite}</dt>
					<dd>{ligne.suite}</dd>
				</div>
			</dl>
			{calcul && (
				<details>
					<summary>{detections.calcul}</summary>
					<div>
						<p className="indication">{detections.calculAide}</p>
						<Calcul html={calcul} />
					</div>
				</details>
			)}
			{manque.length > 0 && <p className="indication">{detections.sansCalcul}</p>}
		</article>
	);
}

function probabiliteEnMots({ statut, probabilite }: Ligne): string {
	if (statut === "a_verifier") return detections.aVerifier;
	return statut === "certain" ? detections.certain : detections.probabilite(probabilite);
}

function chiffres(ligne: Ligne): [titre: string, valeur: string][] {
	const { prestation, montant, min, max, gain_net_12_mois, rappel_possible, mois_perdus } = ligne;
	return [
		[detections.montant, `${euros(montant)} ${periode(prestation)}`],
		...(max - min >= 1
			? [[detections.fourchette, detections.deA(min, Math.max(max, montant))] as [string, string]]
			: []),
		[detections.gain, euros(gain_net_12_mois)],
		[detections.depuis, moisEnToutesLettres(ligne.au_moins_depuis)],
		[detections.rappel, euros(rappel_possible)],
		[detections.perdus, detections.moisPerdus(mois_perdus)],
	];
}
