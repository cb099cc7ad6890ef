import { Detection, type DossierPresente, EtatSituation } from "../../acces-aux-droits/index.ts";
import { euros, type Jour, prestations } from "../../socle/index.ts";
import { textesDossier } from "../textes/dossier.ts";

const { dus: textes } = textesDossier;

interface Proprietes {
	dus?: DossierPresente;
	oppose: boolean;
	aujourdhui: Jour;
}

/** The answer first: which right, how sure, what it changes; the calculation is further down the page. */
export function Dus({ dus, oppose, aujourdhui }: Proprietes) {
	return (
		<section className="carte" aria-labelledby="dus">
			<h2 id="dus">{textes.titre}</h2>
			{!dus && <p className="indication">{oppose ? textes.oppose : textes.sansFoyer}</p>}
			{dus?.sansBareme && <SansBareme pourquoi={dus.sansBareme} />}
			{dus && !dus.sansBareme && dus.mois < aujourdhui.slice(0, 7) && (
				<p className="indication">{textes.calcule(dus.mois)}</p>
			)}
			{dus && !dus.sansBareme && dus.detections.length === 0 && (
				<p className="indication">{textes.aucun}</p>
			)}
			<ul className="attendus">
				{dus?.detections.map(({ ligne, enfant }) => (
					<li key={`${ligne.prestation} ${ligne.beneficiaire}`} data-rangee>
						<p className="attendu-tete">
							<span>
								<a href={`#${ancre(ligne)}`}>{prestations[ligne.prestation].court}</a>
								{enfant && <span className="part"> pour {enfant}</span>}
							</span>
							<EtatSituation situation={ligne.situation} />
						</p>
						<p>
							{textes.gain(euros(ligne.gain_net_12_mois))}
							<span className="part">
								{" · "}
								{ligne.statut === "certain"
									? "certain"
									: `${Math.round(100 * ligne.probabilite)} %`}
							</span>
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function SansBareme({ pourquoi }: { pourquoi: string }) {
	return (
		<>
			<p>{pourquoi}</p>
			<p className="indication">
				{textes.garde} <a href="/mes-droits">{textes.estimer}</a>
			</p>
		</>
	);
}

export function Explications({ dus }: { dus?: DossierPresente }) {
	if (!dus || dus.detections.length === 0) return null;
	return (
		<section className="explications" aria-labelledby="explications">
			<h2 id="explications">
				{textes.titre} : {textes.tout.toLowerCase()}
			</h2>
			<p className="indication">{textes.calcule(dus.mois)}</p>
			<div className="explications-grille">
				{dus.detections.map((detection) => (
					<div key={ancre(detection.ligne)} id={ancre(detection.ligne)}>
						<Detection {...detection} />
					</div>
				))}
			</div>
		</section>
	);
}

const ancre = ({ prestation, beneficiaire }: { prestation: string; beneficiaire: string }) =>
	`du-${prestation}-${beneficiaire.replace(/\W/g, "")}`;
