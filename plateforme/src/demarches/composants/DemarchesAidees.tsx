import { Titre } from "../../interface/index.ts";
import { jourDe } from "../../socle/index.ts";
import { numeroDe } from "../demande.ts";
import type { DemarchesAidees as Vues } from "../lectures/aidee.ts";
import { textesPages } from "../textes/pages.ts";

const { aidant: textes, liste } = textesPages;

interface Proprietes extends Vues {
	refus?: string;
	/** Said once, after an act. */
	dit?: string;
}

/** Where a helper begins a procedure for the person, and finds again those they began. */
export function DemarchesAidees({
	mandat,
	prenom,
	nom,
	proposees,
	siennes,
	refus,
	dit,
}: Proprietes) {
	const adresse = `/aidant/${mandat}/demarches`;
	return (
		<div className="page">
			<Titre page={textes.titre(prenom)} />
			<p>
				<a href={`/aidant/${mandat}`}>{textes.retour(`${prenom} ${nom}`)}</a>
			</p>
			<h1>{textes.titre(prenom)}</h1>
			<p className="chapeau">{textes.chapeau}</p>
			{refus && (
				<p className="message message-refus" role="alert">
					{refus}
				</p>
			)}
			{dit && (
				<p className="message" role="status">
					{dit}
				</p>
			)}
			{siennes.length > 0 && (
				<section aria-labelledby="siennes">
					<h2 id="siennes">{textes.siennes}</h2>
					<ul className="demarches-siennes">
						{siennes.map(({ demande, promesse, traiteeLe, titre }) => (
							<li key={demande.demande}>
								{demande.envoyeeLe === null ? (
									<p>{liste.brouillon(titre, demande.expireLe)}</p>
								) : (
									<p>
										{liste.envoyee(
											numeroDe(demande.demande as number, jourDe(demande.envoyeeLe)),
											titre,
										)}
										{traiteeLe
											? `, ${liste.traitee(traiteeLe)}`
											: promesse && `, ${liste.promesse(promesse)}`}
									</p>
								)}
								<a
									className={demande.envoyeeLe === null ? "bouton" : undefined}
									href={`${adresse}/${demande.demande}`}
								>
									{demande.envoyeeLe === null ? liste.reprendre : liste.relire}
									<span className="hors-ecran"> : {titre}</span>
								</a>
							</li>
						))}
					</ul>
				</section>
			)}
			<section aria-labelledby="proposees">
				<h2 id="proposees">{textes.proposees}</h2>
				{proposees.length === 0 && <p>{textes.aucune}</p>}
				<ul className="demarches-liste">
					{proposees.map(({ nom: demarche, titre, resume, minutes }) => (
						<li key={demarche}>
							<h3>{titre}</h3>
							<p>{resume}</p>
							<p className="indication">{liste.minutes(minutes)}</p>
							<form method="post" action={adresse}>
								<input type="hidden" name="demarche" value={demarche} />
								<button
									type="submit"
									className="bouton bouton-second"
									name="acte"
									value="commencer"
								>
									{textes.commencer}
									<span className="hors-ecran"> : {titre}</span>
								</button>
							</form>
						</li>
					))}
				</ul>
				<p className="indication">{textes.reservees}</p>
			</section>
		</div>
	);
}
