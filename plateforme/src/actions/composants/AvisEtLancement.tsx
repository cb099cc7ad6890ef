import type { Compte } from "../lectures/audience.ts";
import type { PlanLu } from "../lectures/resultats.ts";
import { avis as motsDeLAvis } from "../textes/mots.ts";
import { textesPlan } from "../textes/plan.ts";
import { Liste, Texte } from "./Champs.tsx";

const { avis: textes, lancer, etapes } = textesPlan;

interface Proprietes {
	plan: PlanLu;
	compte: Compte;
	noteLAvis: boolean;
}

export function AvisEtLancement({ plan, compte, noteLAvis }: Proprietes) {
	return (
		<>
			<section aria-labelledby="avis">
				<h2 id="avis">{etapes.avis}</h2>
				<p className="indication">{textes.aide}</p>
				{plan.avis && plan.avisLe && (
					<p>
						<strong>{textes.rendu(motsDeLAvis[plan.avis], plan.avisLe)}</strong> {plan.avisTexte}
					</p>
				)}
				{noteLAvis ? (
					<form method="post" className="carte">
						<div className="champs">
							<Liste nom="avis" libelle={textes.avis} valeur={plan.avis} mots={motsDeLAvis} />
							<Texte nom="texte" libelle={textes.texte} valeur={plan.avisTexte} />
						</div>
						<div className="champs-actes">
							<button className="bouton-discret" type="submit" name="acte" value="rendre-avis">
								{textes.noter}
							</button>
						</div>
					</form>
				) : (
					<p className="indication">{textes.responsable}</p>
				)}
			</section>
			<section aria-labelledby="lancer">
				<h2 id="lancer">{etapes.lancer}</h2>
				<form method="post" className="carte">
					<p>{lancer.dit(compte.retenus - (compte.hors.violences ?? 0))}</p>
					<div className="champs-actes">
						<button className="bouton" type="submit" name="acte" value="lancer" data-acte-principal>
							{lancer.bouton}
						</button>
						<button className="bouton-discret" type="submit" name="acte" value="abandonner">
							{lancer.abandonner}
						</button>
					</div>
				</form>
			</section>
		</>
	);
}
