import type { DossierPresente } from "../dossier/presenter.ts";
import { textes } from "../textes.ts";
import { Detection } from "./Detection.tsx";
import { RecoitEtDu } from "./RecoitEtDu.tsx";

const { titre, retour, fiche, qui, detections } = textes.dossier;

export function Dossier(dossier: DossierPresente & { fiche: number }) {
	return (
		<div className="console dossier">
			<p>
				<a href="/droits-non-demandes">← {retour}</a> ·{" "}
				<a href={`/dossiers/${dossier.fiche}`}>{fiche}</a>
			</p>
			<header className="console-tete">
				<h1>{titre(dossier.id)}</h1>
				<p>{dossier.resume}</p>
			</header>
			<div className="dossier-corps">
				<div className="dossier-gauche">
					<Qui {...dossier} />
					{dossier.sansBareme ? (
						<p>{dossier.sansBareme}</p>
					) : (
						<RecoitEtDu mois={dossier.mois} comparaisons={dossier.comparaisons} />
					)}
				</div>
				<section aria-labelledby="detecte">
					<h2 id="detecte">{detections.titre}</h2>
					{dossier.detections.length === 0 && (
						<p>{dossier.sansBareme ? detections.nonCalcule : detections.aucune}</p>
					)}
					{dossier.detections.map((detection) => (
						<Detection
							key={`${detection.ligne.prestation} ${detection.ligne.beneficiaire}`}
							{...detection}
						/>
					))}
				</section>
			</div>
		</div>
	);
}

function Qui({ personnes, logement, connuDepuis }: DossierPresente) {
	return (
		<section aria-labelledby="qui">
			<h2 id="qui">{qui.titre}</h2>
			<ul>
				{personnes.map((personne, rang) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: twins read the same, and the order is the file's.
					<li key={rang}>{personne}</li>
				))}
				<li>{logement}</li>
			</ul>
			{connuDepuis && <p>{qui.connu(connuDepuis)}</p>}
			<p className="indication">{qui.anonyme}</p>
		</section>
	);
}
